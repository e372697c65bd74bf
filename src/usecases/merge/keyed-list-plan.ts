import { bareSheet } from '../../model/bare-sheet';
import { cellAddress } from '../../model/cell-address';
import { textHeight } from '../../model/text-height';
import type {
  PlannedCell,
  PlannedConditionalFormat,
  PlannedSheet,
  PlannedValidation,
} from '../../model/workbook-plan';
import { LAYOUT_MESSAGES } from '../../layout/messages';
import type { StyleBook } from '../../layout/styles';
import { fontSize } from '../../layout/styles';
import type { ColumnOf, KeyedCell, KeyedList } from './keyed-list';
import type { PlannedValue } from '../../model/workbook-plan';
import { mergeOutputMessages } from './messages';
import { writableText } from './safe-text';

/** The hidden column of keys. */
export const KEY_COLUMN = 1;
/** The lists' own columns begin behind it. */
export const FIRST_COLUMN = 2;
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

function bodyCells(list: KeyedList, styles: StyleBook): PlannedCell[] {
  const columnOf: ColumnOf = (title) => {
    const at = list.columns.findIndex((column) => column.title === title);
    return at < 0 ? null : FIRST_COLUMN + at;
  };
  return list.rows.flatMap(({ key, cells, noted }, index) => {
    const row = index + 2;
    return [
      {
        row,
        column: KEY_COLUMN,
        value: { kind: 'text' as const, text: writableText(key) },
        style: styles.named('key'),
      },
      ...cells.map((cell, at): PlannedCell => {
        const value = cellValue(noted?.get(list.columns[at]?.title ?? '') ?? cell, row, columnOf);
        const isText = value.kind === 'text' || value.kind === 'blank';
        const style = list.columns[at]?.isDate === true ? dateStyle(styles) : null;
        return {
          row,
          column: FIRST_COLUMN + at,
          value,
          style: style ?? styles.named(isText ? 'labelLeft' : 'label'),
        };
      }),
    ];
  });
}

/** Rows a later merge fills: a day that is written there must be seen as one. */
function spareDates({ columns, rows }: KeyedList, styles: StyleBook): PlannedCell[] {
  return columns.flatMap(({ isDate }, at): PlannedCell[] =>
    isDate === true
      ? Array.from({ length: SPARE_ROWS }, (_, index) => ({
          row: rows.length + 2 + index,
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
    ...bodyCells(list, styles),
    ...spareDates(list, styles),
  ];
  const height = (texts: readonly KeyedCell[]): number =>
    Math.max(
      ...texts.map((cell, at) => textHeight(textOf(cell), columns[at]?.width ?? 1, fontSize('labelLeft'))),
    );
  return {
    ...bareSheet(list.name, cells),
    columns: [
      { column: KEY_COLUMN, width: KEY_WIDTH, hidden: true },
      ...columns.map(({ width }, at) => ({ column: FIRST_COLUMN + at, width, hidden: false })),
    ],
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.cells)].map((texts, index) => ({
      row: index + 1,
      height: height(texts),
      hidden: false,
    })),
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
