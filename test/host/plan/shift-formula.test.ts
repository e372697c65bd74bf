import { shiftFormula } from '../../../src/host/plan/shift-formula';

describe('shiftFormula', () => {
  it.each([
    ['A1', 1, 1, 'B2'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(A1:$B$2)*2', 1, 0, 'SUM(A2:$B$2)*2'],
    ['SUM(A:C,$A:$C)', 0, 1, 'SUM(B:D,$A:$C)'],
    ['SUM(1:3,$1:3)', 2, 0, 'SUM(3:5,$1:5)'],
    ['"A1"&A1&"""A1"', 1, 0, '"A1"&A2&"""A1"'],
    ["'A1 表'!A1+表1!B2+AB1!C3", 1, 0, "'A1 表'!A2+表1!B3+AB1!C4"],
    ["'it''s A1'!A1", 1, 0, "'it''s A1'!A2"],
    ['LOG10(A1)+ATAN2(A1,B1)', 1, 0, 'LOG10(A2)+ATAN2(A2,B2)'],
    ['名称A1+_A1+A1_x+cf.a1', 1, 0, '名称A1+_A1+A1_x+cf.a1'],
    ['XFE1+ABCD1+A1048577', 1, 0, 'XFE1+ABCD1+A1048577'],
    ['1E5+1.5E3+A1', 1, 0, '1E5+1.5E3+A2'],
    ['Table1[A1]+A1', 1, 0, 'Table1[A1]+A2'],
    ['#REF!+A1', 1, 0, '#REF!+A2'],
    ['A1', -1, 0, '#REF!'],
    ['A1', 0, -1, '#REF!'],
    ['XFD1048576', 0, 1, '#REF!'],
    ['A1:B2', 0, 0, 'A1:B2'],
    ['', 5, 5, ''],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});
