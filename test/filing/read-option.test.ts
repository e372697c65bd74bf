import { readOption } from '../../src/filing/read-option';

const OPTIONS = ['中职', '五年制高职', '高职专科', 'A类', '其他（注明）'].map((value) => ({
  value,
  countsAs: null,
}));

test.each([
  ['中职', '中职', true],
  [' 中\u3000职。', '中职', true],
  ['高职（专科）', '高职专科', true],
  ['高职(专科)', '高职专科', true],
  ['ａ类', 'A类', true],
  ['其他', '其他（注明）', true],
  ['其他(注明)', '其他（注明）', true],
  ['其他（示例研究所）', '其他（示例研究所）', false],
  ['高职', '高职', false],
  ['中职学校', '中职学校', false],
  ['中职、高职专科', '中职、高职专科', false],
])('%j is %s', (text, option, listed) => {
  expect(readOption(OPTIONS, text)).toEqual({ state: 'option', option, listed });
});
