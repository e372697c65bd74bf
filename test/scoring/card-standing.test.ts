import fc from 'fast-check';
import type { CellContent } from '../../src/model/workbook-content';
import { cardStanding } from '../../src/scoring/card-standing';
import { readFigure, readGivenScore } from '../../src/scoring/given-score';
import { readGivenAnswer } from '../../src/scoring/given-answer';
import { cardOf, GROUP_OF, SCHEME } from './example-cards';
import type { Given } from './example-cards';

const standing = (given: Given) => cardStanding(SCHEME, cardOf(given), GROUP_OF);

test('a total adds up by hand: 60×15/20 + 40×7/10 − 2.5', () => {
  expect(standing({ scores: ['8', '7', '7'], deduction: '2.5' })).toEqual({
    state: 'complete',
    groups: [
      { group: '1', score: '45.00' },
      { group: '2', score: '28.00' },
    ],
    deduction: '2.5',
    total: '70.50',
  });
});

test('group scores are rounded half up before they are added', () => {
  const scheme = { ...SCHEME, decimals: 0 };
  // 60 × 8.5 / 20 = 25.5 and 40 × 0.5 / 10 = 2.
  const card = cardOf({ scores: ['8', '0.5', '0.5'] });
  expect(cardStanding(scheme, card, GROUP_OF)).toMatchObject({
    groups: [{ score: '26' }, { score: '2' }],
    total: '28',
  });
});

test.each<[string, Given, object]>([
  [
    'a deduction never makes less than nothing',
    { scores: ['0', '0', '0'], deduction: '5' },
    { state: 'complete', total: '0.00' },
  ],
  ['a blank is not 0', { scores: ['8', null, '7'] }, { state: 'incomplete', points: ['1.2'], others: [] }],
  ['nothing scored is not 0', {}, { state: 'incomplete', points: ['1.1', '1.2', '2.1'] }],
  ['a veto needs no scores', { veto: true }, { state: 'vetoed', points: ['3.1'] }],
  ['who recuses gives nothing', { recused: true, veto: true, scores: ['8', '7', '7'] }, { state: 'recused' }],
])('%s', (_, given, expected) => {
  expect(standing(given)).toMatchObject(expected);
});

test('an answer that is neither 是 nor 否 is asked about, not guessed', () => {
  const card = cardOf({ scores: ['8', '7', '7'] });
  const vetoes = card.vetoes.map((veto) => ({
    ...veto,
    claimed: { state: 'unclear' as const, raw: '也许' },
  }));
  expect(cardStanding(SCHEME, { ...card, vetoes }, GROUP_OF)).toEqual({
    state: 'incomplete',
    points: [],
    others: ['负面清单3.1'],
  });
});

const number = (decimal: string, more: Partial<CellContent> = {}): CellContent => ({
  row: 1,
  column: 1,
  value: { kind: 'number', decimal },
  ...more,
});
const text = (written: string): CellContent => ({
  row: 1,
  column: 1,
  value: { kind: 'text', text: written },
});

test.each<[string, CellContent | null, object]>([
  ['nothing', null, { state: 'blank' }],
  ['spaces', text(' \u3000'), { state: 'blank' }],
  ['a figure', number('8.5'), { state: 'given', score: '8.5' }],
  ['the noise of a double', number('0.30000000000000004'), { state: 'faulty', fault: 'notAStep' }],
  ['a double that is a step', number('8.499999999999999999'), { state: 'given', score: '8.5' }],
  ['nothing at all as a figure', number('0'), { state: 'given', score: '0' }],
  ['the maximum', number('10'), { state: 'given', score: '10' }],
  ['more than the maximum', number('10.5'), { state: 'faulty', fault: 'outOfRange', raw: '10.5' }],
  ['less than nothing', number('-0.5'), { state: 'faulty', fault: 'outOfRange' }],
  ['between two steps', number('7.3'), { state: 'faulty', fault: 'notAStep' }],
  ['a number stored as text', text('８'), { state: 'faulty', fault: 'writtenAsText', raw: '８' }],
  ['a number with its unit', text('8分'), { state: 'faulty', fault: 'writtenAsText' }],
  ['an answer in words', text('无'), { state: 'faulty', fault: 'notANumber' }],
  ['words', text('较好'), { state: 'faulty', fault: 'notANumber' }],
  ['an estimate', text('约8'), { state: 'faulty', fault: 'notANumber' }],
  ['a share', number('0.85', { format: 'percent' }), { state: 'faulty', fault: 'notANumber' }],
  [
    'an error',
    { row: 1, column: 1, value: { kind: 'error', code: '#REF!' } },
    { state: 'faulty', fault: 'errorValue' },
  ],
  [
    'a formula nobody computed',
    { row: 1, column: 1, value: { kind: 'empty' }, formula: '4+4' },
    { state: 'faulty', fault: 'notCalculated' },
  ],
  ['a formula with its result', number('8', { formula: '4+4' }), { state: 'given', score: '8' }],
])('%s in a score cell', (_, cell, expected) => {
  expect(readFigure(cell, '10', '0.5')).toMatchObject(expected);
});

const GRADES = {
  kind: 'grades' as const,
  grades: [
    { name: '优', factor: '1' },
    { name: '良', factor: '0.75' },
    { name: '差', factor: '0' },
  ],
};

test.each<[string, CellContent | null, object]>([
  ['a grade', text(' 良 '), { state: 'given', score: '7.5', grade: '良' }],
  ['the worst grade', text('差'), { state: 'given', score: '0', grade: '差' }],
  ['a grade nobody knows', text('中'), { state: 'faulty', fault: 'unknownGrade' }],
  ['a figure instead of a grade', number('8'), { state: 'faulty', fault: 'unknownGrade', raw: '8' }],
  ['nothing', null, { state: 'blank' }],
])('%s on a scale of grades', (_, cell, expected) => {
  expect(readGivenScore(cell, GRADES, '10')).toMatchObject(expected);
});

test.each<[CellContent | null, string]>([
  [null, 'no'],
  [text('否'), 'no'],
  [text('是'), 'yes'],
  [text('√'), 'yes'],
  [text('\u3000是 '), 'yes'],
  [text('也许'), 'unclear'],
  [number('1'), 'unclear'],
])('%j as an answer is %s', (cell, state) => {
  expect(readGivenAnswer(cell).state).toBe(state);
});

const half = fc.integer({ min: 0, max: 20 }).map((halves) => String(halves / 2));

test('a better score never makes a worse total, and full scores make 100', () => {
  fc.assert(
    fc.property(fc.tuple(half, half, half), fc.nat(2), (scores, at) => {
      const better = scores.map((score, index) => (index === at ? '10' : score));
      const [one, other] = [scores, better].map((given) => standing({ scores: given }));
      if (one?.state !== 'complete' || other?.state !== 'complete') throw new Error('incomplete');
      expect(Number(other.total)).toBeGreaterThanOrEqual(Number(one.total));
    }),
  );
  expect(standing({ scores: ['10', '10', '10'] })).toMatchObject({ total: '100.00' });
});

test('scaling all maxima and scores of a group changes no total', () => {
  fc.assert(
    fc.property(fc.tuple(half, half, half), fc.integer({ min: 1, max: 20 }), (scores, factor) => {
      const scheme = {
        ...SCHEME,
        points: SCHEME.points.map(({ point }) => ({ point, maximum: String(10 * factor) })),
      };
      const scaled = cardOf({ scores: scores.map((score) => String(Number(score) * factor)) });
      expect(cardStanding(scheme, scaled, GROUP_OF)).toEqual(standing({ scores }));
    }),
  );
});
