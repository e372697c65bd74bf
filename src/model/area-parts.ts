import type { CellArea } from './cell-address';

/** Whether two areas have a cell in common. */
export function overlap(first: CellArea, second: CellArea): boolean {
  return (
    first.top <= second.bottom &&
    second.top <= first.bottom &&
    first.left <= second.right &&
    second.left <= first.right
  );
}

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
