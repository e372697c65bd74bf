import Big from 'big.js';

/** How a figure stands to an earlier one. Which way is better is not said: a rank gets better as it falls. */
export type Direction = 'rising' | 'falling' | 'level';

/**
 * How a figure goes over the years: one way in every year; one way with years it stays level; now up, now down; or too
 * few figures to tell.
 */
export type Trend = Direction | 'notFalling' | 'notRising' | 'varying' | 'noData';

/** From one decimal to a later one. */
export function directionOf(earlier: string, later: string): Direction {
  const [before, after] = [new Big(earlier), new Big(later)];
  return after.gt(before) ? 'rising' : after.lt(before) ? 'falling' : 'level';
}

/** What the steps between the years come to. */
export function trendOf(steps: readonly Direction[]): Trend {
  const [first] = steps;
  if (first === undefined) return 'noData';
  if (steps.every((step) => step === first)) return first;
  if (!steps.includes('falling')) return 'notFalling';
  return steps.includes('rising') ? 'varying' : 'notRising';
}
