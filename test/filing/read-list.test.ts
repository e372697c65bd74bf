import fc from 'fast-check';
import { joinList, splitList } from '../../src/filing/read-list';

test.each<[string, string[]]>([
  ['张三、李四，王五,赵六；钱七;孙八', ['张三', '李四', '王五', '赵六', '钱七', '孙八']],
  ['张三\n李四\r\n王五', ['张三', '李四', '王五']],
  ['王\u3000伟', ['王\u3000伟']],
  ['王 伟、李 娜', ['王 伟', '李 娜']],
  ['李娜（兼职，2026年起）、王伟', ['李娜（兼职，2026年起）', '王伟']],
  ['李娜(兼职,2026)；王伟', ['李娜(兼职,2026)', '王伟']],
  ['李娜（兼职,2026)、王伟', ['李娜（兼职,2026)', '王伟']],
  ['甲（乙（丙、丁）、戊）、己', ['甲（乙（丙、丁）、戊）', '己']],
  ['甲（乙、丙', ['甲（乙', '丙']],
  ['甲）、乙（丙、丁）', ['甲）', '乙（丙、丁）']],
  [' 张三 、、 ，\u200B； 李四。', ['张三', '李四']],
  ['张三、李四等', ['张三', '李四等']],
  ['', []],
  ['、。', []],
  ['李四，', ['李四']],
])('%j', (text, items) => {
  expect(splitList(text)).toEqual(items);
});

test('a joined list splits into the same items', () => {
  const item = fc
    .string({ unit: fc.constantFrom(...Array.from('张三李王伟 \u3000A1·')) })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(splitList(joinList(items))).toEqual(items);
    }),
  );
});

test('no character of an item is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('甲乙（）()、,；[]。')) }), (text) => {
      const letters = (words: string): string => words.replace(/[、,；。]/g, '');
      expect(letters(splitList(text).join(''))).toBe(letters(text));
    }),
  );
});
