import type { WorkbookContent } from '../model/workbook-content';
import type { WorkbookPlan } from '../model/workbook-plan';
import type { IdentifiedTemplate } from './identified-template';
import { laidOutCard } from './review/laid-out-card';
import { laidOutScheme } from './scheme/laid-out-scheme';

/**
 * The forms of a workbook together with the sheets of ours that were added beside them, a 评审表 or a 评分方案, so that
 * these are shown, saved and repaired as the forms are.
 *
 * @param content what a host read
 */
export function planWithAddedSheets(template: IdentifiedTemplate, content: WorkbookContent): WorkbookPlan {
  const added = [laidOutCard(template, content), laidOutScheme(template, content)].filter(
    (plan) => plan !== null,
  );
  return added.reduce(
    (whole, { styles, sheets }): WorkbookPlan => ({
      ...whole,
      styles: { ...styles, ...whole.styles },
      sheets: [...whole.sheets, ...sheets],
    }),
    template.plan,
  );
}
