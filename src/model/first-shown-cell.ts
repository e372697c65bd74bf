import type { CellPlace } from './cell-address';
import type { PlannedSheet } from './workbook-plan';

/** The first cell of a sheet that is neither in a hidden row nor in a hidden column, where the keys stand. */
export function firstShownCell({ name, rows, columns }: PlannedSheet): CellPlace {
  const firstAfter = (hidden: ReadonlySet<number>): number => {
    let line = 1;
    while (hidden.has(line)) line += 1;
    return line;
  };
  return {
    sheet: name,
    row: firstAfter(new Set(rows.flatMap(({ row, hidden }) => (hidden ? [row] : [])))),
    column: firstAfter(new Set(columns.flatMap(({ column, hidden }) => (hidden ? [column] : [])))),
  };
}
