import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ProblemList } from '../../../src/usecases/overview/problem-list';
import { measuresStandard } from '../../../src/usecases/overview/measures-standard';
import { problemList } from '../../../src/usecases/overview/problem-list';
import {
  ALL_PROBLEMS,
  problemCounts,
  selectedProblems,
} from '../../../src/usecases/problems/problem-selection';
import { sampleWorkbook } from '../../../src/usecases/sample-workbook';
import { findProgramme } from '../../../src/programmes/registry';

let list: ProblemList;

beforeAll(async () => {
  const { content } = await sampleWorkbook('typical-mistakes', 'moe-2024');
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  list = problemList(checked);
});

const codes = (categories: ProblemList['categories']): (string | null)[] =>
  categories.flatMap(({ problems }) => problems.map(({ point }) => point.code));

test('without a filter every problem is there, and every one has a kind, a cell and what closes it', () => {
  const all = selectedProblems(list, ALL_PROBLEMS);
  expect(codes(all)).toHaveLength(14);
  for (const problem of all.flatMap(({ problems }) => problems)) {
    expect(problem.kinds).not.toEqual([]);
    expect(problem.closing).not.toEqual([]);
    expect(problem.places).not.toEqual([]);
  }
});

test.each([
  [['unmet'], ['2.1.1', '2.3.1', '5.2.2', '12.1.1']],
  [['triggered'], ['16.6']],
] as const)('the kinds %j leave %j', (kinds, expected) => {
  expect(codes(selectedProblems(list, { category: null, kinds: new Set(kinds) }))).toEqual(expected);
});

test('a category leaves its own, and is counted alone', () => {
  const chosen = selectedProblems(list, { category: '合作育人', kinds: new Set() });
  expect(chosen.map(({ title }) => title)).toEqual(['合作育人']);
  expect(problemCounts(list, '合作育人')).toMatchObject({ unmet: 0, evidence: 1 });
});

test('counts are those of the lists they lead to', () => {
  for (const [kind, count] of Object.entries(problemCounts(list))) {
    const kinds = new Set(
      list.categories.flatMap(({ problems }) => problems.flatMap((problem) => problem.kinds)),
    );
    const chosen = [...kinds].filter((known) => known === kind);
    expect(
      chosen.length === 0
        ? 0
        : codes(selectedProblems(list, { category: null, kinds: new Set(chosen) })).length,
    ).toBe(count);
  }
});

test.each([
  ['moe-2024', true],
  ['moe-2023', false],
  ['lianyungang-2026', false],
])('%s measures a standard: %s', (id, expected) => {
  const programme = findProgramme(id);
  expect(programme !== null && measuresStandard(programme)).toBe(expected);
});
