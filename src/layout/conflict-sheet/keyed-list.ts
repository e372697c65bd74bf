import { bareSheet } from '../../model/bare-sheet';
import { MARKS_COLUMN_KEY } from '../../model/keys';
import { linesHeight, textHeight } from '../../model/text-height';
import type {
  PlannedCell,
  PlannedConditionalFormat,
  PlannedSheet,
  PlannedValidation,
  PlannedValue,
} from '../../model/workbook-plan';
import { LAYOUT_MESSAGES } from '../messages';
import { FIRST_CONTENT_COLUMN, KEY_COLUMN, KEY_ROW, MARKS_COLUMN } from '../reserved-keys';
import type { StyleBook, StyleName } from '../styles';
import { fontSize } from '../styles';
import { CONFLICT_ROWS, conflictSheetKey } from './conflict-keys';
import type { CONFLICT_SHEETS } from './conflict-keys';
import { conflictSheetMessages as words } from './messages';

const HIDDEN_WIDTH = 12;
const SIGNATURE_LINES = 3;

/** A column of a list people fill in. */
export interface KeyedColumn {
  key: string;
  title: string;
  /** In characters. */
  width: number;
  style: StyleName;
}

/** A list with a heading, to be filled in on the screen or on paper and read back. */
export interface KeyedList {
  sheet: keyof typeof CONFLICT_SHEETS;
  name: string;
  title: string;
  /** Lines between title and table. */
  lines: readonly string[];
  columns: readonly KeyedColumn[];
  /** One text per column. */
  records: readonly (readonly string[])[];
  /** Empty rows below the records. */
  spareRows: number;
  orientation: PlannedSheet['print']['orientation'];
}

/** Where the rows to be filled in stand. */
export interface ListBody {
  first: number;
  last: number;
  /** Worksheet column of a column's key. */
  columnOf: (key: string) => number;
}

const TEXT = (text: string): PlannedValue => (text === '' ? { kind: 'blank' } : { kind: 'text', text });

/** Rows of a sheet from the top, with their heights. */
class Rows {
  readonly cells: PlannedCell[] = [];
  readonly rows: { row: number; height: number | null; hidden: boolean }[] = [
    { row: KEY_ROW, height: null, hidden: true },
  ];
  readonly merges: PlannedSheet['merges'] = [];
  readonly #widths: readonly number[];
  readonly #styles: StyleBook;

  constructor(widths: readonly number[], styles: StyleBook) {
    this.#widths = widths;
    this.#styles = styles;
  }

  get last(): number {
    return this.rows.length;
  }

  /** One text over all columns. */
  line(text: string, style: StyleName, leastLines = 1): void {
    const width = this.#widths.reduce((sum, own) => sum + own, 0);
    const height = Math.max(
      textHeight(text, width, fontSize(style)),
      linesHeight(leastLines, fontSize(style)),
    );
    const row = this.#start(height);
    const right = FIRST_CONTENT_COLUMN + this.#widths.length - 1;
    for (let column = FIRST_CONTENT_COLUMN; column <= right; column += 1) {
      const value = TEXT(column === FIRST_CONTENT_COLUMN ? text : '');
      this.cells.push({ row, column, value, style: this.#styles.named(style) });
    }
    this.merges.push({ top: row, bottom: row, left: FIRST_CONTENT_COLUMN, right });
  }

  /** One text per column. */
  record(texts: readonly string[], styleOf: (at: number) => StyleName): void {
    const heights = this.#widths.map((width, at) =>
      textHeight(texts[at] ?? '', width, fontSize(styleOf(at))),
    );
    const row = this.#start(Math.max(...heights));
    this.#widths.forEach((_, at) => {
      const style = this.#styles.named(styleOf(at));
      this.cells.push({ row, column: FIRST_CONTENT_COLUMN + at, value: TEXT(texts[at] ?? ''), style });
    });
  }

  /** A hidden key of the row begun last. */
  key(text: string): void {
    this.cells.push(this.keyCell(this.last, KEY_COLUMN, text));
  }

  keyCell(row: number, column: number, text: string): PlannedCell {
    return { row, column, value: TEXT(text), style: this.#styles.named('key') };
  }

  #start(height: number): number {
    const row = this.last + 1;
    this.rows.push({ row, height, hidden: false });
    return row;
  }
}

/**
 * Lays a list out on A4 with hidden keys: the columns are found by them, the rows stand between the keyed header and the
 * keyed end, so that rows may be inserted, sorted and deleted.
 *
 * @param refine - rules and live formats of the body
 */
export function keyedListSheet(
  list: KeyedList,
  styles: StyleBook,
  refine: (body: ListBody) => {
    validations: PlannedValidation[];
    conditionalFormats: PlannedConditionalFormat[];
  } = () => ({ validations: [], conditionalFormats: [] }),
): PlannedSheet {
  const { columns, records, spareRows } = list;
  const sheetKey = conflictSheetKey(list.sheet);
  const rows = new Rows(
    columns.map(({ width }) => width),
    styles,
  );
  const columnOf = (key: string): number => FIRST_CONTENT_COLUMN + columns.findIndex((of) => of.key === key);
  const keys = [
    rows.keyCell(KEY_ROW, KEY_COLUMN, sheetKey),
    rows.keyCell(KEY_ROW, MARKS_COLUMN, MARKS_COLUMN_KEY),
    ...columns.map(({ key }) => rows.keyCell(KEY_ROW, columnOf(key), key)),
  ];
  rows.line(list.title, 'title');
  for (const line of list.lines) rows.line(line, 'note');
  rows.record(
    columns.map(({ title }) => title),
    () => 'header',
  );
  rows.key(CONFLICT_ROWS.header);
  const header = rows.last;
  const spare = Array.from({ length: spareRows }, () => []);
  for (const record of [...records, ...spare]) {
    rows.record(record, (at) => columns[at]?.style ?? 'labelLeft');
  }
  const body: ListBody = { first: header + 1, last: rows.last, columnOf };
  rows.line(words.signature, 'signatureLine', SIGNATURE_LINES);
  rows.key(CONFLICT_ROWS.end);
  return {
    ...bareSheet(list.name, [...keys, ...rows.cells]),
    sheetKey,
    merges: rows.merges,
    columns: [
      ...[KEY_COLUMN, MARKS_COLUMN].map((column) => ({ column, width: HIDDEN_WIDTH, hidden: true })),
      ...columns.map(({ key, width }) => ({ column: columnOf(key), width, hidden: false })),
    ],
    rows: rows.rows,
    ...refine(body),
    freeze: { row: header + 1, column: FIRST_CONTENT_COLUMN },
    print: {
      orientation: list.orientation,
      area: {
        top: KEY_ROW + 1,
        bottom: rows.last,
        left: FIRST_CONTENT_COLUMN,
        right: FIRST_CONTENT_COLUMN + columns.length - 1,
      },
      fitToWidth: true,
      repeatRows: { top: header, bottom: header },
      header: '',
      footer: LAYOUT_MESSAGES.footer,
    },
  };
}
