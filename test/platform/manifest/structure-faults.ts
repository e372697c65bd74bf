import type { ManifestElement } from './manifest-element';

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/**
 * What may stand in an element, in the order the schemas ask for (OfficeAppManifestV1.1.xsd and
 * TaskPaneAppVersionOverridesV1_0.xsd, sequences): `?` may be missing, `+` once or more, `*` any number. Elements that
 * no manifest of ours uses are left out, and are refused.
 */
const CONTENT: ReadonlyMap<string, string> = new Map([
  [
    'OfficeApp',
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?',
  ],
  ['OfficeApp/DisplayName', 'Override*'],
  ['OfficeApp/Description', 'Override*'],
  ['OfficeApp/IconUrl', 'Override*'],
  ['OfficeApp/HighResolutionIconUrl', 'Override*'],
  ['OfficeApp/SupportUrl', 'Override*'],
  ['OfficeApp/AppDomains', 'AppDomain+'],
  ['OfficeApp/Hosts', 'Host+'],
  ['OfficeApp/Requirements', 'Sets? Methods?'],
  ['Requirements/Sets', 'Set+'],
  ['OfficeApp/DefaultSettings', 'SourceLocation RequestedWidth? RequestedHeight?'],
  ['OfficeApp/VersionOverrides', 'Description? Requirements? Hosts Resources'],
  ['VersionOverrides/Hosts', 'Host+'],
  ['VersionOverrides/Hosts/Host', 'Runtimes? DesktopFormFactor'],
  ['Host/Runtimes', 'Runtime+'],
  ['Host/DesktopFormFactor', 'GetStarted? FunctionFile? ExtensionPoint+'],
  ['DesktopFormFactor/GetStarted', 'Title Description LearnMoreUrl?'],
  ['DesktopFormFactor/ExtensionPoint', 'OfficeTab|CustomTab'],
  ['ExtensionPoint/OfficeTab', 'Group+'],
  ['OfficeTab/Group', 'Label Icon Control+'],
  ['Group/Icon', 'Image+'],
  ['Group/Control', 'Label Supertip Icon Action'],
  ['Control/Supertip', 'Title Description'],
  ['Control/Icon', 'Image+'],
  ['Control/Action', 'TaskpaneId? SourceLocation?|FunctionName'],
  ['VersionOverrides/Resources', 'Images? Urls? ShortStrings? LongStrings?'],
  ['Resources/Images', 'Image+'],
  ['Resources/Urls', 'Url+'],
  ['Resources/ShortStrings', 'String+'],
  ['Resources/LongStrings', 'String+'],
  ['Images/Image', 'Override*'],
  ['Urls/Url', 'Override*'],
  ['ShortStrings/String', 'Override*'],
  ['LongStrings/String', 'Override*'],
]);

/** Attributes an element must have, by its name and its parent's. */
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['OfficeApp', ['xsi:type']],
  ['OfficeApp/VersionOverrides', ['xsi:type']],
  ['OfficeApp/Hosts/Host', ['Name']],
  ['VersionOverrides/Hosts/Host', ['xsi:type']],
  ['Host/Runtimes/Runtime', ['resid', 'lifetime']],
  ['DesktopFormFactor/ExtensionPoint', ['xsi:type']],
  ['ExtensionPoint/OfficeTab', ['id']],
  ['OfficeTab/Group', ['id']],
  ['Group/Control', ['xsi:type', 'id']],
  ['Control/Action', ['xsi:type']],
  ['Requirements/Sets/Set', ['Name']],
]);

const BASIC_NAMES: ReadonlySet<string> = new Set(['Images', 'Urls', 'ShortStrings', 'LongStrings']);

/** The most specific entry for an element: two parents, one parent, the element alone. */
function entryFor<T>(table: ReadonlyMap<string, T>, path: readonly string[]): T | undefined {
  const keys = [3, 2, 1].map((length) => path.slice(-length).join('/'));
  return keys.map((key) => table.get(key)).find((entry) => entry !== undefined);
}

/** A content model as one pattern over the names of the children, each followed by a space. */
function contentPattern(content: string): RegExp {
  const alternatives = content.split('|').map((sequence) =>
    sequence
      .split(' ')
      .map((item) => {
        const [, name = '', count = ''] = /^(\w+)([?+*]?)$/u.exec(item) ?? [];
        return `(?:${name} )${count}`;
      })
      .join(''),
  );
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
}

function expectedNamespace(path: readonly string[]): string {
  if (path.some((name) => BASIC_NAMES.has(name)) || path.at(-1) === 'Image') return BASIC;
  return path.includes('VersionOverrides') ? OVERRIDES : APP;
}

/** Where a manifest does not follow the schemas: elements, their order and namespaces, attributes that must be there. */
export function structureFaults(element: ManifestElement, parents: readonly string[] = []): string[] {
  const path = [...parents, element.name];
  const place = path.join('/');
  const faults: string[] = [];
  if (element.namespace !== expectedNamespace(path)) {
    faults.push(`${place}: namespace ${element.namespace}, expected ${expectedNamespace(path)}`);
  }
  const children = element.children.map((child) => `${child.name} `).join('');
  const content = entryFor(CONTENT, path);
  if (content === undefined ? children !== '' : !contentPattern(content).test(children)) {
    faults.push(`${place}: holds “${children.trim()}”, expected “${content ?? 'no elements'}” in this order`);
  }
  for (const name of entryFor(ATTRIBUTES, path) ?? []) {
    if ((element.attributes.get(name) ?? '') === '') faults.push(`${place}: attribute ${name} is missing`);
  }
  return [...faults, ...element.children.flatMap((child) => structureFaults(child, path))];
}
