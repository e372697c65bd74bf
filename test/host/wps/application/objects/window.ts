import { WHOLE_SHEET } from '../../../../setup/emulated-workbook/sheet';
import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import { WpsObject } from '../bridge/wps-object';
import type { OpenBook, Session } from '../session';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { SelectedSheets } from './selected-sheets';

/** `Et.Window`: what it says of panes is about the sheet in front. */
export class Window extends WpsObject {
  readonly inner = { className: 'Window' };
  readonly #session: Session;
  readonly #book: OpenBook;

  constructor(session: Session, book: OpenBook) {
    super();
    this.#session = session;
    this.#book = book;
  }

  get Caption(): string {
    return this.#book.name;
  }

  get ActiveSheet(): WpsObject {
    return this.#session.make.worksheet(this.#sheet);
  }

  get ActiveCell(): WpsObject {
    const { top, left } = this.#book.workbook.selection.area;
    return this.#session.make.range(this.#sheet, [{ top, left, bottom: top, right: left }]);
  }

  get Selection(): WpsObject {
    return this.#session.make.range(this.#sheet, [this.#book.workbook.selection.area]);
  }

  get RangeSelection(): WpsObject {
    return this.Selection;
  }

  get SelectedSheets(): WpsObject {
    return new SelectedSheets(this.#session, this.#book);
  }

  get FreezePanes(): boolean {
    return this.#sheet.frozen !== null;
  }

  /** Freezes where panes are split, else above and left of the active cell. */
  set FreezePanes(value: unknown) {
    if (value !== true && value !== false) throw new WpsRefusal(`FreezePanes = ${String(value)}`);
    if (!value) {
      this.#sheet.frozen = null;
      return;
    }
    if (this.#sheet.frozen !== null) return;
    const { top, left } = this.#book.workbook.selection.area;
    const split = this.#split();
    const isSplit = split.row > 0 || split.column > 0;
    this.#freeze(isSplit ? split : { row: top - 1, column: left - 1 });
    this.#book.splits.delete(this.#sheet);
  }

  /** Rows above the split. */
  get SplitRow(): number {
    return this.#split().row;
  }

  set SplitRow(value: unknown) {
    this.#setSplit({ row: value });
  }

  /** Columns left of the split. */
  get SplitColumn(): number {
    return this.#split().column;
  }

  set SplitColumn(value: unknown) {
    this.#setSplit({ column: value });
  }

  get Split(): boolean {
    const { row, column } = this.#split();
    return row > 0 || column > 0;
  }

  set Split(value: unknown) {
    if (value !== false) throw new UnknownToFakeError(`Split = ${String(value)}`);
    this.#sheet.frozen = null;
    this.#book.splits.delete(this.#sheet);
  }

  get ScrollRow(): number {
    return 1;
  }

  /** Nothing is scrolled here; splits count from the first row. */
  set ScrollRow(value: unknown) {
    if (typeof value !== 'number' || value < 1) throw new WpsRefusal(`ScrollRow = ${String(value)}`);
  }

  get ScrollColumn(): number {
    return 1;
  }

  set ScrollColumn(value: unknown) {
    if (typeof value !== 'number' || value < 1) throw new WpsRefusal(`ScrollColumn = ${String(value)}`);
  }

  get DisplayGridlines(): boolean {
    return !this.#book.withoutGridlines.has(this.#sheet);
  }

  set DisplayGridlines(value: unknown) {
    if (value === true) this.#book.withoutGridlines.delete(this.#sheet);
    else this.#book.withoutGridlines.add(this.#sheet);
  }

  Activate(): boolean {
    this.#session.activateBook(this.#book);
    return true;
  }

  get #sheet(): Sheet {
    return this.#book.workbook.selection.sheet;
  }

  #split(): { row: number; column: number } {
    const { frozen } = this.#sheet;
    if (frozen === null) return this.#book.splits.get(this.#sheet) ?? { row: 0, column: 0 };
    return {
      row: frozen.bottom === WHOLE_SHEET.bottom ? 0 : frozen.bottom,
      column: frozen.right === WHOLE_SHEET.right ? 0 : frozen.right,
    };
  }

  #setSplit(part: { row?: unknown; column?: unknown }): void {
    const given = part.row ?? part.column;
    if (typeof given !== 'number' || given < 0) throw new WpsRefusal(`a split at ${String(given)}`);
    const present = this.#split();
    const split = {
      row: typeof part.row === 'number' ? part.row : present.row,
      column: typeof part.column === 'number' ? part.column : present.column,
    };
    if (this.#sheet.frozen !== null) this.#freeze(split);
    else this.#book.splits.set(this.#sheet, split);
  }

  #freeze({ row, column }: { row: number; column: number }): void {
    this.#sheet.frozen =
      row === 0 && column === 0
        ? null
        : {
            top: 1,
            left: 1,
            bottom: row === 0 ? WHOLE_SHEET.bottom : row,
            right: column === 0 ? WHOLE_SHEET.right : column,
          };
  }
}
