import type { FiledValueOf } from '../model/filing';
import type { Operator } from '../model/rule-terms';

/** First and last day a written date may mean, as ISO dates: 2026年5月 is 2026-05-01 … 2026-05-31. */
export interface DateSpan {
  first: string;
  last: string;
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The days a date to the month, half-year or year may mean. */
export function spanOf(date: FiledValueOf<'date'>): DateSpan {
  const firstMonth = date.month ?? (date.half === 'second' ? 7 : 1);
  const lastMonth = date.month ?? (date.half === 'first' ? 6 : 12);
  return {
    first: iso(date.year, firstMonth, date.day ?? 1),
    last: iso(date.year, lastMonth, date.day ?? lastDay(date.year, lastMonth)),
  };
}

/** Whether some pair of days within both spans satisfies the operator: what is not certain is not held against anyone. */
export function mayHold(left: DateSpan, operator: Operator, right: DateSpan): boolean {
  switch (operator) {
    case '<':
      return left.first < right.last;
    case '<=':
      return left.first <= right.last;
    case '=':
      return left.first <= right.last && right.first <= left.last;
    case '>=':
      return left.last >= right.first;
    case '>':
      return left.last > right.first;
  }
}

/** Whole days from one ISO date to another; null where either is none. */
export function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  return Number.isFinite(days) ? Math.round(days) : null;
}
