import { areaAddress } from '../../../../../src/model/cell-address';
import type { CellArea } from '../../../../../src/model/cell-address';
import type { Cell, CellValue } from '../../../../setup/emulated-workbook/cell';
import { EMPTY_CELL, PLAIN_STYLE } from '../../../../setup/emulated-workbook/cell';
import { without } from '../../../../../src/model/area-parts';
import type { WpsObject } from '../bridge/wps-object';
import { bookOf } from '../session';
import { shaped, spread } from '../values/array-shape';
import { errorNumber } from '../values/error-values';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { changedCells, common, sizeOf } from './cell-styles';
import { Comment } from './comment';
import { mayChange, mayEnter } from './protected-sheet';
import { firstArea, RangePlace } from './range-place';

/** What a cell takes at most, and how many cells are read at once before memory ends. */
const MAX_TEXT = 32_767;
const MAX_READ_CELLS = 5_000_000;
const TEXT_FORMAT = '@';
const EMPTY = { undefined: undefined, null: null, emptyText: '' } as const;

function gridOf<Value>(area: CellArea, read: (row: number, column: number) => Value): Value[][] {
  if (sizeOf(area) > MAX_READ_CELLS) throw new WpsRefusal('out of memory');
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      read(area.top + row, area.left + column),
    ),
  );
}

/** What stands in the cells of a range. */
export abstract class RangeContents extends RangePlace {
  get Value2(): unknown {
    return this.#read((row, column) => this.#shown(row, column));
  }

  set Value2(value: unknown) {
    this.#enter(value);
  }

  /** As `Value2`, but a method; called with a value it sets that, as the declarations have it. */
  Value(type?: number | null, value?: unknown): unknown {
    if (type !== undefined && type !== null && type !== 10)
      throw new UnknownToFakeError(`Range.Value(${type})`);
    if (value === undefined) return this.Value2;
    this.#enter(value);
    return undefined;
  }

