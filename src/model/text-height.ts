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

/** Signs no line begins with, and signs no line ends with: hosts take the neighbour along to the next line. */
const NOT_FIRST = '、，。；：？！）》】」』〕…％%,.;:?!)]’”';
const NOT_LAST = '（《【「『〔([‘“';

/** The pieces a line is not broken inside of: words and figures; a character with the signs that cling to it. */
function unbreakablePieces(paragraph: string): string[] {
  const pieces: string[] = [];
  let clings = false;
  for (const character of paragraph) {
    const last = pieces.length - 1;
    const before = pieces[last];
    const isWord = before !== undefined && !WIDE.test(before) && !WIDE.test(character) && character !== ' ';
    if (before !== undefined && (clings || NOT_FIRST.includes(character) || (isWord && before !== ' '))) {
      pieces[last] = before + character;
    } else pieces.push(character);
    clings = NOT_LAST.includes(character);
  }
  return pieces;
}

function linesOfParagraph(paragraph: string, emsPerLine: number): number {
  // No character is wider than an em; lists have hundreds of thousands of texts as short as that.
  if (paragraph.length <= emsPerLine) return 1;
  let lines = 1;
  let filled = 0;
  for (const piece of unbreakablePieces(paragraph)) {
    const ems = textEms(piece);
    if (filled > 0 && filled + ems > emsPerLine) {
      lines += 1;
      filled = 0;
    }
    // A piece longer than a line is broken after all.
    const over = Math.max(0, Math.ceil((filled + ems) / emsPerLine) - 1);
    lines += over;
    filled += ems - over * emsPerLine;
  }
  return lines;
}

/**
 * How many lines a wrapped text takes.
 *
 * @param width of the cell in characters, as columns are measured
 * @param fontSize in points
 */
export function wrappedLines(text: string, width: number, fontSize: number): number {
  const emsPerLine = Math.max(1, Math.floor((width * POINTS_PER_CHARACTER) / fontSize));
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, emsPerLine), 0);
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
