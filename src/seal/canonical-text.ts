const FULL_WIDTH_ASCII = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * A text as the canonical form keeps it. Two texts become one only where they say the same, character by character:
 *
 * - full-width and half-width ASCII (`２０２６（一）` and `2026(一)`) — an input method decides which, not the writer;
 * - the ideographic space and the no-break space, both of which are a space;
 * - the kinds of line break (a sheet, Word and the systems each write their own);
 * - white space at both ends of lines (an indent is layout) and empty lines at both ends of the text.
 *
 * Everything else stays apart: spaces inside a line, empty lines inside a text, upper and lower case, and all that
 * Unicode calls compatible or canonically equivalent (`m²` and `m2`, `①` and `1`, a personal name's variant
 * character and its unified one). NFKC and NFC are not used for that reason.
 *
 * @example canonicalText('  ２０２６年\r\n第一期 ') === '2026年\n第一期'
 */
export function canonicalText(text: string): string {
  return text
    .replace(FULL_WIDTH_ASCII, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u3000\u00A0]/g, ' ')
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
