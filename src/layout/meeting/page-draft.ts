import { bareSheet } from '../../model/bare-sheet';
import type { CellArea } from '../../model/cell-address';
import { textHeight } from '../../model/text-height';
import type { PlannedCell, PlannedSheet, PlannedValue } from '../../model/workbook-plan';
import { LAYOUT_MESSAGES } from '../messages';
import type { StyleBook, StyleName } from '../styles';
import { fontSize } from '../styles';

/** What A4 portrait holds between the margins, in points; hosts round row heights to whole pixels. */
export const PAGE_HEIGHT = 716;

/** Lines of a page stand closer than cells that somebody fills in. */
const TIGHTER = 4;

/** One text or value over some columns of a row. */
export interface PagePart {
  left: number;
  right: number;
  value: PlannedValue | string;
  style: StyleName;
  /** Of figures; the style's own where it is absent. */
  numberFormat?: string;
}

/** A printed page while it is laid out from top to bottom. */
export class PageDraft {
  readonly #cells: PlannedCell[] = [];
  readonly #merges: CellArea[] = [];
  readonly #heights: number[] = [];

  /** @param widths of the columns in characters */
  constructor(
    readonly styles: StyleBook,
    readonly widths: readonly number[],
  ) {}

  /** Points taken so far. */
  get height(): number {
    return this.#heights.reduce((sum, height) => sum + height, 0);
  }

  /** Height in points a text needs over some columns. */
  textHeight(text: string, left: number, right: number, style: StyleName): number {
    const width = this.widths.slice(left - 1, right).reduce((sum, of) => sum + of, 0);
    return textHeight(text, width, fontSize(style)) - TIGHTER;
  }

  /** Adds a row as high as the highest of its texts, and at least `lowest` points. */
  row(parts: readonly PagePart[], lowest = 0): void {
    const row = this.#heights.length + 1;
    let height = lowest;
    for (const { left, right, value, style, numberFormat } of parts) {
      const name =
        numberFormat === undefined ? this.styles.named(style) : this.styles.withFormat(style, numberFormat);
      const held: PlannedValue = typeof value === 'string' ? { kind: 'text', text: value } : value;
      for (let column = left; column <= right; column += 1) {
        this.#cells.push({ row, column, value: column === left ? held : { kind: 'blank' }, style: name });
      }
      if (right > left) this.#merges.push({ top: row, bottom: row, left, right });
      const text = held.kind === 'text' ? held.text : '';
      height = Math.max(height, this.textHeight(text, left, right, style));
    }
    this.#heights.push(height);
  }

  /** Adds a text over the whole width. */
  line(text: string, style: StyleName, lowest = 0): void {
    this.row([{ left: 1, right: this.widths.length, value: text, style }], lowest);
  }

  /** Adds room. */
  gap(height: number): void {
    this.#heights.push(height);
  }

  /** The sheet, printed at its own size: heights are reckoned in points of paper. */
  sheet(name: string, orientation: PlannedSheet['print']['orientation'] = 'portrait'): PlannedSheet {
    return {
      ...bareSheet(name, this.#cells),
      merges: this.#merges,
      columns: this.widths.map((width, at) => ({ column: at + 1, width, hidden: false })),
      rows: this.#heights.map((height, at) => ({ row: at + 1, height, hidden: false })),
      print: {
        orientation,
        area: { top: 1, left: 1, bottom: this.#heights.length, right: this.widths.length },
        fitToWidth: true,
        repeatRows: null,
        header: '',
        footer: LAYOUT_MESSAGES.footer,
      },
    };
  }
}
