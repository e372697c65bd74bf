import type { Finding } from '../../src/model/finding';
import { FRESH_STATE } from '../../src/model/filing-state';
import { answerFindings, reasonsGiven } from '../../src/usecases/answer-findings';
import { NOW } from './sample-workbook';

function broken(rule: string, subject: string, answer: string | null = null): Finding {
  return {
    kind: 'rule',
    rule,
    severity: 'error',
    scope: 'filing',
    stage: 'check',
    basis: 'stated',
    source: { document: '示例', quote: '示例' },
    answer,
    subject,
    message: '',
    places: [],
    fix: null,
  };
}

const FINDINGS = [
  broken('R-LYG-37', 'R-LYG-37:a'),
  broken('R-LYG-37', 'R-LYG-37:b', '早先的说明'),
  broken('R-LYG-40', 'R-LYG-40:x#示例=企业'),
];

test.each([
  ['a rule: its open findings', 'R-LYG-37=原因', ['R-LYG-37:a']],
  ['a finding, answered before or not', 'R-LYG-37:b=原因', ['R-LYG-37:b']],
  ['a finding whose row is named with an equals sign', 'R-LYG-40:x#示例=企业=原因', ['R-LYG-40:x#示例=企业']],
])('a reason for %s', (_, text, subjects) => {
  const answered = answerFindings(FRESH_STATE, FINDINGS, reasonsGiven([text], FINDINGS), NOW);
  if (answered.outcome !== 'answered') throw new Error(answered.message);
  expect(answered.state.answers).toEqual(
    subjects.map((subject) => ({ subject, rule: subject.split(':')[0], reason: '原因', answeredAt: NOW })),
  );
  expect(answered.answered.map(({ subject, answer }) => [subject, answer])).toEqual(
    subjects.map((subject) => [subject, '原因']),
  );
});

test.each([
  ['names nothing that was found', 'R-LYG-99=原因'],
  ['says nothing', 'R-LYG-37= '],
  ['has no equals sign', 'R-LYG-37'],
])('one that %s keeps all of them out', (_, text) => {
  const reasons = reasonsGiven(['R-LYG-40=原因', text], FINDINGS);
  expect(answerFindings(FRESH_STATE, FINDINGS, reasons, NOW).outcome).toBe('stopped');
});

test('the state given stays as it is', () => {
  const state = { ...FRESH_STATE, answers: [] };
  answerFindings(state, FINDINGS, reasonsGiven(['R-LYG-37=原因'], FINDINGS), NOW);
  expect(state).toEqual(FRESH_STATE);
});
