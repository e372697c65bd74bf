import type { CellArea } from '../../../src/model/cell-address';
import type { Cell } from './cell';
import { EMPTY_CELL, isUntouched, PLAIN_STYLE } from './cell';
import { movedLine } from './structure-change';
import type { StructureChange } from './structure-change';

/** The cells of a sheet by row and column, both 1-based. */
export class SheetCells {
  #rows = new Map<number, Map<number, Cell>>();

  at(row: number, column: number): Cell {
    return this.#rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: Cell): void {
    const columns = this.#rows.get(row) ?? new Map<number, Cell>();
    if (isUntouched(cell)) columns.delete(column);
    else columns.set(column, cell);
    if (columns.size === 0) this.#rows.delete(row);
    else this.#rows.set(row, columns);
  }

  /** Every cell anybody touched, row by row. */
  *all(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, columns] of [...this.#rows].sort(([one], [other]) => one - other)) {
      for (const [column, cell] of [...columns].sort(([one], [other]) => one - other)) {
        yield { row, column, cell };
      }
    }
  }

  /** The smallest area around all cells that count as used; null where there is none. */
  used(within: CellArea, valuesOnly: boolean): CellArea | null {
    let area: CellArea | null = null;
    for (const { row, column, cell } of this.all()) {
      const outside =
        row < within.top || row > within.bottom || column < within.left || column > within.right;
      const isUsed =
        cell.value !== '' || cell.formula !== null || (!valuesOnly && cell.style !== PLAIN_STYLE);
      if (outside || !isUsed) continue;
      area ??= { top: row, bottom: row, left: column, right: column };
      area = {
        top: Math.min(area.top, row),
        bottom: Math.max(area.bottom, row),
        left: Math.min(area.left, column),
        right: Math.max(area.right, column),
      };
    }
    return area;
  }

  /** Moves cells; new rows and columns look like the one before them and are validated like both neighbours. */
  restructure(change: StructureChange): void {
    const { kind, axis, at, count } = change;
    const before = this.#rows;
    const old = (row: number, column: number): Cell => before.get(row)?.get(column) ?? EMPTY_CELL;
    this.#rows = new Map();
    const neighbours: { line: number; cell: Cell; next: Cell }[] = [];
    for (const [row, columns] of before) {
      for (const [column, cell] of columns) {
        const newRow = axis === 'row' ? movedLine(row, change) : row;
        const newColumn = axis === 'column' ? movedLine(column, change) : column;
        if (newRow !== null && newColumn !== null) this.put(newRow, newColumn, cell);
        if ((axis === 'row' ? row : column) !== at - 1) continue;
        neighbours.push({
          line: axis === 'row' ? column : row,
          cell,
          next: axis === 'row' ? old(at, column) : old(row, at),
        });
      }
    }
    if (kind === 'delete') return;
    for (const { line, cell, next } of neighbours) {
      const validation = cell.validation === next.validation ? cell.validation : null;
      for (let added = at; added < at + count; added += 1) {
        const copy = { ...EMPTY_CELL, style: cell.style, validation };
        if (axis === 'row') this.put(added, line, copy);
        else this.put(line, added, copy);
      }
    }
  }

  copy(): SheetCells {
    const cells = new SheetCells();
    for (const { row, column, cell } of this.all()) cells.put(row, column, cell);
    return cells;
  }
}
