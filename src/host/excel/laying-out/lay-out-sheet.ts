import { MAX_COLUMNS } from '../../../model/cell-address';
import type { PlannedSheet, PlannedStyle } from '../../../model/workbook-plan';
import { cellInput } from '../cell-input';
import { PLANNED_PROTECTION } from '../sheet-protection';
import { rangeOf } from '../sheet-range';
import type { StyledCell } from './cell-looks';
import { setLooks } from './cell-looks';
import { addLiveFormats, setValidation } from './cell-rules';
import { columnPoints } from './column-widths';
import type { StandardColumn } from './column-widths';
import { setUpPage } from './page-set-up';

/** The planned cells of a sheet with their looks. */
export function styledCells(planned: PlannedSheet, styles: ReadonlyMap<string, PlannedStyle>): StyledCell[] {
  return planned.cells.flatMap(({ row, column, style: name }) => {
    const style = styles.get(name);
    return style === undefined ? [] : [{ row, column, style }];
  });
}

function fill<Value>(rows: number, columns: number, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** Formats first: what is written into a text cell stays the text it is. */
function writeCells(
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  styles: ReadonlyMap<string, PlannedStyle>,
): void {
  const bottom = Math.max(0, ...planned.cells.map(({ row }) => row));
  const right = Math.max(0, ...planned.cells.map(({ column }) => column));
  if (bottom === 0) return;
  const numberFormats = fill(bottom, right, 'General');
  const inputs = fill<string | number | boolean>(bottom, right, '');
  for (const { row, column, value, style } of planned.cells) {
    const numberFormat = styles.get(style)?.numberFormat ?? 'General';
    const place = { sheet: planned.name, row, column };
    const formatLine = numberFormats[row - 1];
    const inputLine = inputs[row - 1];
    if (formatLine) formatLine[column - 1] = numberFormat;
    if (inputLine) inputLine[column - 1] = cellInput(value, numberFormat, place);
  }
  const range = rangeOf(sheet, { top: 1, left: 1, bottom, right });
  range.numberFormat = numberFormats;
  range.formulas = inputs;
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
  const runs: { from: number; to: number; height: number | null; hidden: boolean }[] = [];
  for (const { row, height, hidden } of [...planned.rows].sort((one, other) => one.row - other.row)) {
    const last = runs[runs.length - 1];
    if (last?.to === row - 1 && last.height === height && last.hidden === hidden) last.to = row;
    else runs.push({ from: row, to: row, height, hidden });
  }
  for (const { from, to, height, hidden } of runs) {
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
