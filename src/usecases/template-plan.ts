import { layOutProgramme } from '../layout/lay-out-programme';
import type { Programme } from '../model/programme';
import type { WorkbookPlan } from '../model/workbook-plan';

const plans = new WeakMap<Programme, WorkbookPlan>();

/**
 * The empty workbook of a programme as the current template version lays it out. Made once: every workbook of the
 * programme is read against the same plan.
 */
export function templatePlan(programme: Programme): WorkbookPlan {
  const known = plans.get(programme);
  if (known !== undefined) return known;
  const plan = layOutProgramme(programme);
  plans.set(programme, plan);
  return plan;
}
