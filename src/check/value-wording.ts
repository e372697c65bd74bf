import type { Field, FieldType } from '../model/field';
import { unitOf } from '../model/catalogue';
import type { FiledValue, FiledValueOf } from '../model/filing';
import type { Operator } from '../model/rule-terms';
import { DATE_OPERATOR_WORDS, OPERATOR_WORDS, WORDS } from './messages';

/** Longer values are cut in sentences: the cell shows the rest. */
const SHOWN_CHARACTERS = 40;

/** A text at a length a sentence can bear, on one line. */
export function shortened(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= SHOWN_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, SHOWN_CHARACTERS).join('')}……`;
}

/** `120` → 120万元. */
export function withUnit(decimal: string, type: FieldType): string {
  return `${decimal}${unitOf(type) ?? ''}`;
}

/** `2026-05-28` → 2026年5月28日. */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
}

function dateValue(date: FiledValueOf<'date'>): string {
  const half = date.half === null ? '' : date.half === 'first' ? WORDS.firstHalf : WORDS.secondHalf;
  const month = date.month === null ? half : `${date.month}月`;
  return `${date.year}年${month}${date.day === null ? '' : `${date.day}日`}`;
}

function wholeText(value: FiledValue, type: FieldType): string {
  switch (value.state) {
    case 'blank':
      return WORDS.blank;
    case 'answered':
      return value.answer;
    case 'number':
      return withUnit(value.decimal, type);
    case 'text':
      return value.text;
    case 'paragraphs':
      return value.paragraphs.join('');
    case 'date':
      return dateValue(value);
    case 'list':
      return value.items.join(WORDS.listSeparator);
    case 'option':
      return value.option;
    case 'yesNo':
      return value.value ? WORDS.yes : WORDS.no;
    case 'confirmed':
      return value.value ? WORDS.confirmed : WORDS.unconfirmed;
    case 'unreadable':
      return value.raw;
  }
}

/** A value as a sentence shows it: with its unit, in one line, cut where it is long. */
export function valueInWords(value: FiledValue, field: Field): string {
  return shortened(wholeText(value, field.type));
}

/** 应不大于30人: an operator with its right-hand side. */
export function demandInWords(operator: Operator, right: string): string {
  return `${OPERATOR_WORDS[operator]}${right}`;
}

/** 应不晚于2026年5月28日. */
export function dateDemandInWords(operator: Operator, right: string): string {
  return `${DATE_OPERATOR_WORDS[operator]}${right}`;
}

/** 高职专科、高职本科或普通本科. */
export function alternatives(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(WORDS.listSeparator)}或${last}`;
}
