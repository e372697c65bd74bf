import type { CellValue } from '../../../model/ports';
import type { ExcelRuntime } from '../excel-runtime';
import { valuesBySheet } from '../../values/sheet-values';
import { loadProtection, whileUnprotected } from '../sheet-protection';
import { rangeOf } from '../sheet-range';
import { syncSilently } from '../silent-batch';

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
