import type { Indicators } from '../../model/programme';
import type { ScoringScheme } from '../../model/scoring';

/**
 * An example for organisers to start from; no notice prints weights. The points of a group share its weight evenly.
 *
 * @param weights - by group code; they sum to 100
 */
export function exampleScheme(
  { points }: Indicators,
  weights: ReadonlyMap<string, string>,
  tieBreaks: string[],
): ScoringScheme {
  return {
    id: 'example',
    title: '示例方案，非官方赋分',
    version: '1',
    basis: 'inferred',
    groups: [...weights].map(([group, weight]) => ({ group, weight })),
    points: points.flatMap(({ code }) => (code === null ? [] : [{ point: code, maximum: '10' }])),
    scale: { kind: 'points', step: '0.5' },
    deductionMaximum: '10',
    vetoes: [],
    aggregation: { kind: 'trimmedMean', fromExperts: 5 },
    decimals: 2,
    minimumExperts: 3,
    divergence: '20',
    tieBreaks,
  };
}
