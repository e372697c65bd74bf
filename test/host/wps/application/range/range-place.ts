import type { CellArea } from '../../../../../src/model/cell-address';
import { columnNumber, MAX_COLUMNS, MAX_ROWS, quotedSheetName } from '../../../../../src/model/cell-address';
import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import { WHOLE_SHEET } from '../../../../setup/emulated-workbook/sheet';
import { WpsObject } from '../bridge/wps-object';
import type { RangeKind, Session } from '../session';
import { bookOf, asItem } from '../session';
import { areasOf, movedBy, writtenAddress } from '../values/addresses';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { sizeOf } from './cell-styles';

/** What a range is a range of. */
export interface RangeInner {
  readonly className: 'Range';
  readonly session: Session;
  readonly sheet: Sheet;
  readonly areas: readonly CellArea[];
  readonly kind: RangeKind;
}

/** The several rectangles of a range. */
export class Areas extends WpsObject {
  readonly inner = { className: 'Areas' };
  readonly #range: RangeInner;

  constructor(range: RangeInner) {
    super();
    this.#range = range;
  }

  get Count(): number {
    return this.#range.areas.length;
  }

  Item(index: number): WpsObject | undefined {
    const { session, sheet, areas } = this.#range;
    const area = areas[index - 1];
    return asItem(session, area ? session.make.range(sheet, [area]) : null, `Areas ${index}`);
  }
}

/** The lowest-level part of a range: where it is, and the ranges that can be got from it. */
export abstract class RangePlace extends WpsObject {
  readonly inner: RangeInner;

  constructor(session: Session, sheet: Sheet, areas: readonly CellArea[], kind: RangeKind) {
    super();
    this.inner = { className: 'Range', session, sheet, areas, kind };
  }

  get Application(): WpsObject {
    return this.inner.session.make.application();
  }

  get Parent(): WpsObject {
    return this.Worksheet;
  }

  get Worksheet(): WpsObject {
    bookOf(this.inner.session, this.inner.sheet);
    return this.inner.session.make.worksheet(this.inner.sheet);
  }

  Address(
    rowAbsolute?: boolean,
    columnAbsolute?: boolean,
    referenceStyle?: number,
    external?: boolean,
  ): string {
    if (referenceStyle !== undefined && referenceStyle !== 1) throw new UnknownToFakeError('R1C1 addresses');
    const { session, sheet, areas } = this.inner;
    const prefix =
      external === true ? `${quotedSheetName(`[${bookOf(session, sheet).name}]${sheet.name}`)}!` : '';
    return areas
      .map((area) => `${prefix}${writtenAddress(area, rowAbsolute !== false, columnAbsolute !== false)}`)
      .join(',');
  }

  get Row(): number {
    return firstArea(this.inner).top;
  }

  get Column(): number {
    return firstArea(this.inner).left;
  }

  /** Cells; rows or columns of what came from `Rows` or `Columns`. */
  get Count(): number {
    const { areas, kind } = this.inner;
    const count = areas.reduce((sum, area) => sum + countOf(area, kind), 0);
    if (count > 2_147_483_647) throw new WpsRefusal('Count: overflow');
    return count;
  }

  get CountLarge(): number {
    return this.inner.areas.reduce((sum, area) => sum + countOf(area, this.inner.kind), 0);
  }

  get Areas(): WpsObject {
    return new Areas(this.inner);
  }

  get Cells(): WpsObject {
    return this.#range(this.inner.areas, 'cells');
  }

  get Rows(): WpsObject {
    return this.#range([firstArea(this.inner)], 'rows');
  }

  get Columns(): WpsObject {
    return this.#range([firstArea(this.inner)], 'columns');
  }

