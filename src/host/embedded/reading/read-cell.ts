import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type { CellContent, CellScalar } from '../../../model/workbook-content';
import { calendarDay } from '../../values/calendar-day';
import { classOfFormatCode } from '../../values/number-formats';
import type { NumberFormatClass } from '../../values/number-formats';

const EMPTY: CellScalar = { kind: 'empty' };
/** What a formula may come to instead of a value. */
const ERROR =
  /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|CYCLE!|CONNECT!|ERROR!|GETTING_DATA)$/;

/** A text of several lines or looks is kept as a document, whose paragraphs end with a carriage return. */
function documentText({ p }: ICellData): string | null {
  const stream = p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function scalar(cell: ICellData, format: NumberFormatClass, isComputed: boolean): CellScalar {
  const text = documentText(cell);
  if (text !== null) return text === '' ? EMPTY : { kind: 'text', text };
  const { v, t } = cell;
  if (v === undefined || v === null) return EMPTY;
  if (typeof v === 'boolean') return { kind: 'boolean', value: v };
  if (t === CellValueType.BOOLEAN) return { kind: 'boolean', value: Number(v) === 1 };
  if (typeof v === 'string' && (t !== CellValueType.NUMBER || v.trim() === '' || Number.isNaN(Number(v)))) {
    if (isComputed && ERROR.test(v)) return { kind: 'error', code: v };
    return v === '' && !isComputed ? EMPTY : { kind: 'text', text: v };
  }
  const number = Number(v);
  const iso = format === 'date' ? calendarDay(number, false) : null;
  return iso === null ? { kind: 'number', decimal: String(number) } : { kind: 'date', iso, serial: number };
}

/**
 * What a cell of the spreadsheet holds; null where it holds nothing.
 *
 * @param formula its formula, with or without `=`; null where it has none
 * @param pattern its number format
 */
export function readCell(
  place: { row: number; column: number },
  cell: ICellData,
  formula: string | null,
  pattern: string,
): CellContent | null {
  const format = classOfFormatCode(pattern);
  const value = scalar(cell, format, formula !== null);
  if (value.kind === 'empty' && formula === null) return null;
  return {
    ...place,
    value,
    ...(formula === null ? {} : { formula: formula.replace(/^=/, '') }),
    ...(format === null || value.kind === 'text' ? {} : { format }),
  };
}
