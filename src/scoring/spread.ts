import Big from 'big.js';
import type { Spread } from '../model/panel-result';
import { roundScore, sumOf } from './round-score';

/** Standard deviation of a sample, n − 1; null for fewer than two. */
export function sampleDeviation(totals: readonly string[]): Big | null {
  if (totals.length < 2) return null;
  const mean = sumOf(totals).div(totals.length);
  const squares = sumOf(totals.map((total) => new Big(total).minus(mean).pow(2)));
  return squares.div(totals.length - 1).sqrt();
}

/**
 * How far totals are apart, before anything is trimmed.
 *
 * @param totals at least one
 */
export function spreadOf(totals: readonly string[], decimals: number): Spread {
  const sorted = totals.map((total) => new Big(total)).sort((one, other) => one.cmp(other));
  const lowest = sorted[0] ?? new Big(0);
  const highest = sorted[sorted.length - 1] ?? lowest;
  const deviation = sampleDeviation(totals);
  return {
    lowest: roundScore(lowest, decimals),
    highest: roundScore(highest, decimals),
    range: roundScore(highest.minus(lowest), decimals),
    deviation: deviation === null ? null : roundScore(deviation, decimals),
  };
}

/** Whether totals are further apart than the scheme's limit. */
export function isDivergent({ range }: Spread, limit: string): boolean {
  return new Big(range).gt(limit);
}
