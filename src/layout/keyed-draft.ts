import type { CellArea } from '../model/cell-address';
import { columnLetters } from '../model/cell-address';
import { linesHeight, textHeight } from '../model/text-height';
import type {
  PlannedCell,
  PlannedConditionalFormat,
  PlannedSheet,
  PlannedValidation,
  PlannedValue,
} from '../model/workbook-plan';
import { FIRST_CONTENT_COLUMN, KEY_COLUMN, KEY_ROW, MARKS_COLUMN } from './reserved-keys';
import type { StyleBook, StyleName } from './styles';
import { fontSize } from './styles';
import { MARKS_COLUMN_KEY, formatSheetKey } from '../model/keys';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import { bareSheet } from '../model/bare-sheet';

/** A column of a keyed sheet. */
export interface DraftColumn {
  key: string;
  /** In characters. */
  width: number;
  hidden: boolean;
}

/** What a sheet is besides its rows. */
interface SheetSetUp {
  programme: Programme;
  name: string;
  key: FieldKey;
  /** Rows above this one stay in view. */
  firstMoving: number;
  /** Columns left of this one stay in view; counted from the first that people see. */
  keptColumns: number;
  /** Printed on every page. */
  repeatRows: { top: number; bottom: number } | null;
  footer: string;
}

const HIDDEN_WIDTH = 12;

export const TEXT = (text: string): PlannedValue => ({ kind: 'text', text });
export const BLANK: PlannedValue = { kind: 'blank' };

function shownText(value: PlannedValue): string {
  if (value.kind === 'text') return value.text;
  return value.kind === 'formula' && typeof value.cached === 'string' ? value.cached : '';
}

/**
 * A sheet of a review while its rows are laid out from top to bottom: rows and columns carry hidden keys, by which what is
 * filled in is found again; columns are named by theirs.
 */
export class KeyedDraft {
  readonly #columns: readonly DraftColumn[];
  readonly #at: ReadonlyMap<string, number>;
  readonly #cells: PlannedCell[] = [];
  readonly #merges: CellArea[] = [];
  readonly #validations: PlannedValidation[] = [];
  readonly #conditionalFormats: PlannedConditionalFormat[] = [];
  readonly #rows: { row: number; height: number | null; hidden: boolean }[] = [];
  #lastRow = KEY_ROW;
  #firstPrinted = KEY_ROW + 1;

  constructor(
    readonly styles: StyleBook,
    columns: readonly DraftColumn[],
  ) {
    this.#columns = columns;
    this.#at = new Map(columns.map(({ key }, index) => [key, FIRST_CONTENT_COLUMN + index]));
  }

  get lastRow(): number {
    return this.#lastRow;
  }

  /** The columns people see, in their order. */
  get shownColumns(): readonly DraftColumn[] {
    return this.#columns.filter(({ hidden }) => !hidden);
  }

  /** @throws RangeError for a key the sheet has not */
  column(key: string): number {
    const at = this.#at.get(key);
    if (at === undefined) throw new RangeError(`no column ${key}`);
    return at;
  }

  /** A cell as formulas refer to it: `$E$10`. */
  cell(key: string, row: number): string {
    return `$${columnLetters(this.column(key))}$${row}`;
  }

  /** Begins the next row, keyed where something of it is read back. */
  startRow(key: string | null): number {
    this.#lastRow += 1;
    this.#rows.push({ row: this.#lastRow, height: linesHeight(1, fontSize('labelLeft')), hidden: false });
    if (key !== null) this.#key(this.#lastRow, KEY_COLUMN, key);
    return this.#lastRow;
  }

  /** A hidden row that is only read back; such rows stand above everything that is printed. */
  stampRow(key: string, texts: ReadonlyMap<string, string>): void {
    const row = this.startRow(key);
    for (const [column, text] of texts) this.#key(row, this.column(column), text);
    const last = this.#rows[this.#rows.length - 1];
    if (last !== undefined) last.hidden = true;
    this.#firstPrinted = row + 1;
  }

