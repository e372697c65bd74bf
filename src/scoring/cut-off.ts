import Big from 'big.js';
import type { CutOffLine } from '../model/panel-result';

export type Selection = 'within' | 'onLine' | 'below';

/**
 * Where applications stand to the 入围线. A tie that lies across so many places is on the line: who of them gets the
 * last places is not ours to decide.
 *
 * @param ranked all that have a rank
 * @returns a selection for each, in the order given
 */
export function selections(
  ranked: readonly { rank: number; score: string }[],
  line: CutOffLine,
): Selection[] {
  return ranked.map(({ rank, score }) => {
    if (line.kind === 'score') return new Big(score).gte(line.score) ? 'within' : 'below';
    if (rank > line.places) return 'below';
    const lastOfRank = rank - 1 + ranked.filter((other) => other.rank === rank).length;
    return lastOfRank > line.places ? 'onLine' : 'within';
  });
}
