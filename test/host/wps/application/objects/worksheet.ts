import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import { WHOLE_SHEET } from '../../../../setup/emulated-workbook/sheet';
import { WpsObject } from '../bridge/wps-object';
import { ALLOWANCES } from '../range/protected-sheet';
import { Hyperlinks } from '../range/hyperlinks';
import { STANDARD_COLUMN_POINTS, STANDARD_HEIGHT } from '../range/range-looks';
import { ALL_CELLS, cornersOf } from '../range/range-place';
import type { RangeInner } from '../range/range-place';
import type { Session } from '../session';
import { bookOf } from '../session';
import { charactersOfPoints } from '../values/column-widths';
import { numberOf, VISIBILITIES, wordOf } from '../values/words';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { Names } from './names';
import { Protection } from './protection';
import { PageSetup } from './page-setup';
import { Comments } from './comments';

const WORKSHEET = -4167;

/** `Et.Worksheet`. */
export class Worksheet extends WpsObject {
  readonly inner: { readonly className: 'Worksheet'; readonly session: Session; readonly sheet: Sheet };

  constructor(session: Session, sheet: Sheet) {
    super();
    this.inner = { className: 'Worksheet', session, sheet };
  }

  get Application(): WpsObject {
    return this.inner.session.make.application();
  }

  get Parent(): WpsObject {
    return this.inner.session.make.workbook(bookOf(this.inner.session, this.inner.sheet));
  }

  get Name(): string {
    return this.#present().name;
  }

  /** @throws WpsRefusal for a name that is taken or that no sheet can have */
  set Name(value: unknown) {
    if (typeof value !== 'string') throw new WpsRefusal(`the sheet name ${String(value)}`);
    bookOf(this.inner.session, this.inner.sheet).workbook.renameSheet(this.inner.sheet, value);
  }

  /** Made once and not changed by renaming, but not unique among workbooks. */
  get CodeName(): string {
    return `Sheet${/-(\d{4})-\d{12}\}$/.exec(this.#present().id)?.[1]?.replace(/^0+/, '') ?? ''}`;
  }

  /** 1-based among all sheets. */
  get Index(): number {
    const { session, sheet } = this.inner;
    return bookOf(session, sheet).workbook.sheets.indexOf(sheet) + 1;
  }

  get Type(): number {
    return WORKSHEET;
  }

  get Visible(): number {
    return numberOf(VISIBILITIES, this.#present().visibility) ?? -1;
  }

  /** The last visible sheet cannot be hidden; one that is in front makes way for another. */
  set Visible(value: unknown) {
    const { session, sheet } = this.inner;
    const word = value === true ? 'Visible' : value === false ? 'Hidden' : wordOf(VISIBILITIES, value);
    const visibility = word === 'Visible' ? 'Visible' : word === 'Hidden' ? 'Hidden' : 'VeryHidden';
    const book = bookOf(session, sheet);
    if (book.workbook.structureProtected) throw new WpsRefusal('the workbook is protected');
    const next = book.workbook.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
    if (visibility !== 'Visible' && !next) throw new WpsRefusal('the last visible sheet');
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && next && book.workbook.selection.sheet === sheet)
      session.activateSheet(next);
  }

  get UsedRange(): WpsObject {
    const { session } = this.inner;
    const used = this.#present().cells.used(WHOLE_SHEET, false) ?? { top: 1, left: 1, bottom: 1, right: 1 };
    return session.make.range(this.inner.sheet, [used]);
  }

