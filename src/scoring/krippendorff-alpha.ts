export type AlphaMetric = 'nominal' | 'ordinal' | 'interval';

/** Values by unit: only units with two or more values can be compared. */
function pairableUnits(ratings: readonly (readonly (number | null)[])[]): number[][] {
  const units = Math.max(0, ...ratings.map((row) => row.length));
  return Array.from({ length: units }, (_, at) =>
    ratings.flatMap((row) => {
      const value = row[at] ?? null;
      return value === null ? [] : [value];
    }),
  ).filter((values) => values.length > 1);
}

/** Squared difference of two values, by their positions among all values in order. */
type Difference = (one: number, other: number) => number;

function differenceOf(metric: AlphaMetric, values: readonly number[], counts: readonly number[]): Difference {
  switch (metric) {
    case 'nominal':
      return (one, other) => (one === other ? 0 : 1);
    case 'interval':
      return (one, other) => ((values[one] ?? 0) - (values[other] ?? 0)) ** 2;
    case 'ordinal':
      return (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const between = counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
        return (between - ((counts[one] ?? 0) + (counts[other] ?? 0)) / 2) ** 2;
      };
  }
}

/**
 * Krippendorff's alpha: 1 for perfect agreement, 0 for what chance would give, below 0 for systematic disagreement.
 * Missing values are left out; a unit with a single value says nothing about agreement.
 *
 * α = 1 − D_observed / D_expected over the coincidences of values; K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011, https://repository.upenn.edu/asc_papers/43
 *
 * @param ratings one row per expert, a value or null per unit
 * @returns null where nothing can be compared or every value is the same
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  metric: AlphaMetric,
): number | null {
  const units = pairableUnits(ratings);
  const values = [...new Set(units.flat())].sort((one, other) => one - other);
  if (values.length < 2) return null;
  const position = new Map(values.map((value, at) => [value, at]));
  const counts = values.map((value) => units.flat().filter((other) => other === value).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const difference = differenceOf(metric, values, counts);
  let observed = 0;
  for (const unit of units) {
    const places = unit.map((value) => position.get(value) ?? 0);
    for (const one of places) {
      for (const other of places) observed += difference(one, other) / (unit.length - 1);
    }
  }
  let expected = 0;
  counts.forEach((count, one) => {
    counts.forEach((otherCount, other) => {
      expected += (count * otherCount * difference(one, other)) / (all - 1);
    });
  });
  return 1 - observed / expected;
}
