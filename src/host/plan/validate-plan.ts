import type { WorkbookPlan } from '../../model/workbook-plan';
import { holdsIllegalCharacter } from '../values/illegal-characters';
import { faultCollector } from './plan-fault';
import type { PlanFault } from './plan-fault';
import { reportCells } from './plan-faults/cells';
import { reportCharts } from './plan-faults/charts';
import { reportNames } from './plan-faults/defined-names';
import { reportSheetNames } from './plan-faults/sheet-names';
import { reportSheetSetUp } from './plan-faults/sheet-set-up';
import { reportStyles } from './plan-faults/styles';
import { reportValidations } from './plan-faults/validations';
import { PLAN_SUBJECTS } from './plan-messages';

/**
 * Everything in a plan that Excel would repair, cut short or refuse when it opens the written file, and formulas that
 * use names of ours. An empty list means that the plan can be written.
 *
 * @param presentSheets names of the sheets of the workbook to which the plan's sheets are added; none for a new one
 */
export function validatePlan(plan: WorkbookPlan, presentSheets: readonly string[] = []): PlanFault[] {
  const { report, faults } = faultCollector();
  if (holdsIllegalCharacter(plan.title)) {
    report('illegalCharacter', { sheet: null, area: null }, PLAN_SUBJECTS.title);
  }
  reportSheetNames(plan, presentSheets.length > 0, report);
  reportStyles(plan.styles, report);
  reportNames(plan.names, new Set([...presentSheets, ...plan.sheets.map((sheet) => sheet.name)]), report);
  for (const sheet of plan.sheets) {
    reportCells(sheet, plan, report);
    reportValidations(sheet, report);
    reportSheetSetUp(sheet, report);
    reportCharts(sheet, plan, report);
  }
  return faults;
}
