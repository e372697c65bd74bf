import { areaAddress } from '../../../model/cell-address';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../../model/workbook-plan';
import { dateSerial } from '../../values/date-serial';
import { holdsIllegalCharacter } from '../../values/illegal-characters';
import type { ReportFault } from '../plan-fault';
import { PLAN_SUBJECTS } from '../plan-messages';
import { overlap } from '../../../model/area-parts';
import { cellArea, isOnSheet } from './areas';
import { MAX_CELL_FORMULA, formulaFaults } from './formulas';

const MAX_TEXT = 32_767;
const DECIMAL = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

function reportText(text: string, place: Parameters<ReportFault>[1], report: ReportFault): void {
  if (text.length > MAX_TEXT) report('textTooLong', place, String(text.length));
  if (holdsIllegalCharacter(text)) report('illegalCharacter', place, PLAN_SUBJECTS.text);
}

function reportFormula(
  value: Extract<PlannedCell['value'], { kind: 'formula' }>,
  place: Parameters<ReportFault>[1],
  report: ReportFault,
): void {
  for (const code of formulaFaults(value.formula, MAX_CELL_FORMULA)) {
    report(code, place, code === 'formulaTooLong' ? String(value.formula.length) : value.formula);
  }
  if (holdsIllegalCharacter(value.formula)) report('illegalCharacter', place, PLAN_SUBJECTS.formula);
  if (typeof value.cached === 'string') reportText(value.cached, place, report);
  if (typeof value.cached === 'number' && !Number.isFinite(value.cached)) {
    report('numberInvalid', place, String(value.cached));
  }
}

/**
 * What no host can keep in a cell.
 *
 * @param place where to report it
 */
export function reportValue(
  value: PlannedCell['value'],
  place: Parameters<ReportFault>[1],
  report: ReportFault,
): void {
  switch (value.kind) {
    case 'blank':
    case 'boolean':
      return;
    case 'text':
      reportText(value.text, place, report);
      return;
    case 'number':
      if (!DECIMAL.test(value.decimal) || !Number.isFinite(Number(value.decimal))) {
        report('numberInvalid', place, value.decimal);
      }
      return;
    case 'date':
      if (dateSerial(value.iso, false) === null) report('dateInvalid', place, value.iso);
      return;
    case 'formula':
      reportFormula(value, place, report);
  }
}

function reportMerges(sheet: PlannedSheet, report: ReportFault): void {
  sheet.merges.forEach((area, index) => {
    const place = { sheet: sheet.name, area };
    if (!isOnSheet(area)) report('areaInvalid', place, PLAN_SUBJECTS.merge);
    if (area.top === area.bottom && area.left === area.right) report('mergeSingleCell', place, '');
    const overlapped = sheet.merges.slice(0, index).find((earlier) => overlap(earlier, area));
    if (overlapped) report('mergeOverlap', place, areaAddress(overlapped));
  });
}

/** Cells outside the sheet, given twice, hidden by a merge, without a style or with a value Excel would cut. */
export function reportCells(sheet: PlannedSheet, plan: WorkbookPlan, report: ReportFault): void {
  const styles = new Set(Object.keys(plan.styles));
  const seen = new Set<string>();
  reportMerges(sheet, report);
  for (const { row, column, value, style } of sheet.cells) {
    const area = cellArea(row, column);
    const place = { sheet: sheet.name, area };
    if (!isOnSheet(area)) report('areaInvalid', place, PLAN_SUBJECTS.cell);
    const address = areaAddress(area);
    if (seen.has(address)) report('cellDuplicate', place, '');
    seen.add(address);
    if (!styles.has(style)) report('styleMissing', place, style);
    reportValue(value, place, report);
    const merge = sheet.merges.find((candidate) => overlap(candidate, area));
    if (merge && value.kind !== 'blank' && (merge.top !== row || merge.left !== column)) {
      report('mergeHidesValue', place, '');
    }
  }
}
