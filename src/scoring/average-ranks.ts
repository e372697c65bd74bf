/** Ranks of figures from the lowest on; equal ones share the mean of their places: 10, 20, 20, 30 → 1, 2.5, 2.5, 4. */
export function averageRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const lower = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return lower + (equal + 1) / 2;
  });
}

/** Sum of t³ − t over the groups of t equal figures: what ties take from the greatest possible agreement. */
export function tieCorrection(values: readonly number[]): number {
  return [...new Set(values)].reduce((sum, value) => {
    const equal = values.filter((other) => other === value).length;
    return sum + equal ** 3 - equal;
  }, 0);
}
