import { MAX_COLUMNS, MAX_ROWS, parseCellAddress } from '../../../model/cell-address';
import type { PlannedName } from '../../../model/workbook-plan';
import { holdsIllegalCharacter } from '../../values/illegal-characters';
import type { ReportFault } from '../plan-fault';
import { PLAN_SUBJECTS } from '../plan-messages';
import { isOnSheet } from './areas';

const MAX_NAME = 255;
const MAX_CONSTANT = 255;
/** https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1, “Syntax rules for names”. */
const GRAMMAR = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
const BUILT_IN_PREFIX = '_xlnm.';

function isReference(name: string): boolean {
  if (/^[cr]$/i.test(name) || parseCellAddress(name) !== null) return true;
  const match = /^r(\d*)(?:c(\d*))?$/i.exec(name) ?? /^()c(\d*)$/i.exec(name);
  return match !== null && Number(match[1] ?? '') <= MAX_ROWS && Number(match[2] ?? '') <= MAX_COLUMNS;
}

/** Defined names Excel would drop or rename. */
export function reportNames(
  names: readonly PlannedName[],
  sheetNames: ReadonlySet<string>,
  report: ReportFault,
): void {
  const seen = new Set<string>();
  for (const { name, target } of names) {
    const place = { sheet: null, area: null };
    if (name.length > MAX_NAME) report('nameTooLong', place, name);
    if (!GRAMMAR.test(name)) report('nameInvalid', place, name);
    if (isReference(name)) report('nameIsAddress', place, name);
    const folded = name.toLowerCase();
    if (folded.startsWith(BUILT_IN_PREFIX)) report('nameReserved', place, name);
    if (seen.has(folded)) report('nameDuplicate', place, name);
    seen.add(folded);
    if (target.kind === 'area') {
      if (!sheetNames.has(target.sheet)) report('nameSheetMissing', place, target.sheet);
      if (!isOnSheet(target.area)) report('areaInvalid', place, PLAN_SUBJECTS.name);
    } else {
      if (target.text.length > MAX_CONSTANT) report('nameTextTooLong', place, String(target.text.length));
      if (holdsIllegalCharacter(target.text)) report('illegalCharacter', place, PLAN_SUBJECTS.name);
    }
  }
}
