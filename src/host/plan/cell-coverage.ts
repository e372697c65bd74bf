import type { CellArea } from '../../model/cell-address';

/** A set of cells made of areas, without listing the cells: areas of a file may be whole columns. */
export class CellCoverage {
  readonly #areas: CellArea[] = [];

  add(area: CellArea): void {
    this.#areas.push(area);
  }

  /** Whether every cell of an area is in the set. */
  covers(area: CellArea): boolean {
    return (
      this.#areas.reduce<CellArea[]>((left, piece) => left.flatMap((rest) => without(rest, piece)), [area])
        .length === 0
    );
  }

  /** Whether any cell of an area is in the set. */
  touches(area: CellArea): boolean {
    return this.#areas.some((piece) => overlap(piece, area));
  }
}

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
function without(area: CellArea, cut: CellArea): CellArea[] {
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
