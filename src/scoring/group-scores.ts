import Big from 'big.js';
import type { PointJudgement } from '../model/scorecard';
import type { ScoringScheme } from '../model/scoring';
import { groupPoints } from './group-points';
import { roundScore, sumOf } from './round-score';

/** A group's score, at the scheme's decimals. */
export interface GroupScore {
  group: string;
  score: string;
}

/**
 * The groups' scores: the weight times the share of the points' maxima that was given.
 *
 * @param groupOf group of each point's code
 * @returns null where a point has no usable score; a blank is never 0
 */
export function groupScores(
  scheme: ScoringScheme,
  judgements: readonly Pick<PointJudgement, 'point' | 'given'>[],
  groupOf: ReadonlyMap<string, string>,
): GroupScore[] | null {
  const given = new Map(judgements.map((judgement) => [judgement.point, judgement.given]));
  const scores = groupPoints(scheme, groupOf).map(({ group, weight, points }): GroupScore | null => {
    const reached: string[] = [];
    for (const { point } of points) {
      const score = given.get(point);
      if (score?.state !== 'given') return null;
      reached.push(score.score);
    }
    const full = sumOf(points.map(({ maximum }) => maximum));
    const share = full.eq(0) ? new Big(0) : new Big(weight).times(sumOf(reached)).div(full);
    return { group, score: roundScore(share, scheme.decimals) };
  });
  const complete = scores.filter((score) => score !== null);
  return complete.length === scores.length ? complete : null;
}
