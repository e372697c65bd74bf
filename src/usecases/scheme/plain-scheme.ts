import { plainDecimal } from '../../filing/decimal-text';
import type { ScoringScheme } from '../../model/scoring';

const plain = (decimal: string): string => plainDecimal(decimal) ?? decimal;

/**
 * A scheme with its figures as a sheet keeps them: 10.50 is 10.5. So a scheme written by hand is the same scheme after it
 * was edited in a sheet.
 */
export function plainScheme(scheme: ScoringScheme): ScoringScheme {
  const { scale, deductionMaximum } = scheme;
  return {
    ...scheme,
    groups: scheme.groups.map(({ group, weight }) => ({ group, weight: plain(weight) })),
    points: scheme.points.map(({ point, maximum }) => ({ point, maximum: plain(maximum) })),
    scale:
      scale.kind === 'points'
        ? { ...scale, step: plain(scale.step) }
        : { ...scale, grades: scale.grades.map(({ name, factor }) => ({ name, factor: plain(factor) })) },
    deductionMaximum: deductionMaximum === null ? null : plain(deductionMaximum),
    divergence: plain(scheme.divergence),
  };
}
