import fc from 'fast-check';
import { convertUnit } from '../../src/filing/number-unit';

const MONEY = ['元', '千元', '万元', '百万元', '千万元', '亿元'];

test('converting to another unit and back changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MONEY), fc.constantFrom(...MONEY), (first, second) => {
      const there = convertUnit(first, second);
      const back = convertUnit(second, first);
      expect(there.kind === 'exact' && back.kind === 'exact' && there.places + back.places === 0).toBe(true);
    }),
  );
});

test.each([
  ['万元', '', { kind: 'exact', places: 0 }],
  ['万元', '亿元', { kind: 'exact', places: 4 }],
  ['万元', '元', { kind: 'exact', places: -4 }],
  ['万元', '千', { kind: 'foreign' }],
  ['万元', '人', { kind: 'foreign' }],
  ['%', '万', { kind: 'foreign' }],
  ['人次', '人', { kind: 'otherCount' }],
  ['人', '人次', { kind: 'otherCount' }],
  ['人日', '人天', { kind: 'exact', places: 0 }],
  ['人月', '人', { kind: 'foreign' }],
  ['', '人次', { kind: 'exact', places: 0 }],
  ['', '万元', { kind: 'foreign' }],
  ['人', '张', { kind: 'unknown' }],
])('%s written as %j', (field, written, expected) => {
  expect(convertUnit(field, written)).toEqual(expected);
});
