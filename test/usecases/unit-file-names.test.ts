import fc from 'fast-check';
import { unitFileNames } from '../../src/usecases/unit-file-names';

test.each([
  ['示例种业有限公司', '示例种业有限公司（成员企业）.xlsx'],
  ['示例/种业:有限*公司', '示例 种业 有限 公司（成员企业）.xlsx'],
  ['../../示例', '示例（成员企业）.xlsx'],
  ['示例\u202Exslx.公司', '示例 xslx.公司（成员企业）.xlsx'],
  ['CON', 'CON（成员企业）.xlsx'],
  ['……', '……（成员企业）.xlsx'],
  ['///', '单位（成员企业）.xlsx'],
])('%s becomes %s', (name, expected) => {
  expect(unitFileNames([{ name, kind: '成员企业' }])).toEqual([expected]);
});

test('a name of any length leaves room for the rest of the file’s name', () => {
  const [name = ''] = unitFileNames([{ name: '𠀀'.repeat(200), kind: '成员企业' }]);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255 - 18);
});

test('whatever units are called, the names differ and lead nowhere else', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          name: fc.string({ unit: 'binary', maxLength: 300 }),
          kind: fc.constantFrom('成员企业', '成员学校'),
        }),
      ),
      (units) => {
        const names = unitFileNames(units);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(units.length);
        for (const name of names) {
          expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}.][^\\/:*?"<>|\p{Cc}]*\.xlsx$/u);
          // A dot, twelve digits and .tmp come on top while the file is being written.
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255 - 18);
        }
      },
    ),
  );
});
