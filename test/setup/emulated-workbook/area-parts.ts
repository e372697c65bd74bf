import type { CellArea } from '../../../src/model/cell-address';
import { overlap } from '../../../src/model/area-parts';

/** The part two areas share, if any. */
export function common(area: CellArea, other: CellArea): CellArea[] {
  if (!overlap(area, other)) return [];
  return [
    {
      top: Math.max(area.top, other.top),
      bottom: Math.min(area.bottom, other.bottom),
      left: Math.max(area.left, other.left),
      right: Math.min(area.right, other.right),
    },
  ];
}

/** The area so many rows and columns on. */
export function moved(area: CellArea, rows: number, columns: number): CellArea {
  const { top, left, bottom, right } = area;
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}