  /** Formulas with their `=`; constants as texts, whatever they are. */
  get Formula(): unknown {
    return this.#read((row, column) => {
      const { formula, value } = this.inner.sheet.cells.at(row, column);
      return formula ?? (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
    });
  }

  set Formula(value: unknown) {
    this.#enter(value);
  }

  /** Null where some cells have one and some have none. */
  get HasFormula(): boolean | null {
    return common(this.inner.sheet, this.inner.areas, ({ formula }) => formula !== null);
  }

  /** The apostrophe before a text that was typed with one. */
  get PrefixCharacter(): string | null {
    return common(this.inner.sheet, this.inner.areas, ({ prefixed }) => (prefixed ? "'" : ''));
  }

  /** What a single cell shows; number formats are not carried out. */
  get Text(): string | null {
    const { sheet, session, areas } = this.inner;
    const { workbook } = bookOf(session, sheet);
    const { top, left } = firstArea(this.inner);
    return areas.length === 1 && sizeOf(firstArea(this.inner)) === 1
      ? String(workbook.shown(sheet, top, left))
      : null;
  }

  get Comment(): WpsObject | undefined {
    const { sheet } = this.inner;
    const { top, left } = firstArea(this.inner);
    // Nothing, in VBA too, and no error.
    return sheet.cells.at(top, left).note === null ? undefined : new Comment(this.inner);
  }

  AddComment(text?: string): WpsObject {
    const { session, sheet } = this.inner;
    const { top, left } = firstArea(this.inner);
    if (sheet.cells.at(top, left).note !== null) throw new WpsRefusal('the cell has a comment already');
    if (mayChange(session, sheet, null)) sheet.change(top, left, { note: text ?? '' });
    return new Comment(this.inner);
  }

  ClearComments(): void {
    if (mayChange(this.inner.session, this.inner.sheet, null)) this.#change({ note: null });
  }

  ClearNotes(): boolean {
    this.ClearComments();
    return true;
  }

  ClearContents(): boolean {
    const { session, sheet, areas } = this.inner;
    if (!mayEnter(session, sheet, areas)) return false;
    this.#change({ value: '', formula: null, prefixed: false });
    this.#tell();
    return true;
  }

  /** Looks, locks and live formats; values, rules and comments stay. */
  ClearFormats(): boolean {
    const { session, sheet } = this.inner;
    if (!mayChange(session, sheet, 'AllowFormattingCells')) return false;
    this.#change({ style: PLAIN_STYLE });
    this.#clearLiveFormats();
    return true;
  }

  Clear(): boolean {
    const { session, sheet, areas } = this.inner;
    if (!mayChange(session, sheet, null)) return false;
    this.#change(EMPTY_CELL);
    this.#clearLiveFormats();
    for (const area of areas) sheet.unmerge(area);
    this.#tell();
    return true;
  }

  #clearLiveFormats(): void {
    const { sheet, areas } = this.inner;
    for (const cut of areas) {
      sheet.liveFormats = sheet.liveFormats
        .map((format) => ({ ...format, areas: format.areas.flatMap((area) => without(area, cut)) }))
        .filter((format) => format.areas.length > 0);
    }
  }

  #change(part: Partial<Cell>): void {
    const { sheet, areas } = this.inner;
    const isAll = areas.some((area) => sizeOf(area) > MAX_READ_CELLS);
    // Whole columns and sheets: only what somebody touched can change.
    if (isAll) {
      for (const { row, column } of [...sheet.cells.all()]) {
        const isMeant = areas.some(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        );
        if (isMeant) sheet.change(row, column, part);
      }
      return;
    }
    for (const { row, column } of changedCells(areas)) sheet.change(row, column, part);
  }

  #read(read: (row: number, column: number) => unknown): unknown {
    return shaped(gridOf(firstArea(this.inner), read), this.inner.session.quirks.arrayReads);
  }

  #shown(row: number, column: number): unknown {
    const { session, sheet } = this.inner;
    const { formula, style, prefixed } = sheet.cells.at(row, column);
    const value = bookOf(session, sheet).workbook.shown(sheet, row, column);
    if (value === '') return formula === null ? EMPTY[session.quirks.emptyCell] : '';
    const mayBeError = formula !== null || (style.numberFormat !== TEXT_FORMAT && !prefixed);
    const error = typeof value === 'string' && mayBeError ? errorNumber(value) : null;
    return error ?? value;
  }

  #enter(value: unknown): void {
    const { session, sheet, areas } = this.inner;
    if (!mayEnter(session, sheet, areas)) return;
    if (Array.isArray(value) && value.some(Array.isArray) && session.quirks.gridWrites === 'ignored') return;
    for (const area of areas) this.#enterInto(area, value);
    this.#tell();
  }

  #enterInto(area: CellArea, value: unknown): void {
    const { session, sheet } = this.inner;
    if (sizeOf(area) > MAX_READ_CELLS) throw new UnknownToFakeError('writing into whole columns or rows');
    const rows = area.bottom - area.top + 1;
    const inputs = spread(value, rows, area.right - area.left + 1, session.quirks.listIntoColumn);
    inputs.forEach((line, row) => {
      line.forEach((input, column) => {
        sheet.enter(area.top + row, area.left + column, cellInput(input));
      });
    });
  }

  #tell(): void {
    const { session, sheet, areas } = this.inner;
    const address = areas.map(areaAddress).join(',');
    bookOf(session, sheet).workbook.tell({ kind: 'changed', sheet, address, changeType: 'RangeEdited' });
  }
}

function cellInput(input: unknown): CellValue {
  if (input === undefined || input === null) return '';
  if (typeof input === 'string') {
    if (input.length > MAX_TEXT) throw new WpsRefusal(`a text of ${input.length} characters`);
    return input;
  }
  if (typeof input === 'boolean' || (typeof input === 'number' && Number.isFinite(input))) return input;
  throw new WpsRefusal(`a value of type ${typeof input}`);
}
