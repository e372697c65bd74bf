import { parseArea, areaAddress } from '../../../model/cell-address';
import type { CellArea } from '../../../model/cell-address';
import type { PlannedSheet } from '../../../model/workbook-plan';
import { rangeOf } from '../sheet-range';

/** Rows and columns that are to be hidden and are not, merged areas that are to be and are not. */
export interface FrameDamage {
  columns: readonly number[];
  rows: readonly number[];
  merges: readonly CellArea[];
  /** Merged areas in the place of planned ones. */
  strangeMerges: readonly CellArea[];
}

function overlaps(one: CellArea, other: CellArea): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/**
 * Loads what is hidden and merged on a sheet.
 *
 * @param readsMerges whether this Excel tells which areas are merged (ExcelApi 1.13); where not, merges are not repaired
 * @returns to be called after the round trip
 */
export function loadFrame(
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  readsMerges: boolean,
): () => FrameDamage {
  const hiddenColumns = planned.columns.flatMap(({ column, hidden }) => {
    if (!hidden) return [];
    const range = rangeOf(sheet, { top: 1, bottom: 1, left: column, right: column });
    range.load('columnHidden');
    return [{ column, range }];
  });
  const hiddenRows = planned.rows.flatMap(({ row, hidden }) => {
    if (!hidden) return [];
    const range = rangeOf(sheet, { top: row, bottom: row, left: 1, right: 1 });
    range.load('rowHidden');
    return [{ row, range }];
  });
  const merged = readsMerges ? sheet.getRange().getMergedAreasOrNullObject() : null;
  merged?.load('address');
  return () => {
    const present =
      merged === null || merged.isNullObject
        ? []
        : merged.address
            .split(',')
            .flatMap((address) => parseArea(address.slice(address.lastIndexOf('!') + 1)) ?? []);
    const isPresent = new Set(present.map(areaAddress));
    const isPlanned = new Set(planned.merges.map(areaAddress));
    return {
      columns: hiddenColumns.flatMap(({ column, range }) => (range.columnHidden ? [] : [column])),
      rows: hiddenRows.flatMap(({ row, range }) => (range.rowHidden ? [] : [row])),
      merges: readsMerges ? planned.merges.filter((area) => !isPresent.has(areaAddress(area))) : [],
      strangeMerges: present.filter(
        (area) => !isPlanned.has(areaAddress(area)) && planned.merges.some((merge) => overlaps(merge, area)),
      ),
    };
  };
}

/** Puts hiding and merges back. */
export function repairFrame(
  sheet: Excel.Worksheet,
  { columns, rows, merges, strangeMerges }: FrameDamage,
): void {
  for (const area of strangeMerges) rangeOf(sheet, area).unmerge();
  for (const area of merges) rangeOf(sheet, area).merge(false);
  for (const column of columns) {
    rangeOf(sheet, { top: 1, bottom: 1, left: column, right: column }).getEntireColumn().columnHidden = true;
  }
  for (const row of rows) sheet.getRange(`${row}:${row}`).rowHidden = true;
}
