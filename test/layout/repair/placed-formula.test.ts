import fc from 'fast-check';
import { AxisPlaces } from '../../../src/layout/repair/axis-places';
import type { SheetPlaces } from '../../../src/layout/repair/placed-formula';
import { comparedFormula } from '../../../src/model/compared-formula';
import { placedFormula } from '../../../src/layout/repair/placed-formula';

/** 甲 has two rows more from row 5 on; 乙 is called 乙 (2) now, with a column more at the left, and lost row 9. */
const PLACES: ReadonlyMap<string, SheetPlaces> = new Map([
  ['甲', { name: '甲', row: (row: number) => (row < 5 ? row : row + 2), column: (column: number) => column }],
  [
    "乙's",
    {
      name: "乙's (2)",
      row: (row: number) => (row === 9 ? null : row),
      column: (column: number) => column + 1,
    },
  ],
]);

test.each<[string, string | null]>([
  ['SUM($D$4:$D$10)', 'SUM($D$4:$D$12)'],
  ['ROUND(SUM($G$7,$I$7),0)', 'ROUND(SUM($G$9,$I$9),0)'],
  ["LEN('乙''s'!$C$5)>0", "LEN('乙''s (2)'!$D$5)>0"],
  ["SUM('乙''s'!$C$5:$C$8)", "SUM('乙''s (2)'!$D$5:$D$8)"],
  ["'乙''s'!$C$9", null],
  ["SUM('乙''s'!$C$5:$C$9)", null],
  ["'丙'!A1", null],
  ['IF(C$1="D7",$B5,"A10")', 'IF(C$1="D7",$B7,"A10")'],
  ['LOG10(D7)+FALSE', 'LOG10(D9)+FALSE'],
  ['COUNTIFS(D6:D7,"<="&ROW($A$1:$A$999))', 'COUNTIFS(D8:D9,"<="&ROW($A$1:$A$999))'],
])('%s reads %s', (planned, placed) => {
  expect(placedFormula(planned, '甲', PLACES)).toBe(placed);
});

test('a format that lost its first row is read one row further down', () => {
  expect(placedFormula('AND($D4>0,D$1=1)', '甲', PLACES, { rows: 1, columns: 0 })).toBe('AND($D7>0,D$1=1)');
});

test.each([
  ["SUM( '甲'!$A$1 , 2 )", 'SUM(甲!$A$1,2)', true],
  ['IF(A1,FALSE,TRUE())', 'IF(A1,0,1)', true],
  ['SUM(ROW($A$1:$A$999))', 'SUM(ROW($A$1:$A$1013))', true],
  ['SUM(ROW($A$1:$A$999))', 'SUM(ROW($A$2:$A$1000))', false],
  ['"A B"', '"AB"', false],
  ['SUM(A1:A2)', 'SUM(A1:A3)', false],
])('%s and %s are the same: %s', (first, second, same) => {
  expect(comparedFormula(first) === comparedFormula(second)).toBe(same);
});

describe('places on an axis', () => {
  test('between anchors that kept their distance are known, others are not', () => {
    const places = new AxisPlaces(
      new Map([
        [2, 2],
        [5, 5],
        [8, 10],
      ]),
    );
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => places.place(row))).toEqual([
      1,
      2,
      3,
      4,
      5,
      null,
      null,
      10,
      11,
    ]);
    expect([places.first(6, 9), places.last(2, 7), places.first(6, 7)]).toEqual([8, 5, null]);
  });

  test('before the first row are none', () => {
    expect(new AxisPlaces(new Map([[2, 1]])).place(1)).toBeNull();
    expect(new AxisPlaces(new Map()).place(1)).toBeNull();
  });

  test('follow any insertion above all anchors', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }),
        fc.nat(20),
        (rows, shift) => {
          const places = new AxisPlaces(new Map(rows.map((row) => [row, row + shift])));
          for (let row = 1; row <= 60; row += 1) expect(places.place(row)).toBe(row + shift);
        },
      ),
    );
  });
});
