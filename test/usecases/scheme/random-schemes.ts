import Big from 'big.js';
import fc from 'fast-check';
import { judgedCodes } from '../../../src/model/scheme-entries';
import { MOST_GRADES } from '../../../src/model/scheme-fields';
import type { Indicators } from '../../../src/model/programme';
import type { Aggregation, ScoringScale, ScoringScheme } from '../../../src/model/scoring';

const SIGNS = Array.from('示例评分方案组织方自定（）２026-05 =+&<>"\'.%版AZ');

const title = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 40 })
  .map((signs) => signs.join('').trim())
  .filter((text) => text !== '');

/** So many parts of a hundred, to the hundredth. */
function weights(count: number): fc.Arbitrary<string[]> {
  return fc.array(fc.integer({ min: 1, max: 400 }), { minLength: count, maxLength: count }).map((shares) => {
    const sum = shares.reduce((total, share) => total + share, 0);
    const parts = shares.map((share) => new Big(Math.max(1, Math.floor((share * 10_000) / sum))).div(100));
    const rest = parts.slice(1).reduce((left, part) => left.minus(part), new Big(100));
    return [rest, ...parts.slice(1)].map((part) => part.toFixed());
  });
}

const gradeScale: fc.Arbitrary<ScoringScale> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('优', '良', '中', '差', '甲', '乙', 'A+', '1', '合 格'), {
      minLength: 2,
      maxLength: MOST_GRADES,
    }),
    factors: fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), {
      minLength: MOST_GRADES,
      maxLength: MOST_GRADES,
    }),
  })
  .map(({ names, factors }) => {
    const falling = [...factors].sort((one, other) => other - one);
    return {
      kind: 'grades',
      grades: names.map((name, index) => ({
        name,
        factor: index === 0 ? '1' : new Big(falling[index] ?? 0).div(10_000).toFixed(),
      })),
    };
  });

const pointScale: fc.Arbitrary<ScoringScale> = fc
  .constantFrom('0.1', '0.25', '0.5', '1', '2')
  .map((step) => ({ kind: 'points', step }));

const aggregation = (minimum: number): fc.Arbitrary<Aggregation> =>
  fc.oneof(
    fc.constant<Aggregation>({ kind: 'mean' }),
    fc.constant<Aggregation>({ kind: 'median' }),
    fc.record({
      kind: fc.constant('trimmedMean' as const),
      fromExperts: fc.integer({ min: Math.max(3, minimum), max: 15 }),
      withFewer: fc.constantFrom('mean', 'median'),
    }),
  );

/** Schemes of a notice that can be used: any order of groups and points, any way of scoring. */
export function usableSchemes(indicators: Indicators): fc.Arbitrary<ScoringScheme> {
  const codes = judgedCodes(indicators);
  const hasDeduction = indicators.points.some(({ kind }) => kind === 'deduction');
  const shuffled = (items: readonly string[]): fc.Arbitrary<string[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  return fc
    .record({
      title,
      version: title,
      minimumExperts: fc.integer({ min: 1, max: 9 }),
      scale: fc.oneof(gradeScale, pointScale),
    })
    .chain(({ minimumExperts, scale, ...named }) =>
      fc.record({
        title: fc.constant(named.title),
        version: fc.constant(named.version),
        id: fc.constantFrom('own', 'city-2026'),
        basis: fc.constant('inferred' as const),
        groups: fc
          .tuple(shuffled(codes.groups), weights(codes.groups.length))
          .map(([groups, shares]) => groups.map((group, index) => ({ group, weight: shares[index] ?? '0' }))),
        points: fc
          .tuple(
            shuffled(codes.points),
            fc.array(fc.integer({ min: 1, max: 200 }), {
              minLength: codes.points.length,
              maxLength: codes.points.length,
            }),
          )
          .map(([points, steps]) =>
            points.map((point, index) => ({
              point,
              maximum: new Big(steps[index] ?? 1)
                .times(scale.kind === 'points' ? scale.step : '0.5')
                .toFixed(),
            })),
          ),
        scale: fc.constant(scale),
        deductionMaximum: hasDeduction
          ? fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => new Big(tenths).div(10).toFixed()))
          : fc.constant(null),
        vetoes: fc.shuffledSubarray(codes.vetoes),
        vetoCarries: fc.constantFrom('anyExpert' as const, 'majority' as const),
        aggregation: aggregation(minimumExperts),
        decimals: fc.integer({ min: 0, max: 4 }),
        minimumExperts: fc.constant(minimumExperts),
        divergence: fc
          .integer({ min: 1, max: 10_000 })
          .map((hundredths) => new Big(hundredths).div(100).toFixed()),
        tieBreaks: fc.shuffledSubarray(codes.groups),
      }),
    );
}
