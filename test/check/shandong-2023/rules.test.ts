import { testEveryRule } from '../applications/every-rule-by-example';
import { askedExamples } from './asked';
import { passingEdges } from './edges';
import { planExamples } from './plan';
import { selfCheckExamples } from './self-check';
import { PLAN_ALONE, workbook } from './clean-workbook';

describe('山东 2023: every rule, by example', () => {
  testEveryRule(
    workbook,
    [...planExamples, ...selfCheckExamples, ...askedExamples],
    passingEdges,
    '2023-07-30',
  );
});

describe('a city bureau that hands in its plan and nothing else', () => {
  test('is asked nothing about a self-check', () => {
    expect(workbook.allFindingsOf(PLAN_ALONE)).toEqual([]);
  });

  test('is asked at 报送 only what is about its plan', () => {
    const open = workbook.allFindingsOf(PLAN_ALONE, { lines: 'open' }).map(({ rule }) => rule);
    expect(open).toEqual(['R-SD-01a', 'R-SD-06', 'R-SD-10']);
  });
});
