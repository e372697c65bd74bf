import type { CellArea } from '../../model/cell-address';
import { columnLetters } from '../../model/cell-address';
import type { SchemeEntries } from '../../model/scheme-entries';
import type { SchemeField } from '../../model/scheme-fields';
import { SCHEME_COLUMNS, schemeFieldKeys } from '../../model/scheme-fields';
import { linesHeight, textHeight } from '../../model/text-height';
import type {
  PlannedCell,
  PlannedConditionalFormat,
  PlannedValidation,
  PlannedValue,
} from '../../model/workbook-plan';
import { FIRST_CONTENT_COLUMN, KEY_COLUMN, KEY_ROW } from '../reserved-keys';
import type { StyleBook, StyleName } from '../styles';
import { fontSize } from '../styles';

export type SchemeColumn = keyof typeof SCHEME_COLUMNS;

/** Columns in their order, with widths in characters: together they fit an A4 page in portrait. */
export const SCHEME_SHEET_COLUMNS: readonly { key: SchemeColumn; width: number }[] = [
  { key: 'label', width: 8 },
  { key: 'text', width: 58 },
  { key: 'value', width: 14 },
  { key: 'second', width: 12 },
  { key: 'order', width: 12 },
  { key: 'state', width: 26 },
];

/** Worksheet column of a column of the sheet. */
export function columnOf(key: SchemeColumn): number {
  return FIRST_CONTENT_COLUMN + SCHEME_SHEET_COLUMNS.findIndex((column) => column.key === key);
}

/** A cell as the sheet's formulas refer to it. */
export function schemeCell(key: SchemeColumn, row: number): string {
  return `$${columnLetters(columnOf(key))}$${row}`;
}

export const TEXT = (text: string): PlannedValue => ({ kind: 'text', text });
export const BLANK: PlannedValue = { kind: 'blank' };
/** What is wrong and what is not used, as the forms show it. */
export const FILLS = { wrong: 'FFC7CE', unused: 'D9D9D9' } as const;

/** Formulas refer to rows further down: what such a cell holds is asked for when all rows have their place. */
type Late = PlannedValue | (() => PlannedValue);

const DECIMAL = /^-?\d{1,15}(\.\d+)?$/;
const MOST_DIGITS = 15;

/** A figure a sheet keeps exactly is a number there; anything else stays as it was typed. */
function entered(text: string, kind: 'figure' | 'words'): PlannedValue {
  if (text === '') return BLANK;
  const isFigure = kind === 'figure' && DECIMAL.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;
  return isFigure ? { kind: 'number', decimal: text } : TEXT(text);
}

/** The 评分方案 while its rows are laid out from top to bottom. */
export class SchemeDraft {
  readonly merges: CellArea[] = [];
  readonly validations: PlannedValidation[] = [];
  readonly conditionalFormats: PlannedConditionalFormat[] = [];
  readonly rows: { row: number; height: number | null; hidden: boolean }[] = [];
  readonly #cells: { row: number; column: number; value: Late; style: string }[] = [];
  readonly #places = new Map<SchemeField, { column: SchemeColumn; row: number }>();
  /** Rows whose state says what is wrong with them. */
  readonly #checked: number[] = [];
  #lastRow = KEY_ROW;

  constructor(
    readonly styles: StyleBook,
    readonly entries: SchemeEntries,
  ) {}

  get lastRow(): number {
    return this.#lastRow;
  }

