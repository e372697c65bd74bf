import type { CellArea } from '../../../../src/model/cell-address';
import type { Cell, CellStyle } from '../../emulated-workbook/cell';
import { cellsOf } from '../../emulated-workbook/sheet';
import type { Sheet } from '../../emulated-workbook/sheet';

/** Areas of one sheet that an object of the API stands for. */
export interface Areas {
  sheet: Sheet;
  areas: readonly CellArea[];
}

/** What all cells have in common; null, as in the API, where they differ. */
export function uniform<Value>({ sheet, areas }: Areas, of: (cell: Cell) => Value): Value | null {
  let found: { value: Value; written: string } | null = null;
  for (const area of areas) {
    for (const { row, column } of cellsOf(area)) {
      const value = of(sheet.cells.at(row, column));
      const written = JSON.stringify(value);
      found ??= { value, written };
      if (found.written !== written) return null;
    }
  }
  return found?.value ?? null;
}

/** One object per look, so that cells of the same look share it. */
const known = new Map<string, CellStyle>();

/** Changes the look of all cells; equal looks stay one object. */
export function restyle({ sheet, areas }: Areas, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<CellStyle, CellStyle>();
  for (const area of areas) {
    for (const { row, column } of cellsOf(area)) {
      const { style } = sheet.cells.at(row, column);
      let next = changed.get(style);
      if (next === undefined) {
        const made = change(style);
        const written = JSON.stringify(made);
        next = known.get(written) ?? made;
        known.set(written, next);
        changed.set(style, next);
      }
      sheet.change(row, column, { style: next });
    }
  }
}
