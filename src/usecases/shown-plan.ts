import { arrangedPlan } from '../layout/arranged-plan';
import type { WorkbookContent } from '../model/workbook-content';
import type { WorkbookPlan } from '../model/workbook-plan';
import { identifiedTemplate } from './identified-template';
import { planWithAddedSheets } from './plan-with-added-sheets';

/**
 * How a workbook read from a file is to be shown by a host that cannot open files itself: the forms and the sheets
 * of ours beside them as they were laid out, with what they hold today; sheets of others are left out. Null where the workbook holds no forms of ours.
 */
export function shownPlan(content: WorkbookContent): WorkbookPlan | null {
  const template = identifiedTemplate(content);
  if (template === null) return null;
  const { sheets, ...plan } = arrangedPlan(
    planWithAddedSheets(template, content),
    template.programme,
    content,
  );
  return { ...plan, sheets: sheets.filter(({ sheetKey }) => sheetKey !== null) };
}
