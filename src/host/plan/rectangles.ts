import type { CellArea } from '../../model/cell-address';

/**
 * The fewest rectangles a simple sweep finds for a set of cells: runs in a row, then equal runs below each other.
 *
 * @param cells 1-based; each at most once
 */
export function rectanglesOf(cells: readonly { row: number; column: number }[]): CellArea[] {
  const done: CellArea[] = [];
  let open = new Map<string, CellArea>();
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: CellArea[] = [];
  for (const { row, column } of ordered) {
    const last = runs[runs.length - 1];
    if (last?.top === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  let row = 0;
  let current = new Map<string, CellArea>();
  const close = (): void => {
    for (const [key, area] of open) if (!current.has(key)) done.push(area);
    open = current;
    current = new Map();
  };
  for (const run of runs) {
    if (run.top !== row) {
      close();
      // A row without cells ends everything above it.
      if (run.top !== row + 1) close();
      row = run.top;
    }
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above) above.bottom = row;
    current.set(key, above ?? run);
  }
  close();
  close();
  return done;
}
