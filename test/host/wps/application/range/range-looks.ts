import type { LineSize } from '../../../../setup/emulated-workbook/sheet';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../../src/model/cell-address';
import type { WpsObject } from '../bridge/wps-object';
import { charactersOfPoints, pointsOfCharacters } from '../values/column-widths';
import { HORIZONTAL, numberOf, VERTICAL, wordOf } from '../values/words';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { Borders, Font, Interior, Look, requireKind, truth } from './cell-look';
import { mayChange } from './protected-sheet';
import { RangeContents } from './range-contents';

/** Points of a row and of a column nobody sized, in a Chinese WPS. */
export const STANDARD_HEIGHT = 14.25;
export const STANDARD_COLUMN_POINTS = 54;
const MAX_HEIGHT = 409.5;
const POINTS_PER_PIXEL = 0.75;

/** How the cells, rows and columns of a range look. */
export abstract class RangeLooks extends RangeContents {
  get Font(): WpsObject {
    return new Font(this.inner);
  }

  get Interior(): WpsObject {
    return new Interior(this.inner);
  }

  get Borders(): WpsObject {
    return new Borders(this.inner);
  }

  get NumberFormat(): string | null {
    return this.#look.get(({ numberFormat }) => numberFormat);
  }

  /** One for all cells: VBA takes no array here. */
  set NumberFormat(value: unknown) {
    const numberFormat = requireKind(value, '');
    if (numberFormat === '') throw new WpsRefusal('an empty number format');
    this.#look.set({ numberFormat });
  }

  get HorizontalAlignment(): number | null {
    return numberOf(
      HORIZONTAL,
      this.#look.get(({ horizontal }) => horizontal),
    );
  }

  set HorizontalAlignment(value: unknown) {
    this.#look.set({ horizontal: wordOf(HORIZONTAL, value) });
  }

  get VerticalAlignment(): number | null {
    return numberOf(
      VERTICAL,
      this.#look.get(({ vertical }) => vertical),
    );
  }

  set VerticalAlignment(value: unknown) {
    this.#look.set({ vertical: wordOf(VERTICAL, value) });
  }

  get WrapText(): boolean | null {
    return this.#look.get(({ wrap }) => wrap);
  }

  set WrapText(value: unknown) {
    this.#look.set({ wrap: truth(value) });
  }

  get Locked(): boolean | null {
    return this.#look.get(({ locked }) => locked);
  }

  set Locked(value: unknown) {
    const locked = truth(value);
    const { session, sheet } = this.inner;
    // Whoever may format cells may still not unlock them.
    if (mayChange(session, sheet, null)) this.#look.set({ locked });
  }

  /** Characters of the standard font; 0 for hidden columns, null where columns differ. */
  get ColumnWidth(): number | null {
    const points = this.#size('columns', STANDARD_COLUMN_POINTS);
    return points === null ? null : charactersOfPoints(points);
  }

  set ColumnWidth(value: unknown) {
    const points = pointsOfCharacters(requireKind(value, 0));
    if (points === null) throw new WpsRefusal(`the column width ${String(value)}`);
    this.#resize('columns', points);
  }

  /** Points; 0 for hidden rows, null where rows differ. */
  get RowHeight(): number | null {
    return this.#size('rows', STANDARD_HEIGHT);
  }

  set RowHeight(value: unknown) {
    const height = requireKind(value, 0);
    if (height < 0 || height > MAX_HEIGHT) throw new WpsRefusal(`the row height ${height}`);
    this.#resize('rows', Math.round(height / POINTS_PER_PIXEL) * POINTS_PER_PIXEL);
  }

  /** Points of all columns together; hidden ones count nothing. */
  get Width(): number {
    return this.#total('columns', STANDARD_COLUMN_POINTS);
  }

  /** Points of all rows together. */
  get Height(): number {
    return this.#total('rows', STANDARD_HEIGHT);
  }

  get Hidden(): boolean | null {
    const axis = this.#wholeLines();
    const states = new Set(
      this.#lines(axis).map((line) => this.inner.sheet[axis].get(line)?.hidden ?? false),
    );
    const [first] = states;
    return states.size === 1 ? (first ?? null) : null;
  }

  /** @throws for anything but whole rows or columns */
  set Hidden(value: unknown) {
    const axis = this.#wholeLines();
    const hidden = truth(value);
    if (!this.#maySize(axis)) return;
    this.#changeLines(axis, ({ size }) => ({ size, hidden }));
  }

  /** Fits rows or columns to their contents: such rows have the height of rows nobody sized. */
  AutoFit(): boolean {
    const { kind } = this.inner;
    if (kind === 'cells') throw new WpsRefusal('AutoFit takes rows or columns');
    if (!this.#maySize(kind)) return false;
    this.#changeLines(kind, ({ hidden }) => ({ size: null, hidden }));
    return true;
  }

  get #look(): Look {
    return new Look(this.inner);
  }

  #maySize(axis: 'rows' | 'columns'): boolean {
    const { session, sheet } = this.inner;
    return mayChange(session, sheet, axis === 'rows' ? 'AllowFormattingRows' : 'AllowFormattingColumns');
  }

  #wholeLines(): 'rows' | 'columns' {
    const { areas } = this.inner;
    if (areas.every(({ left, right }) => left === 1 && right === MAX_COLUMNS)) return 'rows';
    if (areas.every(({ top, bottom }) => top === 1 && bottom === MAX_ROWS)) return 'columns';
    throw new WpsRefusal('Hidden takes whole rows or columns');
  }

  #lines(axis: 'rows' | 'columns'): number[] {
    return this.inner.areas.flatMap(({ top, bottom, left, right }) => {
      const [from, to] = axis === 'rows' ? [top, bottom] : [left, right];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
  }

  #changeLines(axis: 'rows' | 'columns', change: (size: LineSize) => LineSize): void {
    const sizes = this.inner.sheet[axis];
    const lines = this.#lines(axis);
    if (lines.length > 100_000) throw new UnknownToFakeError(`sizing ${lines.length} ${axis}`);
    for (const line of lines) {
      const next = change(sizes.get(line) ?? { size: null, hidden: false });
      if (next.size === null && !next.hidden) sizes.delete(line);
      else sizes.set(line, next);
    }
  }

  #size(axis: 'rows' | 'columns', standard: number): number | null {
    const { sheet } = this.inner;
    const shown = (line: number): number => {
      const size = sheet[axis].get(line);
      return size?.hidden ? 0 : (size?.size ?? standard);
    };
    const sizes = new Set(this.#lines(axis).map(shown));
    const [first] = sizes;
    return sizes.size === 1 ? (first ?? null) : null;
  }

  #total(axis: 'rows' | 'columns', standard: number): number {
    const { sheet } = this.inner;
    return this.#lines(axis).reduce((sum, line) => {
      const size = sheet[axis].get(line);
      return sum + (size?.hidden ? 0 : (size?.size ?? standard));
    }, 0);
  }

  /** A size hides or shows the line as well: 0 hides, anything else shows. */
  #resize(axis: 'rows' | 'columns', points: number): void {
    if (!this.#maySize(axis)) return;
    this.#changeLines(axis, ({ size }) =>
      points === 0 ? { size, hidden: true } : { size: points, hidden: false },
    );
  }
}
