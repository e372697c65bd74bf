import type { CellArea } from '../../../../../src/model/cell-address';
import { MAX_COLUMNS, quotedSheetName } from '../../../../../src/model/cell-address';
import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import type { DefinedName } from '../../../../setup/emulated-workbook/workbook';
import { WpsObject } from '../bridge/wps-object';
import { RangePlace } from '../range/range-place';
import type { OpenBook, Session } from '../session';
import { asItem } from '../session';
import { areasOf, writtenAddress } from '../values/addresses';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';

/** A name the user or an add-in defined, or one that stands for a print setting of a sheet. */
type Listed =
  | { kind: 'defined'; item: DefinedName }
  | { kind: 'print'; sheet: Sheet; name: string; refersTo: string; clear: () => void };

function listedPrintNames(sheet: Sheet): Listed[] {
  const { page } = sheet;
  const of = (name: string, area: CellArea, clear: () => void): Listed => ({
    kind: 'print',
    sheet,
    name,
    refersTo: `=${quotedSheetName(sheet.name)}!${writtenAddress(area)}`,
    clear,
  });
  return [
    ...(page.area
      ? [
          of('Print_Area', page.area, () => {
            page.area = null;
          }),
        ]
      : []),
    ...(page.titleRows
      ? [
          of('Print_Titles', { ...page.titleRows, left: 1, right: MAX_COLUMNS }, () => {
            page.titleRows = null;
          }),
        ]
      : []),
  ];
}

/** `Et.Name`. */
export class Name extends WpsObject {
  readonly inner = { className: 'Name' };
  readonly #session: Session;
  readonly #book: OpenBook;
  readonly #listed: Listed;

  constructor(session: Session, book: OpenBook, listed: Listed) {
    super();
    this.#session = session;
    this.#book = book;
    this.#listed = listed;
  }

  get Application(): WpsObject {
    return this.#session.make.application();
  }

  /** The sheet a name belongs to, or the workbook. */
  get Parent(): WpsObject {
    const scope = this.#scope();
    return scope === null ? this.#session.make.workbook(this.#book) : this.#session.make.worksheet(scope);
  }

  /** A name that belongs to a sheet comes with it: `'表一'!小计`. */
  get Name(): string {
    const scope = this.#scope();
    const name = this.#listed.kind === 'defined' ? this.#listed.item.name : this.#listed.name;
    return scope === null ? name : `${writtenSheet(scope.name)}!${name}`;
  }

  get RefersTo(): string {
    return this.#listed.kind === 'defined' ? this.#listed.item.refersTo : this.#listed.refersTo;
  }

  set RefersTo(value: unknown) {
    this.#defined().refersTo = refersTo(value);
  }

  get Visible(): boolean {
    return this.#listed.kind === 'print' || this.#listed.item.visible;
  }

  set Visible(value: unknown) {
    this.#defined().visible = value === true;
  }

  /** @throws WpsRefusal for a constant, as in VBA */
  get RefersToRange(): WpsObject {
    const found = /^='?(.+?)'?!([^!]+)$/.exec(this.RefersTo);
    const sheet = found ? this.#book.workbook.findSheet((found[1] ?? '').replace(/''/g, "'")) : null;
    const areas = found && sheet ? areasOf(found[2] ?? '') : null;
    if (!sheet || !areas) throw new WpsRefusal(`${this.RefersTo} is no range`);
    return this.#session.make.range(sheet, areas);
  }

  Delete(): void {
    const { workbook } = this.#book;
    const listed = this.#listed;
    if (listed.kind === 'print') listed.clear();
    else workbook.names = workbook.names.filter((other) => other !== listed.item);
  }

  #scope(): Sheet | null {
    return this.#listed.kind === 'defined' ? this.#listed.item.scope : this.#listed.sheet;
  }

  #defined(): DefinedName {
    if (this.#listed.kind === 'print') throw new UnknownToFakeError('changing print names');
    return this.#listed.item;
  }
}

function writtenSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : quotedSheetName(name);
}

/** A text without `=` is a constant, as in VBA. */
function refersTo(value: unknown): string {
  if (value instanceof RangePlace) {
    const { sheet, areas } = value.inner;
    return `=${areas.map((area) => `${quotedSheetName(sheet.name)}!${writtenAddress(area)}`).join(',')}`;
  }
  if (typeof value !== 'string' || value === '') throw new WpsRefusal(`a name for ${String(value)}`);
  return value.startsWith('=') ? value : `="${value.replace(/"/g, '""')}"`;
}

/** `Et.Names`: of a workbook, those of its sheets included, or of one sheet. */
export class Names extends WpsObject {
  readonly inner = { className: 'Names' };
  readonly #session: Session;
  readonly #book: OpenBook;
  readonly #scope: Sheet | null;

  constructor(session: Session, book: OpenBook, scope: Sheet | null) {
    super();
    this.#session = session;
    this.#book = book;
    this.#scope = scope;
  }

  get Count(): number {
    return this.#listed().length;
  }

  /** By name, a sheet's with or without the sheet before it, or by number. */
  Item(index: string | number): WpsObject | undefined {
    const listed = this.#listed();
    const found =
      typeof index === 'number'
        ? listed[index - 1]
        : listed.find((one) => this.#shown(one).Name.toLowerCase() === index.toLowerCase());
    return asItem(this.#session, found ? this.#shown(found) : null, `Names ${index}`);
  }

  /** A name that is there is made to refer to the new place, as in VBA. */
  Add(name: unknown, target?: unknown, visible?: unknown): WpsObject {
    if (typeof name !== 'string') throw new WpsRefusal(`the name ${String(name)}`);
    const { workbook } = this.#book;
    const written = refersTo(target);
    const qualified = /^'?(.+?)'?!(.+)$/.exec(name);
    const scope = qualified ? workbook.sheetNamed((qualified[1] ?? '').replace(/''/g, "'")) : this.#scope;
    const bare = qualified?.[2] ?? name;
    const item = workbook.findName(bare, scope) ?? workbook.addName(bare, written, scope);
    item.refersTo = written;
    if (visible !== undefined && visible !== null) item.visible = visible === true;
    return this.#shown({ kind: 'defined', item });
  }

  #shown(listed: Listed): Name {
    return new Name(this.#session, this.#book, listed);
  }

  #listed(): Listed[] {
    const { workbook } = this.#book;
    const isMeant = (scope: Sheet | null): boolean => this.#scope === null || scope === this.#scope;
    const defined = workbook.names
      .filter(({ scope }) => isMeant(scope))
      .map((item): Listed => ({ kind: 'defined', item }));
    if (this.#session.quirks.printNames === 'left out') return defined;
    return [...defined, ...workbook.sheets.filter(isMeant).flatMap(listedPrintNames)];
  }
}
