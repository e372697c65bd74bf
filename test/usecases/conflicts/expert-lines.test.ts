import { readExpertLines, withoutRepeated } from '../../../src/usecases/conflicts/expert-lines';

test.each<[string, [string, string][]]>([
  ['示例专家甲 示例大学', [['示例专家甲', '示例大学']]],
  [
    '示例专家甲\t示例 大学\r\n示例专家乙,示例公司',
    [
      ['示例专家甲', '示例 大学'],
      ['示例专家乙', '示例公司'],
    ],
  ],
  [
    '示例专家甲　示例大学；示例专家乙 示例公司',
    [
      ['示例专家甲', '示例大学'],
      ['示例专家乙', '示例公司'],
    ],
  ],
  ['示例专家甲', [['示例专家甲', '']]],
  ['示 例 示例大学', [['示 例', '示例大学']]],
  ['示例专家甲 示例大学 示例学院', [['示例专家甲', '示例大学 示例学院']]],
  ['示例专家甲 示例大学、示例公司', [['示例专家甲', '示例大学、示例公司']]],
  ['\n  \n；', []],
])('%j', (text, expected) => {
  expect(readExpertLines(text).map(({ name, unit }) => [name, unit])).toEqual(expected);
});

test('the same person with the same unit counts once, with another unit twice', () => {
  const experts = readExpertLines('示例甲 示例大学\n示例甲 示例 大学\n示例甲 示例公司');
  expect(withoutRepeated(experts).map(({ unit }) => unit)).toEqual(['示例大学', '示例公司']);
});
