/** Zero-width and formatting characters that a paste brings along and nobody sees. */
const INVISIBLE = /[\p{Cf}\uFEFF]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E\uFFE5\u3000]/u;

/**
 * Full-width letters, digits and marks as their half-width twins: `１，２００` → `1,200`, `（％）` → `(%)`,
 * the ideographic space as a plain one. CJK characters and CJK-only marks (、。《》) stay.
 */
export function foldWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\uFFE5/g, '\u00A5')
    .replace(/\u3000/g, ' ');
}

/** Whether {@link foldWidth} would change the text by more than its spaces. */
export function hasFullWidth(text: string): boolean {
  return /[\uFF01-\uFF5E\uFFE5]/.test(text);
}

/**
 * One half-width space for every run of white space (ideographic and non-breaking spaces, tabs and line breaks
 * included), none at the ends, invisible formatting characters gone.
 *
 * @example foldWhiteSpace('\u3000王\u00A0 伟\u200B ') === '王 伟'
 */
export function foldWhiteSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The text without any white space and invisible characters, for comparing. */
export function withoutWhiteSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, '');
}

/** Whether there is nothing in the text that a person could see. */
export function isInvisible(text: string): boolean {
  // Most cells begin with something to see; the rest is asked only of those that do not.
  if (/^[!-~\u3001-\u9FFF\uFF01-\uFF5E]/.test(text)) return false;
  return withoutWhiteSpace(text) === '';
}
