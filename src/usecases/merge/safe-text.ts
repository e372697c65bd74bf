const REPLACEMENT = '\uFFFD';
/** A cell holds 32,767 characters; what is guarded or cut must still fit. */
const LONGEST = 32_000;
/** What a spreadsheet takes for a formula where somebody edits the cell, or a program reads it from a CSV. */
const FORMULA_START = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A stroke that stands for nothing, and figures: a program that takes them for a formula gets what stands there. */
const HARMLESS = /^[+\-\uFF0B\uFF0D]?(?:\d[\d,]*(?:\.\d+)?%?)?$/;

/** Most texts: nothing that XML 1.0 cannot carry, and no character of two halves that would have to be looked at. */
const PLAIN = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]*$/;

/** Whether XML 1.0 can carry a character; a lone half of a surrogate pair is none. */
function isLegal(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** A text as a file can carry it, whatever a file name or a submission holds. */
export function writableText(text: string): string {
  if (text.length <= LONGEST && PLAIN.test(text)) return text;
  const legal = Array.from(text, (character) =>
    isLegal(character.codePointAt(0) ?? 0) ? character : REPLACEMENT,
  ).join('');
  return legal.length <= LONGEST ? legal : `${legal.slice(0, LONGEST)}…`;
}

/**
 * A text as somebody typed it, read back from a cell {@link safeText} wrote: the apostrophe belongs into cells only.
 *
 * @example unguardedText('\'=以电话为准') === '=以电话为准'
 */
export function unguardedText(text: string): string {
  const typed = text.startsWith("'") ? text.slice(1) : text;
  return typed !== text && safeText(typed) === text ? typed : text;
}

/**
 * A text of a submission in an output of ours. Where it begins like a formula an apostrophe stands before it, as a person
 * would type it: cells formatted as text do not survive being copied or saved as CSV.
 *
 * @example safeText('=HYPERLINK("…")') === '\'=HYPERLINK("…")'
 * @example safeText('-3.5') === '-3.5'
 */
export function safeText(text: string): string {
  const written = writableText(text);
  return FORMULA_START.test(written) && !HARMLESS.test(written) ? `'${written}` : written;
}
