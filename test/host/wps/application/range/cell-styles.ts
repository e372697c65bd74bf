import type { CellArea } from '../../../../../src/model/cell-address';
import type { Cell, CellStyle } from '../../../../setup/emulated-workbook/cell';
import { EMPTY_CELL, PLAIN_STYLE } from '../../../../setup/emulated-workbook/cell';
import { cellsOf } from '../../../../setup/emulated-workbook/sheet';
import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import { UnknownToFakeError } from '../wps-errors';

/** Beyond this many cells the fake goes through those somebody touched only, and refuses to change them. */
const MAX_CELLS = 200_000;

export function sizeOf({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

function within({ top, left, bottom, right }: CellArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The cells of some areas; one untouched cell stands for all of those in areas too large to go through. */
export function* presentCells(sheet: Sheet, areas: readonly CellArea[]): Generator<Cell> {
  for (const area of areas) {
    if (sizeOf(area) <= MAX_CELLS) {
      for (const { row, column } of cellsOf(area)) yield sheet.cells.at(row, column);
      continue;
    }
    yield EMPTY_CELL;
    for (const { row, column, cell } of sheet.cells.all()) if (within(area, row, column)) yield cell;
  }
}

/** What all cells have in common; null where they differ. */
export function common<Value>(
  sheet: Sheet,
  areas: readonly CellArea[],
  read: (cell: Cell) => Value,
): Value | null {
  const [first, ...others] = new Set([...presentCells(sheet, areas)].map(read));
  const written = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === written) ? (first ?? null) : null;
}

/** Row by row the cells of areas that are to be changed. */
export function* changedCells(areas: readonly CellArea[]): Generator<{ row: number; column: number }> {
  for (const area of areas) {
    if (sizeOf(area) > MAX_CELLS) throw new UnknownToFakeError(`changing ${sizeOf(area)} cells at once`);
    yield* cellsOf(area);
  }
}

/** One object per look. */
const known = new Map<string, CellStyle>([[JSON.stringify(PLAIN_STYLE), PLAIN_STYLE]]);

/** A change of looks that is worked out once for each look, and gives equal looks as one object. */
export function remembered(change: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const changed = new Map<CellStyle, CellStyle>();
  return (style) => {
    const before = changed.get(style);
    if (before) return before;
    const made = change(style);
    const written = JSON.stringify(made);
    const next = known.get(written) ?? made;
    known.set(written, next);
    changed.set(style, next);
    return next;
  };
}

/** Changes the look of cells; those that looked the same go on sharing one, as does what looks like nothing. */
export function restyle(
  sheet: Sheet,
  areas: readonly CellArea[],
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = remembered(change);
  for (const { row, column } of changedCells(areas)) {
    const { style } = sheet.cells.at(row, column);
    const next = changed(style);
    if (next !== style) sheet.change(row, column, { style: next });
  }
}
