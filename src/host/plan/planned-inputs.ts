import type { CellArea } from '../../model/cell-address';
import type { PlannedSheet, PlannedStyle } from '../../model/workbook-plan';
import type { CellInput } from '../values/cell-input';
import { cellInput } from '../values/cell-input';

/** One rectangle with everything that is written on a fresh sheet. */
export interface PlannedInputs {
  /** From A1 on. */
  area: CellArea;
  numberFormats: string[][];
  inputs: CellInput[][];
}

function fill<Value>(rows: number, columns: number, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** What is written on a fresh sheet, as hosts take it; null where the sheet has no cells. */
export function plannedInputs(
  planned: PlannedSheet,
  styles: ReadonlyMap<string, PlannedStyle>,
): PlannedInputs | null {
  const bottom = Math.max(0, ...planned.cells.map(({ row }) => row));
  const right = Math.max(0, ...planned.cells.map(({ column }) => column));
  if (bottom === 0) return null;
  const numberFormats = fill(bottom, right, 'General');
  const inputs = fill<CellInput>(bottom, right, '');
  for (const { row, column, value, style } of planned.cells) {
    const numberFormat = styles.get(style)?.numberFormat ?? 'General';
    const place = { sheet: planned.name, row, column };
    const formatLine = numberFormats[row - 1];
    const inputLine = inputs[row - 1];
    if (formatLine) formatLine[column - 1] = numberFormat;
    if (inputLine) inputLine[column - 1] = cellInput(value, numberFormat, place);
  }
  return { area: { top: 1, left: 1, bottom, right }, numberFormats, inputs };
}
