import { moe2024 as programme } from '../../../src/programmes/moe-2024';
import type { PlainValues } from '../build-filing';
import { askedExamples } from './asked';
import { allFindingsOf, findingsOf, firstPlace, standingOf } from './clean-self-check';
import { fillingInEdges, fillingInExamples } from './filling-in';
import { thresholdExamples } from './thresholds';
import { vetoEdges, vetoExamples } from './vetoes';

const failing = [...askedExamples, ...fillingInExamples, ...thresholdExamples, ...vetoExamples];
const edges = [...fillingInEdges, ...vetoEdges];
const MEASURES = programme.rules.filter(
  ({ check }) =>
    check.kind === 'threshold' ||
    check.kind === 'lapse' ||
    (check.kind === 'trend' && check.finds.kind === 'measure'),
);

/** Everything that breaks a rule at once. */
const everyFailingChange = Object.assign({}, ...failing.map(([, , changed]) => changed)) as PlainValues;

describe('教育部 2024: every rule, by example', () => {
  const clean = allFindingsOf({});
  const withoutPolicies = allFindingsOf({ policies: [] });

  test.each(failing.map((example) => [example[0], example[1], example] as const))(
    '%s fails: %s',
    (rule, _, [, , changed, place, standing, says, circumstances]) => {
      const findings = findingsOf(rule, changed, circumstances).filter(
        (finding) => standingOf(finding) === standing,
      );
      expect(findings.map(({ message }) => message)).toEqual(says);
      expect(findings.slice(0, 1).map(firstPlace)).toEqual([place]);
    },
  );

  test.each(edges.map((edge) => [edge[0], edge[1], edge] as const))(
    '%s passes: %s',
    (rule, _, [, , changed, , standing, says, circumstances]) => {
      const findings = findingsOf(rule, changed, circumstances);
      expect(findings.map(({ message }) => message)).toEqual(says);
      expect(findings.every((finding) => standingOf(finding) === standing)).toBe(true);
    },
  );

  test('a clean self-check breaks no rule, meets every standard and triggers no veto', () => {
    expect(clean.filter(({ kind }) => kind !== 'measure')).toEqual([]);
    expect(clean.filter((finding) => !['met', 'notTriggered'].includes(standingOf(finding)))).toEqual([]);
  });

  test.each(MEASURES.map(({ id }) => id))('%s always says how it stands', (rule) => {
    for (const findings of [clean, withoutPolicies]) {
      expect(findings.some((finding) => finding.rule === rule)).toBe(true);
    }
  });

  test('what is measured is never a mistake of filling in', () => {
    const measured = new Set<string>(MEASURES.map(({ id }) => id));
    const everything = [...clean, ...withoutPolicies, ...allFindingsOf(everyFailingChange)];
    expect(everything.filter(({ kind, rule }) => measured.has(rule) !== (kind === 'measure'))).toEqual([]);
  });

  test('no rule is without an example that breaks it, and none without one that passes', () => {
    const shown = new Set(failing.map(([rule]) => rule));
    expect(programme.rules.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('every veto is shown triggered, open and not triggered', () => {
    const vetoes = ['R-STD-21', 'R-STD-22', 'R-STD-23', 'R-STD-24', 'R-STD-25', 'R-STD-26'];
    for (const veto of vetoes) {
      const standings = failing.flatMap(([rule, , , , standing]) => (rule === veto ? [standing] : []));
      expect([veto, [...new Set(standings)].sort()]).toEqual([veto, ['open', 'triggered']]);
      expect(clean.filter(({ rule }) => rule === veto).map(standingOf)).toEqual(['notTriggered']);
    }
  });

  test('no example is of a rule that does not exist, and none says nothing', () => {
    const known = new Set<string>(programme.rules.map(({ id }) => id));
    expect(failing.filter(([rule, , , , , says]) => !known.has(rule) || says.length === 0)).toEqual([]);
  });
});

describe('self-checks of successive years', () => {
  test('a year the latest leaves blank is taken from the one before', () => {
    const blank = { 'employment.localRate@2024': null };
    expect(findingsOf('R-STD-16', blank).map(standingOf)).toEqual(['met', 'met', 'noData']);
    const earlier = [{ year: 2024, changed: { 'employment.localRate@2024': 66 } }];
    expect(findingsOf('R-STD-16', blank, { earlier }).map(standingOf)).toEqual(['met', 'met', 'unmet']);
  });

  test('policies listed in any of them count', () => {
    const none = { policies: [{ name: '示例政策', date: '2023-06', effect: '有效' }] };
    expect(findingsOf('R-STD-24', none).map(standingOf)).toEqual(['triggered']);
    const earlier = [
      { year: 2024, changed: { policies: [{ name: '示例政策', date: '2024-06', effect: '有效' }] } },
    ];
    expect(findingsOf('R-STD-24', none, { earlier }).map(standingOf)).toEqual(['notTriggered']);
  });
});
