import fc from 'fast-check';
import type { Aggregation } from '../../src/model/scoring';
import { aggregate } from '../../src/scoring/aggregate';
import { isDivergent, sampleDeviation, spreadOf } from '../../src/scoring/spread';

const MEAN: Aggregation = { kind: 'mean' };
const MEDIAN: Aggregation = { kind: 'median' };
const TRIMMED: Aggregation = { kind: 'trimmedMean', fromExperts: 5, withFewer: 'mean' };

/**
 * The data of https://en.wikipedia.org/wiki/Winsorizing: mean 101.5; without the lowest and the highest (the 5 %
 * trimmed mean of 20 values) 56.5. Their sum is 2030, and 2030 − 1053 + 40 = 1017 = 18 × 56.5.
 */
const WINSORIZING = '92 19 101 58 1053 91 26 78 10 13 -40 101 86 85 15 89 89 28 -5 41'.split(' ');

test('the mean and the trimmed mean are those of the published example', () => {
  expect(aggregate(WINSORIZING, MEAN).score.toFixed()).toBe('101.5');
  const trimmed = aggregate(WINSORIZING, TRIMMED);
  expect(trimmed.score.toFixed()).toBe('56.5');
  expect(trimmed.trimmed).toEqual({
    lowest: WINSORIZING.indexOf('-40'),
    highest: WINSORIZING.indexOf('1053'),
  });
});

/**
 * The columns of the example of https://docs.scipy.org/doc/scipy-1.6.0/reference/generated/scipy.stats.trim_mean.html,
 * five values each: cutting a quarter off both tails takes one value from each, and 8, 9, 10 and 11 are left as means.
 */
test.each([
  ['0 4 8 12 16', '8'],
  ['1 5 9 13 17', '9'],
  ['2 6 10 14 18', '10'],
  ['3 7 11 15 19', '11'],
])('the trimmed mean of five, %s, is the published one, %s', (totals, expected) => {
  expect(aggregate(totals.split(' '), TRIMMED).score.toFixed()).toBe(expected);
});

/** The two data sets of https://en.wikipedia.org/wiki/Median: an odd number of values, and an even one. */
test.each([
  ['1 3 3 6 7 8 9', '6'],
  ['1 2 3 4 5 6 8 9', '4.5'],
])('the median of %s is the published one, %s', (totals, expected) => {
  expect(aggregate(totals.split(' '), MEDIAN).score.toFixed()).toBe(expected);
});

test.each<[string, Aggregation, string[], string, string]>([
  ['an odd number', MEDIAN, ['70', '90', '80.5'], '80.5', 'median'],
  ['an even number', MEDIAN, ['70', '90', '80', '81'], '80.5', 'median'],
  ['a single one', MEDIAN, ['70.25'], '70.25', 'median'],
  ['enough to trim', TRIMMED, ['70', '80', '80', '80', '99'], '80', 'trimmedMean'],
  ['equal ones lose two', TRIMMED, ['80', '80', '80', '80', '80'], '80', 'trimmedMean'],
  ['fewer than may be trimmed', TRIMMED, ['70', '80', '81', '99'], '82.5', 'mean'],
  [
    'fewer, as the scheme says',
    { ...TRIMMED, withFewer: 'median' },
    ['70', '80', '81', '99'],
    '80.5',
    'median',
  ],
  ['thirds', MEAN, ['80', '80', '81'], '80.33333333333333333333', 'mean'],
])('%s', (_, rule, totals, score, method) => {
  const result = aggregate(totals, rule);
  expect([result.score.toFixed(), result.method]).toEqual([score, method]);
});

test('there is no score without totals, and it is not 0', () => {
  expect(() => aggregate([], MEAN)).toThrow(RangeError);
});

/**
 * The standard deviation example of https://en.wikipedia.org/wiki/Standard_deviation (2 4 4 4 5 5 7 9): the squares of
 * the deviations sum to 32, so that of the sample is √(32 / 7) = 2.1381.
 */
test('the deviation is that of a sample', () => {
  const deviation = sampleDeviation('2 4 4 4 5 5 7 9'.split(' '));
  expect(deviation?.toFixed(4)).toBe('2.1381');
  expect(sampleDeviation(['7'])).toBeNull();
});

test('totals are divergent only beyond the limit', () => {
  const spread = spreadOf(['70.00', '90.00', '85.50'], 2);
  expect(spread).toEqual({ lowest: '70.00', highest: '90.00', range: '20.00', deviation: '10.49' });
  expect(isDivergent(spread, '20')).toBe(false);
  expect(isDivergent(spread, '19.99')).toBe(true);
});

const total = fc.integer({ min: 0, max: 10_000 }).map((cents) => (cents / 100).toFixed(2));
const totals = fc.array(total, { minLength: 1, maxLength: 12 });
const rule = fc.constantFrom<Aggregation>(MEAN, MEDIAN, TRIMMED);

test('the order of experts changes nothing', () => {
  fc.assert(
    fc.property(totals, rule, fc.infiniteStream(fc.nat()), (given, by, order) => {
      const shuffled = given
        .map((of) => ({ of, at: Number(order.next().value) }))
        .sort((one, other) => one.at - other.at)
        .map(({ of }) => of);
      expect(aggregate(shuffled, by).score.toFixed()).toBe(aggregate(given, by).score.toFixed());
    }),
  );
});

test('a score lies between the lowest and the highest total', () => {
  fc.assert(
    fc.property(totals, rule, (given, by) => {
      const figures = given.map(Number);
      const score = Number(aggregate(given, by).score);
      expect(score).toBeGreaterThanOrEqual(Math.min(...figures));
      expect(score).toBeLessThanOrEqual(Math.max(...figures));
    }),
  );
});

test('one more point for everybody is one more point, twice as much is twice as much', () => {
  fc.assert(
    fc.property(totals, rule, (given, by) => {
      const score = aggregate(given, by).score;
      const cents = (text: string): number => Math.round(Number(text) * 100);
      const moved = given.map((text) => ((cents(text) + 100) / 100).toFixed(2));
      const doubled = given.map((text) => ((cents(text) * 2) / 100).toFixed(2));
      expect(aggregate(moved, by).score.toFixed(10)).toBe(score.plus(1).toFixed(10));
      expect(aggregate(doubled, by).score.toFixed(10)).toBe(score.times(2).toFixed(10));
    }),
  );
});
