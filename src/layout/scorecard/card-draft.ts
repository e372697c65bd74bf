import type { CellArea } from '../../model/cell-address';
import { columnLetters } from '../../model/cell-address';
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
import type { SCORECARD_COLUMNS } from '../../model/scorecard-keys';

export type ScorecardColumn = keyof typeof SCORECARD_COLUMNS;

/** Columns in their order, with widths in characters: together they fit an A4 page in landscape. */
export const CARD_COLUMNS: readonly { key: ScorecardColumn; width: number }[] = [
  { key: 'point', width: 38 },
  { key: 'evidence', width: 36 },
  { key: 'statement', width: 30 },
  { key: 'findings', width: 30 },
  { key: 'maximum', width: 6 },
  { key: 'given', width: 8 },
  { key: 'score', width: 8 },
  { key: 'remark', width: 22 },
];

/** Worksheet column of a column of the card. */
export function columnOf(key: ScorecardColumn): number {
  return FIRST_CONTENT_COLUMN + CARD_COLUMNS.findIndex((column) => column.key === key);
}

/** A cell of the card as its formulas refer to it. */
export function cardCell(key: ScorecardColumn, row: number): string {
  return `$${columnLetters(columnOf(key))}$${row}`;
}

export const TEXT = (text: string): PlannedValue => ({ kind: 'text', text });
export const BLANK: PlannedValue = { kind: 'blank' };

function shownText(value: PlannedValue): string {
  if (value.kind === 'text') return value.text;
  return value.kind === 'formula' && typeof value.cached === 'string' ? value.cached : '';
}

/** The 评审表 while its rows are laid out from top to bottom. */
export class CardDraft {
  readonly cells: PlannedCell[] = [];
  readonly merges: CellArea[] = [];
  readonly validations: PlannedValidation[] = [];
  readonly conditionalFormats: PlannedConditionalFormat[] = [];
  readonly rows: { row: number; height: number | null; hidden: boolean }[] = [];
  #lastRow = KEY_ROW;

  constructor(readonly styles: StyleBook) {}

  get lastRow(): number {
    return this.#lastRow;
  }

  /** Begins the next row, keyed where something of it is read back. */
  startRow(key: string | null): number {
    this.#lastRow += 1;
    this.rows.push({ row: this.#lastRow, height: linesHeight(1, fontSize('labelLeft')), hidden: false });
    if (key !== null) {
      const style = this.styles.named('key');
      this.cells.push({ row: this.#lastRow, column: KEY_COLUMN, value: TEXT(key), style });
    }
    return this.#lastRow;
  }

  /** Hides the row begun last. */
  hideRow(): void {
    const row = this.rows[this.rows.length - 1];
    if (row !== undefined) row.hidden = true;
  }

  /** Fills the row begun last from one column to another; several are merged. The row grows to the text's height. */
  put(
    from: ScorecardColumn,
    to: ScorecardColumn,
    value: PlannedValue,
    style: StyleName | [StyleName, string],
  ): void {
    const row = this.#lastRow;
    const [left, right] = [columnOf(from), columnOf(to)];
    const look = typeof style === 'string' ? style : style[0];
    const named = typeof style === 'string' ? this.styles.named(style) : this.styles.withFormat(...style);
    for (let column = left; column <= right; column += 1) {
      this.cells.push({ row, column, value: column === left ? value : BLANK, style: named });
    }
    if (left < right) this.merges.push({ top: row, bottom: row, left, right });
    const width = CARD_COLUMNS.slice(left - FIRST_CONTENT_COLUMN, right - FIRST_CONTENT_COLUMN + 1).reduce(
      (sum, column) => sum + column.width,
      0,
    );
    this.needHeight(textHeight(shownText(value), width, fontSize(look)));
  }

  /** Makes the row begun last at least so high. */
  needHeight(height: number): void {
    const row = this.rows[this.rows.length - 1];
    if (row !== undefined) row.height = Math.max(row.height ?? 0, height);
  }

  /** A rule for the cell of a column in the row begun last. */
  validate(column: ScorecardColumn, rule: PlannedValidation['rule'], error: string): void {
    const at = columnOf(column);
    this.validations.push({
      area: { top: this.#lastRow, bottom: this.#lastRow, left: at, right: at },
      rule,
      strictness: 'stop',
      prompt: null,
      error: { title: '', text: error },
    });
  }

  /** A look of the cell of a column in the row begun last while a formula is true. */
  warn(column: ScorecardColumn, formula: string, fill: string): void {
    const at = columnOf(column);
    this.conditionalFormats.push({
      area: { top: this.#lastRow, bottom: this.#lastRow, left: at, right: at },
      formula,
      look: { fill, fontColour: null, bold: false },
    });
  }
}
