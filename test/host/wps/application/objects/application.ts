import type { CellArea } from '../../../../../src/model/cell-address';
import { WpsObject } from '../bridge/wps-object';
import { common as shared } from '../../../../setup/emulated-workbook/area-parts';
import { requireKind, truth } from '../range/cell-look';
import { ALL_CELLS, cornersOf, RangePlace } from '../range/range-place';
import type { Session, Settings } from '../session';
import { bookOf } from '../session';
import { WpsRefusal } from '../wps-errors';
import { FileDialog } from './add-in';
import type { AddInState } from './add-in';
import { Names } from './names';
import { Sheets } from './sheets';
import { Windows, Workbooks } from './workbook';

const CALCULATIONS: ReadonlySet<unknown> = new Set([-4105, -4135, 2]);

/** `Et.Application`. */
export class EtApplication extends WpsObject {
  readonly inner: {
    readonly className: 'Application';
    readonly session: Session;
    readonly state: AddInState;
    readonly elsewhere: ReadonlySet<string>;
  };

  constructor(session: Session, state: AddInState, elsewhere: ReadonlySet<string> = new Set()) {
    super();
    this.inner = { className: 'Application', session, state, elsewhere };
  }

  get Application(): WpsObject {
    return this.inner.session.make.application();
  }

  /** Says Excel as well: nobody can tell WPS by its name. */
  get Name(): string {
    return 'Microsoft Excel';
  }

  get Version(): string {
    return '11.1.0';
  }

  get Build(): number {
    return 16910;
  }

  get OperatingSystem(): string {
    return 'Linux';
  }

  get PathSeparator(): string {
    return '/';
  }

  get Ready(): boolean {
    return true;
  }

  get ActiveWorkbook(): WpsObject {
    const { session } = this.inner;
    return session.make.workbook(session.active);
  }

  get ActiveSheet(): WpsObject {
    const { session } = this.inner;
    return session.make.worksheet(session.active.workbook.selection.sheet);
  }

  get ActiveWindow(): WpsObject {
    const { session } = this.inner;
    return session.make.window(session.active);
  }

  get ActiveCell(): WpsObject {
    const { session } = this.inner;
    const { sheet, area } = session.active.workbook.selection;
    const { top, left } = area;
    return session.make.range(sheet, [{ top, left, bottom: top, right: left }]);
  }

  get Selection(): WpsObject {
    const { session } = this.inner;
    const { sheet, area } = session.active.workbook.selection;
    return session.make.range(sheet, [area]);
  }

  get Workbooks(): WpsObject {
    return new Workbooks(this.inner.session);
  }

  get Worksheets(): WpsObject {
    return new Sheets(this.inner.session, this.inner.session.active);
  }

  get Sheets(): WpsObject {
    return new Sheets(this.inner.session, this.inner.session.active);
  }

  get Names(): WpsObject {
    return new Names(this.inner.session, this.inner.session.active, null);
  }

  get Windows(): WpsObject {
    const { session } = this.inner;
    const others = session.books.filter((book) => book !== session.active);
    return new Windows(session, [session.active, ...others]);
  }

  /** On the sheet in front. */
  Range(first: unknown, second?: unknown): WpsObject {
    const { session } = this.inner;
    const { sheet } = session.active.workbook.selection;
    return session.make.range(sheet, cornersOf(session, sheet, first, second));
  }

  get Cells(): WpsObject {
    const { session } = this.inner;
    return session.make.range(session.active.workbook.selection.sheet, ALL_CELLS);
  }

  /** Brings the sheet of a range to the front and selects the range. */
  Goto(reference: unknown): void {
    if (!(reference instanceof RangePlace)) throw new WpsRefusal('Goto takes a range');
    const { session, sheet } = reference.inner;
    session.activateBook(bookOf(session, sheet));
    session.activateSheet(sheet);
    reference.Select();
  }

  get ScreenUpdating(): boolean {
    return this.inner.session.settings.ScreenUpdating;
  }

  set ScreenUpdating(value: unknown) {
    this.#set({ ScreenUpdating: truth(value) });
  }

  get DisplayAlerts(): boolean {
    return this.inner.session.settings.DisplayAlerts;
  }

  set DisplayAlerts(value: unknown) {
    this.#set({ DisplayAlerts: truth(value) });
  }

  get EnableEvents(): boolean {
    return this.inner.session.settings.EnableEvents;
  }

  set EnableEvents(value: unknown) {
    this.#set({ EnableEvents: truth(value) });
  }

  get Interactive(): boolean {
    return this.inner.session.settings.Interactive;
  }

  set Interactive(value: unknown) {
    this.#set({ Interactive: truth(value) });
  }

  get Calculation(): number {
    return this.inner.session.settings.Calculation;
  }

  set Calculation(value: unknown) {
    if (!CALCULATIONS.has(value)) throw new WpsRefusal(`Calculation = ${String(value)}`);
    this.#set({ Calculation: Number(value) });
  }

  get StatusBar(): string | boolean {
    return this.inner.session.settings.StatusBar;
  }

  set StatusBar(value: unknown) {
    this.#set({ StatusBar: value === false ? false : requireKind(value, '') });
  }

  FileDialog(type: number): WpsObject {
    return new FileDialog(this.inner.state, type);
  }

  Calculate(): void {
    // Formulas are always up to date here.
  }

  CalculateFull(): void {
    // Formulas are always up to date here.
  }

  InchesToPoints(inches: number): number {
    return inches * 72;
  }

  CentimetersToPoints(centimetres: number): number {
    return (centimetres / 2.54) * 72;
  }

  Union(...ranges: unknown[]): WpsObject {
    const [first] = this.#ranges(ranges);
    return this.inner.session.make.range(
      first.inner.sheet,
      this.#ranges(ranges).flatMap(({ inner }) => inner.areas),
    );
  }

  /** Nothing where ranges do not meet. */
  Intersect(...ranges: unknown[]): WpsObject | undefined {
    const [first, ...others] = this.#ranges(ranges);
    const areas = others.reduce<CellArea[]>(
      (met, { inner }) => met.flatMap((area) => inner.areas.flatMap((other) => shared(area, other))),
      [...first.inner.areas],
    );
    return areas.length === 0 ? undefined : this.inner.session.make.range(first.inner.sheet, areas);
  }

  #ranges(given: readonly unknown[]): [RangePlace, ...RangePlace[]] {
    const ranges = given
      .filter((one) => one !== undefined && one !== null)
      .map((one) => {
        if (one instanceof RangePlace) return one;
        throw new WpsRefusal('Union and Intersect take ranges');
      });
    const [first, ...others] = ranges;
    if (!first || others.some(({ inner }) => inner.sheet !== first.inner.sheet)) {
      throw new WpsRefusal('Union and Intersect take ranges of one sheet');
    }
    return [first, ...others];
  }

  #set(part: Partial<Settings>): void {
    Object.assign(this.inner.session.settings, part);
  }
}
