import { lianyungang2026 as programme } from '../../../src/programmes/lianyungang-2026';
import { allFindingsOf, findingsOf, firstPlace } from './clean-application';
import { coverAndOverviewExamples } from './cover-and-overview';
import { passingEdges } from './edges';
import { handingInExamples } from './handing-in';
import { materialExamples } from './materials';
import { memberExamples } from './members';
import { outcomeExamples } from './outcomes';
import { summaryExamples } from './summary';
import { textExamples } from './texts';

const failing = [
  ...handingInExamples,
  ...coverAndOverviewExamples,
  ...memberExamples,
  ...outcomeExamples,
  ...textExamples,
  ...summaryExamples,
  ...materialExamples,
];
/** What is good to know and has no date is said beside the fields and is never broken. */
const INFORMATION = programme.rules.flatMap(({ id, check }) =>
  check.kind === 'information' && check.date === null ? [id] : [],
);

describe('连云港 2026: every rule, by example', () => {
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
    const missing = programme.rules.filter(({ id }) => !shown.has(id) && !INFORMATION.includes(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('information without a date is no finding, whatever the day', () => {
    const late = allFindingsOf({}, { today: '2026-06-30' });
    const said = late.filter(({ rule }) => INFORMATION.includes(rule));
    expect(INFORMATION).toContain('R-LYG-09');
    expect(said).toEqual([]);
  });

  test('no example is of a rule that does not exist, and none says nothing', () => {
    const known = new Set(programme.rules.map(({ id }) => id));
    expect(failing.filter(({ rule, says }) => !known.has(rule) || says.length === 0)).toEqual([]);
  });
});
