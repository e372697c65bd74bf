/** Characters that would change how a name is shown: controls, ends of lines and marks that turn the direction of writing. */
const UNSHOWABLE = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A file name as it may be shown. Names from files are data: they are shown and compared, and never become a path.
 */
export function shownName(name: string): string {
  return name.replace(UNSHOWABLE, '\uFFFD').replace(/\\/g, '/');
}

/**
 * A name of a .zip entry. Archives packed by Chinese Windows hold GBK names without saying so; the library reads such a
 * name byte by byte, which is undone here. Names marked as UTF-8 come decoded.
 *
 * @param name as fflate gives it
 */
export function entryName(name: string): string {
  const codes = Array.from(name, (character) => character.codePointAt(0) ?? 0);
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return shownName(name);
  const bytes = Uint8Array.from(codes);
  try {
    return shownName(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return shownName(new TextDecoder('gbk').decode(bytes));
  }
}
