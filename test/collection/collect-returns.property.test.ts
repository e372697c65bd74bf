import Big from 'big.js';
import fc from 'fast-check';
import { collectReturns } from '../../src/collection/collect-returns';
import type { ReturnFile } from '../../src/collection/returned-units';
import type { Collection } from '../../src/model/collection';
import { PROGRAMME, applicationWith, fieldOf, returnOf } from './returned-workbooks';

const FIELD = 'outcomes.training.employees';
const UNITS = ['示例种业有限公司', '示例机械有限公司', '示例物流有限公司', '示例职业学院', '示例研究院'];
const DUE = '2026-05-10';
const application = applicationWith();

/** What a unit writes, and the hundredths it stands for; null where it is no number. */
const written: fc.Arbitrary<{ text: string | null; hundredths: number | null }> = fc.oneof(
  fc.integer({ min: 0, max: 9_999_999 }).chain((hundredths) => {
    const decimal = new Big(hundredths).div(100).toFixed();
    return fc.constantFrom(decimal, `${decimal}人日`, ` ${decimal} `).map((text) => ({ text, hundredths }));
  }),
  fc.constantFrom('无', '—', '不适用', null).map((text) => ({ text, hundredths: null })),
);

const given = fc.record({
  answers: fc.uniqueArray(
    fc.record({ unit: fc.constantFrom(...UNITS), written, day: fc.integer({ min: 1, max: 20 }) }),
    { selector: ({ unit }) => unit },
  ),
});

function returnsOf(
  answers: readonly { unit: string; written: { text: string | null }; day: number }[],
): ReturnFile[] {
  return answers.map(({ unit, written: { text }, day }) =>
    returnOf(
      unit,
      { [`${FIELD}@2025`]: text },
      { application, receivedAt: `2026-05-${String(day).padStart(2, '0')}` },
    ),
  );
}

function collect(returns: readonly ReturnFile[]): Collection {
  return collectReturns(PROGRAMME, application, returns, DUE);
}

test('the sum is the sum of the contributions, and who is left out is counted', () => {
  fc.assert(
    fc.property(given, ({ answers }) => {
      const figures = answers.flatMap(({ written: { hundredths } }) => hundredths ?? []);
      const expected = figures.reduce((sum, figure) => sum + figure, 0);
      const { result } = fieldOf(collect(returnsOf(answers)), FIELD);
      expect(result).toEqual({
        kind: 'sum',
        sum: figures.length === 0 ? null : new Big(expected).div(100).toFixed(),
        leftOut: {
          unfilled: answers.length - figures.length,
          unreadable: 0,
          contradictory: 0,
          missing: UNITS.length - answers.length,
        },
      });
    }),
    { numRuns: 25 },
  );
});

test('the order of the files changes nothing', () => {
  fc.assert(
    fc.property(
      given.chain(({ answers }) =>
        fc.tuple(
          fc.constant(answers),
          fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
        ),
      ),
      ([answers, shuffled]) => {
        expect(collect(returnsOf(shuffled))).toEqual(collect(returnsOf(answers)));
      },
    ),
    { numRuns: 15 },
  );
});

test('a file handed in twice changes nothing but a note that it is there twice', () => {
  fc.assert(
    fc.property(given, fc.nat(), ({ answers }, pick) => {
      fc.pre(answers.length > 0);
      const returns = returnsOf(answers);
      const again = returns[pick % returns.length];
      if (again === undefined) return;
      const once = collect(returns);
      const twice = collect([...returns, { ...again, file: `${again.file} 副本` }]);
      const added = twice.returns.filter(({ standing }) => standing === 'duplicate');
      expect(added).toHaveLength(1);
      expect(twice.returns).toHaveLength(once.returns.length + 1);
      const withoutFiles = (collection: Collection): unknown => ({
        ...collection,
        returns: null,
        members: collection.members.map(({ unit, status }) => ({ unit, status })),
      });
      expect(withoutFiles(twice)).toEqual(withoutFiles(once));
    }),
    { numRuns: 15 },
  );
});
