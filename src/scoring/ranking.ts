import Big from 'big.js';

/** What is ranked: a score, and the groups' scores that settle equal ones. */
export interface Ranked {
  score: string;
  groups: readonly { group: string; score: string }[];
}

export interface Rank {
  rank: number;
  /** No rule tells it from others of its rank. */
  tied: boolean;
  /** Another has the same score; the group that settled which comes first. */
  brokenBy: string | null;
}

function groupScore({ groups }: Ranked, group: string): Big {
  return new Big(groups.find((candidate) => candidate.group === group)?.score ?? '0');
}

/** The group that tells two equal scores apart, in the order of the tie-breaks. */
function decidingGroup(one: Ranked, other: Ranked, tieBreaks: readonly string[]): string | null {
  return tieBreaks.find((group) => !groupScore(one, group).eq(groupScore(other, group))) ?? null;
}

/** Below 0 where `one` comes before `other`; 0 for a tie that nothing settles. */
function compare(one: Ranked, other: Ranked, tieBreaks: readonly string[]): number {
  const byScore = new Big(other.score).cmp(one.score);
  if (byScore !== 0) return byScore;
  const group = decidingGroup(one, other, tieBreaks);
  return group === null ? 0 : groupScore(other, group).cmp(groupScore(one, group));
}

/**
 * Ranks by score, the highest first, equal scores by the groups in the order of the tie-breaks. What is equal then is
 * declared a tie and shares the rank: 1, 2, 2, 4.
 *
 * @returns a rank for each, in the order given
 */
export function rank(all: readonly Ranked[], tieBreaks: readonly string[]): Rank[] {
  return all.map((one) => {
    const before = all.filter((other) => compare(other, one, tieBreaks) < 0).length;
    const equal = all.filter((other) => other !== one && new Big(other.score).eq(one.score));
    const settled = equal.flatMap((other) => decidingGroup(one, other, tieBreaks) ?? []);
    return {
      rank: before + 1,
      tied: equal.some((other) => compare(other, one, tieBreaks) === 0),
      brokenBy: tieBreaks.find((group) => settled.includes(group)) ?? null,
    };
  });
}