  get EntireRow(): WpsObject {
    return this.#range(
      this.inner.areas.map((area) => ({ ...area, left: 1, right: MAX_COLUMNS })),
      'rows',
    );
  }

  get EntireColumn(): WpsObject {
    return this.#range(
      this.inner.areas.map((area) => ({ ...area, top: 1, bottom: MAX_ROWS })),
      'columns',
    );
  }

  /** Rows and columns count from the first cell of the range, 1-based, and may lead out of it. */
  Item(rowIndex: number | string, columnIndex?: number | string): WpsObject {
    const { kind } = this.inner;
    const { top, left, bottom, right } = firstArea(this.inner);
    if (columnIndex === undefined && kind === 'rows') {
      if (typeof rowIndex === 'string') {
        const area = areasOf(rowIndex.includes(':') ? rowIndex : `${rowIndex}:${rowIndex}`)?.[0];
        if (!area) throw new WpsRefusal(`rows ${rowIndex}`);
        return this.#range([{ top: top + area.top - 1, bottom: top + area.bottom - 1, left, right }], 'rows');
      }
      return this.#range([{ top: top + rowIndex - 1, bottom: top + rowIndex - 1, left, right }], 'rows');
    }
    if (columnIndex === undefined && kind === 'columns') {
      const [from = '', to = from] = String(rowIndex).split(':');
      const [first, last] = [from, to].map((text) =>
        /^\d+$/.test(text) ? Number(text) : columnNumber(text),
      );
      if (!first || !last) throw new WpsRefusal(`columns ${rowIndex}`);
      return this.#range([{ top, bottom, left: left + first - 1, right: left + last - 1 }], 'columns');
    }
    const width = right - left + 1;
    const [row, column] =
      columnIndex === undefined
        ? [Math.floor((Number(rowIndex) - 1) / width) + 1, ((Number(rowIndex) - 1) % width) + 1]
        : [Number(rowIndex), typeof columnIndex === 'string' ? columnNumber(columnIndex) : columnIndex];
    const at = { row: top + row - 1, column: left + column - 1 };
    return this.#range([{ top: at.row, bottom: at.row, left: at.column, right: at.column }]);
  }

  /** An address within the range: `Range('B2').Range('A1')` is B2. Or two corners. */
  Range(first: unknown, second?: unknown): WpsObject {
    const { session, sheet } = this.inner;
    const { top, left } = firstArea(this.inner);
    const areas = cornersOf(session, sheet, first, second);
    const isRelative = typeof first === 'string' && (top > 1 || left > 1);
    return this.#range(isRelative ? areas.map((area) => movedBy(area, top - 1, left - 1)) : areas);
  }

  Resize(rowSize?: number | null, columnSize?: number | null): WpsObject {
    const { top, left, bottom, right } = firstArea(this.inner);
    return this.#range([
      {
        top,
        left,
        bottom: typeof rowSize === 'number' ? top + rowSize - 1 : bottom,
        right: typeof columnSize === 'number' ? left + columnSize - 1 : right,
      },
    ]);
  }

  Offset(rowOffset?: number | null, columnOffset?: number | null): WpsObject {
    return this.#range(this.inner.areas.map((area) => movedBy(area, rowOffset ?? 0, columnOffset ?? 0)));
  }

  Activate(): boolean {
    return this.Select();
  }

  /** @throws where the sheet is not in front, as in VBA */
  Select(): boolean {
    const { session, sheet } = this.inner;
    session.select(sheet, firstArea(this.inner));
    return true;
  }

  #range(areas: readonly CellArea[], kind: RangeKind = 'cells'): WpsObject {
    return this.inner.session.make.range(this.inner.sheet, areas, kind);
  }
}

/** The rectangle that counts where a range has several. */
export function firstArea({ areas }: RangeInner): CellArea {
  const [first] = areas;
  if (!first) throw new WpsRefusal('a range without cells');
  return first;
}

function countOf(area: CellArea, kind: RangeKind): number {
  if (kind === 'rows') return area.bottom - area.top + 1;
  return kind === 'columns' ? area.right - area.left + 1 : sizeOf(area);
}

function isInside({ top, left, bottom, right }: CellArea): boolean {
  return (
    top >= 1 && left >= 1 && bottom <= MAX_ROWS && right <= MAX_COLUMNS && top <= bottom && left <= right
  );
}

/** @throws WpsRefusal where a rectangle leaves the sheet */
export function requireInside(areas: readonly CellArea[]): void {
  if (areas.length === 0 || !areas.every(isInside)) throw new WpsRefusal('cells outside of the sheet');
}

/** The areas meant by an address, the name of an area, a range, or two corners given as addresses or ranges. */
export function cornersOf(session: Session, sheet: Sheet, first: unknown, second?: unknown): CellArea[] {
  const corner = (given: unknown): CellArea[] => {
    if (given instanceof RangePlace) {
      if (given.inner.sheet !== sheet) throw new WpsRefusal('a corner on another sheet');
      return [...given.inner.areas];
    }
    if (typeof given !== 'string') throw new WpsRefusal(`Range(${String(given)})`);
    const areas = areasOf(given) ?? namedAreas(session, sheet, given);
    if (areas === null) throw new WpsRefusal(`Range('${given}')`);
    return areas;
  };
  if (second === undefined || second === null) return corner(first);
  const both = [...corner(first), ...corner(second)];
  return [
    {
      top: Math.min(...both.map(({ top }) => top)),
      left: Math.min(...both.map(({ left }) => left)),
      bottom: Math.max(...both.map(({ bottom }) => bottom)),
      right: Math.max(...both.map(({ right }) => right)),
    },
  ];
}

function namedAreas(session: Session, sheet: Sheet, name: string): CellArea[] | null {
  const { workbook } = bookOf(session, sheet);
  const item = workbook.findName(name, sheet) ?? workbook.findName(name, null);
  const prefix = `=${quotedSheetName(sheet.name)}!`;
  return item?.refersTo.startsWith(prefix) ? areasOf(item.refersTo.slice(prefix.length)) : null;
}

/** Everything on the sheet. */
export const ALL_CELLS: readonly CellArea[] = [WHOLE_SHEET];
