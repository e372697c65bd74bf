import Big from 'big.js';
import type { Aggregation } from '../model/scoring';
import { sumOf } from './round-score';

/** One score out of several, not yet rounded. */
export interface Aggregate {
  score: Big;
  method: Aggregation['kind'];
  /** Positions of the totals the trimmed mean leaves out; null where it leaves none. */
  trimmed: { lowest: number; highest: number } | null;
}

function mean(totals: readonly string[]): Big {
  return sumOf(totals).div(totals.length);
}

function median(totals: readonly string[]): Big {
  const sorted = totals.map((total) => new Big(total)).sort((one, other) => one.cmp(other));
  const upper = sorted[Math.floor(sorted.length / 2)] ?? new Big(0);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return upper.plus(lower).div(2);
}

/** Positions of the lowest and the highest total; of equal ones the first and the last, so that they are never one. */
function extremes(totals: readonly string[]): { lowest: number; highest: number } {
  const positions = totals
    .map((total, position) => ({ total: new Big(total), position }))
    .sort((one, other) => one.total.cmp(other.total) || one.position - other.position);
  return {
    lowest: positions[0]?.position ?? 0,
    highest: positions[positions.length - 1]?.position ?? 0,
  };
}

/**
 * The totals of the complete cards as one score. Recused and incomplete cards are taken out before this, so that
 * trimming never takes one of them for the lowest.
 *
 * @param totals at least one
 * @throws RangeError without totals: there is no score then, and certainly not 0
 */
export function aggregate(totals: readonly string[], rule: Aggregation): Aggregate {
  if (totals.length === 0) throw new RangeError('no totals to aggregate');
  switch (rule.kind) {
    case 'mean':
      return { score: mean(totals), method: 'mean', trimmed: null };
    case 'median':
      return { score: median(totals), method: 'median', trimmed: null };
    case 'trimmedMean': {
      if (totals.length < rule.fromExperts) return aggregate(totals, { kind: rule.withFewer });
      const trimmed = extremes(totals);
      const kept = totals.filter(
        (_, position) => position !== trimmed.lowest && position !== trimmed.highest,
      );
      return { score: mean(kept), method: 'trimmedMean', trimmed };
    }
  }
}