  Range(first: unknown, second?: unknown): WpsObject {
    const { session } = this.inner;
    return session.make.range(this.#present(), cornersOf(session, this.inner.sheet, first, second));
  }

  get Cells(): WpsObject {
    return this.inner.session.make.range(this.#present(), ALL_CELLS);
  }

  get Rows(): WpsObject {
    return this.inner.session.make.range(this.#present(), ALL_CELLS, 'rows');
  }

  get Columns(): WpsObject {
    return this.inner.session.make.range(this.#present(), ALL_CELLS, 'columns');
  }

  get StandardWidth(): number {
    return charactersOfPoints(STANDARD_COLUMN_POINTS);
  }

  get StandardHeight(): number {
    return STANDARD_HEIGHT;
  }

  get PageSetup(): WpsObject {
    return new PageSetup(this.#present());
  }

  get Names(): WpsObject {
    const { session, sheet } = this.inner;
    return new Names(session, bookOf(session, sheet), sheet);
  }

  get Comments(): WpsObject {
    return new Comments(this.inner.session, this.#present());
  }

  get Hyperlinks(): WpsObject {
    const { session } = this.inner;
    const range: RangeInner = {
      className: 'Range',
      session,
      sheet: this.#present(),
      areas: ALL_CELLS,
      kind: 'cells',
    };
    return new Hyperlinks(range);
  }

  get Protection(): WpsObject {
    return new Protection(this.#present());
  }

  get ProtectContents(): boolean {
    return this.#present().protection !== null;
  }

  get ProtectDrawingObjects(): boolean {
    const { protection } = this.#present();
    return protection !== null && protection.options.DrawingObjects !== false;
  }

  get ProtectScenarios(): boolean {
    const { protection } = this.#present();
    return protection !== null && protection.options.Scenarios !== false;
  }

  get ProtectionMode(): boolean {
    this.#present();
    return false;
  }

  /** Arguments in the order of the declarations; protecting a protected sheet changes what is allowed. */
  Protect(
    password?: unknown,
    drawingObjects?: unknown,
    contents?: unknown,
    scenarios?: unknown,
    userInterfaceOnly?: unknown,
    ...allowances: unknown[]
  ): void {
    const { protection } = this.#present();
    if (userInterfaceOnly === true) throw new UnknownToFakeError('Protect with UserInterfaceOnly');
    if (contents === false) throw new UnknownToFakeError('Protect without Contents');
    if (protection !== null && protection.password !== null && protection.password !== password) {
      throw new WpsRefusal('the sheet is protected with a password');
    }
    const options: Record<string, unknown> = {};
    if (drawingObjects === false) options.DrawingObjects = false;
    if (scenarios === false) options.Scenarios = false;
    ALLOWANCES.forEach((allowance, index) => {
      if (allowances[index] === true) options[allowance] = true;
    });
    const given = typeof password === 'string' && password !== '' ? password : null;
    this.inner.sheet.protection = { options, password: given };
  }

  /** @throws WpsRefusal for a password that is wrong, or missing, for which a person would be asked */
  Unprotect(password?: unknown): void {
    const { protection } = this.#present();
    if (protection === null) return;
    if (protection.password !== null && protection.password !== password) {
      throw new WpsRefusal('the password is wrong');
    }
    this.inner.sheet.protection = null;
  }

  /** @throws WpsRefusal for hidden sheets */
  Activate(): void {
    this.inner.session.activateSheet(this.#present());
  }

  Select(): void {
    this.inner.session.activateSheet(this.#present());
  }

  Calculate(): void {
    // Formulas are always up to date here.
  }

  /** Asks first, unless `DisplayAlerts` is off. */
  Delete(): void {
    const { session, sheet } = this.inner;
    const book = bookOf(session, sheet);
    if (session.settings.DisplayAlerts) {
      throw new WpsRefusal('a dialog is open: deleting a sheet has to be confirmed (DisplayAlerts is on)');
    }
    session.events.tell('SheetBeforeDelete', this);
    book.workbook.deleteSheet(sheet);
  }

  /** The copy comes to the front. */
  Copy(before?: unknown, after?: unknown): void {
    const { session, sheet } = this.inner;
    const { workbook } = bookOf(session, sheet);
    const position = positionOf(session, sheet, before, after);
    if (position === null) throw new UnknownToFakeError('copying a sheet into a new workbook');
    let number = 2;
    while (workbook.findSheet(`${sheet.name} (${number})`) !== null) number += 1;
    const copy = workbook.copySheet(sheet, `${sheet.name} (${number})`, position);
    if (copy.visibility === 'Visible') session.activateSheet(copy);
  }

  Move(before?: unknown, after?: unknown): void {
    const { session, sheet } = this.inner;
    const { workbook } = bookOf(session, sheet);
    const position = positionOf(session, sheet, before, after);
    if (position === null) throw new UnknownToFakeError('moving a sheet into a new workbook');
    const from = workbook.sheets.indexOf(sheet);
    workbook.moveSheet(sheet, position > from ? position - 1 : position);
  }

  #present(): Sheet {
    bookOf(this.inner.session, this.inner.sheet);
    return this.inner.sheet;
  }
}

/** Where a sheet put before or after another comes to stand; null where neither is given. */
export function positionOf(session: Session, sheet: Sheet, before: unknown, after: unknown): number | null {
  const { workbook } = bookOf(session, sheet);
  const at = (given: unknown): number => {
    if (!(given instanceof Worksheet)) throw new WpsRefusal('Before and After take a worksheet');
    const position = workbook.sheets.indexOf(given.inner.sheet);
    if (position < 0) throw new UnknownToFakeError('sheets of another workbook');
    return position;
  };
  if (before !== undefined && before !== null) return at(before);
  if (after !== undefined && after !== null) return at(after) + 1;
  return null;
}
