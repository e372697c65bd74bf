import { OwnChanges } from '../../../src/host/wps/watching/own-changes';

const area = { top: 2, left: 3, bottom: 3, right: 4 };
const inputs = [
  ['甲', 1],
  ['乙', 2],
];

test('what was written is known for a moment, whole or in part', () => {
  let now = 0;
  const own = new OwnChanges(() => now);
  own.wrote({ sheet: '表一', area, inputs });
  expect(own.writtenInto('表一', area)?.inputs).toEqual(inputs);
  expect(own.writtenInto('表一', { ...area, top: 3 })?.inputs).toEqual([['乙', 2]]);
  expect(own.writtenInto('表二', area)).toBeNull();
  expect(own.writtenInto('表一', { ...area, right: 5 })).toBeNull();
  now = 2000;
  expect(own.writtenInto('表一', area)).toBeNull();
});

test('what was overwritten since is no longer ours', () => {
  const own = new OwnChanges(() => 0);
  own.wrote({ sheet: '表一', area, inputs });
  own.overwritten({ sheet: '表一', area: { ...area, bottom: 2 }, inputs: [] });
  expect(own.writtenInto('表一', area)).toBeNull();
  expect(own.writtenInto('表一', { ...area, top: 3 })?.inputs).toEqual([['乙', 2]]);
});

test('inserted rows are ours once for each time', () => {
  const own = new OwnChanges(() => 0);
  own.insertedRows('表一', '9:10');
  expect(own.takeInsertedRows('表一', '9:9')).toBe(false);
  expect(own.takeInsertedRows('表一', '9:10')).toBe(true);
  expect(own.takeInsertedRows('表一', '9:10')).toBe(false);
});

test('what is told while we are changing something is our own, also where that fails', () => {
  const own = new OwnChanges(() => 0);
  expect(() =>
    own.during(() => {
      expect(own.isUnderWay).toBe(true);
      throw new Error('示例');
    }),
  ).toThrow('示例');
  expect(own.isUnderWay).toBe(false);
});
