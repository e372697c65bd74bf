import { MAX_COLUMNS } from '../model/cell-address';
import type { CellContent, SheetContent } from '../model/workbook-content';
import { cellText } from './cell-text';
import { isInvisible } from './character-width';

const grids = new WeakMap<SheetContent, SheetGrid>();

/** The cells of one sheet, found by row and column without searching. */
export class SheetGrid {
  readonly name: string;
  readonly cells: readonly CellContent[];
  readonly #byPlace = new Map<number, CellContent>();
  readonly #byRow = new Map<number, CellContent[]>();
  #rows: readonly number[] | null = null;

  /** The grid of a sheet, made once: several readers look into a workbook, and what was read is not changed. */
  static of(sheet: SheetContent): SheetGrid {
    const known = grids.get(sheet) ?? new SheetGrid(sheet);
    grids.set(sheet, known);
    return known;
  }

  constructor(sheet: SheetContent) {
    this.name = sheet.name;
    this.cells = sheet.cells;
    for (const cell of sheet.cells) {
      this.#byPlace.set(cell.row * (MAX_COLUMNS + 1) + cell.column, cell);
      const row = this.#byRow.get(cell.row);
      if (row) row.push(cell);
      else this.#byRow.set(cell.row, [cell]);
    }
  }

  /** The cell at a place, null where the sheet has nothing there. */
  at(row: number, column: number): CellContent | null {
    return this.#byPlace.get(row * (MAX_COLUMNS + 1) + column) ?? null;
  }

  /** What a person sees in the cell; `''` where there is nothing but spaces. */
  textAt(row: number, column: number): string {
    const text = cellText(this.at(row, column));
    return isInvisible(text) ? '' : text;
  }

  /** The cells of a row. */
  row(row: number): readonly CellContent[] {
    return this.#byRow.get(row) ?? [];
  }

  /** Rows that hold anything, from the top. */
  get rows(): readonly number[] {
    this.#rows ??= [...this.#byRow.keys()].sort((first, second) => first - second);
    return this.#rows;
  }
}
