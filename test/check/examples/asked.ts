import type { RuleExample } from './rule-example';

const CONFIRMED = { rule: 'R-EX-28', confirmed: true, at: '2026-05-20' };

/** confirmation, information, coverage. */
export const askedExamples: RuleExample[] = [
  { name: 'ticked', rule: 'R-EX-27', variant: null, values: { 'promise.confirmed': true }, says: [] },
  { name: 'not ticked', rule: 'R-EX-27', variant: 'unconfirmed', values: {}, says: [], severity: 'error' },
  { name: 'denied', rule: 'R-EX-27', variant: 'denied', values: { 'promise.confirmed': false }, says: [] },
  {
    name: 'a line of the list, confirmed at last',
    rule: 'R-EX-28',
    variant: null,
    values: {},
    state: { confirmations: [{ ...CONFIRMED, confirmed: false }, CONFIRMED] },
    says: [],
  },
  { name: 'a line of the list, open', rule: 'R-EX-28', variant: 'unconfirmed', values: {}, says: [] },
  {
    name: 'a line of the list, denied, in the words of the rule',
    rule: 'R-EX-28',
    variant: 'denied',
    values: {},
    state: { confirmations: [CONFIRMED, { ...CONFIRMED, confirmed: false }] },
    says: [],
  },
  { name: 'nobody says what day it is', rule: 'R-EX-29', variant: 'plain', values: {}, says: [] },
  { name: 'days left', rule: 'R-EX-29', variant: 'daysLeft', values: {}, today: '2026-05-18', says: [] },
  { name: 'the last day', rule: 'R-EX-29', variant: 'lastDay', values: {}, today: '2026-05-28', says: [] },
  {
    name: 'too late',
    rule: 'R-EX-29',
    variant: 'past',
    values: {},
    today: '2026-05-30',
    says: [],
    severity: 'hint',
  },
  {
    name: 'every point is spoken for',
    rule: 'R-EX-30',
    variant: null,
    values: {
      'overview.output@2025': 10,
      'outcomes.teachers.persons@2025': 1,
      'outcomes.teachers.persons@2026': 1,
      'outcomes.teachers.hours@2025': 1,
      'outcomes.teachers.hours@2026': 1,
      'promise.confirmed': true,
      enterprises: [{ name: '示例公司' }],
      schools: [{ name: '示例学校', level: '中职' }],
      materials: [{ number: '1', title: '示例章程', pageFrom: 1, pageTo: 9, points: ['2.1', '2.2'] }],
    },
    says: [],
  },
  {
    name: 'some points are not, or not enough',
    rule: 'R-EX-30',
    variant: 'missing',
    values: { 'plan.content': ['示例规划'], 'promise.confirmed': true },
    says: [],
  },
  {
    name: 'a base without a commitment',
    rule: 'R-EX-30',
    variant: 'partial',
    values: {
      'overview.output@2025': 10,
      'outcomes.teachers.persons@2025': 1,
      'outcomes.teachers.hours@2025': 1,
      'promise.confirmed': true,
      enterprises: [{ name: '示例公司' }],
      schools: [{ name: '示例学校', level: '中职' }],
      materials: [{ number: '1', title: '示例章程', pageFrom: 1, pageTo: 9, points: ['2.1', '2.2'] }],
    },
    says: [],
  },
];
