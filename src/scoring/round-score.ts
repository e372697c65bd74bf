import Big from 'big.js';

/** A score at the scheme's decimals, half up, with all of them written: `80.5` → `80.50`. */
export function roundScore(score: Big, decimals: number): string {
  return score.round(decimals, Big.roundHalfUp).toFixed(decimals);
}

/** The sum of decimals. */
export function sumOf(decimals: readonly (string | Big)[]): Big {
  return decimals.reduce<Big>((sum, decimal) => sum.plus(decimal), new Big(0));
}
