import type { Finding } from '../../model/finding';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import { daysBetween } from '../date-span';
import { ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { dateInWords } from '../value-wording';

function withDaysLeft(sentence: string, isoDate: string | null, today: string | null): string {
  const days = isoDate === null || today === null ? null : daysBetween(today, isoDate);
  if (isoDate === null || days === null) return sentenceOf('information', 'plain', { sentence }, null);
  const values = { sentence, date: dateInWords(isoDate), days: String(Math.abs(days)) };
  const variant = days > 0 ? 'daysLeft' : days === 0 ? 'lastDay' : 'past';
  return sentenceOf('information', variant, values, null);
}

/** Says what is good to know, as a hint; with a date, the days left. It never blocks. */
export function checkInformation(rule: RuleOf<'information'>, { today }: CheckContext): Finding[] {
  const sentence = withDaysLeft(rule.check.sentence, rule.check.date, today);
  return [ruleFinding(rule, { when: 'information', severity: 'hint' }, sentence, { cells: [] })];
}

/** Information reads no field. */
export function readByInformation(): ReadFields {
  return [];
}
