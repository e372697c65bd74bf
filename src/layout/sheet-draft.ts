import type { CellArea } from '../model/cell-address';
import type {
  PlannedCell,
  PlannedField,
  PlannedLabel,
  PlannedTotal,
  PlannedValidation,
  PlannedValue,
} from '../model/workbook-plan';
import type { CellCheck } from './cell-checks';
import type { ColumnModel } from './column-model';
import type { LiveFormat } from './conditional-formats';
import type { FieldGuidance } from './field-guidance';
import type { FieldPlaces } from './field-places';
import { KEY_COLUMN, KEY_ROW, MARKS_COLUMN } from './reserved-keys';
import type { StyleBook, StyleName } from './styles';
import { fontSize } from './styles';
import { textHeight } from '../model/text-height';

/** A formula that is written once every field of the workbook has its place. */
export type LateValue = (places: FieldPlaces) => PlannedValue;

/** A check of one cell, with the name it goes by where its row holds several. */
export interface RowCheck extends CellCheck {
  subject: string;
  /** What is in the cell: `overview.budget.total@2026`, or the key of a total. */
  owner: string;
}

interface DraftCell {
  row: number;
  column: number;
  style: string;
  value: PlannedValue | LateValue;
}

const BLANK: PlannedValue = { kind: 'blank' };

/** A sheet while its blocks are laid out from top to bottom. */
export class SheetDraft {
  readonly fields: PlannedField[] = [];
  readonly labels: PlannedLabel[] = [];
  readonly totals: PlannedTotal[] = [];
  readonly merges: CellArea[] = [];
  readonly validations: PlannedValidation[] = [];
  readonly liveFormats: LiveFormat[] = [];
  readonly checks = new Map<number, RowCheck[]>();
  /** Rows repeated on every printed page, set by the block that wants it. */
  repeatRows: { top: number; bottom: number } | null = null;
  /** Last row that belongs to the printed form. */
  lastPrintedRow = KEY_ROW + 1;
  /** Row below which the sheet scrolls. */
  freezeBelow: number | null = null;
  #lastRow = KEY_ROW;
  readonly #cells = new Map<string, DraftCell>();
  readonly #rowKeys = new Map<number, string>();
  readonly #usedKeys = new Set<string>();
  readonly #heights = new Map<number, number | null>();
  readonly #spanning: { top: number; bottom: number; height: number }[] = [];

  constructor(
    readonly name: string,
    /** Printed at the top of the sheet; blocks do not print it again. */
    readonly heading: string,
    readonly columns: ColumnModel,
    readonly styles: StyleBook,
    readonly guidance: FieldGuidance,
  ) {}

  /** The lowest row so far. */
  get lastRow(): number {
    return this.#lastRow;
  }

  /**
   * Begins the next row.
   *
   * @param key row key, unique on the sheet; null for table rows, which are found by position
   * @param height smallest height in points; null lets the host fit the row
   */
  startRow(key: string | null, height: number | null): number {
    this.#lastRow += 1;
    if (key !== null) {
      if (this.#usedKeys.has(key)) {
        throw new RangeError(`row key ${key} is used twice on sheet ${this.name}`);
      }
      this.#usedKeys.add(key);
      this.#rowKeys.set(this.#lastRow, key);
    }
    this.#heights.set(this.#lastRow, height);
    return this.#lastRow;
  }

  /** Key of a row that has one. */
  rowKey(row: number): string {
    const key = this.#rowKeys.get(row);
    if (key === undefined) throw new RangeError(`row ${row} of sheet ${this.name} has no key`);
    return key;
  }

  /** Fills an area with one value and look; more than one cell is merged. */
  place(area: CellArea, value: PlannedValue | LateValue, style: string): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const isTopLeft = row === area.top && column === area.left;
        this.#cells.set(`${row}/${column}`, { row, column, style, value: isTopLeft ? value : BLANK });
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push({ ...area });
  }

  /** Places a printed text and makes its row high enough. */
  label(area: CellArea, text: string, style: StyleName): void {
    this.place(area, { kind: 'text', text }, this.styles.named(style));
    this.labels.push({
      rowKey: this.rowKey(area.top),
      columnKey: this.columns.key(area.left),
      row: area.top,
      column: area.left,
      text,
    });
    if (area.right <= this.columns.full.right) {
      this.needHeight(area, textHeight(text, this.columns.width(area), fontSize(style)));
    }
  }

  /** Makes the rows of an area together at least so high. */
  needHeight({ top, bottom }: Pick<CellArea, 'top' | 'bottom'>, height: number): void {
    this.#spanning.push({ top, bottom, height });
  }

  /** Places blank cells of one look side by side, unmerged. */
  blanks(area: CellArea, style: string): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.#cells.set(`${row}/${column}`, { row, column, style, value: BLANK });
      }
    }
  }

  /** Lets marks be written into a row while the sheet is protected. */
  allowMarks(row: number): void {
    this.blanks(
      { top: row, bottom: row, left: MARKS_COLUMN, right: MARKS_COLUMN },
      this.styles.named('mark'),
    );
  }

  /** Lets the state column speak about a row. */
  check(row: number, check: RowCheck): void {
    this.checks.set(row, [...(this.checks.get(row) ?? []), check]);
  }

  /** Everything placed so far, with row keys, late formulas written, in reading order. */
  plannedCells(places: FieldPlaces): PlannedCell[] {
    const keyStyle = this.styles.named('key');
    const cells = new Map(this.#cells);
    for (const [row, text] of this.#rowKeys) {
      const address = `${row}/${KEY_COLUMN}`;
      const style = cells.get(address)?.style ?? keyStyle;
      cells.set(address, { row, column: KEY_COLUMN, style, value: { kind: 'text', text } });
    }
    return [...cells.values()]
      .map(({ row, column, style, value }) => ({
        row,
        column,
        value: typeof value === 'function' ? value(places) : value,
        style,
      }))
      .sort((first, second) => first.row - second.row || first.column - second.column);
  }

  /** Height of every row, those of merged texts included. */
  plannedRows(): { row: number; height: number | null; hidden: boolean }[] {
    const heights = new Map(this.#heights);
    const bySpan = [...this.#spanning].sort(
      (first, second) => first.bottom - first.top - (second.bottom - second.top),
    );
    for (const { top, bottom, height } of bySpan) {
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
      const missing = height - rows.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
      const isFitted = rows.some((row) => heights.get(row) === null);
      if (missing <= 0 || isFitted) continue;
      for (const row of rows) heights.set(row, (heights.get(row) ?? 0) + Math.ceil(missing / rows.length));
    }
    return [...heights].map(([row, height]) => ({ row, height, hidden: false }));
  }
}
