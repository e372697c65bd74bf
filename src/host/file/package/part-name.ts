/**
 * True for a zip entry name that can only be a trick or damage: absolute, with a drive, climbing up, with
 * backslashes or control characters. OPC part names (ECMA-376 Part 2, 6.2.2) never look like that.
 */
export function isUnsafeEntryName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /^[A-Za-z]:/.test(name)) return true;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < 0x20 || code === 0x7f || code === 0x5c) return true;
  }
  return /(^|\/)\.{1,2}(\/|$)/.test(name) || name.includes('//');
}

/** Part names are compared without regard to case (ECMA-376 Part 2, 6.3.5). */
export function partKey(name: string): string {
  return name.toLowerCase();
}

/**
 * The entry name a relationship target points to.
 *
 * @param source the part the relationship belongs to, `''` for the package itself
 * @param target as stored: relative to the source's folder, or absolute within the package
 * @returns null where the target leaves the package
 * @example resolveTarget('xl/workbook.xml', 'worksheets/sheet1.xml') === 'xl/worksheets/sheet1.xml'
 */
export function resolveTarget(source: string, target: string): string | null {
  const path = target.split(/[?#]/)[0] ?? '';
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  const name = segments.join('/');
  return isUnsafeEntryName(name) ? null : name;
}

/** Where the relationships of a part are kept: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPartOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}
