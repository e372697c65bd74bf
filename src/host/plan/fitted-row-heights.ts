import { textHeight } from '../../model/text-height';
import type { PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';

/** Points; the height hosts give a row without one. */
export const DEFAULT_ROW_HEIGHT = 15;
/** Characters; the width hosts give a column without one. */
export const DEFAULT_WIDTH = 8.43;

/**
 * Heights in points of the rows a plan leaves to the host. LibreOffice fits such rows only after an edit, so the file
 * brings a height at which every line shows; without `customHeight` a host fits the row again when its text changes.
 *
 * @returns by row number, for visible rows only
 */
export function fittedRowHeights(
  sheet: PlannedSheet,
  styles: WorkbookPlan['styles'],
): ReadonlyMap<number, number> {
  const widths = new Map(sheet.columns.map(({ column, width }) => [column, width]));
  const heights = new Map<number, number>();
  for (const { row, height, hidden } of sheet.rows) {
    if (height === null && !hidden) heights.set(row, DEFAULT_ROW_HEIGHT);
  }
  for (const { row, column, value, style } of sheet.cells) {
    const known = heights.get(row);
    const look = styles[style];
    const width = widths.get(column) ?? DEFAULT_WIDTH;
    if (known === undefined || value.kind !== 'text' || !look?.wrap) continue;
    heights.set(row, Math.max(known, textHeight(value.text, width, look.font.size)));
  }
  return heights;
}

/** exceljs calls every height the user's own; those of fitted rows are not. */
export function withoutCustomHeights(xml: string, fitted: ReadonlyMap<number, number>): string {
  return xml.replace(
    /(<row r="(\d+)"[^>]*?) customHeight="1"/g,
    (written: string, row: string, number: string) => (fitted.has(Number(number)) ? row : written),
  );
}
