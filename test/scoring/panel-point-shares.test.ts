import fc from 'fast-check';
import { shareLevel } from '../../src/model/point-shares';
import type { PointShares } from '../../src/model/point-shares';
import type { Scorecard } from '../../src/model/scorecard';
import { panelWork } from '../../src/scoring/panel';
import { pointShares } from '../../src/scoring/panel-point-shares';
import { cardOf, GROUP_OF, SCHEME, STAMP } from './example-cards';

function sharesOf(cards: readonly Scorecard[]): PointShares[] {
  const work = panelWork({
    scheme: SCHEME,
    stamp: STAMP,
    groupOf: GROUP_OF,
    cards,
    problems: [],
    decisions: [],
    line: null,
  });
  return pointShares(work, SCHEME);
}

const card = (expert: string, ...scores: (string | null)[]): Scorecard => cardOf({ expert, scores });

test('a share is the mean of what was given, of the maximum, with the cells it came from', () => {
  const [only] = sharesOf([card('示例甲', '8', '7', '10'), card('示例乙', '9', '7.5', '10')]);
  expect(only).toMatchObject({ title: '示例联合体', rank: 1, shares: ['0.8500', '0.7250', '1.0000'] });
  expect(only?.cards.map(({ expert, points }) => [expert, points[0]])).toEqual([
    ['示例乙', { score: '9', cell: '评审表!H10' }],
    ['示例甲', { score: '8', cell: '评审表!H10' }],
  ]);
});

test('cards that give no total count for no point, and nothing is 0 for want of cards', () => {
  const [only] = sharesOf([
    card('示例甲', '8', '8', '8'),
    card('示例乙', '1', null, '1'),
    cardOf({ expert: '示例丙', scores: ['1', '1', '1'], recused: true }),
  ]);
  expect(only?.shares).toEqual(['0.8000', '0.8000', '0.8000']);
  expect(sharesOf([card('示例甲', null, null, null)])).toMatchObject([
    { rank: null, shares: [null, null, null], cards: [] },
  ]);
});

test('cards of several applications in one sheet are told apart', () => {
  const inOneSheet = ['示例联合体甲', '示例联合体乙'].map((title, at) =>
    cardOf({
      title,
      expert: '示例甲',
      file: '评审包.xlsx',
      sheet: '评分总表',
      scores: at === 0 ? ['9', '9', '9'] : ['6', '6', '6'],
    }),
  );
  expect(sharesOf(inOneSheet).map(({ title, shares }) => [title, shares[0]])).toEqual([
    ['示例联合体甲', '0.9000'],
    ['示例联合体乙', '0.6000'],
  ]);
});

test('a card left out by trimming still counts for its points', () => {
  const five = ['5', '7', '8', '9', '10'].map((score, at) => card(`示例${at}`, score, score, score));
  expect(sharesOf(five)[0]?.shares[0]).toBe('0.7800');
});

test.each([
  [1, 0],
  [0.9, 0],
  [0.8999, 1],
  [0.8, 1],
  [0.7, 2],
  [0.6, 3],
  [0.5999, 4],
  [0, 4],
])('%d is on level %d', (share, level) => {
  expect(shareLevel(share)).toBe(level);
});

const score = fc.integer({ min: 0, max: 20 }).map((halves) => String(halves / 2));

test('the order of cards changes no share, and a recused card none either', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 6 }), (given) => {
      const cards = given.map((scores, at) => card(`示例${at}`, ...scores));
      const shares = sharesOf(cards).map((of) => of.shares);
      expect(sharesOf([...cards].reverse()).map((of) => of.shares)).toEqual(shares);
      const recused = cardOf({ expert: '示例回避', scores: ['1', '1', '1'], recused: true });
      expect(sharesOf([...cards, recused]).map((of) => of.shares)).toEqual(shares);
    }),
  );
});
