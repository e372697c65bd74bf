import type { FiledValue } from '../model/filing';
import type { ObservationPoint } from '../model/programme';
import { figureOf, wordsOf } from './filed-figure';

/** How the deduction item, which has no code, is named: 7.其他. */
export const DEDUCTION_NAME = '其他';

/** What an observation point is called in a list of points. */
export function pointName({ code }: Pick<ObservationPoint, 'code'>): string {
  return code ?? DEDUCTION_NAME;
}

/**
 * What a written item of such a list names: a code, {@link DEDUCTION_NAME}, or the item itself where it is neither.
 *
 * @example namedPoint('观测点２．１') === '2.1'; namedPoint('7.其他') === '其他'
 */
export function namedPoint(written: string): string {
  const folded = written
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。．]/g, '.');
  return folded.includes(DEDUCTION_NAME) ? DEDUCTION_NAME : (/\d+(?:\.\d+)+/.exec(folded)?.[0] ?? folded);
}

/** The items of a cell that lists observation points, as written; a single code may have become a number. */
export function pointItems(value: FiledValue): readonly string[] {
  if (value.state === 'list') return value.items;
  if (value.state === 'answered') return [];
  return (wordsOf(value) ?? figureOf(value)?.toFixed() ?? '')
    .split(/[、,，;；]/)
    .filter((item) => item !== '');
}
