import fc from 'fast-check';
import {
  differences,
  expectDifferent,
  expectEqual,
  expectIncludes,
  expectPresent,
  ExpectationError,
} from '../../src/selfcheck/expectation';

describe('differences', () => {
  test.each<[string, unknown, unknown, string[]]>([
    ['equal texts', '示例', '示例', []],
    ['texts', '示例', '示例二', ['']],
    ['a number and its text', 1, '1', ['']],
    ['null and what is not there', null, undefined, ['']],
    ['not a number twice', Number.NaN, Number.NaN, []],
    ['an undefined property', { a: 1, b: undefined }, { a: 1 }, []],
    ['a property too many', { a: 1, b: 2 }, { a: 1 }, ['b']],
    ['a property too few', { a: 1 }, { a: 1, b: 2 }, ['b']],
    ['properties in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['an array that is longer', [1, 2], [1], ['[1]']],
    ['an array in another order', [1, 2], [2, 1], ['[0]', '[1]']],
    ['an array and an object', [], {}, ['']],
    [
      'something deep',
      { sheets: [{ name: 'a' }, { name: 'b' }] },
      { sheets: [{ name: 'a' }, { name: 'c' }] },
      ['sheets[1].name'],
    ],
  ])('of %s', (_, actual, expected, paths) => {
    expect(differences(actual, expected).map(({ path }) => path)).toEqual(paths);
  });

  test('of a plain value and its copy are none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy: unknown = JSON.parse(JSON.stringify(value));
        // JSON has no negative zero.
        fc.pre(JSON.stringify(copy) === JSON.stringify(value) && !Object.is(value, -0));
        expect(differences(copy, JSON.parse(JSON.stringify(value)))).toEqual([]);
      }),
    );
  });

  test('are found exactly where Jest finds two values unequal', () => {
    const plain = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(plain, plain, (first, second) => {
        const equal = differences(first, second).length === 0;
        expect(equal).toBe(JSON.stringify(sorted(first)) === JSON.stringify(sorted(second)));
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([key, inner]): unknown => [key, sorted(inner)]);
}

describe('an unmet expectation is a sentence', () => {
  test.each<[string, () => void, string]>([
    [
      'of the place, what was expected and what was found',
      () => {
        expectEqual(['表一', '封皮'], ['表一', '封面'], '工作表名称');
      },
      '工作表名称与预期不符：[1] 应为 "封面"，实为 "封皮"。',
    ],
    [
      'that says what is missing',
      () => {
        expectEqual<string[]>(['表一'], ['表一', '封面'], '工作表名称');
      },
      '工作表名称与预期不符：[1] 应为 "封面"，实为 （没有）。',
    ],
    [
      'that counts what it does not list',
      () => {
        expectEqual([1, 2, 3, 4, 5, 6, 7], [0, 0, 0, 0, 0, 0, 0], '数');
      },
      '数与预期不符：[0] 应为 0，实为 1；[1] 应为 0，实为 2；[2] 应为 0，实为 3；[3] 应为 0，实为 4；[4] 应为 0，实为 5；另有 2 处不同。',
    ],
    [
      'for what stayed as it was',
      () => {
        expectDifferent({ a: [1] }, { a: [1] }, '工作簿');
      },
      '工作簿应当有变化，实际没有变化。',
    ],
    [
      'for what is not among others',
      () => {
        expectIncludes([{ a: 1 }], [{ a: 1 }, { a: 2 }], '名称');
      },
      '名称中缺少 {"a":2}。',
    ],
    [
      'for what is not there',
      () => {
        expectPresent(null, '合计');
      },
      '没有合计。',
    ],
  ])('%s', (_, expectation, message) => {
    expect(expectation).toThrow(new ExpectationError(message));
  });

  test('that stays readable for long values', () => {
    expect(() => {
      expectEqual('长'.repeat(5000), '', '文本');
    }).toThrow(/^.{1,300}$/su);
  });
});

test('what is as expected passes', () => {
  expectEqual({ a: [1, '示例', null] }, { a: [1, '示例', null] }, '值');
  expectDifferent([1], [2], '值');
  expectIncludes([{ a: 1 }, { a: 2 }], [{ a: 2 }], '值');
  expect(expectPresent(0, '值')).toBe(0);
});
