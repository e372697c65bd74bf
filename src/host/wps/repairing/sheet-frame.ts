import type { CellArea } from '../../../model/cell-address';
import { cellAddress, columnLetters } from '../../../model/cell-address';
import type { PlannedSheet } from '../../../model/workbook-plan';
import { present } from '../bridge/present';
import { addressOf, areasOfAddress, rangeOf, rowsAddress } from '../bridge/ranges';

/** Rows and columns that are to be hidden and are not, merged areas that are to be and are not. */
export interface FrameDamage {
  columns: readonly number[];
  rows: readonly number[];
  merges: readonly CellArea[];
}

const columnAddress = (column: number): string => `${columnLetters(column)}:${columnLetters(column)}`;

const isSame = (one: CellArea, other: CellArea): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

function isMerged(sheet: Et.Worksheet, area: CellArea): boolean {
  const address = present(() => addressOf(sheet.Range(cellAddress(area.top, area.left)).MergeArea));
  const [merged] = areasOfAddress(address ?? '');
  return merged !== undefined && isSame(merged, area);
}

/** What is no longer hidden or merged as planned. */
export function frameDamage(sheet: Et.Worksheet, planned: PlannedSheet): FrameDamage {
  const isShown = (address: string): boolean =>
    present((): unknown => sheet.Range(address).Hidden as unknown) !== true;
  return {
    columns: planned.columns.flatMap(({ column, hidden }) =>
      hidden && isShown(columnAddress(column)) ? [column] : [],
    ),
    rows: planned.rows.flatMap(({ row, hidden }) => (hidden && isShown(rowsAddress(row, row)) ? [row] : [])),
    merges: planned.merges.filter((area) => !isMerged(sheet, area)),
  };
}

/** Puts hiding and merges back; merged areas in the place of planned ones are taken apart. */
export function repairFrame(sheet: Et.Worksheet, { columns, rows, merges }: FrameDamage): void {
  for (const area of merges) rangeOf(sheet, area).UnMerge();
  for (const area of merges) rangeOf(sheet, area).Merge(false);
  for (const column of columns) sheet.Range(columnAddress(column)).Hidden = true;
  for (const row of rows) sheet.Range(rowsAddress(row, row)).Hidden = true;
}
