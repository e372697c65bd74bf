import type { ScoringScheme } from '../../model/scoring';
import { indicators } from './indicators';

/** Weight of each group; no notice prints one. */
const WEIGHTS = new Map([
  ['1', '15'],
  ['2', '15'],
  ['3', '10'],
  ['4', '25'],
  ['5', '20'],
  ['6', '15'],
]);

const scored = indicators.points.flatMap((point) => (point.code === null ? [] : [point.code]));

/** An example for organisers to start from. The points of a group share its weight evenly. */
export const exampleScheme: ScoringScheme = {
  id: 'example',
  title: '示例方案，非官方赋分',
  version: '1',
  basis: 'inferred',
  groups: [...WEIGHTS].map(([group, weight]) => ({ group, weight })),
  points: scored.map((point) => ({ point, maximum: '10' })),
  scale: { kind: 'points', step: '0.5' },
  deductionMaximum: '10',
  vetoes: [],
  aggregation: { kind: 'trimmedMean', fromExperts: 5 },
  decimals: 2,
  minimumExperts: 3,
  divergence: '20',
  tieBreaks: ['4', '5', '2'],
};
