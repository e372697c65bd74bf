import { cellText } from '../../filing/cell-text';
import { SheetGrid } from '../../filing/sheet-grid';
import type { CellContent, SheetContent, WorkbookContent } from '../../model/workbook-content';

/** Rows and columns staff put above and left of a list push it away; further than this nobody does. */
const SEARCHED = 20;

/** A keyed list as it stands in a workbook today. */
export interface FoundList {
  /** What stands in the corner of the list. */
  key: string;
  name: string;
  grid: SheetGrid;
  /** Of the header. */
  row: number;
  /** Of the keys. */
  keyColumn: number;
  /** By title; a title that stands twice is found where it stands first. */
  columns: ReadonlyMap<string, number>;
  /** Worksheet row by key; a key that was copied is found where it stands first. */
  rows: ReadonlyMap<string, number>;
  /** Rows whose key is another row's: they belong to nothing any more. */
  strays: readonly number[];
  /** Last row with anything in it. */
  last: number;
}

function cornerOf({ cells }: SheetContent, isKey: (text: string) => boolean): CellContent | null {
  for (const cell of cells) {
    if (cell.row > SEARCHED) return null;
    const { column, value } = cell;
    if (column <= SEARCHED && value.kind === 'text' && isKey(value.text.trim())) return cell;
  }
  return null;
}

/** The list a sheet holds, by its key; null where it holds none of the kind. */
export function locateList(sheet: SheetContent, isKey: (text: string) => boolean): FoundList | null {
  const corner = cornerOf(sheet, isKey);
  if (corner === null) return null;
  const grid = new SheetGrid(sheet);
  const columns = new Map<string, number>();
  for (const cell of grid.row(corner.row)) {
    const title = cellText(cell).trim();
    if (cell.column > corner.column && title !== '' && !columns.has(title)) columns.set(title, cell.column);
  }
  const rows = new Map<string, number>();
  let last = corner.row;
  for (const { row, column, value } of sheet.cells) {
    if (value.kind !== 'empty') last = Math.max(last, row);
    if (column !== corner.column || row <= corner.row || value.kind !== 'text') continue;
    if (!rows.has(value.text)) rows.set(value.text, row);
  }
  return {
    key: cellText(corner).trim(),
    name: sheet.name,
    grid,
    row: corner.row,
    keyColumn: corner.column,
    columns,
    rows,
    strays: [],
    last,
  };
}

/**
 * The list with this key, whatever its sheet is called today; null where the workbook has none.
 *
 * @param name the sheet was laid out under: where staff keep a copy of it, the copy has another name
 */
export function findList(content: WorkbookContent, key: string, name?: string): FoundList | null {
  const found = content.sheets.flatMap((sheet) =>
    sheet.kind === 'worksheet' ? (locateList(sheet, (text) => text === key) ?? []) : [],
  );
  return found.find((list) => list.name === name) ?? found[0] ?? null;
}

/** What stands in a column of a row; empty where there is no such column. */
export function listText({ grid, columns }: FoundList, row: number, title: string): string {
  const column = columns.get(title);
  return column === undefined ? '' : grid.textAt(row, column);
}
