import type { Finding } from '../../model/finding';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import { daysBetween } from '../date-span';
import { ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { dateInWords } from '../value-wording';

/** A deadline is worth a finding when it is near or past; before, it stands in the instructions like the rest. */
const NEAR_DAYS = 30;

/**
 * What is good to know stands in the instructions and beside the fields, and is no finding: a filing without problems
 * has none. Only a date that is near or past is said, as a hint that never blocks.
 */
export function checkInformation(rule: RuleOf<'information'>, { today }: CheckContext): Finding[] {
  const { sentence, date } = rule.check;
  const days = date === null || today === null ? null : daysBetween(today, date);
  if (date === null || days === null || days > NEAR_DAYS) return [];
  const values = { sentence, date: dateInWords(date), days: String(Math.abs(days)) };
  const variant = days > 0 ? 'daysLeft' : days === 0 ? 'lastDay' : 'past';
  const message = sentenceOf('information', variant, values, null);
  return [ruleFinding(rule, { when: 'information', severity: 'hint' }, message, { cells: [] })];
}

/** Information reads no field. */
export function readByInformation(): ReadFields {
  return [];
}
