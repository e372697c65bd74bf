import { childNamed, elementsNamed, parseManifest } from './manifest-element';
import type { ManifestElement } from './manifest-element';
import { pngSize } from './png-size';
import { structureFaults } from './structure-faults';

/** Looks up what stands at an address below the add-in's origin; null where nothing does. */
export type ReadAsset = (path: string) => Buffer | null;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/u;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/u;

/** Limits of the schemas, in UTF-16 units as Office counts. */
const SHORT_STRING = 125;
const LONG_STRING = 250;
const RESOURCE_ID = 32;

const ICON_SIZES: ReadonlySet<number> = new Set([16, 20, 24, 32, 40, 48, 64, 80]);
const REQUIRED_ICON_SIZES = [16, 32, 80];

const attribute = (element: ManifestElement, name: string): string => element.attributes.get(name) ?? '';
const textOf = (root: ManifestElement, name: string): string => childNamed(root, name)?.text.trim() ?? '';

function identityFaults(root: ManifestElement): string[] {
  const faults: string[] = [];
  if (!GUID.test(textOf(root, 'Id'))) faults.push(`Id “${textOf(root, 'Id')}” is no GUID`);
  if (!VERSION.test(textOf(root, 'Version'))) {
    faults.push(`Version “${textOf(root, 'Version')}” is no version like 1.0.0.0`);
  }
  if (attribute(root, 'xsi:type') !== 'TaskPaneApp') faults.push('OfficeApp is no TaskPaneApp');
  if (textOf(root, 'Permissions') !== 'ReadWriteDocument') {
    faults.push('Permissions are not ReadWriteDocument; the pane writes forms');
  }
  const provider = textOf(root, 'ProviderName');
  if (provider === '' || provider.length > SHORT_STRING) faults.push('ProviderName is empty or too long');
  return faults;
}

/** Texts in every language we promise, within their limits. */
function textFaults(root: ManifestElement, locales: readonly string[]): string[] {
  const faults: string[] = [];
  const [defaultLocale = '', ...otherLocales] = locales;
  if (textOf(root, 'DefaultLocale') !== defaultLocale) {
    faults.push(`DefaultLocale is “${textOf(root, 'DefaultLocale')}”, expected ${defaultLocale}`);
  }
  const shortStrings = elementsNamed(root, 'ShortStrings').flatMap((group) => group.children);
  const longStrings = elementsNamed(root, 'LongStrings').flatMap((group) => group.children);
  const limited: [ManifestElement | undefined, string, number][] = [
    [childNamed(root, 'DisplayName'), 'DisplayName', SHORT_STRING],
    [childNamed(root, 'Description'), 'Description', LONG_STRING],
    ...shortStrings.map((text): [ManifestElement, string, number] => [
      text,
      attribute(text, 'id'),
      SHORT_STRING,
    ]),
    ...longStrings.map((text): [ManifestElement, string, number] => [
      text,
      attribute(text, 'id'),
      LONG_STRING,
    ]),
  ];
  for (const [element, name, limit] of limited) {
    if (element === undefined) continue;
    const overrides = new Map(
      element.children.map((child) => [attribute(child, 'Locale'), attribute(child, 'Value')]),
    );
    for (const [locale, text] of [
      [defaultLocale, attribute(element, 'DefaultValue')] as const,
      ...overrides,
    ]) {
      if (!LOCALE.test(locale)) faults.push(`${name}: “${locale}” is no locale`);
      if (text === '') faults.push(`${name}: empty for ${locale}`);
      if (text.length > limit)
        faults.push(`${name}: ${text.length} characters for ${locale}, at most ${limit}`);
    }
    for (const locale of otherLocales) {
      if (!overrides.has(locale)) faults.push(`${name}: says nothing for ${locale}`);
    }
  }
  return faults;
}

/** Every address is https and of one origin, so that moving the add-in to a server is one replacement. */
function addressFaults(root: ManifestElement): string[] {
  const addresses = [
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image']
      .flatMap((name) => elementsNamed(root, name))
      .map((element) => attribute(element, 'DefaultValue'))
      .filter((address) => address !== ''),
    ...elementsNamed(root, 'AppDomain').map((domain) => domain.text.trim()),
  ];
  const start = elementsNamed(root, 'SourceLocation').map((element) => attribute(element, 'DefaultValue'))[0];
  if (start === undefined || !URL.canParse(start)) return ['SourceLocation is no address'];
  const { origin } = new URL(start);
  return addresses.flatMap((address) => {
    if (!URL.canParse(address)) return [`“${address}” is no address`];
    const { protocol, origin: other } = new URL(address);
    if (protocol !== 'https:') return [`${address} is not https`];
    return other === origin ? [] : [`${address} is not below ${origin}`];
  });
}

