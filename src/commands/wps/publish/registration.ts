/** How the add-in comes into WPS: from the server at every start, or once as a package. */
export type InstallWay = 'online' | 'offline';

/** The add-in as the page offers it; written into the page by the build. */
export interface OfferedAddin {
  name: string;
  version: string;
  /** Folder of the add-in on the server, with a slash at the end. */
  onlineAddress: string;
  /** The .7z on the server. */
  offlineAddress: string;
}

/** An add-in WPS has, as its list says. */
export interface InstalledAddin {
  way: InstallWay;
  address: string;
  version: string;
}

/** Text as base64 of its UTF-8, as the service takes it. */
export function encodeRequest(value: unknown): string {
  const bytes = encodeURIComponent(JSON.stringify(value)).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return btoa(bytes);
}

/** The request that installs or removes the add-in; installing over an older one replaces it. */
export function registrationRequest(
  command: 'enable' | 'disable',
  { name, version, onlineAddress, offlineAddress }: OfferedAddin,
  way: InstallWay,
): string {
  return encodeRequest({
    cmd: command,
    name,
    url: way === 'online' ? onlineAddress : offlineAddress,
    addonType: 'et',
    online: way === 'online' ? 'true' : 'false',
    version,
    customDomain: '',
  });
}

/** Has WPS itself fetch a file of the add-in: whether WPS reaches the server, not whether this page does. */
export function reachRequest({ onlineAddress, offlineAddress }: OfferedAddin, way: InstallWay): string {
  const url = way === 'online' ? `${onlineAddress}ribbon.xml` : offlineAddress;
  return encodeRequest({ method: 'get', url, data: '' });
}

/** How the file begins that `reachRequest` asks for. */
export const REACHED: Readonly<Record<InstallWay, string>> = { online: '<customUI', offline: '7z' };

const textOf = (entry: object, name: string): string => {
  const value = (entry as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
};

/**
 * Finds this add-in in the list of WPS.
 *
 * @param list as WPS answers: JSON of entries with name, addonType, online, url, version, enable
 * @returns null where it is not installed
 * @throws where the answer is no such list
 */
export function findInstalled(list: string, name: string): InstalledAddin | null {
  const entries: unknown = JSON.parse(list);
  if (!Array.isArray(entries)) throw new Error('Not a list.');
  for (const entry of entries as unknown[]) {
    if (typeof entry !== 'object' || entry === null) continue;
    const isOurs = textOf(entry, 'name') === name && textOf(entry, 'addonType') === 'et';
    if (!isOurs || textOf(entry, 'enable') === 'false') continue;
    return {
      way: textOf(entry, 'online') === 'false' ? 'offline' : 'online',
      address: textOf(entry, 'url'),
      version: textOf(entry, 'version'),
    };
  }
  return null;
}

/** Whether what is installed is what the page offers. */
export function isCurrent(installed: InstalledAddin, offered: OfferedAddin): boolean {
  return installed.way === 'online'
    ? installed.address === offered.onlineAddress
    : installed.address === offered.offlineAddress && installed.version === offered.version;
}
