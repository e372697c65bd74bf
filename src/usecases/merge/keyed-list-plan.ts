import { bareSheet } from '../../model/bare-sheet';
import { cellAddress } from '../../model/cell-address';
import { textHeight } from '../../model/text-height';
import type {
  PlannedBody,
  PlannedBodyRow,
  PlannedCell,
  PlannedConditionalFormat,
  PlannedSheet,
  PlannedValidation,
} from '../../model/workbook-plan';
import { LAYOUT_MESSAGES } from '../../layout/messages';
import type { StyleBook } from '../../layout/styles';
import { fontSize } from '../../layout/styles';
import { distinctRows } from './distinct-rows';
import type { ColumnOf, KeyedCell, KeyedList } from './keyed-list';
import type { PlannedValue } from '../../model/workbook-plan';
import { mergeOutputMessages } from './messages';

/** The hidden column of keys. */
export const KEY_COLUMN = 1;
/** The lists' own columns begin behind it. */
export const FIRST_COLUMN = 2;
/** The entries begin below the header. */
const FIRST_ROW = 2;
/** Rows staff may add by hand or a later merge fills, within reach of the choices offered. */
const SPARE_ROWS = 500;
const KEY_WIDTH = 4;
const DATE_FORMAT = 'yyyy-mm-dd';

/** What a cell of a list holds in a row. */
export function cellValue(cell: KeyedCell, row: number, columnOf: ColumnOf): PlannedValue {
  if (typeof cell === 'function') return cell(row, columnOf);
  if (typeof cell !== 'string') return cell;
  return cell === '' ? { kind: 'blank' } : { kind: 'text', text: cell };
}

function textOf(cell: KeyedCell): string {
  if (typeof cell === 'string') return cell;
  return typeof cell !== 'function' && cell.kind === 'text' ? cell.text : '';
}

function rowHeight(texts: readonly KeyedCell[], columns: KeyedList['columns']): number {
  const heights = texts.map((cell, at) =>
    textHeight(textOf(cell), columns[at]?.width ?? 1, fontSize('labelLeft')),
  );
  return Math.max(...heights);
}

/** The rows of a list as the body of its sheet. */
function listBody({ columns, rows }: KeyedList, styles: StyleBook): PlannedBody {
  const [key, text, figure, date] = [
    styles.named('key'),
    styles.named('labelLeft'),
    styles.named('label'),
    dateStyle(styles),
  ];
  const columnOf: ColumnOf = (title) => {
    const at = columns.findIndex((column) => column.title === title);
    return at < 0 ? null : FIRST_COLUMN + at;
  };
  function* planned(): Generator<PlannedBodyRow> {
    let row = FIRST_ROW;
    for (const { key: rowKey, cells, noted } of distinctRows(rows)) {
      const said = cells.map((cell, at) => noted?.get(columns[at]?.title ?? '') ?? cell);
      yield {
        height: rowHeight(cells, columns),
        cells: [
          { column: KEY_COLUMN, value: { kind: 'text', text: rowKey }, style: key },
          ...said.map((cell, at) => {
            const value = cellValue(cell, row, columnOf);
            const isText = value.kind === 'text' || value.kind === 'blank';
            const style = columns[at]?.isDate === true ? date : isText ? text : figure;
            return { column: FIRST_COLUMN + at, value, style };
          }),
        ],
      };
      row += 1;
    }
  }
  return {
    first: FIRST_ROW,
    styles: [key, text, figure, date],
    rows: { [Symbol.iterator]: planned },
  };
}

/** The row for the first entry of a list that has none: rows that are added later look like the one above. */
function rowForFirst({ columns, rows }: KeyedList, styles: StyleBook): PlannedCell[] {
  if (rows.length > 0) return [];
  const blank = (column: number, style: string): PlannedCell => ({
    row: FIRST_ROW,
    column,
    value: { kind: 'blank' },
    style,
  });
  const text = styles.named('labelLeft');
  return [
    blank(KEY_COLUMN, styles.named('key')),
    ...columns.flatMap(({ isDate }, at) => (isDate === true ? [] : [blank(FIRST_COLUMN + at, text)])),
  ];
}

/** Rows a later merge fills: a day that is written there must be seen as one. */
function spareDates({ columns, rows }: KeyedList, styles: StyleBook): PlannedCell[] {
  return columns.flatMap(({ isDate }, at): PlannedCell[] =>
    isDate === true
      ? Array.from({ length: SPARE_ROWS }, (_, index) => ({
          row: rows.length + FIRST_ROW + index,
          column: FIRST_COLUMN + at,
          value: { kind: 'blank' },
          style: dateStyle(styles),
        }))
      : [],
  );
}

function dateStyle(styles: StyleBook): string {
  return styles.withFormat('label', DATE_FORMAT);
}

function validations({ columns, rows }: KeyedList): PlannedValidation[] {
  return columns.flatMap(({ options, prompt }, at): PlannedValidation[] => {
    if (options === undefined) return [];
    const column = FIRST_COLUMN + at;
    return [
      {
        area: { top: 2, left: column, bottom: rows.length + 1 + SPARE_ROWS, right: column },
        rule: { kind: 'list', options: [...options] },
        strictness: 'warning',
        prompt: prompt ?? null,
        error: null,
      },
    ];
  });
}

function heatFormats({ columns, rows, colours }: KeyedList): PlannedConditionalFormat[] {
  if (columns.length < 2) return [];
  const area = {
    top: 2,
    left: FIRST_COLUMN + 1,
    bottom: rows.length + 1 + SPARE_ROWS,
    right: FIRST_COLUMN + columns.length - 1,
  };
  return colours.map(({ text, fill }) => ({
    area,
    formula: `${cellAddress(area.top, area.left)}="${text}"`,
    look: { fill, fontColour: null, bold: false },
  }));
}

/** A keyed list as a new sheet: keys hidden, one header row that stays in view, one row per entry. */
export function keyedListSheet(list: KeyedList, styles: StyleBook): PlannedSheet {
  const header = styles.named('header');
  const { columns, rows } = list;
  const cells: PlannedCell[] = [
    { row: 1, column: KEY_COLUMN, value: { kind: 'text', text: list.key }, style: styles.named('key') },
    ...columns.map(({ title }, at): PlannedCell => ({
      row: 1,
      column: FIRST_COLUMN + at,
      value: { kind: 'text', text: title },
      style: header,
    })),
    ...rowForFirst(list, styles),
    ...spareDates(list, styles),
  ];
  return {
    ...bareSheet(list.name, cells),
    columns: [
      { column: KEY_COLUMN, width: KEY_WIDTH, hidden: true },
      ...columns.map(({ width }, at) => ({ column: FIRST_COLUMN + at, width, hidden: false })),
    ],
    rows: [
      {
        row: 1,
        height: rowHeight(
          columns.map(({ title }) => title),
          columns,
        ),
        hidden: false,
      },
    ],
    // A sample row of no entries would stand where staff write the first.
    ...(rows.length === 0 ? {} : { body: listBody(list, styles) }),
    validations: validations(list),
    conditionalFormats: heatFormats(list),
    freeze: { row: 2, column: FIRST_COLUMN + 1 },
    print: {
      orientation: 'landscape',
      area: { top: 1, left: 1, bottom: rows.length + 1, right: columns.length + 1 },
      fitToWidth: true,
      repeatRows: { top: 1, bottom: 1 },
      header: mergeOutputMessages.printHeader,
      footer: LAYOUT_MESSAGES.footer,
    },
  };
}
