import { present } from '../bridge/present';
import { WPS_MESSAGES } from '../messages';
import { WpsNotDoneError } from '../wps-not-done';

/** What users may be allowed on a protected sheet, in the order of the arguments of `Worksheet.Protect`. */
const ALLOWANCES = [
  'AllowFormattingCells',
  'AllowFormattingColumns',
  'AllowFormattingRows',
  'AllowInsertingColumns',
  'AllowInsertingRows',
  'AllowInsertingHyperlinks',
  'AllowDeletingColumns',
  'AllowDeletingRows',
  'AllowSorting',
  'AllowFiltering',
  'AllowUsingPivotTables',
] as const;

/** How a sheet is protected: what `Protect` takes after the password. */
export interface PresentProtection {
  drawings: boolean;
  scenarios: boolean;
  allowances: readonly boolean[];
}

/** Users of our sheets fit columns and rows to their texts. */
export const PLANNED_PROTECTION: PresentProtection = {
  drawings: true,
  scenarios: true,
  allowances: ALLOWANCES.map((name) => name === 'AllowFormattingColumns' || name === 'AllowFormattingRows'),
};

/** Whether locked cells of a sheet take nothing. */
export function isProtected(sheet: Et.Worksheet): boolean {
  return present(() => sheet.ProtectContents) === true;
}

/** How a sheet is protected; null where it is not. */
export function presentProtection(sheet: Et.Worksheet): PresentProtection | null {
  if (!isProtected(sheet)) return null;
  const protection = present(() => sheet.Protection);
  return {
    drawings: present(() => sheet.ProtectDrawingObjects) === true,
    scenarios: present(() => sheet.ProtectScenarios) === true,
    allowances: ALLOWANCES.map((name) => present(() => protection?.[name]) === true),
  };
}

/** Protects a sheet without a password. */
export function protect(sheet: Et.Worksheet, { drawings, scenarios, allowances }: PresentProtection): void {
  const [cells, columns, rows, addColumns, addRows, addLinks, dropColumns, dropRows, sort, filter, pivot] =
    allowances;
  sheet.Protect(
    undefined,
    drawings,
    true,
    scenarios,
    false,
    cells,
    columns,
    rows,
    addColumns,
    addRows,
    addLinks,
    dropColumns,
    dropRows,
    sort,
    filter,
    pivot,
  );
}

/**
 * Lifts the protection of a sheet. A password cannot be known.
 *
 * @returns the protection to put back
 * @throws {@link WpsNotDoneError} where the sheet stays protected; nothing was written
 */
export function unprotect(sheet: Et.Worksheet): PresentProtection | null {
  const protection = presentProtection(sheet);
  if (protection === null) return null;
  present(() => {
    sheet.Unprotect();
  });
  if (isProtected(sheet)) throw new WpsNotDoneError(WPS_MESSAGES.protectedSheet);
  return protection;
}

/** Writes to locked cells of some sheets: all protections are lifted before anything is written, and put back after. */
export function whileUnprotected(sheets: readonly Et.Worksheet[], write: () => void): void {
  const lifted: { sheet: Et.Worksheet; protection: PresentProtection }[] = [];
  try {
    for (const sheet of sheets) {
      const protection = unprotect(sheet);
      if (protection !== null) lifted.push({ sheet, protection });
    }
    write();
  } finally {
    for (const { sheet, protection } of lifted) protect(sheet, protection);
  }
}
