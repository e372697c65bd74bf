import type { WorkbookPlan } from '../../../model/workbook-plan';
import type { ExcelRuntime } from '../excel-runtime';
import { syncSilently } from '../silent-batch';
import type { BeforeLayout } from './lay-out-plan';

/**
 * Takes away what a layout added: sheets that were not there before, under planned names, and planned names.
 *
 * @returns names of the sheets that could not be taken away
 */
export async function removeLaidOut(
  runtime: ExcelRuntime,
  plan: WorkbookPlan,
  before: BeforeLayout,
): Promise<string[]> {
  const planned = new Set(plan.sheets.map(({ name }) => name));
  const context = runtime.openContext();
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  let added: Excel.Worksheet[] = [];
  try {
    await context.sync();
    added = worksheets.items.filter(({ id, name }) => !before.sheets.has(id) && planned.has(name));
    const plannedNames = new Set(plan.names.map(({ name }) => name.toLowerCase()));
    const touched = names.items.filter(({ name }) => plannedNames.has(name.toLowerCase()));
    await syncSilently(runtime, context, () => {
      for (const item of touched) {
        const formula = before.names.get(item.name.toLowerCase());
        if (formula === undefined) item.delete();
        else if (String(item.formula) !== formula) item.formula = formula;
      }
      for (const sheet of added) {
        // Very hidden sheets cannot be deleted.
        if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
        sheet.delete();
      }
    });
    return [];
  } catch {
    return added.length > 0 ? added.map(({ name }) => name) : [...planned];
  }
}
