import type { CellArea } from '../../../model/cell-address';
import { addressOf, areasOfAddress } from '../bridge/ranges';

/** The range that spans everything on a sheet, and where it is. */
export interface UsedArea {
  range: Et.Range;
  area: CellArea;
}

/** Where a range is that has no whole rows or columns; asked in one call where the address tells. */
function areaOf(range: Et.Range): CellArea {
  const [area] = areasOfAddress(addressOf(range) ?? '');
  if (area !== undefined) return area;
  const { Row: top, Column: left } = range;
  return { top, left, bottom: top + range.Rows.Count - 1, right: left + range.Columns.Count - 1 };
}

/** What of a sheet is in use; A1 of an empty one. */
export function usedArea(sheet: Et.Worksheet): UsedArea {
  const range = sheet.UsedRange;
  return { range, area: areaOf(range) };
}
