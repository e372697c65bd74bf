/** Points in twentieths of a point, in which WordprocessingML measures. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** All of them together. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
