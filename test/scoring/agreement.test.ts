import fc from 'fast-check';
import { averageRanks } from '../../src/scoring/average-ranks';
import { kendallW } from '../../src/scoring/kendall-w';
import type { AlphaMetric } from '../../src/scoring/krippendorff-alpha';
import { krippendorffAlpha } from '../../src/scoring/krippendorff-alpha';

const row = (text: string): (number | null)[] =>
  text.split(' ').map((value) => (value === '.' ? null : Number(value)));

/** K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011: four observers, twelve units, missing data. */
const OBSERVERS = [
  row('1 2 3 3 2 1 4 1 2 . . .'),
  row('1 2 3 3 2 2 4 1 2 5 . 3'),
  row('. 3 3 3 2 3 4 2 2 5 1 .'),
  row('1 2 3 3 2 4 4 1 2 5 1 .'),
];

test.each<[AlphaMetric, number]>([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
])('alpha of the published example, %s: %d', (metric, expected) => {
  expect(krippendorffAlpha(OBSERVERS, metric)).toBeCloseTo(expected, 3);
});

test('alpha is nothing where nothing can be compared', () => {
  expect(krippendorffAlpha([], 'interval')).toBeNull();
  expect(krippendorffAlpha([row('1 2 3')], 'interval')).toBeNull();
  expect(krippendorffAlpha([row('1 . 3'), row('. 2 .')], 'interval')).toBeNull();
  expect(krippendorffAlpha([row('5 5'), row('5 5')], 'interval')).toBeNull();
});

/** S. Siegel, Nonparametric Statistics for the Behavioral Sciences, 1956, p. 230: three executives, six applicants, W = .16. */
const EXECUTIVES = [row('1 6 3 2 5 4'), row('1 5 6 4 2 3'), row('6 3 2 5 4 1')];

/**
 * The same book, p. 234, after M. G. Kendall, Rank Correlation Methods, 1948: ten things ranked with ties by three;
 * s = 591, ΣT = 9.5, W = 591 / (742.5 − 28.5) = .828.
 */
const TIED = [
  row('1 4.5 2 4.5 3 7.5 6 9 7.5 10'),
  row('2.5 1 2.5 4.5 4.5 8 9 6.5 10 6.5'),
  row('2 1 4.5 4.5 4.5 4.5 8 8 8 10'),
];

const complete = (rows: (number | null)[][]): number[][] => rows.map((of) => of.map((value) => value ?? 0));

test('W of the published examples, without and with ties', () => {
  expect(kendallW(complete(EXECUTIVES))).toBeCloseTo(25.5 / 157.5, 10);
  expect(kendallW(complete(EXECUTIVES))).toBeCloseTo(0.16, 2);
  expect(kendallW(complete(TIED))).toBeCloseTo(0.828, 3);
});

test('W is nothing where nothing can be compared', () => {
  expect(kendallW([])).toBeNull();
  expect(kendallW([[1, 2, 3]])).toBeNull();
  expect(kendallW([[1], [2]])).toBeNull();
  expect(
    kendallW([
      [7, 7],
      [8, 8],
    ]),
  ).toBeNull();
});

test('ranks of equal figures are the mean of their places', () => {
  expect(averageRanks([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5]);
});

const figures = fc.integer({ min: 0, max: 20 });
const matrix = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([experts, applications]) =>
    fc.array(fc.array(figures, { minLength: applications, maxLength: applications }), {
      minLength: experts,
      maxLength: experts,
    }),
  );

test('W lies between 0 and 1; equal rows agree wholly; order and scale of experts change nothing', () => {
  fc.assert(
    fc.property(matrix, (rows) => {
      const w = kendallW(rows);
      if (w === null) return;
      expect(w).toBeGreaterThanOrEqual(-1e-9);
      expect(w).toBeLessThanOrEqual(1 + 1e-9);
      expect(kendallW([...rows].reverse())).toBeCloseTo(w, 10);
      expect(kendallW(rows.map((own, at) => own.map((value) => value * (at + 1) + 5)))).toBeCloseTo(w, 10);
      const [first = []] = rows;
      const same = kendallW([first, first]);
      if (same !== null) expect(same).toBeCloseTo(1, 10);
    }),
  );
});

test('alpha is 1 only for agreement, and neither order nor a linear scale changes it', () => {
  fc.assert(
    fc.property(matrix, (rows) => {
      const alpha = krippendorffAlpha(rows, 'interval');
      if (alpha === null) return;
      expect(alpha).toBeLessThanOrEqual(1 + 1e-9);
      expect(krippendorffAlpha([...rows].reverse(), 'interval')).toBeCloseTo(alpha, 10);
      expect(
        krippendorffAlpha(
          rows.map((own) => own.map((value) => value * 3 + 7)),
          'interval',
        ),
      ).toBeCloseTo(alpha, 10);
      const agree = rows.every((own) => own.every((value, at) => value === rows[0]?.[at]));
      expect(alpha > 1 - 1e-9).toBe(agree);
    }),
  );
});
