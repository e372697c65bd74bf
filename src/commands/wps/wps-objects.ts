/**
 * Objects of WPS come through a bridge of its own: a member that a build lacks is `undefined` in one and throws in
 * another. Nothing is known of them before it is looked at, so all of them are `unknown` here.
 */

/** Reads a member; undefined where there is none. Never throws. */
export function memberOf(target: unknown, name: string): unknown {
  if (target === null || target === undefined) return undefined;
  try {
    return (target as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}

/** Whether WPS has a member of this name. */
export function hasMember(target: unknown, name: string): boolean {
  const member = memberOf(target, name);
  return member !== undefined && member !== null;
}

/**
 * Calls a method.
 *
 * @returns what it gives; undefined where there is no such method
 * @throws what WPS throws
 */
export function callMember(target: unknown, name: string, parameters: readonly unknown[]): unknown {
  const method = memberOf(target, name);
  if (typeof method !== 'function') return undefined;
  return (method as (...given: unknown[]) => unknown).apply(target, [...parameters]);
}

/** Sets a property where this build lets it be set; returns whether it did. */
export function setMember(target: unknown, name: string, value: unknown): boolean {
  try {
    (target as Record<string, unknown>)[name] = value;
    return true;
  } catch {
    return false;
  }
}

/** `EtApplication` is a method in some builds and a property in others. */
function spreadsheetOf(target: unknown): unknown {
  const member = memberOf(target, 'EtApplication');
  if (typeof member !== 'function') return member;
  try {
    return callMember(target, 'EtApplication', []);
  } catch {
    return undefined;
  }
}

/** Everything WPS may have put into a page, the usual place first: `Application`, `wps`, and the spreadsheet of each. */
function placesIn(page: unknown): unknown[] {
  const application = memberOf(page, 'Application');
  const wps = memberOf(page, 'wps');
  return [application, wps, spreadsheetOf(application), spreadsheetOf(wps)].filter(
    (place) => place !== undefined && place !== null,
  );
}

/**
 * The object that has a member, wherever this build of WPS keeps it: `CreateTaskPane`, `PluginStorage`, `ribbonUI`,
 * `ActiveWorkbook` …
 *
 * @param page the window WPS opened
 * @returns null where there is none, as in any other browser
 */
export function holderOf(page: unknown, name: string): unknown {
  for (const place of placesIn(page)) if (hasMember(place, name)) return place;
  return null;
}

/** Whether a page runs inside WPS 表格: not asked by name, which WPS borrows from other programs. */
export function isInWps(page: unknown): boolean {
  return holderOf(page, 'Workbooks') !== null;
}

/** Whether a workbook is in front of the user. */
export function hasOpenWorkbook(page: unknown): boolean {
  return holderOf(page, 'ActiveWorkbook') !== null;
}
