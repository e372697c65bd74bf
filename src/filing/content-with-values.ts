import type { CellValue } from '../model/ports';
import type { CellContent, SheetContent, WorkbookContent } from '../model/workbook-content';
import { plannedCellContent } from './plan-content';

function withValues(sheet: SheetContent, values: readonly CellValue[]): SheetContent {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  for (const { place, value } of values) {
    const key = `${place.row}/${place.column}`;
    const content = plannedCellContent(place.row, place.column, value);
    // The cell keeps its look, and with it what its number format means.
    const format = cells.get(key)?.format;
    if (content === null) cells.delete(key);
    else cells.set(key, format === undefined ? content : { ...content, format });
  }
  const inOrder = (one: CellContent, other: CellContent): number =>
    one.row - other.row || one.column - other.column;
  return { ...sheet, cells: [...cells.values()].sort(inOrder) };
}

/** What a host would read after writing values: formulas that depend on them keep their cached results. */
export function contentWithValues(content: WorkbookContent, values: readonly CellValue[]): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const ofSheet = values.filter(({ place }) => place.sheet === sheet.name);
      return ofSheet.length === 0 ? sheet : withValues(sheet, ofSheet);
    }),
  };
}
