import type { ExcelRuntime } from '../excel-runtime';
import { loadProtection, whileUnprotected } from '../sheet-protection';
import { syncSilently } from '../silent-batch';

/**
 * Inserts rows above a row, in two round trips. Excel gives them the looks and locks of the row before, and lets
 * formulas, validation, live formats and names that span the place grow.
 */
export async function insertRows(
  runtime: ExcelRuntime,
  name: string,
  above: number,
  count: number,
): Promise<void> {
  if (count < 1) return;
  const context = runtime.openContext();
  const sheet = context.workbook.worksheets.getItem(name);
  const protection = loadProtection(sheet);
  await context.sync();
  await syncSilently(runtime, context, () => {
    whileUnprotected(sheet, protection(), () => {
      sheet.getRange(`${above}:${above + count - 1}`).insert('Down');
    });
  });
}
