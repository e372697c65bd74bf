import type { CellArea } from '../../../model/cell-address';
import type { CellInput } from '../../values/cell-input';
import { cellsIn } from '../bridge/uniform-parts';

/** WPS may tell of something only once our script has ended, but not much later. */
const TELLING_MS = 1000;

/** A rectangle the adapter wrote. */
export interface OwnWrite {
  sheet: string;
  area: CellArea;
  inputs: readonly (readonly CellInput[])[];
}

/**
 * What the adapter itself changed, so that being told of it is not taken for an act of the user: `EnableEvents` is not
 * obeyed by every version, and events may come after the script that caused them.
 */
export class OwnChanges {
  #depth = 0;
  readonly #written = new Map<string, CellInput>();
  readonly #movedRows: string[] = [];
  #forgottenAt = 0;

  /** @param now milliseconds of a clock */
  constructor(private readonly now: () => number = () => Date.now()) {}

  /** Whether we are changing something at this moment: what is told meanwhile is our own. */
  get isUnderWay(): boolean {
    return this.#depth > 0;
  }

  /** Does something that changes the workbook. */
  during<Result>(act: () => Result): Result {
    this.#depth += 1;
    try {
      return act();
    } finally {
      this.#depth -= 1;
    }
  }

  /** Says that a rectangle was written. */
  wrote({ sheet, area, inputs }: OwnWrite): void {
    this.#remember();
    for (const { row, column } of cellsIn([area])) {
      this.#written.set(key(sheet, row, column), inputs[row - area.top]?.[column - area.left] ?? '');
    }
  }

  /**
   * Says that rows were inserted.
   *
   * @param rows as `9:10`
   */
  insertedRows(sheet: string, rows: string): void {
    this.#remember();
    this.#movedRows.push(`${sheet}!${rows}`);
  }

  /** What we wrote into an area a moment ago; null where any of its cells is not ours. */
  writtenInto(sheet: string, area: CellArea): OwnWrite | null {
    this.#forget();
    const { top, left, bottom, right } = area;
    if (this.#written.size < (bottom - top + 1) * (right - left + 1)) return null;
    const inputs: CellInput[][] = [];
    for (const { row, column } of cellsIn([area])) {
      const input = this.#written.get(key(sheet, row, column));
      if (input === undefined) return null;
      (inputs[row - top] ??= []).push(input);
    }
    return { sheet, area, inputs };
  }

  /** Says that something else stands now where we wrote: what comes next is not ours. */
  overwritten({ sheet, area }: OwnWrite): void {
    for (const { row, column } of cellsIn([area])) this.#written.delete(key(sheet, row, column));
  }

  /** Whether it was us who inserted these rows; asked once for each time. */
  takeInsertedRows(sheet: string, rows: string): boolean {
    this.#forget();
    const index = this.#movedRows.indexOf(`${sheet}!${rows}`);
    if (index >= 0) this.#movedRows.splice(index, 1);
    return index >= 0;
  }

  #remember(): void {
    this.#forget();
    this.#forgottenAt = this.now() + TELLING_MS;
  }

  #forget(): void {
    if (this.now() < this.#forgottenAt) return;
    this.#written.clear();
    this.#movedRows.length = 0;
  }
}

function key(sheet: string, row: number, column: number): string {
  return `${row}/${column}/${sheet}`;
}
