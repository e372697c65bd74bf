import type { WorkbookContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { readSchemeSheet } from '../../scoring/scheme-sheet/read-scheme-sheet';
import { schemeSheets } from '../../scoring/scheme-sheet/sheet-reading';
import type { IdentifiedTemplate } from '../identified-template';
import { schemeWorkbook } from './scheme-workbook';

/**
 * How the 评分方案 beside the forms of a workbook was laid out; null where there is none. What is half filled in is laid
 * out as the example is: the rows are the same.
 *
 * @param content what a host read
 */
export function laidOutScheme(
  { programme }: IdentifiedTemplate,
  content: WorkbookContent,
): WorkbookPlan | null {
  const [sheet] = schemeSheets(content).filter((scheme) => scheme.programme === programme.id);
  if (sheet === undefined) return null;
  const plan = schemeWorkbook(programme, readSchemeSheet(sheet, programme.indicators).scheme);
  return plan && { ...plan, sheets: plan.sheets.map((made) => ({ ...made, name: sheet.name })) };
}
