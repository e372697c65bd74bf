import { pointFieldKey } from '../../model/catalogue';
import type { FieldLink } from '../../model/carry-over';
import type { Programme } from '../../model/programme';
import { near } from './links';
import { carryOverWords as words } from './messages';

/** Points of Lianyungang's notice of 2026 and of the ministry's of 2023 with one text; a code may stand for another. */
const SAME_TEXT: readonly (readonly [lianyungang: string, moe: string])[] = [
  ...['1.2', '1.3', '1.4', '2.1', '2.2', '2.4', '4.1', '4.2', '6.1', '6.2', '6.3'].map(
    (code) => [code, code] as const,
  ),
  ['4.5', '3.5'],
  ['4.6', '4.4'],
  ['5.2', '3.3'],
  ['5.3', '5.2'],
  ['5.4', '5.3'],
];

const REWORDED: readonly (readonly [lianyungang: string, moe: string])[] = [
  ['1.1', '1.1'],
  ['2.3', '2.3'],
  ['4.3', '4.3'],
  ['4.4', '3.1'],
  ['4.7', '4.5'],
  ['5.1', '5.1'],
  ['5.5', '5.4'],
];

const foundation = (code: string): string => pointFieldKey('points', { code }, 'foundation');

/** 已有基础 of the points both notices have, as it was written for another baseline. */
export function pointFoundations(direction: 'toLianyungang' | 'fromLianyungang'): FieldLink[] {
  const link = ([lianyungang, moe]: readonly [string, string], reason: string): FieldLink =>
    direction === 'toLianyungang'
      ? near(foundation(lianyungang), [foundation(moe)], reason)
      : near(foundation(moe), [foundation(lianyungang)], reason);
  return [
    ...SAME_TEXT.map((pair) => link(pair, words.pointFoundation)),
    ...REWORDED.map((pair) => link(pair, words.pointFoundationReworded)),
  ];
}

/** The same between two notices that print one table of points, character for character: the ministry's and Shandong's. */
export function foundationsOfSameTable({ indicators }: Programme): FieldLink[] {
  return indicators.points.flatMap(({ code }) =>
    code === null ? [] : [near(foundation(code), [foundation(code)], words.pointFoundation)],
  );
}
