import type { CellPlace } from '../../model/cell-address';
import type { WorkbookPlan } from '../../model/workbook-plan';

/** Where the forms begin: the first cell of the first sheet that is neither hidden nor in a hidden row or column. */
export function firstShownCell({ sheets }: WorkbookPlan): CellPlace | null {
  const sheet = sheets.find(({ state }) => state === 'visible');
  if (sheet === undefined) return null;
  const firstAfter = (hidden: ReadonlySet<number>): number => {
    let line = 1;
    while (hidden.has(line)) line += 1;
    return line;
  };
  const rows = new Set(sheet.rows.flatMap(({ row, hidden }) => (hidden ? [row] : [])));
  const columns = new Set(sheet.columns.flatMap(({ column, hidden }) => (hidden ? [column] : [])));
  return { sheet: sheet.name, row: firstAfter(rows), column: firstAfter(columns) };
}
