import { WpsObject } from '../bridge/wps-object';
import type { OpenBook, Session } from '../session';
import { asItem } from '../session';

/** The sheets selected together in a window: the one in front, and those grouped with it. */
export class SelectedSheets extends WpsObject {
  readonly inner = { className: 'Sheets' };
  readonly #session: Session;
  readonly #book: OpenBook;

  constructor(session: Session, book: OpenBook) {
    super();
    this.#session = session;
    this.#book = book;
  }

  get Count(): number {
    return this.#book.grouped.size + 1;
  }

  Item(index: number): WpsObject | undefined {
    const sheet = [this.#book.workbook.selection.sheet, ...this.#book.grouped][index - 1];
    return asItem(this.#session, sheet ? this.#session.make.worksheet(sheet) : null, `Sheets ${index}`);
  }
}
