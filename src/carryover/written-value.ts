import Big from 'big.js';
import { plannedCellContent } from '../filing/plan-content';
import { wordsOf } from '../filing/filed-figure';
import { fillCell } from '../filing/planned-value';
import type { CellFill } from '../filing/planned-value';
import { readCell } from '../filing/read-cell';
import type { FieldType } from '../model/field';
import type { FiledValue, FiledValueOf } from '../model/filing';
import type { PlannedValue } from '../model/workbook-plan';
import { carryOverMessages } from './messages';

function dateInWords({ year, month, day, half }: FiledValueOf<'date'>): string {
  if (half !== null) return `${year}年${half === 'first' ? '上' : '下'}半年`;
  if (month === null) return `${year}年`;
  return day === null ? `${year}年${month}月` : `${year}年${month}月${day}日`;
}

/** A value as a person reads it, without a unit; '' for a blank. */
export function valueInWords(value: FiledValue): string {
  switch (value.state) {
    case 'blank':
      return '';
    case 'answered':
    case 'text':
    case 'paragraphs':
    case 'list':
    case 'option':
      return wordsOf(value) ?? '';
    case 'number':
      return value.decimal;
    case 'date':
      return dateInWords(value);
    case 'yesNo':
    case 'confirmed':
      return value.value ? carryOverMessages.yes : carryOverMessages.no;
    case 'unreadable':
      return value.raw;
  }
}

/** Whether two values say the same, however they were written. */
export function isSameValue(one: FiledValue, other: FiledValue): boolean {
  if (one.state === 'number' && other.state === 'number') return new Big(one.decimal).eq(other.decimal);
  return JSON.stringify(one) === JSON.stringify(other);
}

function fillOf(value: FiledValue): CellFill {
  if (value.state === 'list') return value.items;
  return value.state === 'yesNo' ? value.value : valueInWords(value);
}

/**
 * What is written into a cell so that it is read as the value; null where the cell would not be read so. A small
 * percentage is written with its sign, because 0.5 alone is read as 50 %.
 */
export function writtenValue(value: FiledValue, type: FieldType): PlannedValue | null {
  const fills: CellFill[] =
    value.state === 'number' && type.kind === 'percent'
      ? [value.decimal, `${value.decimal}%`]
      : [fillOf(value)];
  for (const fill of fills) {
    const filling = fillCell(type, '', fill);
    if ('problem' in filling) continue;
    const read = readCell(type, plannedCellContent(1, 1, filling.value));
    if (isSameValue(read.value, value)) return filling.value;
  }
  return null;
}
