import { MARKS_COLUMN_KEY, parseSheetKey } from '../model/keys';
import type { SheetKey } from '../model/keys';
import type { SheetGrid } from './sheet-grid';

/** Rows and columns inserted above and left of the keys push them down; further than this nobody pushes them. */
const SEARCHED = 20;

/** The hidden key row and key column of a sheet, where they stand now. */
export interface KeyFrame {
  /** What A1 says; null where it was cleared and the rest of the keys is still there. */
  sheetKey: SheetKey | null;
  row: number;
  column: number;
  /** Worksheet rows by row key, from the top; more than one where rows were copied. */
  rows: ReadonlyMap<string, readonly number[]>;
  /** Worksheet columns by column key, from the left. */
  columns: ReadonlyMap<string, readonly number[]>;
}

function keyText(grid: SheetGrid, row: number, column: number): string {
  return grid.textAt(row, column).trim();
}

function findCorner(grid: SheetGrid): { row: number; column: number; sheetKey: SheetKey | null } | null {
  let besideMarks: { row: number; column: number; sheetKey: null } | null = null;
  for (const cell of grid.cells) {
    if (cell.row > SEARCHED) break;
    if (cell.column > SEARCHED || cell.value.kind !== 'text') continue;
    const sheetKey = parseSheetKey(cell.value.text);
    if (sheetKey) return { row: cell.row, column: cell.column, sheetKey };
    if (cell.value.text.trim() === MARKS_COLUMN_KEY && cell.column > 1) {
      besideMarks ??= { row: cell.row, column: cell.column - 1, sheetKey: null };
    }
  }
  return besideMarks;
}

function add(map: Map<string, number[]>, key: string, position: number): void {
  if (key === '') return;
  const positions = map.get(key);
  if (positions) positions.push(position);
  else map.set(key, [position]);
}

const frames = new WeakMap<SheetGrid, { frame: KeyFrame | null }>();

/** Finds the keys of a sheet, wherever insertions pushed them, once for each grid; null where there are none. */
export function findKeyFrame(grid: SheetGrid): KeyFrame | null {
  const known = frames.get(grid) ?? { frame: searchedFrame(grid) };
  frames.set(grid, known);
  return known.frame;
}

function searchedFrame(grid: SheetGrid): KeyFrame | null {
  const corner = findCorner(grid);
  if (!corner) return null;
  const rows = new Map<string, number[]>();
  const columns = new Map<string, number[]>();
  for (const { column } of grid.row(corner.row)) {
    if (column > corner.column) add(columns, keyText(grid, corner.row, column), column);
  }
  for (const { row, column } of grid.cells) {
    if (column === corner.column && row > corner.row) add(rows, keyText(grid, row, column), row);
  }
  return { ...corner, rows, columns };
}
