import type { CellContent, SheetContent, WorkbookContent } from '../../../src/model/workbook-content';

/** The cells of a workbook of ours copied to the corner of new sheets, as values or with their formulas. */
export function copied(content: WorkbookContent, as: 'values' | 'formulas'): WorkbookContent {
  const copy = (cell: CellContent): CellContent => {
    const { row, column, value, formula } = cell;
    const place = { row: row - 1, column: column - 2 };
    if (formula === undefined) return { ...place, value };
    return as === 'values'
      ? { ...place, value: { kind: 'text', text: formula.includes('待填') ? '待填' : '' } }
      : { ...place, formula, value: { kind: 'empty' } };
  };
  return {
    ...content,
    names: [],
    sheets: content.sheets
      .filter(({ state }) => state === 'visible')
      .map((sheet): SheetContent => ({
        name: sheet.name,
        state: sheet.state,
        kind: sheet.kind,
        cells: sheet.cells.filter(({ row, column }) => row > 1 && column > 2).map(copy),
      })),
  };
}
