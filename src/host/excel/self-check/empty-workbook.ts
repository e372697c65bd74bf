import { SCRATCH_SHEET } from '../../../selfcheck/scratch-workbook';
import type { ExcelRuntime } from '../excel-runtime';
import { syncSilently } from '../silent-batch';

/**
 * Takes everything out of the open workbook but one new sheet, 表一: whatever was done to a sheet that was there before
 * (looks, rules, page set-up) is gone with it. Two round trips.
 */
export async function emptyWorkbook(runtime: ExcelRuntime): Promise<void> {
  const context = runtime.openContext();
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  await context.sync();
  const former = [...worksheets.items];
  const formerNames = [...names.items];
  await syncSilently(runtime, context, () => {
    for (const name of formerNames) name.delete();
    const fresh = worksheets.add();
    fresh.activate();
    for (const sheet of former) {
      // Very hidden sheets cannot be deleted.
      if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
    fresh.name = SCRATCH_SHEET;
  });
}
