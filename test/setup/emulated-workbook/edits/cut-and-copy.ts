import type { CellArea } from '../../../../src/model/cell-address';
import { shiftFormula } from '../../../../src/host/plan/shift-formula';
import { EMPTY_CELL } from '../cell';
import { common, moved } from '../area-parts';
import { overlap, without } from '../../../../src/model/area-parts';
import { cellsOf } from '../sheet';
import type { LiveFormat, Sheet } from '../sheet';
import type { Workbook } from '../workbook';

/** Live formats come along; those of the cells pasted over go. */
function pasteLiveFormats(sheet: Sheet, from: CellArea, rows: number, columns: number): void {
  const target = moved(from, rows, columns);
  sheet.liveFormats = sheet.liveFormats.flatMap((format): LiveFormat[] => {
    const kept = format.areas.flatMap((area) => without(area, target));
    const pasted = format.areas
      .flatMap((area) => common(area, from))
      .map((area) => moved(area, rows, columns));
    const [anchor] = format.areas;
    const areas = [...kept, ...pasted];
    const [first] = areas;
    if (!anchor || !first) return [];
    const formula = shiftFormula(format.formula, first.top - anchor.top, first.left - anchor.left);
    return [{ ...format, areas, formula }];
  });
}

function paste(sheet: Sheet, from: CellArea, rows: number, columns: number, shifts: boolean): void {
  const target = moved(from, rows, columns);
  const copied = [...cellsOf(from)].map(({ row, column }) => ({
    row,
    column,
    cell: sheet.cells.at(row, column),
  }));
  for (const { row, column, cell } of copied) {
    const formula =
      cell.formula !== null && shifts ? shiftFormula(cell.formula, rows, columns) : cell.formula;
    sheet.cells.put(row + rows, column + columns, { ...cell, formula });
  }
  const merges = sheet.merges.filter((merge) => common(merge, from).length > 0);
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, target));
  sheet.merges.push(...merges.map((merge) => moved(merge, rows, columns)));
}

/** Copies an area and pastes all of it. */
export function copyCells(sheet: Sheet, from: CellArea, to: { row: number; column: number }): void {
  const rows = to.row - from.top;
  const columns = to.column - from.left;
  paste(sheet, from, rows, columns, true);
  pasteLiveFormats(sheet, from, rows, columns);
}

/** Cuts an area and pastes it: looks, locks and validation go with it, names and formulas follow. */
export function cutCells(
  workbook: Workbook,
  sheet: Sheet,
  from: CellArea,
  to: { row: number; column: number },
): void {
  const rows = to.row - from.top;
  const columns = to.column - from.left;
  const target = moved(from, rows, columns);
  paste(sheet, from, rows, columns, false);
  for (const { row, column } of cellsOf(from)) {
    const isTarget = overlap(target, { top: row, bottom: row, left: column, right: column });
    if (!isTarget) sheet.cells.put(row, column, EMPTY_CELL);
  }
  workbook.follow(sheet, from, rows, columns);
}
