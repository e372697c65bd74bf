import { WPS_MESSAGES } from '../messages';
import { WpsNotDoneError } from '../wps-not-done';
import type { GridOrder } from './array-shape';
import { gridOrderOf } from './array-shape';
import { present } from './present';
import { isWorksheet } from './worksheets';

/**
 * The workbook that was in front when it was bound, and what is learnt of this WPS while working on it. Everything is
 * addressed through it: the user may bring another workbook to the front at any time.
 */
export class BoundWorkbook {
  /** Whether grids land in cells: asked with the first write that shows it, then known. */
  gridWrites: 'unknown' | 'written' | 'refused' = 'unknown';
  #order: GridOrder | null = null;

  constructor(
    readonly application: Et.Application,
    readonly workbook: Et.Workbook,
  ) {}

  /** @throws {@link WpsNotDoneError} where no workbook is open */
  static ofActive(application: Et.Application): BoundWorkbook {
    const workbook = present(() => application.ActiveWorkbook);
    if (workbook === null) throw new WpsNotDoneError(WPS_MESSAGES.noWorkbook);
    return new BoundWorkbook(application, workbook);
  }

  /** The worksheets, in their order; sheets of charts are left out. */
  sheets(): Et.Worksheet[] {
    const { Worksheets } = this.workbook;
    return Array.from({ length: Worksheets.Count }, (_, index) => index + 1).map((index) => {
      const sheet: unknown = Worksheets.Item(index);
      if (!isWorksheet(sheet)) throw new WpsNotDoneError(WPS_MESSAGES.sheetMissing);
      return sheet;
    });
  }

  /** @throws {@link WpsNotDoneError} where there is no sheet of this name */
  sheet(name: string): Et.Worksheet {
    const sheet: unknown = present(() => this.workbook.Worksheets.Item(name));
    if (!isWorksheet(sheet)) throw new WpsNotDoneError(WPS_MESSAGES.sheetMissing);
    return sheet;
  }

  /** Which way round this WPS gives grids; asked once. */
  gridOrder(sheet: Et.Worksheet): GridOrder {
    this.#order ??= gridOrderOf(sheet.Range('A1:B1').Value2);
    return this.#order;
  }

  /** Whether it is the workbook in front. */
  isInFront(): boolean {
    return this.isSame(present(() => this.application.ActiveWorkbook));
  }

  /** Whether a workbook an event is about is this one: names of open workbooks are unique. */
  isSame(other: unknown): boolean {
    const name = present(() => (other as Et.Workbook).FullName);
    return name !== null && name === present(() => this.workbook.FullName);
  }
}