/** Every resid names a resource of the right kind, every resource is used, ids are unique and short. */
function resourceFaults(root: ManifestElement): string[] {
  const faults: string[] = [];
  const resources = new Map<string, string>();
  for (const group of elementsNamed(root, 'Resources').flatMap(({ children }) => children)) {
    for (const resource of group.children) {
      const id = attribute(resource, 'id');
      if (id === '' || id.length > RESOURCE_ID)
        faults.push(`resource “${id}”: 1 to ${RESOURCE_ID} characters`);
      if (resources.has(id)) faults.push(`resource ${id} is there twice`);
      resources.set(id, group.name);
    }
  }
  const kinds: ReadonlyMap<string, string> = new Map([
    ['Image', 'Images'],
    ['Runtime', 'Urls'],
    ['FunctionFile', 'Urls'],
    ['SourceLocation', 'Urls'],
    ['LearnMoreUrl', 'Urls'],
    ['Label', 'ShortStrings'],
    ['Title', 'ShortStrings'],
    ['Description', 'LongStrings'],
  ]);
  const used = new Set<string>();
  const visit = (element: ManifestElement): void => {
    const id = element.attributes.get('resid');
    if (id !== undefined) {
      used.add(id);
      const kind = resources.get(id);
      if (kind === undefined) faults.push(`${element.name}: resid ${id} is not defined`);
      else if (kind !== kinds.get(element.name))
        faults.push(`${element.name}: resid ${id} is one of ${kind}`);
    }
    element.children.forEach(visit);
  };
  visit(root);
  for (const id of resources.keys()) if (!used.has(id)) faults.push(`resource ${id} is never used`);
  const ids = ['Group', 'Control']
    .flatMap((name) => elementsNamed(root, name))
    .map((e) => attribute(e, 'id'));
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id ${id} is there twice`);
  return faults;
}

/** Every icon exists and has the size it is named for. */
function iconFaults(root: ManifestElement, readAsset: ReadAsset): string[] {
  const addresses = new Map(
    elementsNamed(root, 'Images')
      .flatMap(({ children }) => children)
      .map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  const faults: string[] = [];
  const expectSize = (address: string, size: number): void => {
    if (!URL.canParse(address)) return;
    const path = new URL(address).pathname.slice(1);
    const bytes = readAsset(path);
    const actual = bytes === null ? null : pngSize(bytes);
    if (bytes === null) faults.push(`${path} does not exist`);
    else if (actual === null) faults.push(`${path} is no PNG`);
    else if (actual.width !== size || actual.height !== size) {
      faults.push(`${path} is ${actual.width} × ${actual.height}, expected ${size} × ${size}`);
    }
  };
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const) {
    const element = childNamed(root, name);
    if (element === undefined) faults.push(`${name} is missing`);
    else expectSize(attribute(element, 'DefaultValue'), size);
  }
  for (const icon of elementsNamed(root, 'Icon')) {
    const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
    for (const size of REQUIRED_ICON_SIZES)
      if (!sizes.includes(size)) faults.push(`an Icon has no size ${size}`);
    for (const image of icon.children) {
      const size = Number(attribute(image, 'size'));
      if (!ICON_SIZES.has(size)) faults.push(`an Icon has the size ${attribute(image, 'size')}`);
      const address = addresses.get(attribute(image, 'resid'));
      if (address !== undefined) expectSize(address, size);
    }
  }
  return faults;
}

/** The ribbon's commands: what a kind of action needs, and the one page of the shared runtime. */
function commandFaults(root: ManifestElement): string[] {
  const faults: string[] = [];
  for (const action of elementsNamed(root, 'Action')) {
    const type = attribute(action, 'xsi:type');
    const needed = new Map([
      ['ShowTaskpane', 'SourceLocation'],
      ['ExecuteFunction', 'FunctionName'],
    ]).get(type);
    if (needed === undefined) faults.push(`Action ${type} is not known`);
    else if (childNamed(action, needed) === undefined) faults.push(`Action ${type} has no ${needed}`);
  }
  const runtimes = elementsNamed(root, 'Runtime').map((runtime) => attribute(runtime, 'resid'));
  const pages = [
    ...elementsNamed(root, 'FunctionFile'),
    ...elementsNamed(root, 'Action').flatMap((action) => elementsNamed(action, 'SourceLocation')),
  ];
  for (const page of pages) {
    const id = attribute(page, 'resid');
    if (runtimes.length > 0 && !runtimes.includes(id)) {
      faults.push(`${page.name} ${id} is not the page of the shared runtime`);
    }
  }
  return faults;
}

function requirementFaults(root: ManifestElement, needed: ReadonlyMap<string, string>): string[] {
  const hosts = elementsNamed(root, 'Hosts').flatMap(({ children }) => children);
  const isForExcel = hosts.every((host) =>
    [attribute(host, 'Name'), attribute(host, 'xsi:type')].includes('Workbook'),
  );
  const sets = new Map(
    elementsNamed(root, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]),
  );
  return [
    ...(isForExcel ? [] : ['Hosts: the add-in is for workbooks only']),
    ...[...needed].flatMap(([name, version]) =>
      sets.get(name) === version
        ? []
        : [`Requirements: ${name} ${version} expected, found ${sets.get(name) ?? 'none'}`],
    ),
  ];
}

/**
 * What is wrong with an add-in only manifest, one sentence each; empty where nothing is. Follows the schemas' rules that
 * `office-addin-manifest validate` asks a service in the internet for, and our own promises: languages, requirements,
 * one origin, icons of the right size.
 */
export function manifestFaults(text: string, readAsset: ReadAsset): string[] {
  let root: ManifestElement;
  try {
    root = parseManifest(text);
  } catch (error) {
    return [`no well-formed XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (root.name !== 'OfficeApp') return [`the root is ${root.name}, expected OfficeApp`];
  return [
    ...structureFaults(root),
    ...identityFaults(root),
    ...textFaults(root, ['zh-CN', 'en-US']),
    ...addressFaults(root),
    ...resourceFaults(root),
    ...iconFaults(root, readAsset),
    ...commandFaults(root),
    ...requirementFaults(
      root,
      new Map([
        ['ExcelApi', '1.9'],
        ['SharedRuntime', '1.1'],
      ]),
    ),
  ];
}
