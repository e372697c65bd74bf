import { WpsObject } from '../bridge/wps-object';
import type { OpenBook, Session } from '../session';
import { asItem } from '../session';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { Names } from './names';
import { Sheets } from './sheets';

/** `Et.Workbook`. */
export class Workbook extends WpsObject {
  readonly inner: { readonly className: 'Workbook'; readonly session: Session; readonly book: OpenBook };

  constructor(session: Session, book: OpenBook) {
    super();
    this.inner = { className: 'Workbook', session, book };
  }

  get Application(): WpsObject {
    return this.inner.session.make.application();
  }

  get Name(): string {
    return this.#requireOpen().name;
  }

  /** With its folder once it was saved. */
  get FullName(): string {
    const { name, path } = this.#requireOpen();
    return path === '' ? name : `${path}/${name}`;
  }

  get Path(): string {
    return this.#requireOpen().path;
  }

  get Saved(): boolean {
    return this.#requireOpen().saved;
  }

  set Saved(value: unknown) {
    this.#requireOpen().saved = value === true;
  }

  get ReadOnly(): boolean {
    this.#requireOpen();
    return false;
  }

  get Date1904(): boolean {
    this.#requireOpen();
    return false;
  }

  get ProtectStructure(): boolean {
    return this.#requireOpen().workbook.structureProtected;
  }

  get ActiveSheet(): WpsObject {
    return this.inner.session.make.worksheet(this.#requireOpen().workbook.selection.sheet);
  }

  get Sheets(): WpsObject {
    return new Sheets(this.inner.session, this.#requireOpen());
  }

  get Worksheets(): WpsObject {
    return new Sheets(this.inner.session, this.#requireOpen());
  }

  get Names(): WpsObject {
    return new Names(this.inner.session, this.#requireOpen(), null);
  }

  get Windows(): WpsObject {
    return new Windows(this.inner.session, [this.#requireOpen()]);
  }

  Protect(_password?: unknown, structure?: unknown): void {
    if (structure === true) this.#requireOpen().workbook.structureProtected = true;
  }

  Unprotect(): void {
    this.#requireOpen().workbook.structureProtected = false;
  }

  Activate(): void {
    this.inner.session.activateBook(this.#requireOpen());
  }

  Save(): void {
    const { events } = this.inner.session;
    events.tell('WorkbookBeforeSave', this, false);
    this.#requireOpen().saved = true;
    events.tell('WorkbookAfterSave', this);
  }

  /** Asks whether to save what was changed, unless that is said. */
  Close(saveChanges?: unknown): void {
    const { session, book } = this.inner;
    const asks = !this.#requireOpen().saved && saveChanges === undefined && session.settings.DisplayAlerts;
    if (asks) throw new WpsRefusal('a dialog is open: changes may have to be saved (DisplayAlerts is on)');
    if (session.books.length === 1) throw new UnknownToFakeError('closing the last workbook');
    session.events.tell('WorkbookBeforeClose', this);
    session.books.splice(session.books.indexOf(book), 1);
    const [next] = session.books;
    if (session.active === book && next) session.activateBook(next);
  }

  #requireOpen(): OpenBook {
    const { session, book } = this.inner;
    if (!session.books.includes(book)) throw new WpsRefusal('the workbook was closed');
    return book;
  }
}

/** `Et.Workbooks`. */
export class Workbooks extends WpsObject {
  readonly inner = { className: 'Workbooks' };
  readonly #session: Session;

  constructor(session: Session) {
    super();
    this.#session = session;
  }

  get Count(): number {
    return this.#session.books.length;
  }

  Item(index: string | number): WpsObject | undefined {
    const { books } = this.#session;
    const book = typeof index === 'number' ? books[index - 1] : books.find(({ name }) => name === index);
    return asItem(this.#session, book ? this.#session.make.workbook(book) : null, `Workbooks ${index}`);
  }

  /** A new, empty workbook, which comes to the front. */
  Add(): WpsObject {
    const book = this.#session.openBook();
    const workbook = this.#session.make.workbook(book);
    this.#session.events.tell('NewWorkbook', workbook);
    this.#session.activateBook(book);
    return workbook;
  }
}

/** `Et.Windows`: one for each workbook. */
export class Windows extends WpsObject {
  readonly inner = { className: 'Windows' };
  readonly #session: Session;
  readonly #books: readonly OpenBook[];

  constructor(session: Session, books: readonly OpenBook[]) {
    super();
    this.#session = session;
    this.#books = books;
  }

  get Count(): number {
    return this.#books.length;
  }

  Item(index: string | number): WpsObject | undefined {
    const book =
      typeof index === 'number' ? this.#books[index - 1] : this.#books.find(({ name }) => name === index);
    return asItem(this.#session, book ? this.#session.make.window(book) : null, `Windows ${index}`);
  }
}
