import { WpsObject } from '../bridge/wps-object';
import type { OpenBook, Session } from '../session';
import { asItem } from '../session';
import { UnknownToFakeError } from '../wps-errors';
import { positionOf } from './worksheet';

/** `Et.Sheets`: the fake has worksheets only, so `Sheets` and `Worksheets` are the same. */
export class Sheets extends WpsObject {
  readonly inner = { className: 'Sheets' };
  readonly #session: Session;
  readonly #book: OpenBook;

  constructor(session: Session, book: OpenBook) {
    super();
    this.#session = session;
    this.#book = book;
  }

  get Count(): number {
    return this.#book.workbook.sheets.length;
  }

  /** By name, whatever its case, or by number from 1. */
  Item(index: string | number): WpsObject | undefined {
    const { workbook } = this.#book;
    const sheet = typeof index === 'number' ? workbook.sheets[index - 1] : workbook.findSheet(index);
    return asItem(this.#session, sheet ? this.#session.make.worksheet(sheet) : null, `Sheets ${index}`);
  }

  /** Without a place the new sheet stands before the one in front; it comes to the front itself. */
  Add(before?: unknown, after?: unknown, count?: unknown, type?: unknown): WpsObject {
    if ((count ?? 1) !== 1 || (type ?? null) !== null)
      throw new UnknownToFakeError('Sheets.Add of several or by type');
    const { workbook } = this.#book;
    const inFront = workbook.selection.sheet;
    const position = positionOf(this.#session, inFront, before, after) ?? workbook.sheets.indexOf(inFront);
    const sheet = workbook.addSheet(null, position);
    this.#session.activateSheet(sheet);
    return this.#session.make.worksheet(sheet);
  }
}
