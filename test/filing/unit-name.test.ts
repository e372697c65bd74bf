import fc from 'fast-check';
import { isSameUnit, normaliseUnitName, resembles } from '../../src/filing/unit-name';

test.each([
  ['示例（江苏） 科技有限责任公司', '示例江苏科技'],
  ['示例(江苏)科技有限公司', '示例江苏科技'],
  ['示例科技股份有限公司', '示例科技'],
  ['示例集团有限公司', '示例集团'],
  ['示例经济技术开发区管理委员会', '示例经济技术开发区管委会'],
  ['“示例”职业技术学院。', '示例职业技术学院'],
  ['ＡＢＣ公司', 'abc'],
  ['有限公司', '有限公司'],
  ['', ''],
])('%s is compared as %s', (name, normalised) => {
  expect(normaliseUnitName(name)).toBe(normalised);
});

test('normalising twice with no legal form left changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('示例科技（） Ａ管理委员会')) }), (name) => {
      const once = normaliseUnitName(name);
      expect(normaliseUnitName(once)).toBe(once);
    }),
  );
});

test.each([
  ['示例科技有限公司', '示例科技股份有限公司', true],
  ['示例园区管委会', '示例园区管理委员会', true],
  ['示例集团有限公司', '示例有限公司', false],
  ['', '', false],
])('%s and %s: same unit %s', (first, second, same) => {
  expect(isSameUnit(first, second)).toBe(same);
  expect(isSameUnit(second, first)).toBe(same);
});

test.each([
  ['示例集团有限公司', '示例有限公司', true],
  ['江苏省连云港市示例科技有限公司', '示例科技有限公司', true],
  ['示例职业技术学院', '示例职业技术大学', true],
  ['示例科技', '样本机械制造', false],
  ['第一示例学校', '样本中学', false],
  ['', '示例科技', false],
  ['示例', '示例科技有限公司', false],
])('%s resembles %s: %s', (first, second, alike) => {
  expect(resembles(first, second)).toBe(alike);
  expect(resembles(second, first)).toBe(alike);
});
