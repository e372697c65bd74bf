import type { PlannedSheet } from '../../model/workbook-plan';

/** Rows next to each other that are sized alike; `height` in points, null where the host fits them. */
export interface RowRun {
  from: number;
  to: number;
  height: number | null;
  hidden: boolean;
}

/** The sized rows of a sheet as few runs. */
export function rowRuns(planned: PlannedSheet): RowRun[] {
  const runs: RowRun[] = [];
  for (const { row, height, hidden } of [...planned.rows].sort((one, other) => one.row - other.row)) {
    const last = runs[runs.length - 1];
    if (last?.to === row - 1 && last.height === height && last.hidden === hidden) last.to = row;
    else runs.push({ from: row, to: row, height, hidden });
  }
  return runs;
}
