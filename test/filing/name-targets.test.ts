import { NameTargets, parseTarget } from '../../src/filing/name-targets';

test.each([
  ["'联合体概况'!$C$5", '联合体概况', 5, 3],
  ['=联合体概况!$C$5:$D$9', '联合体概况', 5, 3],
  ["'It''s'!B2", "It's", 2, 2],
])('%s', (refersTo, sheet, top, left) => {
  expect(parseTarget(refersTo)).toMatchObject({ sheet, area: { top, left } });
});

test.each(['#REF!', "'甲'!#REF!", '"lianyungang-2026@1"', 'SUM(A!B1)', 'A!B1,A!B2', '', '!A1', "'甲'!A0"])(
  '%j is no cell',
  (refersTo) => {
    expect(parseTarget(refersTo)).toBeNull();
  },
);

test('names are told apart by scope, not by letter case', () => {
  const name = (called: string, refersTo: string, scope: string | null) => ({
    name: called,
    refersTo,
    scope,
    hidden: false,
  });
  const names = new NameTargets({
    sheets: [],
    notes: [],
    names: [
      name('cf.workbook', '="lianyungang-2026@1"', null),
      name('CF.Overview.Name', "'甲'!$C$5", null),
      name('cf.overview.name', "'乙'!$C$6", '乙'),
      name('cf.overview.head', "'乙'!$C$7", '乙'),
    ],
  });
  expect(names.identity).toEqual({ programme: 'lianyungang-2026', templateVersion: '1' });
  expect(names.on('cf.overview.name', '甲')?.area.top).toBe(5);
  expect(names.on('cf.overview.name', '乙')).toBeNull();
  expect(names.on('cf.overview.head', '乙')?.area.top).toBe(7);
  expect(names.workbook('cf.overview.head')).toBeNull();
});
