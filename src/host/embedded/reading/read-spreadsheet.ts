import type { ICellData, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { CellContent, SheetContent, WorkbookContent } from '../../../model/workbook-content';
import type { Spreadsheet } from '../create-spreadsheet';
import { readNames } from '../sheet/defined-names';
import { sheetState } from '../sheet/sheet-state';
import { readCell } from './read-cell';

/** Calls for every cell that is kept, row by row; 1-based. */
export function eachCell(
  worksheet: Worksheet,
  visit: (place: { row: number; column: number }, cell: ICellData) => void,
): void {
  const ascending = (keys: object): number[] =>
    Object.keys(keys)
      .map(Number)
      .sort((first, second) => first - second);
  const rows = worksheet.getCellMatrix().getMatrix();
  for (const row of ascending(rows)) {
    const cells = rows[row];
    if (cells === undefined) continue;
    for (const column of ascending(cells)) {
      const cell = cells[column];
      if (cell) visit({ row: row + 1, column: column + 1 }, cell);
    }
  }
}

function formulaOf(
  { get, workbook }: Spreadsheet,
  worksheet: Worksheet,
  { row, column }: { row: number; column: number },
  { f, si }: ICellData,
): string | null {
  if (typeof f === 'string' && f.startsWith('=')) return f;
  if (si === undefined || si === null) return null;
  // A formula filled down is kept once and moved to each of its cells.
  const formulas = get(FormulaDataModel);
  return (
    formulas.getFormulaStringByCell(row - 1, column - 1, worksheet.getSheetId(), workbook.getUnitId()) ?? null
  );
}

/** What one cell holds, with its formula; null where it holds nothing. */
export function cellContent(
  spreadsheet: Spreadsheet,
  worksheet: Worksheet,
  place: { row: number; column: number },
  cell: ICellData,
): CellContent | null {
  const formula = formulaOf(spreadsheet, worksheet, place, cell);
  const look = cell.s ? spreadsheet.workbook.getStyles().getStyleByCell(cell) : null;
  return readCell(place, cell, formula, look?.n?.pattern ?? '');
}

/** What a sheet holds. */
export function sheetContent(spreadsheet: Spreadsheet, worksheet: Worksheet): SheetContent {
  const cells: CellContent[] = [];
  eachCell(worksheet, (place, cell) => {
    const content = cellContent(spreadsheet, worksheet, place, cell);
    if (content) cells.push(content);
  });
  return { name: worksheet.getName(), state: sheetState(worksheet), kind: 'worksheet', cells };
}

/** Everything the open workbook holds. Formulas give what they came to last. */
export function readSpreadsheet(spreadsheet: Spreadsheet): WorkbookContent {
  return {
    sheets: spreadsheet.workbook.getSheets().map((worksheet) => sheetContent(spreadsheet, worksheet)),
    names: readNames(spreadsheet),
    notes: [],
  };
}
