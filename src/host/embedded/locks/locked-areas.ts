import type { CellArea } from '../../../model/cell-address';

/** A run of columns and the rows it has been the same for. */
interface OpenArea {
  left: number;
  right: number;
  top: number;
}

function lockedRuns(unlocked: ReadonlySet<number>, columns: number): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  let left = 0;
  for (let column = 1; column <= columns + 1; column += 1) {
    const isLocked = column <= columns && !unlocked.has(column);
    if (isLocked && left === 0) left = column;
    if (!isLocked && left !== 0) {
      runs.push({ left, right: column - 1 });
      left = 0;
    }
  }
  return runs;
}

/**
 * The locked cells of a sheet as rectangles that do not overlap: all but those that are unlocked.
 *
 * @param size how many rows and columns the sheet has
 * @example lockedAreas([{ row: 2, column: 2 }], { rows: 2, columns: 2 })
 *   // A1:B1 and A2
 */
export function lockedAreas(
  unlocked: readonly { row: number; column: number }[],
  size: { rows: number; columns: number },
): CellArea[] {
  const byRow = new Map<number, Set<number>>();
  for (const { row, column } of unlocked) {
    byRow.set(row, (byRow.get(row) ?? new Set<number>()).add(column));
  }
  const areas: CellArea[] = [];
  const nothing = new Set<number>();
  let open: OpenArea[] = [];
  for (let row = 1; row <= size.rows + 1; row += 1) {
    const runs = row > size.rows ? [] : lockedRuns(byRow.get(row) ?? nothing, size.columns);
    const stays = (area: OpenArea): boolean =>
      runs.some(({ left, right }) => left === area.left && right === area.right);
    for (const area of open) if (!stays(area)) areas.push({ ...area, bottom: row - 1 });
    const kept = open.filter(stays);
    open = runs.map((run) => kept.find(({ left }) => left === run.left) ?? { ...run, top: row });
  }
  return areas;
}
