import { MAX_COLUMNS, MAX_ROWS } from '../../../model/cell-address';
import type { PlannedSheet } from '../../../model/workbook-plan';
import { holdsIllegalCharacter } from '../../values/illegal-characters';
import type { ReportFault } from '../plan-fault';
import { PLAN_SUBJECTS } from '../plan-messages';
import { isOnSheet } from './areas';

const MAX_WIDTH = 255;
const MAX_HEIGHT = 409;
const MAX_HEADER_FOOTER = 255;

function reportColumnsAndRows(sheet: PlannedSheet, report: ReportFault): void {
  const place = { sheet: sheet.name, area: null };
  const columns = new Set<number>();
  for (const { column, width } of sheet.columns) {
    if (column > MAX_COLUMNS) report('areaInvalid', place, PLAN_SUBJECTS.column);
    if (!(width >= 0 && width <= MAX_WIDTH)) report('columnWidthInvalid', place, String(width));
    if (columns.has(column)) report('columnDuplicate', place, String(column));
    columns.add(column);
  }
  const rows = new Set<number>();
  for (const { row, height } of sheet.rows) {
    if (row > MAX_ROWS) report('areaInvalid', place, PLAN_SUBJECTS.row);
    if (height !== null && !(height >= 0 && height <= MAX_HEIGHT)) {
      report('rowHeightInvalid', place, String(height));
    }
    if (rows.has(row)) report('rowDuplicate', place, String(row));
    rows.add(row);
  }
}

/** Widths, heights, frozen panes and print set-up outside Excel's limits. */
export function reportSheetSetUp(sheet: PlannedSheet, report: ReportFault): void {
  const place = { sheet: sheet.name, area: null };
  reportColumnsAndRows(sheet, report);
  for (const { area } of sheet.fields) {
    if (!isOnSheet(area)) report('areaInvalid', { sheet: sheet.name, area }, PLAN_SUBJECTS.field);
  }
  const { freeze, print } = sheet;
  if (freeze) {
    const freezesNothing = freeze.row === 1 && freeze.column === 1;
    if (freezesNothing || freeze.row > MAX_ROWS || freeze.column > MAX_COLUMNS)
      report('freezeInvalid', place, '');
  }
  if (!isOnSheet(print.area)) {
    report('areaInvalid', { sheet: sheet.name, area: print.area }, PLAN_SUBJECTS.printArea);
  }
  if (print.repeatRows) {
    const { top, bottom } = print.repeatRows;
    if (top < 1 || top > bottom || bottom > MAX_ROWS) report('repeatRowsInvalid', place, `${top}:${bottom}`);
  }
  for (const text of [print.header, print.footer]) {
    if (text.length > MAX_HEADER_FOOTER) report('headerFooterTooLong', place, String(text.length));
    if (holdsIllegalCharacter(text)) report('illegalCharacter', place, PLAN_SUBJECTS.headerFooter);
  }
}
