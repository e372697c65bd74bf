import { namedPoint, pointItems, pointName } from '../../src/filing/point-codes';
import type { FiledValue } from '../../src/model/filing';

test.each([
  ['2.1', '2.1'],
  ['观测点２．１', '2.1'],
  [' 2。1 ', '2.1'],
  ['7.其他', '其他'],
  ['其他', '其他'],
  ['附件', '附件'],
])('%s names %s', (written, named) => {
  expect(namedPoint(written)).toBe(named);
});

test.each<[FiledValue, string[]]>([
  [{ state: 'list', items: ['2.1', '2.3'] }, ['2.1', '2.3']],
  [{ state: 'text', text: '2.1，2.3' }, ['2.1', '2.3']],
  [{ state: 'number', decimal: '2.1' }, ['2.1']],
  [{ state: 'answered', answer: '无' }, []],
  [{ state: 'blank' }, []],
])('%j lists %j', (value, items) => {
  expect(pointItems(value)).toEqual(items);
});

test('the deduction item is called 其他', () => {
  expect([pointName({ code: null }), pointName({ code: '1.1' })]).toEqual(['其他', '1.1']);
});
