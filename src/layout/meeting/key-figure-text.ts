import type { KeyFigure, KeyFigureValue, MeetingMaterial } from './material';
import { meetingMessages as words } from './messages';

/** A decimal with its digits in groups of three. */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** A key figure as the header of a column: 共建专业（个） 2025年. */
export function keyFigureTitle({ label, unit, year }: KeyFigure): string {
  return words.figure(label, unit, year);
}

/**
 * A key figure with its value and the promise beside it.
 *
 * @param years the page says already; others are written out
 */
export function keyFigureLine(
  figure: KeyFigure,
  { decimal, committed }: KeyFigureValue,
  years: MeetingMaterial['years'],
): string {
  const { year, committedYear } = figure;
  const title = keyFigureTitle({ ...figure, year: year === years.baseline ? null : year });
  const promised =
    committedYear === null
      ? null
      : words.committed(
          committedYear === years.committed ? null : committedYear,
          committed === null ? words.unfilled : grouped(committed),
        );
  return words.figureLine(title, decimal === null ? words.unfilled : grouped(decimal), promised);
}
