import { contentOfPlan } from '../../../src/filing/plan-content';
import { FillValues } from '../../../src/model/command-output';
import clean from '../../../src/programmes/lianyungang-2026/samples/clean.json';
import mistakes from '../../../src/programmes/lianyungang-2026/samples/typical-mistakes.json';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { listedFindings } from '../../../src/usecases/findings-view/listed-finding';
import { fixable, fixPreviews } from '../../../src/usecases/findings-view/offered-fixes';
import { openCounts, rulesAskedLater, verdictOf } from '../../../src/usecases/findings-view/verdict';
import { makeTemplate } from '../../../src/usecases/make-template';
import { sampleProgramme, TODAY } from '../sample-workbook';
import { listed } from './sample-list';

function sample(values: unknown): ReadableWorkbook {
  const { plan } = makeTemplate(sampleProgramme(), FillValues.parse(values));
  const reading = { outcome: 'read', content: contentOfPlan(plan) } as const;
  const checked = checkWorkbook(reading, { today: TODAY, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

const cleanWorkbook = sample(clean);

test('what a rule only says is no hint', () => {
  const standings = listedFindings(cleanWorkbook).map(({ finding, standing }) => [finding.rule, standing]);
  expect(standings).toEqual([
    ['R-LYG-03', 'notice'],
    ['R-LYG-43', 'hint'],
  ]);
});

test.each([
  [
    'an open error',
    [listed('a'), listed('b', { standing: 'hint' })],
    { kind: 'mistakes', errors: 1, warnings: 0, hints: 1 },
  ],
  ['an answered error', [listed('a', { answer: '示例' })], { kind: 'nothing' }],
  ['a hint', [listed('a', { standing: 'hint' })], { kind: 'hintsOnly', hints: 1 }],
  ['a notice', [listed('a', { standing: 'notice' })], { kind: 'nothing' }],
  ['an unmet standard', [listed('a', { standing: 'unmet' })], { kind: 'nothing' }],
])('%s', (_, findings, expected) => {
  expect(verdictOf(cleanWorkbook, findings)).toMatchObject(expected);
});

test('what is asked after 定稿 is counted while it is not asked yet', () => {
  const later = rulesAskedLater(cleanWorkbook);
  expect(later.map(({ id }) => id)).toContain('R-LYG-36');
  expect(verdictOf(cleanWorkbook, [])).toEqual({ kind: 'nothing', askedLater: later.length });
});

test('findings stand on the sheets of the forms and offer what they would write', () => {
  const findings = listedFindings(sample(mistakes));
  const area = findings.find(({ finding }) => finding.fix?.title === '改为 260');
  expect(area).toMatchObject({ sheet: '联合体概况', section: 'overview', standing: 'error' });
  expect(area === undefined ? [] : fixPreviews(area)).toMatchObject([{ before: '约260', after: '260' }]);
  expect(fixable(findings, 'R-LYG-40').length).toBeLessThan(fixable(findings, null).length);
  expect(openCounts(findings).error).toBe(9);
});
