import type { FieldGrid } from './form';

/** Where each cell of a grid stands: 0-based row and column of the grid. */
export function gridPositions(
  grid: FieldGrid,
): { row: number; column: number; cell: FieldGrid['rows'][number]['cells'][number] }[] {
  const covered = new Set<string>();
  return grid.rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (covered.has(`${row}/${column}`)) column += 1;
      const position = { row, column, cell };
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.columnSpan; across += 1) {
          covered.add(`${row + down}/${column + across}`);
        }
      }
      return position;
    });
  });
}
