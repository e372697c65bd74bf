import type { CellArea } from '../../../model/cell-address';
import type { ReadCell, ReadTable } from '../document-tree';
import type { FormHeadings } from './form-headings';
import type { SeenCell } from './sheet-texts';
import { cellAddress } from '../../../model/cell-address';

/** Blank rows between two that are written in: more of them say no more. */
const KEPT_BLANK_ROWS = 2;
/** More cells than any form has. */
const MOST_CELLS = 120_000;

/** Worksheet rows that make up one table, from the top, with what is seen in them. */
export interface TableRows {
  sheet: string;
  number: string;
  cells: readonly SeenCell[];
  blankMerges: readonly CellArea[];
}

function keptRows(cells: readonly SeenCell[]): number[] {
  const last = Math.max(...cells.map(({ area }) => area.top));
  const written = new Set<number>();
  for (const { area } of cells) {
    // Merged far beyond the last text, as whole columns are, a cell is no taller than what stands beside it.
    const bottom = Math.min(area.bottom, last + KEPT_BLANK_ROWS);
    for (let row = area.top; row <= bottom; row += 1) written.add(row);
  }
  const rows: number[] = [];
  let before: number | null = null;
  for (const row of [...written].sort((one, other) => one - other)) {
    const gap = before === null ? 0 : Math.min(row - before - 1, KEPT_BLANK_ROWS);
    for (let blank = 1; blank <= gap; blank += 1) rows.push((before ?? 0) + blank);
    rows.push(row);
    before = row;
  }
  return rows;
}

/**
 * A table of worksheet cells as documents have them: every place is a cell, merged ones are one.
 *
 * @returns null where it is larger than any form
 */
export function sheetTable(
  { sheet, number, cells, blankMerges }: TableRows,
  headings: FormHeadings,
): ReadTable | null {
  const left = Math.min(...cells.map(({ area }) => area.left));
  const last = Math.max(...cells.map(({ area }) => area.right));
  // Where nobody has written beside the last labels, the column to write in is beyond what is seen.
  const isLastPrinted = cells.every(({ area, text }) => area.right < last || headings.isPrinted(text));
  const right = isLastPrinted ? last + 1 : last;
  const rows = keptRows(cells);
  if (rows.length * (right - left + 1) > MOST_CELLS) return null;
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const taken = new Set<string>();
  const placed: ReadCell[] = [];
  const put = (area: CellArea, paragraphs: ReadCell['paragraphs']): void => {
    const own = rows.filter((row) => row >= area.top && row <= area.bottom);
    const row = own[0];
    const first = Math.max(area.left, left);
    const end = Math.min(area.right, right);
    if (row === undefined || first > end) return;
    // Overlapping merges are a fault of the file: the first one has the place.
    const keys = own.flatMap((each) =>
      Array.from({ length: end - first + 1 }, (_, index) => `${each}/${first + index}`),
    );
    if (paragraphs.length === 0 && keys.some((key) => taken.has(key))) return;
    for (const key of keys) taken.add(key);
    placed.push({
      row: rowAt.get(row) ?? 0,
      column: first - left,
      rowSpan: own.length,
      columnSpan: end - first + 1,
      paragraphs,
      place: { kind: 'sheetCell', sheet, cell: cellAddress(row, first) },
    });
  };
  for (const { area, paragraphs } of cells) put(area, paragraphs);
  for (const area of blankMerges) put(area, []);
  for (const row of rows) {
    for (let column = left; column <= right; column += 1) {
      if (taken.has(`${row}/${column}`)) continue;
      placed.push({
        row: rowAt.get(row) ?? 0,
        column: column - left,
        rowSpan: 1,
        columnSpan: 1,
        paragraphs: [],
        place: { kind: 'sheetCell', sheet, cell: cellAddress(row, column) },
      });
    }
  }
  placed.sort((one, other) => one.row - other.row || one.column - other.column);
  return { kind: 'table', number, rows: rows.length, columns: right - left + 1, cells: placed };
}
