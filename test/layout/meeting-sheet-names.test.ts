import fc from 'fast-check';
import { sheetNames } from '../../src/layout/meeting/sheet-names';

test('any texts give names Excel takes, none twice', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyText, fc.constantFrom('示例联合体', 'History', "'a'", '比较表')), {
        maxLength: 12,
      }),
      (texts) => {
        const names = sheetNames(texts, ['比较表'], '未命名');
        expect(names).toHaveLength(texts.length);
        const used = [...names, '比较表'].map((name) => name.toLowerCase());
        expect(new Set(used).size).toBe(used.length);
        for (const name of names) {
          expect(name).toMatch(/^[^:\\/?*[\]'\p{Cc}]{1,31}$/u);
          expect(name.toLowerCase()).not.toBe('history');
        }
      },
    ),
  );
});

test('long names are cut, and told apart where they were equal', () => {
  const long = '示例'.repeat(20);
  expect(sheetNames([long, long], [], '未命名')).toEqual([
    '示例'.repeat(15) + '示',
    `${'示例'.repeat(14)}（2）`,
  ]);
});
