import type { CellArea } from '../../../model/cell-address';
import { formatPlace } from '../../../model/cell-address';
import type { CellValue } from '../../../model/ports';
import type { PlannedValue } from '../../../model/workbook-plan';
import { cellInput } from '../cell-input';
import type { ExcelRuntime } from '../excel-runtime';
import { numberFormatAt } from '../number-format-at';
import { rectanglesOf } from '../rectangles';
import { loadProtection, whileUnprotected } from '../sheet-protection';
import { rangeOf } from '../sheet-range';
import { syncSilently } from '../silent-batch';

/** A rectangle to write, with the number formats its cells have. */
export interface ValueBlock {
  area: CellArea;
  /** 2-D, as the API gives it. */
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

  /** The values of a rectangle, as the API takes them. */
  inputs({ area, numberFormats }: ValueBlock): (string | number | boolean)[][] {
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

/**
 * Writes values in two round trips: one to learn formats and locks of the cells, one to write. Protected sheets are
 * unprotected only where a locked cell is among them.
 */
export async function writeValues(runtime: ExcelRuntime, values: readonly CellValue[]): Promise<void> {
  if (values.length === 0) return;
  const context = runtime.openContext();
  const found = valuesBySheet(values).map((sheetValues) => {
    const sheet = context.workbook.worksheets.getItem(sheetValues.sheet);
    const blocks = sheetValues.rectangles().map((area) => {
      const range = rangeOf(sheet, area);
      range.load('numberFormat');
      range.format.protection.load('locked');
      return { area, range };
    });
    return { sheet, sheetValues, blocks, protection: loadProtection(sheet) };
  });
  await context.sync();
  const batches = found.map(({ sheet, sheetValues, blocks, protection }) => ({
    sheet,
    protection: protection(),
    // Null where locked and unlocked cells stand side by side.
    isLocked: blocks.some(({ range }) => (range.format.protection.locked as boolean | null) !== false),
    inputs: blocks.map(({ area, range }) => ({
      area,
      input: sheetValues.inputs({ area, numberFormats: range.numberFormat }),
    })),
  }));
  await syncSilently(runtime, context, () => {
    for (const { sheet, protection, isLocked, inputs } of batches) {
      const write = (): void => {
        for (const { area, input } of inputs) rangeOf(sheet, area).formulas = input;
      };
      if (isLocked) whileUnprotected(sheet, protection, write);
      else write();
    }
  });
}
