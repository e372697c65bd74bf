import { planRepair } from '../layout/repair/repair-plan';
import type { Repaired, WorkbookEditor } from '../model/ports';
import { checkWorkbook } from './check-workbook';
import type { RefusedWorkbook } from './check-workbook';
import { planWithAddedSheets } from './plan-with-added-sheets';
import { templatePlan } from './template-plan';

/** What became of a workbook that was to be repaired. */
export type WorkbookRepaired = ({ outcome: 'repaired' } & Repaired) | RefusedWorkbook;

/**
 * 修复表格: puts back what pasting, deleting and other programs destroyed in the forms and in the sheets of
 * ours beside them, without touching what was filled in. A sealed workbook may be repaired, because its values stay.
 *
 * @param editor the workbook, in whatever host it is open
 * @throws what the host throws where it cannot change the workbook
 */
export async function repairWorkbook(editor: WorkbookEditor): Promise<WorkbookRepaired> {
  const checked = checkWorkbook(await editor.read(), { today: null, stage: 'fill' });
  if (checked.outcome === 'refused') return checked;
  const { programme, content } = checked;
  const { plan, remaining } = planRepair(
    planWithAddedSheets({ programme, plan: templatePlan(programme) }, content),
    programme,
    content,
  );
  const done = await editor.repair(plan);
  return { outcome: 'repaired', repaired: done.repaired, remaining: [...remaining, ...done.remaining] };
}
