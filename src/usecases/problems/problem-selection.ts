import { ProblemKind } from '../../model/comparison-output';
import type { PointProblem, ProblemList } from '../overview/problem-list';

/** What a 问题清单 is narrowed to; null and none chosen stand for all. */
export interface ProblemFilter {
  /** Title of a category. */
  category: string | null;
  kinds: ReadonlySet<ProblemKind>;
}

export const ALL_PROBLEMS: ProblemFilter = { category: null, kinds: new Set() };

/** Gravest first. */
export const PROBLEM_KINDS: readonly ProblemKind[] = ProblemKind.options;

/** Points by kind of problem; a point with several kinds counts under each. */
export function problemCounts(
  { categories }: ProblemList,
  category: string | null = null,
): Record<ProblemKind, number> {
  const counts = { triggered: 0, unmet: 0, open: 0, noData: 0, evidence: 0 };
  for (const { title, problems } of categories) {
    if (category !== null && title !== category) continue;
    for (const { kinds } of problems) for (const kind of kinds) counts[kind] += 1;
  }
  return counts;
}

/** The categories with the problems a filter leaves; categories it leaves nothing of are left out. */
export function selectedProblems(
  { categories }: ProblemList,
  { category, kinds }: ProblemFilter,
): ProblemList['categories'] {
  const isChosen = (problem: PointProblem): boolean =>
    kinds.size === 0 || problem.kinds.some((kind) => kinds.has(kind));
  return categories
    .filter(({ title }) => category === null || title === category)
    .map(({ title, problems }) => ({ title, problems: problems.filter(isChosen) }))
    .filter(({ problems }) => problems.length > 0);
}