  /** Fills the row begun last from one column to another; several are merged. The row grows to the text's height. */
  put(from: string, to: string, value: PlannedValue, style: StyleName | [StyleName, string]): void {
    const row = this.#lastRow;
    const [left, right] = [this.column(from), this.column(to)];
    const look = typeof style === 'string' ? style : style[0];
    const named = typeof style === 'string' ? this.styles.named(style) : this.styles.withFormat(...style);
    for (let column = left; column <= right; column += 1) {
      this.#cells.push({ row, column, value: column === left ? value : BLANK, style: named });
    }
    if (left < right) this.#merges.push({ top: row, bottom: row, left, right });
    const width = this.#columns
      .slice(left - FIRST_CONTENT_COLUMN, right - FIRST_CONTENT_COLUMN + 1)
      .reduce((sum, column) => sum + column.width, 0);
    this.needHeight(textHeight(shownText(value), width, fontSize(look)));
  }

  /** Makes the row begun last at least so high. */
  needHeight(height: number): void {
    const row = this.#rows[this.#rows.length - 1];
    if (row !== undefined) row.height = Math.max(row.height ?? 0, height);
  }

  /** A rule for the cells from one column to another in the row begun last. */
  validate(from: string, to: string, rule: PlannedValidation['rule'], error: string): void {
    this.#validations.push({
      area: this.#area(from, to, this.#lastRow),
      rule,
      strictness: 'stop',
      prompt: null,
      error: { title: '', text: error },
    });
  }

  /**
   * A look of the cells from one column to another, from a row to the one begun last, while a formula is true.
   *
   * @param formula relative to the first of the cells
   */
  warn(from: string, to: string, top: number, formula: string, fill: string): void {
    this.#conditionalFormats.push({
      area: this.#area(from, to, top),
      formula,
      look: { fill, fontColour: null, bold: false },
    });
  }

  /** The sheet, protected but for its entries, printed on A4 in landscape. */
  sheet({ programme, name, key, firstMoving, keptColumns, repeatRows, footer }: SheetSetUp): PlannedSheet {
    const { id, templateVersion } = programme;
    const sheetKey = formatSheetKey({ programme: id, templateVersion, sheet: key });
    this.#key(KEY_ROW, KEY_COLUMN, sheetKey);
    this.#key(KEY_ROW, MARKS_COLUMN, MARKS_COLUMN_KEY);
    for (const [columnKey, column] of this.#at) this.#key(KEY_ROW, column, columnKey);
    this.#cells.sort((one, other) => one.row - other.row || one.column - other.column);
    return {
      ...bareSheet(name, this.#cells),
      key,
      sheetKey,
      merges: this.#merges,
      columns: [
        ...[KEY_COLUMN, MARKS_COLUMN].map((column) => ({ column, width: HIDDEN_WIDTH, hidden: true })),
        ...this.#columns.map(({ width, hidden }, index) => ({
          column: FIRST_CONTENT_COLUMN + index,
          width,
          hidden,
        })),
      ],
      rows: [{ row: KEY_ROW, height: null, hidden: true }, ...this.#rows],
      validations: this.#validations,
      conditionalFormats: this.#conditionalFormats,
      freeze: { row: firstMoving, column: FIRST_CONTENT_COLUMN + keptColumns },
      protected: true,
      print: {
        orientation: 'landscape',
        area: {
          top: this.#firstPrinted,
          bottom: this.#lastRow,
          left: FIRST_CONTENT_COLUMN,
          right: FIRST_CONTENT_COLUMN + this.shownColumns.length - 1,
        },
        fitToWidth: true,
        repeatRows,
        header: '',
        footer,
      },
    };
  }

  #area(from: string, to: string, top: number): CellArea {
    return { top, bottom: this.#lastRow, left: this.column(from), right: this.column(to) };
  }

  #key(row: number, column: number, text: string): void {
    this.#cells.push({ row, column, value: TEXT(text), style: this.styles.named('key') });
  }
}
