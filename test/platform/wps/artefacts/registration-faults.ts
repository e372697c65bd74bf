import { elementsNamed, parseManifest } from '../../manifest/manifest-element';
import type { ManifestElement } from '../../manifest/manifest-element';
import { textOf } from './built-folder';
import type { BuiltFolder } from './built-folder';

/** What every registration must agree on. */
export interface ExpectedAddin {
  name: string;
  version: string;
  origin: string;
}

const attribute = (element: ManifestElement, name: string): string => element.attributes.get(name) ?? '';

function parsed(path: string, files: BuiltFolder, faults: string[]): ManifestElement | null {
  try {
    return parseManifest(textOf(files, path));
  } catch (error) {
    faults.push(`${path}: ${String(error)}`);
    return null;
  }
}

/** The one entry of a list of registrations. */
function entryOf(path: string, kind: string, files: BuiltFolder, faults: string[]): ManifestElement | null {
  const root = parsed(path, files, faults);
  if (root === null) return null;
  const [entry, ...others] = root.children;
  if (root.name !== 'jsplugins' || entry?.name !== kind || others.length > 0) {
    faults.push(`${path}: expected one ${kind}`);
    return null;
  }
  return entry;
}

function entryFaults(path: string, entry: ManifestElement | null, { name }: ExpectedAddin): string[] {
  if (entry === null) return [];
  return [
    ...(attribute(entry, 'name') === name ? [] : [`${path}: name ${attribute(entry, 'name')}`]),
    ...(attribute(entry, 'type') === 'et' ? [] : [`${path}: type ${attribute(entry, 'type')}`]),
  ];
}

/** What is wrong with the registrations of dist/wps. */
export function onlineRegistrationFaults(files: BuiltFolder, expected: ExpectedAddin): string[] {
  const faults: string[] = [];
  const entry = entryOf('jsplugins.xml', 'jspluginonline', files, faults);
  faults.push(...entryFaults('jsplugins.xml', entry, expected));
  const url = entry === null ? '' : attribute(entry, 'url');
  if (entry !== null && !url.endsWith('/')) faults.push(`jsplugins.xml: ${url} does not end in /`);
  if (entry !== null && url !== `${expected.origin}/wps/`) faults.push(`jsplugins.xml: url ${url}`);
  const plugin = parsed('manifest.xml', files, faults);
  const named = plugin === null ? [] : elementsNamed(plugin, 'Name').map(({ text }) => text);
  if (plugin !== null && (plugin.name !== 'JsPlugin' || named.join() !== expected.name))
    faults.push(`manifest.xml: ${plugin.name} ${named.join()}`);
  const oem = textOf(files, 'oem.ini').split('\r\n');
  for (const line of [
    '[Support]',
    'JsApiPlugin=true',
    '[Server]',
    `JSPluginsServer=${expected.origin}/wps/jsplugins.xml`,
  ]) {
    if (!oem.includes(line)) faults.push(`oem.ini: no ${line}`);
  }
  const page = textOf(files, 'publish.html');
  const archive = `${expected.origin}/wps-offline/${expected.name}_${expected.version}.7z`;
  for (const [name, value] of [
    ['addin-name', expected.name],
    ['addin-version', expected.version],
    ['online-address', `${expected.origin}/wps/`],
    ['offline-address', archive],
  ] as const) {
    if (!page.includes(`data-${name}="${value}"`)) faults.push(`publish.html: data-${name} is not ${value}`);
  }
  return faults;
}

/** What is wrong with the registrations of dist/wps-offline. */
export function offlineRegistrationFaults(files: BuiltFolder, expected: ExpectedAddin): string[] {
  const faults: string[] = [];
  for (const path of ['jsplugins.xml', 'publish.xml']) {
    const entry = entryOf(path, 'jsplugin', files, faults);
    faults.push(...entryFaults(path, entry, expected));
    if (entry === null) continue;
    const folder = `${expected.name}_${expected.version}`;
    if (attribute(entry, 'url') !== folder) faults.push(`${path}: url ${attribute(entry, 'url')}`);
    if (attribute(entry, 'version') !== expected.version)
      faults.push(`${path}: version ${attribute(entry, 'version')}`);
  }
  return faults;
}

/** For the administrator: not part of what WPS loads. */
const DEPLOYMENT = new Set(['publish.html', 'publish.js', 'publish.css', 'jsplugins.xml', 'oem.ini']);

/**
 * What is wrong with the offline archive: everything in one folder of the registered name, and the same files as online.
 *
 * @param unpacked what the archive holds
 */
export function archiveFaults(
  unpacked: BuiltFolder,
  online: BuiltFolder,
  { name, version }: ExpectedAddin,
): string[] {
  const folder = `${name}_${version}/`;
  const faults = [...unpacked.keys()]
    .filter((path) => !path.startsWith(folder))
    .map((path) => `${path} is not below ${folder}`);
  for (const [path, bytes] of online) {
    if (DEPLOYMENT.has(path)) continue;
    const packed = unpacked.get(folder + path);
    if (packed === undefined) faults.push(`${path} is not packed`);
    else if (!packed.equals(bytes)) faults.push(`${path} is packed with other content`);
  }
  for (const path of unpacked.keys()) {
    const inner = path.slice(folder.length);
    if (path.startsWith(folder) && (DEPLOYMENT.has(inner) || !online.has(inner)))
      faults.push(`${inner} does not belong into the archive`);
  }
  return faults;
}
