import { overlap, without } from '../../model/area-parts';
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
