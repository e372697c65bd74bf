import type { CellArea } from '../../../src/model/cell-address';
import { overlap } from './sheet';

/** What is left of an area when another one is cut out of it. */
export function without(area: CellArea, cut: CellArea): CellArea[] {
  if (!overlap(area, cut)) return [area];
  const top = Math.max(area.top, cut.top);
  const bottom = Math.min(area.bottom, cut.bottom);
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top, bottom, right: cut.left - 1 },
    { ...area, top, bottom, left: cut.right + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

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
