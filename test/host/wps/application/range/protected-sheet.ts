import type { CellArea } from '../../../../../src/model/cell-address';
import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import type { Session } from '../session';
import { WpsRefusal } from '../wps-errors';
import { presentCells } from './cell-styles';

/** What protection may leave to people, by the arguments of `Worksheet.Protect`. */
export const ALLOWANCES = [
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
export type Allowance = (typeof ALLOWANCES)[number];

function refuse({ quirks }: Session, sheet: Sheet): false {
  if (quirks.protectedSheet === 'ignoresLocked') return false;
  throw new WpsRefusal(`the sheet ${sheet.name} is protected`);
}

/** Whether values may be written; false where the write is to be left out without a word. */
export function mayEnter(session: Session, sheet: Sheet, areas: readonly CellArea[]): boolean {
  if (sheet.protection === null) return true;
  if (session.quirks.protectedSheet === 'refusesAll') return refuse(session, sheet);
  for (const { style } of presentCells(sheet, areas)) if (style.locked) return refuse(session, sheet);
  return true;
}

/** As {@link mayEnter}, for what protection refuses in unlocked cells as well, unless it was allowed. */
export function mayChange(session: Session, sheet: Sheet, allowance: Allowance | null): boolean {
  if (sheet.protection === null) return true;
  const isAllowed = allowance !== null && sheet.protection.options[allowance] === true;
  if (isAllowed && session.quirks.protectedSheet !== 'refusesAll') return true;
  return refuse(session, sheet);
}
