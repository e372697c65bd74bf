import type { CellArea } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { CellValue } from '../../model/ports';
import type { PlannedValue } from '../../model/workbook-plan';
import { rectanglesOf } from '../plan/rectangles';
import type { CellInput } from './cell-input';
import { cellInput } from './cell-input';
import { numberFormatAt } from './number-format-at';

/** A rectangle to write, with the number formats its cells have. */
export interface ValueBlock {
  area: CellArea;
  /** 2-D, as hosts give it. */
  numberFormats: readonly (readonly unknown[])[];
}

/** The values of a sheet by row and column. */
export class SheetValues {
  readonly #values = new Map<string, { row: number; column: number; value: PlannedValue }>();

  constructor(readonly sheet: string) {}

  set(row: number, column: number, value: PlannedValue): void {
    this.#values.set(`${row}/${column}`, { row, column, value });
  }

  rectangles(): CellArea[] {
    return rectanglesOf([...this.#values.values()]);
  }

  /** The values of a rectangle, as hosts take them. */
  inputs({ area, numberFormats }: ValueBlock): CellInput[][] {
    const { top, bottom, left, right } = area;
    return Array.from({ length: bottom - top + 1 }, (_, line) =>
      Array.from({ length: right - left + 1 }, (__, place) => {
        const [row, column] = [top + line, left + place];
        const value = this.#values.get(`${row}/${column}`)?.value ?? { kind: 'blank' };
        const numberFormat = numberFormatAt(numberFormats, line, place);
        return cellInput(value, numberFormat, { sheet: this.sheet, row, column });
      }),
    );
  }
}

/** Values sheet by sheet; of several for one cell the last one counts. */
export function valuesBySheet(values: readonly CellValue[]): SheetValues[] {
  const sheets = new Map<string, SheetValues>();
  const latest = new Map(values.map((entry) => [formatPlace(entry.place), entry]));
  for (const { place, value } of latest.values()) {
    const sheet = sheets.get(place.sheet) ?? new SheetValues(place.sheet);
    sheet.set(place.row, place.column, value);
    sheets.set(place.sheet, sheet);
  }
  return [...sheets.values()];
}
