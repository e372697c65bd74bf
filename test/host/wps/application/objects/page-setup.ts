import { quotedSheetName } from '../../../../../src/model/cell-address';
import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import { WpsObject } from '../bridge/wps-object';
import { areasOf, writtenAddress } from '../values/addresses';
import { WpsRefusal } from '../wps-errors';

const ORIENTATIONS: ReadonlySet<unknown> = new Set([1, 2]);
const A4 = 9;
/** Points of the margins of a new sheet, in a Chinese WPS. */
const DEFAULTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['Orientation', 1],
  ['PaperSize', A4],
  ['Zoom', 100],
  ['FitToPagesWide', 1],
  ['FitToPagesTall', 1],
  ['LeftMargin', 51.02],
  ['RightMargin', 51.02],
  ['TopMargin', 72],
  ['BottomMargin', 72],
  ['HeaderMargin', 36],
  ['FooterMargin', 36],
  ['CenterHorizontally', false],
  ['CenterVertically', false],
]);
const MAX_TEXT = 255;

/** How a sheet is printed; protection of the sheet does not matter here. */
export class PageSetup extends WpsObject {
  readonly inner = { className: 'PageSetup' };
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get Orientation(): unknown {
    return this.#get('Orientation');
  }

  set Orientation(value: unknown) {
    this.#set('Orientation', value, ORIENTATIONS.has(value));
  }

  get PaperSize(): unknown {
    return this.#get('PaperSize');
  }

  set PaperSize(value: unknown) {
    this.#set('PaperSize', value, typeof value === 'number' && Number.isInteger(value) && value > 0);
  }

  /** Per cent, or false where pages are fitted. */
  get Zoom(): unknown {
    return this.#get('Zoom');
  }

  set Zoom(value: unknown) {
    this.#set('Zoom', value, value === false || (typeof value === 'number' && value >= 10 && value <= 400));
  }

  /** A number of pages, or false for as many as it takes; without effect unless `Zoom` is false. */
  get FitToPagesWide(): unknown {
    return this.#get('FitToPagesWide');
  }

  set FitToPagesWide(value: unknown) {
    this.#set('FitToPagesWide', value, value === false || (typeof value === 'number' && value >= 1));
  }

  get FitToPagesTall(): unknown {
    return this.#get('FitToPagesTall');
  }

  set FitToPagesTall(value: unknown) {
    this.#set('FitToPagesTall', value, value === false || (typeof value === 'number' && value >= 1));
  }

  get LeftMargin(): unknown {
    return this.#get('LeftMargin');
  }

  set LeftMargin(value: unknown) {
    this.#setMargin('LeftMargin', value);
  }

  get RightMargin(): unknown {
    return this.#get('RightMargin');
  }

  set RightMargin(value: unknown) {
    this.#setMargin('RightMargin', value);
  }

  get TopMargin(): unknown {
    return this.#get('TopMargin');
  }

  set TopMargin(value: unknown) {
    this.#setMargin('TopMargin', value);
  }

  get BottomMargin(): unknown {
    return this.#get('BottomMargin');
  }

  set BottomMargin(value: unknown) {
    this.#setMargin('BottomMargin', value);
  }

  get HeaderMargin(): unknown {
    return this.#get('HeaderMargin');
  }

  set HeaderMargin(value: unknown) {
    this.#setMargin('HeaderMargin', value);
  }

  get FooterMargin(): unknown {
    return this.#get('FooterMargin');
  }

  set FooterMargin(value: unknown) {
    this.#setMargin('FooterMargin', value);
  }

  get CenterHorizontally(): unknown {
    return this.#get('CenterHorizontally');
  }

  set CenterHorizontally(value: unknown) {
    this.#set('CenterHorizontally', value, typeof value === 'boolean');
  }

  get CenterVertically(): unknown {
    return this.#get('CenterVertically');
  }

  set CenterVertically(value: unknown) {
    this.#set('CenterVertically', value, typeof value === 'boolean');
  }

  get LeftHeader(): string {
    return this.#text('LeftHeader');
  }

  set LeftHeader(value: unknown) {
    this.#setText('LeftHeader', value);
  }

  get CenterHeader(): string {
    return this.#text('CenterHeader');
  }

  set CenterHeader(value: unknown) {
    this.#setText('CenterHeader', value);
  }

  get RightHeader(): string {
    return this.#text('RightHeader');
  }

  set RightHeader(value: unknown) {
    this.#setText('RightHeader', value);
  }

  get LeftFooter(): string {
    return this.#text('LeftFooter');
  }

  set LeftFooter(value: unknown) {
    this.#setText('LeftFooter', value);
  }

  get CenterFooter(): string {
    return this.#text('CenterFooter');
  }

  set CenterFooter(value: unknown) {
    this.#setText('CenterFooter', value);
  }

  get RightFooter(): string {
    return this.#text('RightFooter');
  }

  set RightFooter(value: unknown) {
    this.#setText('RightFooter', value);
  }

  /** `$A$1:$D$7`; empty for all. */
  get PrintArea(): string {
    const { area } = this.#sheet.page;
    return area === null ? '' : writtenAddress(area);
  }

  set PrintArea(value: unknown) {
    if (value === '' || value === false) {
      this.#sheet.page.area = null;
      return;
    }
    const [area, ...others] = typeof value === 'string' ? (areasOf(this.#bare(value)) ?? []) : [];
    if (!area || others.length > 0) throw new WpsRefusal(`the print area ${String(value)}`);
    this.#sheet.page.area = area;
  }

  /** `$2:$3`; empty for none. */
  get PrintTitleRows(): string {
    const rows = this.#sheet.page.titleRows;
    return rows === null ? '' : `$${rows.top}:$${rows.bottom}`;
  }

  set PrintTitleRows(value: unknown) {
    if (value === '' || value === false) {
      this.#sheet.page.titleRows = null;
      return;
    }
    const rows = typeof value === 'string' ? /^\$?(\d+):\$?(\d+)$/.exec(this.#bare(value)) : null;
    if (!rows) throw new WpsRefusal(`the title rows ${String(value)}`);
    this.#sheet.page.titleRows = { top: Number(rows[1]), bottom: Number(rows[2]) };
  }

  #bare(address: string): string {
    const prefix = `${quotedSheetName(this.#sheet.name)}!`;
    return address.startsWith(prefix) ? address.slice(prefix.length) : address;
  }

  #get(name: string): unknown {
    return this.#sheet.page.settings.get(name) ?? DEFAULTS.get(name);
  }

  #set(name: string, value: unknown, isRight: boolean): void {
    if (!isRight) throw new WpsRefusal(`${name} = ${String(value)}`);
    this.#sheet.page.settings.set(name, value);
  }

  #setMargin(name: string, value: unknown): void {
    this.#set(name, value, typeof value === 'number' && value >= 0);
  }

  #text(name: string): string {
    return this.#sheet.page.headersFooters.get(name) ?? '';
  }

  #setText(name: string, value: unknown): void {
    if (typeof value !== 'string' || value.length > MAX_TEXT)
      throw new WpsRefusal(`${name} = ${String(value)}`);
    this.#sheet.page.headersFooters.set(name, value);
  }
}
