import type { CataloguedField } from '../model/catalogue';
import { isNumeric } from '../model/catalogue';
import type { RepeatingTable } from '../model/form';
import type { FieldKey } from '../model/keys';
import { isAnswer, isListed, isTextInFigure, quoted } from './cell-checks';

/** Ticks the sheet knows; reading a filing knows more, so what counts here always counts there. */
export const LIVE_TICKS = ['是', '√', '✓', '有', '已', '确认', '同意', '属实', '承诺', 'TRUE'] as const;

/** Answers of 是 and 否 the sheet knows, of which the same is true. */
const LIVE_YES_NO = [
  '是',
  '有',
  '对',
  '已',
  '√',
  '✓',
  'TRUE',
  '否',
  '无',
  '没有',
  '不是',
  '未',
  '×',
  'FALSE',
];

/** References to the cells of a field without a year, as a formula writes them. */
export type ColumnReference = (field: FieldKey) => string;

/** Number of cells of an area with something in them, as a formula. */
export function filledCount(cells: string): string {
  return `SUMPRODUCT(--(LEN(TRIM(${cells}))>0))`;
}

/** Number-like: true where one cell says something for a point. A figure cell does by a figure or an answer in words. */
export function speaks({ field }: CataloguedField, cell: string): string {
  switch (field.type.kind) {
    case 'integer':
    case 'decimal':
    case 'percent':
      return `OR(ISNUMBER(${cell}),${isAnswer(cell)})`;
    case 'confirmation':
      return `ISNUMBER(${isListed(cell, LIVE_TICKS)})`;
    case 'yesNo':
      return `ISNUMBER(${isListed(cell, LIVE_YES_NO)})`;
    case 'longText':
      return `(${filledCount(cell)}>0)`;
    case 'text':
    case 'date':
    case 'list':
    case 'option':
    case 'telephone':
      return `(LEN(TRIM(${cell}))>0)`;
  }
}

/** Array of which rows of a table are filled in: those with nothing but printed words are not. */
function usedRows(table: RepeatingTable, reference: ColumnReference): string {
  const printed = new Map<FieldKey, string[]>();
  for (const { column, text } of table.printedRows.flat()) {
    printed.set(column, [...(printed.get(column) ?? []), text]);
  }
  const parts = table.columns.map(({ field }) => {
    const cells = reference(field.key);
    const texts = printed.get(field.key);
    return texts === undefined
      ? `LEN(TRIM(${cells}))`
      : `LEN(TRIM(${cells}))*ISERROR(${isListed(cells, texts)})`;
  });
  return `(${parts.join('+')}>0)`;
}

/** What a table's column says for a point: 1 where every filled row has it, a half where some have, else 0. */
export function columnSpeaks(
  { field }: CataloguedField,
  table: RepeatingTable,
  reference: ColumnReference,
): string {
  const cells = reference(field.key);
  const isFigure = isNumeric(field.type);
  const filled = `(LEN(TRIM(${cells}))>0)${isFigure ? `*(1-${isTextInFigure(cells)})` : ''}`;
  const blank = isFigure ? `(1-${filled})` : `(LEN(TRIM(${cells}))=0)`;
  const rows = `SUMPRODUCT(${usedRows(table, reference)}*${blank})`;
  return `(SUMPRODUCT(--(${filled}))>0)*(1-(${rows}>0)/2)`;
}

/** Number-like: true where a cell lists something; an answer such as 无 lists nothing. */
export function lists(cell: string): string {
  return `(LEN(TRIM(${cell}))>0)*(1-OR(${isAnswer(cell)}))`;
}

/** True where a text names a page. */
export function namesPage(cell: string): string {
  const digits = Array.from({ length: 9 }, (_, index) => quoted(String(index + 1))).join(',');
  return `(SUMPRODUCT(--ISNUMBER(FIND({${digits}},${cell})))>0)`;
}

/** Other marks that part the items of a list than 、, and what is written around a code. */
const SEPARATORS = [quoted('，'), quoted(','), quoted('；'), quoted(';'), 'CHAR(10)'];

/** Array of which cells of a column list a word as one of their items. */
export function listsItem(cells: string, item: string): string {
  const parted = SEPARATORS.reduce(
    (text, mark) => `SUBSTITUTE(${text},${mark},"、")`,
    `SUBSTITUTE(${cells}," ","")`,
  );
  return `ISNUMBER(FIND(${quoted(`、${item}、`)},"、"&${parted}&"、"))`;
}
