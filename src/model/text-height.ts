/** Points per character of column width: the default font's digits are 7 px wide at 96 dpi. */
const POINTS_PER_CHARACTER = 5.25;
/** Chinese fonts set on their own line height; the fallback fonts of Linux need the most. */
const LINE_HEIGHT = 1.45;
const PADDING = 5;
/** Highest row of a worksheet. */
const MAX_ROW_HEIGHT = 409;
/** Letters and digits are narrower than Chinese characters; a little more than measured, so that nothing is clipped. */
const NARROW = 0.56;

/** Full-width characters and the quotation marks and dashes that Chinese fonts set full-width. */
const WIDE = /[\u2E80-\uFFEF\u2014\u2018\u2019\u201C\u201D\u2026\u00B7\u2460-\u24FF\u3000-\u303F]/;

/** Width of a text in ems: a Chinese character is one em wide. */
export function textEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : NARROW;
  return ems;
}

/**
 * How many lines a wrapped text takes.
 *
 * @param width of the cell in characters, as columns are measured
 * @param fontSize in points
 */
export function wrappedLines(text: string, width: number, fontSize: number): number {
  const emsPerLine = Math.max(1, Math.floor((width * POINTS_PER_CHARACTER) / fontSize));
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(textEms(paragraph) / emsPerLine)), 0);
}

/** Height in points of so many lines, within what a row can have. */
export function linesHeight(lines: number, fontSize: number): number {
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * fontSize * LINE_HEIGHT + PADDING));
}

/**
 * Height a wrapped text needs. Hosts do not fit merged cells, so it is computed.
 *
 * @example textHeight('联合体名称', 20, 10.5) === 21
 */
export function textHeight(text: string, width: number, fontSize: number): number {
  return linesHeight(wrappedLines(text, width, fontSize), fontSize);
}

/** Width in characters of a column that shows a text on one line. */
export function oneLineWidth(text: string, fontSize: number): number {
  return Math.ceil((textEms(text) * fontSize) / POINTS_PER_CHARACTER) + 2;
}
