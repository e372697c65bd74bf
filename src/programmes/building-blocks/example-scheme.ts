import type { Indicators } from '../../model/programme';
import type { ScoringScheme } from '../../model/scoring';

/**
 * An example for organisers to start from; no notice prints weights. The points of a group share its weight evenly.
 *
 * @param weights - by group code; they sum to 100
 * @param tieBreaks - group codes, the deciding one first
 */
export function exampleScheme(
  { points }: Indicators,
  weights: ReadonlyMap<string, string>,
  tieBreaks: string[],
): ScoringScheme {
  const codes = (kind: 'observation' | 'veto'): string[] =>
    points.flatMap((point) => (point.kind === kind && point.code !== null ? [point.code] : []));
  return {
    id: 'example',
    title: '示例方案，非官方赋分',
    version: '1',
    basis: 'inferred',
    groups: [...weights].map(([group, weight]) => ({ group, weight })),
    points: codes('observation').map((point) => ({ point, maximum: '10' })),
    scale: { kind: 'points', step: '0.5' },
    deductionMaximum: points.some(({ kind }) => kind === 'deduction') ? '10' : null,
    vetoes: codes('veto'),
    vetoCarries: 'majority',
    aggregation: { kind: 'trimmedMean', fromExperts: 5, withFewer: 'mean' },
    decimals: 2,
    minimumExperts: 3,
    divergence: '20',
    tieBreaks,
  };
}
