import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import { WpsObject } from '../bridge/wps-object';
import type { Allowance } from '../range/protected-sheet';

/** What protection leaves to people, as it was given to `Protect`. */
export class Protection extends WpsObject {
  readonly inner = { className: 'Protection' };
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get AllowFormattingCells(): boolean {
    return this.#is('AllowFormattingCells');
  }

  get AllowFormattingColumns(): boolean {
    return this.#is('AllowFormattingColumns');
  }

  get AllowFormattingRows(): boolean {
    return this.#is('AllowFormattingRows');
  }

  get AllowInsertingColumns(): boolean {
    return this.#is('AllowInsertingColumns');
  }

  get AllowInsertingRows(): boolean {
    return this.#is('AllowInsertingRows');
  }

  get AllowInsertingHyperlinks(): boolean {
    return this.#is('AllowInsertingHyperlinks');
  }

  get AllowDeletingColumns(): boolean {
    return this.#is('AllowDeletingColumns');
  }

  get AllowDeletingRows(): boolean {
    return this.#is('AllowDeletingRows');
  }

  get AllowSorting(): boolean {
    return this.#is('AllowSorting');
  }

  get AllowFiltering(): boolean {
    return this.#is('AllowFiltering');
  }

  get AllowUsingPivotTables(): boolean {
    return this.#is('AllowUsingPivotTables');
  }

  #is(allowance: Allowance): boolean {
    return this.#sheet.protection?.options[allowance] === true;
  }
}
