import { MAX_COLUMNS } from '../../../model/cell-address';
import type { PlannedSheet, PlannedStyle } from '../../../model/workbook-plan';
import { plannedInputs } from '../../plan/planned-inputs';
import { rowRuns } from '../../plan/row-runs';
import { styledCells } from '../../plan/styled-cells';
import { PLANNED_PROTECTION } from '../sheet-protection';
import { rangeOf } from '../sheet-range';
import { setLooks } from './cell-looks';
import { addLiveFormats, setValidation } from './cell-rules';
import { columnPoints } from './column-widths';
import type { StandardColumn } from './column-widths';
import { setUpPage } from './page-set-up';

/** Formats first: what is written into a text cell stays the text it is. */
function writeCells(
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  styles: ReadonlyMap<string, PlannedStyle>,
): void {
  const written = plannedInputs(planned, styles);
  if (written === null) return;
  const range = rangeOf(sheet, written.area);
  range.numberFormat = written.numberFormats;
  range.formulas = written.inputs;
}

function sizeColumns(sheet: Excel.Worksheet, planned: PlannedSheet, standard: StandardColumn): void {
  for (const { column, width, hidden } of planned.columns) {
    const range = rangeOf(sheet, { top: 1, bottom: 1, left: column, right: column }).getEntireColumn();
    range.format.columnWidth = columnPoints(width, standard);
    if (hidden) range.columnHidden = true;
  }
}

/** Rows of one height next to each other are sized together. */
function sizeRows(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  for (const { from, to, height, hidden } of rowRuns(planned)) {
    const range = sheet.getRange(`${from}:${to}`);
    if (height === null) range.format.autofitRows();
    else range.format.rowHeight = height;
    if (hidden) range.rowHidden = true;
  }
}

function freeze(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  if (planned.freeze === null) return;
  const { row, column } = planned.freeze;
  if (row > 1 && column > 1) {
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 1, left: 1, bottom: row - 1, right: column - 1 }));
  } else if (row > 1) sheet.freezePanes.freezeRows(row - 1);
  else if (column > 1 && column <= MAX_COLUMNS) sheet.freezePanes.freezeColumns(column - 1);
}

/** Asks for everything of a planned sheet on a new, empty one; hidden sheets are hidden later. */
export function layOutSheet(
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  styles: ReadonlyMap<string, PlannedStyle>,
  standard: StandardColumn,
): void {
  writeCells(sheet, planned, styles);
  setLooks(sheet, styledCells(planned, styles));
  for (const area of planned.merges) rangeOf(sheet, area).merge(false);
  sizeColumns(sheet, planned, standard);
  sizeRows(sheet, planned);
  for (const validation of planned.validations) setValidation(sheet, validation, true);
  addLiveFormats(sheet, planned.conditionalFormats);
  freeze(sheet, planned);
  setUpPage(sheet, planned);
  if (planned.protected) sheet.protection.protect(PLANNED_PROTECTION);
}
