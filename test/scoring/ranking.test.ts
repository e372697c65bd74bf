import fc from 'fast-check';
import { selections } from '../../src/scoring/cut-off';
import { rank } from '../../src/scoring/ranking';
import type { Ranked } from '../../src/scoring/ranking';

const of = (score: string, ...groups: string[]): Ranked => ({
  score,
  groups: groups.map((own, at) => ({ group: String(at + 1), score: own })),
});

test('equal scores share a rank and the next one is left out: 1, 2, 2, 4', () => {
  const all = [of('80'), of('90'), of('70'), of('80.00')];
  expect(rank(all, [])).toEqual([
    { rank: 2, tied: true, brokenBy: null },
    { rank: 1, tied: false, brokenBy: null },
    { rank: 4, tied: false, brokenBy: null },
    { rank: 2, tied: true, brokenBy: null },
  ]);
});

test('ties are broken by the groups in their order, and what stays equal is declared', () => {
  const all = [of('80', '40', '40'), of('80', '45', '35'), of('80', '40', '40'), of('80', '40', '39')];
  expect(rank(all, ['1', '2'])).toEqual([
    { rank: 2, tied: true, brokenBy: '1' },
    { rank: 1, tied: false, brokenBy: '1' },
    { rank: 2, tied: true, brokenBy: '1' },
    { rank: 4, tied: false, brokenBy: '1' },
  ]);
  expect(rank(all, ['2']).map(({ rank: own }) => own)).toEqual([1, 4, 1, 3]);
});

test('so many places: a tie across the line is on it, for the organiser to decide', () => {
  const ranked = [1, 2, 2, 4].map((own) => ({ rank: own, score: '80' }));
  const at = (places: number): string[] => selections(ranked, { kind: 'places', places });
  expect(at(1)).toEqual(['within', 'below', 'below', 'below']);
  expect(at(2)).toEqual(['within', 'onLine', 'onLine', 'below']);
  expect(at(3)).toEqual(['within', 'within', 'within', 'below']);
  expect(at(9)).toEqual(['within', 'within', 'within', 'within']);
});

test('so many points: who reaches them is within, nobody is on the line', () => {
  const ranked = ['80.00', '79.99'].map((score, at) => ({ rank: at + 1, score }));
  expect(selections(ranked, { kind: 'score', score: '80' })).toEqual(['within', 'below']);
});

const cents = fc.integer({ min: 7000, max: 7010 }).map((own) => (own / 100).toFixed(2));
const ranked = fc.array(
  fc.tuple(cents, cents).map(([score, group]) => of(score, group)),
  { maxLength: 12 },
);

test('as many as are better stand before, whatever the order', () => {
  fc.assert(
    fc.property(ranked, (all) => {
      const ranks = rank(all, ['1']);
      const reversed = rank([...all].reverse(), ['1']).reverse();
      expect(reversed).toEqual(ranks);
      ranks.forEach(({ rank: own, tied }) => {
        expect(ranks.filter((other) => other.rank < own)).toHaveLength(own - 1);
        expect(ranks.filter((other) => other.rank === own).length > 1).toBe(tied);
      });
    }),
  );
});