  /** First and last row that is checked. */
  get checkedRows(): { first: number; last: number } {
    return { first: Math.min(...this.#checked), last: Math.max(...this.#checked) };
  }

  /** Every cell, once all rows have their place. */
  finished(): PlannedCell[] {
    return this.#cells.map(({ value, ...cell }) => ({
      ...cell,
      value: typeof value === 'function' ? value() : value,
    }));
  }

  /** Where a field stands, as formulas refer to it; or the cell of another column beside it. */
  cellOf(field: SchemeField, column?: SchemeColumn): string {
    const place = this.#places.get(field);
    if (place === undefined) throw new RangeError(`no row for ${field}`);
    return schemeCell(column ?? place.column, place.row);
  }

  /** What is filled in at a field. */
  textOf(field: SchemeField): string {
    return this.entries.texts.get(field) ?? '';
  }

  /** Begins the next row, keyed where something of it is read back. */
  startRow(key: string | null): number {
    this.#lastRow += 1;
    this.rows.push({ row: this.#lastRow, height: linesHeight(1, fontSize('labelLeft')), hidden: false });
    if (key !== null) this.putKey('key', TEXT(key));
    return this.#lastRow;
  }

  /** A hidden text in the row begun last. */
  putKey(column: SchemeColumn | 'key', value: PlannedValue): void {
    const at = column === 'key' ? KEY_COLUMN : columnOf(column);
    this.#cells.push({ row: this.#lastRow, column: at, value, style: this.styles.named('key') });
  }

  /** Hides the row begun last. */
  hideRow(): void {
    const row = this.rows[this.rows.length - 1];
    if (row !== undefined) row.hidden = true;
  }

  /** Fills the row begun last from one column to another; several are merged. The row grows to the text's height. */
  put(from: SchemeColumn, to: SchemeColumn, value: Late, style: StyleName): void {
    const row = this.#lastRow;
    const [left, right] = [columnOf(from), columnOf(to)];
    const named = this.styles.named(style);
    for (let column = left; column <= right; column += 1) {
      this.#cells.push({ row, column, value: column === left ? value : BLANK, style: named });
    }
    if (left < right) this.merges.push({ top: row, bottom: row, left, right });
    const width = SCHEME_SHEET_COLUMNS.slice(
      left - FIRST_CONTENT_COLUMN,
      right - FIRST_CONTENT_COLUMN + 1,
    ).reduce((sum, column) => sum + column.width, 0);
    const text = typeof value !== 'function' && value.kind === 'text' ? value.text : '';
    const last = this.rows[this.rows.length - 1];
    if (last !== undefined) {
      last.height = Math.max(last.height ?? 0, textHeight(text, width, fontSize(style)));
    }
  }

  /** A cell to fill in, in the row begun last, up to another column. */
  enter(field: SchemeField, to: SchemeColumn, kind: 'figure' | 'words', style: StyleName): string {
    const from = this.#columnNamed(schemeFieldKeys(field).columnKey);
    this.put(from, to, entered(this.textOf(field), kind), style);
    this.#places.set(field, { column: from, row: this.#lastRow });
    return this.cellOf(field);
  }

  /** What is wrong with the row begun last: a formula that is empty where nothing is. */
  check(formula: () => string): void {
    this.#checked.push(this.#lastRow);
    this.put(
      'state',
      'state',
      () => ({ kind: 'formula', formula: `IFERROR(${formula()},"?")`, cached: '' }),
      'state',
    );
  }

  /** What may be filled in from one column to another in the row begun last, and what is said of it. */
  allow(
    column: SchemeColumn,
    rule: PlannedValidation['rule'],
    words: { title: string; prompt: string; error: string },
    to: SchemeColumn = column,
  ): void {
    const row = this.#lastRow;
    this.validations.push({
      area: { top: row, bottom: row, left: columnOf(column), right: columnOf(to) },
      rule,
      strictness: 'stop',
      prompt: { title: words.title, text: words.prompt },
      error: { title: words.title, text: words.error },
    });
  }

  /** A look of cells of some rows while a formula, written for the first of them, is true. */
  shade(
    rows: { first: number; last: number },
    columns: { from: SchemeColumn; to: SchemeColumn },
    formula: string,
    fill: string,
  ): void {
    this.conditionalFormats.push({
      area: {
        top: rows.first,
        bottom: rows.last,
        left: columnOf(columns.from),
        right: columnOf(columns.to),
      },
      formula,
      look: { fill, fontColour: null, bold: false },
    });
  }

  /** Shades what is to be mended in some rows. */
  shadeWrong(rows: { first: number; last: number }, columns: { from: SchemeColumn; to: SchemeColumn }): void {
    const state = `$${columnLetters(columnOf('state'))}${rows.first}`;
    this.shade(rows, columns, `LEN(${state})>0`, FILLS.wrong);
  }

  #columnNamed(key: string): SchemeColumn {
    const found = SCHEME_SHEET_COLUMNS.find((column) => SCHEME_COLUMNS[column.key] === key);
    if (found === undefined) throw new RangeError(`no column ${key}`);
    return found.key;
  }
}
