import fc from 'fast-check';
import type { PanelApplication } from '../../../src/model/panel-result';
import { ExpertNumbers } from '../../../src/usecases/meeting/expert-numbers';

const DIGEST = 'a'.repeat(64);
const NAMES = ['示例张', '示例李', '示例王', '示例赵', '示例陈'];

function numbersOf(names: readonly string[], digest = DIGEST): ExpertNumbers {
  const application: PanelApplication = {
    file: '示例.xlsx',
    title: '示例',
    cards: names.map((name) => ({
      source: { file: `${name}.xlsx`, sheet: '评审表' },
      expert: { name, unit: '' },
      standing: { state: 'recused', reason: '' },
      part: 'leftOut',
      totalCell: null,
    })),
    outcome: { state: 'pending', reason: 'fewExperts', complete: 0, needed: 3 },
    flags: [],
  };
  return new ExpertNumbers({ applications: [application], scheme: { id: 'x', version: '1', digest } });
}

const assigned = (numbers: ExpertNumbers): string[] => NAMES.map((name) => numbers.of({ name, unit: '' }));

test('each expert has one number, whatever the order of the cards and however the name is spaced', () => {
  const known = assigned(numbersOf(NAMES));
  expect([...known].sort()).toEqual(['专家1', '专家2', '专家3', '专家4', '专家5']);
  fc.assert(
    fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (names) => {
      expect(assigned(numbersOf(names))).toEqual(known);
    }),
  );
  expect(numbersOf([...NAMES, '示例 张']).experts).toHaveLength(NAMES.length);
});

test('another scheme numbers anew: numbers are no order of names', () => {
  const orders = Array.from({ length: 8 }, (_, at) =>
    assigned(numbersOf(NAMES, String(at).repeat(64))).join(),
  );
  expect(new Set(orders).size).toBeGreaterThan(1);
});

test('names of experts in texts become their numbers', () => {
  const numbers = numbersOf(NAMES);
  const said = numbers.without('同意示例李的意见，示例王另议');
  expect(said).toBe(
    `同意${numbers.of({ name: '示例李', unit: '' })}的意见，${numbers.of({ name: '示例王', unit: '' })}另议`,
  );
  expect(numbers.inFile('示例李.xlsx')).toEqual([numbers.of({ name: '示例李', unit: '' })]);
  expect(numbers.inFile('别的.xlsx')).toEqual([]);
});
