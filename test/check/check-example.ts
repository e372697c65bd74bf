import { checkFiling } from '../../src/check/check';
import type { CheckOptions, CheckResult } from '../../src/check/check';
import { computeCoverage } from '../../src/coverage/coverage';
import { FilingIndex } from '../../src/filing/filing-index';
import type { Filing } from '../../src/model/filing';
import { FRESH_STATE } from '../../src/model/filing-state';
import { exampleProgramme } from '../../src/selfcheck/example/example-programme';
import { buildFiling } from './build-filing';
import type { RuleExample } from './examples/rule-example';

/** Everything asked of one workbook, with its coverage computed. */
export function optionsFor(filing: Filing, rest: Partial<CheckOptions> = {}): CheckOptions {
  return {
    stage: 'submit',
    coverage: computeCoverage(exampleProgramme, filing, new FilingIndex(filing)),
    today: null,
    round: null,
    series: null,
    ...rest,
  };
}

/** Checks a filing of the example programme. */
export function checkExampleFiling(filing: Filing, rest: Partial<CheckOptions> = {}): CheckResult {
  return checkFiling(exampleProgramme, filing, optionsFor(filing, rest));
}

/** Checks what a row of the table fills in, in the round and series it describes. */
export function checkRow({ values, today, round, series, state }: RuleExample): CheckResult {
  const filing = buildFiling(exampleProgramme, values, { state: { ...FRESH_STATE, ...state } });
  const others = (round ?? []).map((other) => buildFiling(exampleProgramme, other));
  const earlier = (series ?? []).map(({ year, values: other }) => ({
    year,
    filing: buildFiling(exampleProgramme, other),
  }));
  return checkExampleFiling(filing, {
    today: today ?? null,
    round: round === undefined ? null : [filing, ...others],
    series: series === undefined ? null : [...earlier, { year: 2026, filing }],
  });
}
