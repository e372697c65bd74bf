import type { RuleId } from '../../../src/model/rule';
import type { PlainValues } from '../build-filing';
import type { CheckedApplication, Circumstances } from './checked-application';
import type { FailingExample } from './failing-example';

/** What comes near to breaking a rule and does not: rule, what is changed in the clean application, the change. */
export type PassingEdge = [RuleId, string, PlainValues, Circumstances?];

/**
 * Tests of every rule of a notice: it passes the clean application and what comes near to breaking it, and says what the
 * examples that break it expect; no rule is left without one.
 *
 * @param late - ISO date of a day after the deadline
 */
export function testEveryRule(
  { programme, allFindingsOf, findingsOf, firstPlace }: CheckedApplication,
  failing: readonly FailingExample[],
  passingEdges: readonly PassingEdge[],
  late: string,
): void {
  /** What is good to know and has no date is said beside the fields and is never broken. */
  const information = programme.rules.flatMap(({ id, check }) =>
    check.kind === 'information' && check.date === null ? [id] : [],
  );
  const clean = allFindingsOf({});

  test.each(failing.map((example) => [example.rule, example.name, example] as const))(
    '%s fails: %s',
    (rule, _, { changed, place, says, circumstances }) => {
      const findings = findingsOf(rule, changed, circumstances);
      expect(findings.map(({ message }) => message)).toEqual(says);
      expect(findings.slice(0, 1).map(firstPlace)).toEqual([place]);
    },
  );

  test.each(programme.rules.map(({ id }) => id))('%s passes: a clean application', (rule) => {
    expect(clean.filter((finding) => finding.rule === rule)).toEqual([]);
  });

  test.each(passingEdges.map((edge) => [edge[0], edge[1], edge] as const))(
    '%s passes: %s',
    (rule, _, edge) => {
      const [, , changed, circumstances] = edge;
      expect(findingsOf(rule, changed, circumstances)).toEqual([]);
    },
  );

  test('no rule is without an example that breaks it', () => {
    const shown = new Set(failing.map(({ rule }) => rule));
    const missing = programme.rules.filter(({ id }) => !shown.has(id) && !information.includes(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('information without a date is no finding, whatever the day', () => {
    const said = allFindingsOf({}, { today: late }).filter(({ rule }) => information.includes(rule));
    expect(information).not.toEqual([]);
    expect(said).toEqual([]);
  });

  test('no example is of a rule that does not exist, and none says nothing', () => {
    const known = new Set(programme.rules.map(({ id }) => id));
    expect(failing.filter(({ rule, says }) => !known.has(rule) || says.length === 0)).toEqual([]);
  });
}
