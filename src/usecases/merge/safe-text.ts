const REPLACEMENT = '\uFFFD';
/** A cell holds 32,767 characters; what is guarded or cut must still fit. */
const LONGEST = 32_000;
/** What a spreadsheet takes for a formula where somebody edits the cell, or a program reads it from a CSV. */
const FORMULA_START = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Whether XML 1.0 can carry a character; a lone half of a surrogate pair is none. */
function isLegal(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** A text as a file can carry it, whatever a file name or a submission holds. */
export function writableText(text: string): string {
  const legal = Array.from(text, (character) =>
    isLegal(character.codePointAt(0) ?? 0) ? character : REPLACEMENT,
  ).join('');
  return legal.length <= LONGEST ? legal : `${legal.slice(0, LONGEST)}…`;
}

/**
 * A text of a submission in a list of ours. Where it begins like a formula an apostrophe stands before it, as a person
 * would type it. The 汇总表 needs none: its cells are formatted as text.
 *
 * @example safeText('=HYPERLINK("…")') === '\'=HYPERLINK("…")'
 */
export function safeText(text: string): string {
  const written = writableText(text);
  return FORMULA_START.test(written) ? `'${written}` : written;
}
