import { splitList } from '../../filing/read-list';
import type { PastedGrid } from './pasted-content';
import { squared } from './pasted-content';

/** Spreadsheets end lines with CR LF; Word writes a line break within a paragraph as a vertical tab. */
const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/** The lines of a text, however they end. */
export function textLines(text: string): string[] {
  return text.split(LINE_END);
}

interface QuotedCell {
  text: string;
  /** Position behind the closing mark. */
  end: number;
}

/** A cell in quotation marks, inner ones doubled; null where the marks are part of the text. */
function quotedCell(text: string, start: number, delimiter: string): QuotedCell | null {
  let content = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark !== '"') content += mark;
    else if (text.charAt(at + 1) === '"') {
      content += '"';
      at += 1;
    } else {
      const next = text.charAt(at + 1);
      return next === '' || next === delimiter || next === '\n' || next === '\r'
        ? { text: content, end: at + 1 }
        : null;
    }
  }
  return null;
}

/**
 * Reads text whose cells are parted by a mark, as spreadsheets put it on the clipboard: a cell that holds line breaks
 * or the mark itself stands in quotation marks.
 *
 * @param delimiter one character
 * @example parseDelimited('甲\t"一\n二"\r\n乙\t3', '\t') // [['甲', '一\n二'], ['乙', '3']]
 */
export function parseDelimited(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = text.charAt(at) === '"' ? quotedCell(text, at, delimiter) : null;
    let end = quoted?.end ?? at;
    while (end < text.length && text.charAt(end) !== delimiter && !LINE_END.test(text.charAt(end))) end += 1;
    row.push(quoted === null ? text.slice(at, end) : quoted.text.replace(/\r\n?/g, '\n'));
    if (end >= text.length) return [...rows, row];
    if (text.charAt(end) === delimiter) {
      at = end + 1;
    } else {
      rows.push(row);
      row = [];
      at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    }
  }
}

/** How people part columns where no spreadsheet did it, the likelier first. */
const PARTINGS: readonly ((text: string) => string[][])[] = [
  (text) => parseDelimited(text, '|'),
  (text) => parseDelimited(text, ';'),
  (text) => parseDelimited(text, ','),
  // A comma before three digits is part of a figure, where the lines do not agree otherwise.
  ...[/｜/, /；/, /，/, /,(?!\d{3}(?!\d))/, /\u3000+| {2,}/].map(
    (mark) => (text: string) => textLines(text).map((line) => line.trim().split(mark)),
  ),
];

/** Lines that all have the same number of parts, two at least. */
function evenlyParted(text: string): string[][] | null {
  for (const parted of PARTINGS) {
    const rows = parted(text);
    const width = rows[0]?.length ?? 0;
    if (width >= 2 && rows.every((row) => row.length === width)) return rows;
  }
  return null;
}

const cells = (rows: readonly (readonly string[])[]): PastedGrid =>
  squared(rows.map((row) => row.map((text) => ({ text, merged: null }))));

/**
 * Reads plain text as a table: with tabs as a spreadsheet writes it; lines evenly parted by commas, semicolons, bars
 * or wide spaces, full width too; else one column, a name a line. One line that lists names is a column too.
 */
export function parseTable(text: string): PastedGrid {
  if (text.includes('\t')) return cells(parseDelimited(text, '\t'));
  const lines = textLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [only = ''] = lines;
  const rows = evenlyParted(lines.join('\n'));
  if (lines.length > 1) return cells(rows ?? lines.map((line) => [line]));
  // 甲公司、乙公司 are two members; 甲公司，35，1200 is one with its figures.
  const isRow = rows?.[0]?.some((part) => /^[\d\uFF10-\uFF19]/.test(part.trim())) ?? false;
  return cells(rows !== null && isRow ? rows : splitList(only).map((name) => [name]));
}
