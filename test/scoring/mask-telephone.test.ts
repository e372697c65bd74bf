import { maskTelephoneCell, maskTelephones } from '../../src/scoring/mask-telephone';

test.each([
  ['13800000000', '138****0000'],
  ['联系人示例，13800000000。', '联系人示例，138****0000。'],
  ['138 0000 0000', '138 **** 0000'],
  ['138-0000-0000', '138-****-0000'],
  ['１３８００００００００', '１３８****００００'],
  ['+86 13800000000', '+86 138****0000'],
  ['2026-05-20 13800000000', '2026-05-20 138****0000'],
  ['0518-80000000', '051*-****0000'],
  ['（0518）80000000', '（051*）****0000'],
  ['0518-80000000-801', '051*-*******0-801'],
])('the number in “%s” is masked', (text, expected) => {
  expect(maskTelephones(text)).toBe(expected);
});

test.each([
  '2026-05-20',
  '产值1380000.00万元',
  '统一社会信用代码913207000000000000',
  '12345678901',
  '编号A13800000000',
  '比上年增长13800000000%',
  '2025年3个；2026年5个',
  '',
])('“%s” holds no telephone number and stays', (text) => {
  expect(maskTelephones(text)).toBe(text);
});

test('a cell for telephone numbers keeps its last digits only', () => {
  expect(maskTelephoneCell('80000000')).toBe('****0000');
  expect(maskTelephoneCell('办公室 80000000、13800000000')).toBe('办公室 ****0000、138****0000');
  expect(maskTelephoneCell('无')).toBe('无');
});
