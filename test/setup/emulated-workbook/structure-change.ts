import type { CellArea } from '../../../src/model/cell-address';

/** Rows or columns put into a sheet or taken out of it; `at` is 1-based, the first one concerned. */
export interface StructureChange {
  kind: 'insert' | 'delete';
  axis: 'row' | 'column';
  at: number;
  count: number;
}

function movedSpan(from: number, to: number, change: StructureChange): { from: number; to: number } | null {
  const { kind, at, count } = change;
  if (kind === 'insert') {
    return { from: from >= at ? from + count : from, to: to >= at ? to + count : to };
  }
  const end = at + count;
  if (from >= at && to < end) return null;
  return {
    from: from >= end ? from - count : Math.min(from, at),
    to: to >= end ? to - count : Math.min(to, at - 1),
  };
}

/** Where a single row or column comes to stand; null where it was deleted. */
export function movedLine(line: number, change: StructureChange): number | null {
  return movedSpan(line, line, change)?.from ?? null;
}

/** Where an area comes to stand: it grows with what is inserted within it; null where all of it was deleted. */
export function movedArea(area: CellArea, change: StructureChange): CellArea | null {
  if (change.axis === 'row') {
    const span = movedSpan(area.top, area.bottom, change);
    return span === null ? null : { ...area, top: span.from, bottom: span.to };
  }
  const span = movedSpan(area.left, area.right, change);
  return span === null ? null : { ...area, left: span.from, right: span.to };
}
