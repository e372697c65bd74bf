import fc from 'fast-check';
import { movedArea, movedFormula } from '../../../src/host/embedded/rules/moved-rules';

const insert = { axis: 'rows', first: 6, count: 2 } as const;
const remove = { axis: 'rows', first: 6, count: -2 } as const;
const column = { axis: 'columns', first: 4, count: 1 } as const;

test.each([
  ['LEN(TRIM($D5))=0', insert, 'LEN(TRIM($D5))=0'],
  ['LEN(TRIM($D6))=0', insert, 'LEN(TRIM($D8))=0'],
  ['ISNUMBER(SEARCH("|"&C$1&"|",$B6))', insert, 'ISNUMBER(SEARCH("|"&C$1&"|",$B8))'],
  ['SUM($C$5:$C$7)>"D6"', insert, 'SUM($C$5:$C$9)>"D6"'],
  ['SUM($C$5:$C$8)', remove, 'SUM($C$5:$C$6)'],
  ["COUNTA('别的表'!C6:C9)+C9", remove, "COUNTA('别的表'!C6:C9)+C7"],
  ['ROW($A$1:$A$999)+D4', column, 'ROW($A$1:$A$999)+E4'],
  ['LOG10(D4)', column, 'LOG10(E4)'],
])('%s', (formula, edit, moved) => {
  expect(movedFormula(formula, edit)).toBe(moved);
});

test('a reference to a row that was taken out leaves no formula', () => {
  expect(movedFormula('LEN($D6)=0', remove)).toBeNull();
});

test('rows put in and taken out again leave every area where it was', () => {
  const line = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(line, line, line, fc.integer({ min: 1, max: 5 }), (first, second, at, count) => {
      const area = { top: Math.min(first, second), bottom: Math.max(first, second), left: 3, right: 4 };
      const put = movedArea(area, { axis: 'rows', first: at, count });
      expect(put && movedArea(put, { axis: 'rows', first: at, count: -count })).toEqual(area);
    }),
  );
});
