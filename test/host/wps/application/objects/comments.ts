import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import { WpsObject } from '../bridge/wps-object';
import { Comment } from '../range/comment';
import type { Session } from '../session';
import { asItem } from '../session';

/** The comments of a sheet, row by row. */
export class Comments extends WpsObject {
  readonly inner = { className: 'Comments' };
  readonly #session: Session;
  readonly #sheet: Sheet;

  constructor(session: Session, sheet: Sheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  get Count(): number {
    return this.#found().length;
  }

  Item(index: number): WpsObject | undefined {
    const found = this.#found()[index - 1];
    if (!found) return asItem<WpsObject>(this.#session, null, `Comments ${index}`);
    const { row, column } = found;
    return new Comment({
      className: 'Range',
      session: this.#session,
      sheet: this.#sheet,
      areas: [{ top: row, left: column, bottom: row, right: column }],
      kind: 'cells',
    });
  }

  #found(): { row: number; column: number }[] {
    return [...this.#sheet.cells.all()].filter(({ cell }) => cell.note !== null);
  }
}
