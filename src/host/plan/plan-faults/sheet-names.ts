import type { WorkbookPlan } from '../../../model/workbook-plan';
import { holdsIllegalCharacter } from '../../values/illegal-characters';
import type { ReportFault } from '../plan-fault';

const MAX_LENGTH = 31;
/** What looks like an escape of `ST_Xstring` would come back as another name. */
const FORBIDDEN = /[:\\/?*[\]\n\r\t]|_x[0-9A-F]{4}_/i;
/** Excel keeps this name for the history of tracked changes. */
const RESERVED = 'history';

/**
 * Sheet names Excel would rename, and workbooks without a visible sheet, which it refuses.
 *
 * @param mayAllBeHidden true where the sheets are added to a workbook that has others
 */
export function reportSheetNames(plan: WorkbookPlan, mayAllBeHidden: boolean, report: ReportFault): void {
  const seen = new Set<string>();
  for (const { name } of plan.sheets) {
    const place = { sheet: name, area: null };
    if (name === '') report('sheetNameEmpty', place, name);
    if (name.length > MAX_LENGTH) report('sheetNameTooLong', place, name);
    if (FORBIDDEN.test(name) || holdsIllegalCharacter(name)) report('sheetNameCharacters', place, name);
    if (name.startsWith("'") || name.endsWith("'")) report('sheetNameApostrophe', place, name);
    const folded = name.toLowerCase();
    if (folded === RESERVED) report('sheetNameReserved', place, name);
    if (seen.has(folded)) report('sheetNameDuplicate', place, name);
    seen.add(folded);
  }
  if (!mayAllBeHidden && !plan.sheets.some((sheet) => sheet.state === 'visible')) {
    report('noVisibleSheet', { sheet: null, area: null }, '');
  }
}
