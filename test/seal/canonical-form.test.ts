import fc from 'fast-check';
import type { FiledValue, FilingEntry } from '../../src/model/filing';
import type { CanonicalEntry } from '../../src/model/filing-state';
import { canonicalForm, serialise } from '../../src/seal/canonical-form';
import { canonicalText } from '../../src/seal/canonical-text';
import { canonicalValue, shownValue } from '../../src/seal/canonical-value';
import { digestOf, isIntact, textDigest } from '../../src/seal/digest';
import { anyText, canonicalEntry } from './arbitraries';
import { entry, filingOf, memberRow, numberValue, SAMPLE_PROGRAMME, textValue } from './sample-filing';

const canonical = (entries: FilingEntry[]): CanonicalEntry[] =>
  canonicalForm(SAMPLE_PROGRAMME, filingOf(entries));

const digest = (entries: FilingEntry[]): string => digestOf(canonical(entries));

describe('canonicalText', () => {
  test.each([
    ['full-width digits, letters and brackets', '２０２６年（一）ＡＢ', '2026年(一)AB'],
    ['ideographic space', '王　伟', '王 伟'],
    ['no-break space', '王\u00a0伟', '王 伟'],
    ['trailing spaces', '示例园区　 ', '示例园区'],
    ['Windows line break', '一\r\n二', '一\n二'],
    ['old Mac line break', '一\r二', '一\n二'],
    ['line separator', '一\u2028二', '一\n二'],
    ['spaces before a line break', '一  \n　二', '一\n二'],
    ['empty lines at the ends', '\n\n一\n\n', '一'],
    ['only spaces', ' 　\n ', ''],
  ])('%s', (_, typed, expected) => {
    expect(canonicalText(typed)).toBe(expected);
  });

  test.each([
    ['王 伟', '王伟'],
    ['一\n二', '一二'],
    ['一\n二', '一 二'],
    ['一\n\n二', '一\n二'],
    ['a  b', 'a b'],
    ['m²', 'm2'],
    ['㎡', 'm2'],
    ['①', '1'],
    ['Ⅳ', 'IV'],
    ['\uf9b4', '\u9818'],
    ['e\u0301', '\u00e9'],
    ['A', 'a'],
    ['—', '-'],
    ['。', '.'],
    ['１２', '21'],
    ['\ud800', '\ud801'],
  ])('%j and %j stay apart', (one, other) => {
    expect(canonicalText(one)).not.toBe(canonicalText(other));
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(canonicalText(canonicalText(text))).toBe(canonicalText(text));
      }),
    );
  });

  test('takes a long run of empty lines without slowing down to a halt', () => {
    expect(canonicalText(`一${'\n'.repeat(300_000)}二`)).toHaveLength(300_002);
  });
});

describe('canonicalValue', () => {
  test.each<[FiledValue, string | null, string]>([
    [{ state: 'blank' }, null, ''],
    [textValue('　'), null, ''],
    [{ state: 'paragraphs', paragraphs: ['', ' '] }, null, ''],
    [{ state: 'list', items: [] }, null, ''],
    [numberValue('1200.0'), 'number:1200', '1200'],
    [numberValue('01200'), 'number:1200', '1200'],
    [numberValue('-0.50'), 'number:-0.5', '-0.5'],
    [numberValue('-0'), 'number:0', '0'],
    [
      numberValue('123456789012345678901234567890'),
      'number:123456789012345678901234567890',
      '123456789012345678901234567890',
    ],
    [numberValue('0.0000000001'), 'number:0.0000000001', '0.0000000001'],
    [{ state: 'answered', answer: '—（集团统一核算）' }, 'answered:—(集团统一核算)', '—(集团统一核算)'],
    [{ state: 'option', option: '中职', listed: true }, 'option:中职', '中职'],
    [{ state: 'yesNo', value: false }, 'yesNo:false', '否'],
    [{ state: 'confirmed', value: true }, 'confirmed:true', '是'],
    [{ state: 'paragraphs', paragraphs: ['甲', '', '乙'] }, 'paragraphs:["甲","乙"]', '甲\n乙'],
    [{ state: 'list', items: ['王　伟', '李明'] }, 'list:["王 伟","李明"]', '王 伟、李明'],
    [{ state: 'date', year: 2026, month: null, day: null, half: null }, 'date:2026', '2026年'],
    [{ state: 'date', year: 2026, month: 5, day: null, half: null }, 'date:2026-05', '2026年5月'],
    [{ state: 'date', year: 2026, month: 5, day: 1, half: null }, 'date:2026-05-01', '2026年5月1日'],
    [{ state: 'date', year: 2026, month: null, day: null, half: 'second' }, 'date:2026-H2', '2026年下半年'],
    [
      { state: 'unreadable', raw: '约３５人 ', reason: 'approximate', proposal: '35' },
      'unreadable:约35人',
      '约35人（无法识别）',
    ],
    [
      { state: 'unreadable', raw: '', reason: 'notCalculated', proposal: null },
      'unreadable:',
      '（无法识别）',
    ],
  ])('%j', (value, expected, shown) => {
    const written = canonicalValue(value);
    expect(written).toBe(expected);
    if (written !== null) expect(shownValue(written)).toBe(shown);
  });

  test('what could not be read never equals what could', () => {
    const raw = '1200';
    const values: FiledValue[] = [
      { state: 'unreadable', raw, reason: 'notANumber', proposal: null },
      numberValue(raw),
      textValue(raw),
      textValue(`unreadable:${raw}`),
      { state: 'answered', answer: raw },
      { state: 'paragraphs', paragraphs: [raw] },
      { state: 'list', items: [raw] },
    ];
    expect(new Set(values.map(canonicalValue)).size).toBe(values.length);
  });

  test('the reason and the proposal of an unreadable value do not count', () => {
    expect(canonicalValue({ state: 'unreadable', raw: '约35', reason: 'approximate', proposal: '35' })).toBe(
      canonicalValue({ state: 'unreadable', raw: '约35', reason: 'notANumber', proposal: null }),
    );
  });

  test.each(['', 'nonsense', 'date:soon', 'list:{', 'list:{"a":1}', 'paragraphs:[1]', '__proto__:x'])(
    'a damaged value %j is shown as it stands',
    (value) => {
      expect(shownValue(value)).toBe(value);
    },
  );
});

describe('canonicalForm', () => {
  test('holds what the applicant filled in, sorted by key, year and row', () => {
    expect(
      canonical([
        ...memberRow(9, '示例乙', '2'),
        ...memberRow(7, '示例甲', null),
        entry('overview.name', textValue('示例联合体')),
        entry('overview.budget', numberValue('5'), { year: 2026 }),
        entry('overview.budget', numberValue('4'), { year: 2025 }),
        entry('overview.budget', numberValue('3')),
        entry('overview.opinion', textValue('同意')),
        entry('overview.score', numberValue('90')),
        entry('members.verified', textValue('属实'), { tableRow: 7 }),
        entry('unknown.field', textValue('多余')),
      ]),
    ).toEqual([
      { field: 'members.name', year: null, row: 1, value: 'text:示例甲' },
      { field: 'members.name', year: null, row: 2, value: 'text:示例乙' },
      { field: 'members.sales', year: null, row: 2, value: 'number:2' },
      { field: 'overview.budget', year: null, row: null, value: 'number:3' },
      { field: 'overview.budget', year: 2025, row: null, value: 'number:4' },
      { field: 'overview.budget', year: 2026, row: null, value: 'number:5' },
      { field: 'overview.name', year: null, row: null, value: 'text:示例联合体' },
    ]);
  });

  test('a row in which staff alone wrote something is no row of the applicant', () => {
    expect(
      canonical([
        entry('members.verified', textValue('属实'), { tableRow: 5 }),
        ...memberRow(6, '示例甲', '1'),
      ]).map(({ row }) => row),
    ).toEqual([1, 1]);
  });

  const row = fc.record({
    name: fc.constantFrom('示例甲', '示例乙', '示例丙', null),
    sales: fc.option(fc.nat({ max: 5000 }).map(String)),
    emptyAbove: fc.nat({ max: 3 }),
  });

  const spellings = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `${text}\u3000 `,
    (text) => ` ${text}`,
    (text) => text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0)),
    (text) => text.replace(/\r\n|\r|\n/g, '\r\n'),
    (text) => text.replace(/ /g, '\u3000'),
  );
  const decimals = fc.constantFrom<(decimal: string) => string>(
    (decimal) => decimal,
    (decimal) => `${decimal}.0`,
    (decimal) => `${decimal}.000`,
    (decimal) => `00${decimal}`,
  );

  test('does not depend on how values were typed, where rows stand and how entries are ordered', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        anyText,
        spellings,
        decimals,
        fc.nat(),
        (rows, name, spell, write, turn) => {
          const plain: FilingEntry[] = [entry('overview.name', textValue(name))];
          const varied: FilingEntry[] = [entry('overview.name', textValue(spell(name)))];
          let sheetRow = 10;
          rows.forEach(({ name: member, sales, emptyAbove }, index) => {
            plain.push(...memberRow(5 + index, member, sales));
            for (let empty = 0; empty < emptyAbove; empty += 1)
              varied.push(...memberRow((sheetRow += 1), null, null));
            varied.push(
              ...memberRow(
                (sheetRow += 1),
                member === null ? null : spell(member),
                sales === null ? null : write(sales),
              ),
            );
          });
          const split = turn % varied.length;
          const turned = [...varied.slice(split), ...varied.slice(0, split)];
          expect(serialise(canonical(turned))).toBe(serialise(canonical(plain)));
        },
      ),
    );
  });

  test('the digest changes with any value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.nat()), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.boolean(),
        anyText,
        (rows, which, inName, typed) => {
          const chosen = which % rows.length;
          const rowsWith = (name: string | null, sales: string | null): FilingEntry[] =>
            rows.flatMap(([known, figure], index) =>
              memberRow(
                index,
                index === chosen ? (name ?? known) : known,
                index === chosen ? (sales ?? `${figure}`) : `${figure}`,
              ),
            );
          const [known, figure] = rows[chosen] ?? ['', 0];
          fc.pre(!inName || canonicalText(typed) !== canonicalText(known));
          const changed = inName ? rowsWith(typed, null) : rowsWith(null, `${figure + 1}`);
          expect(digest(changed)).not.toBe(digest(rowsWith(null, null)));
        },
      ),
    );
  });
});

describe('serialise', () => {
  test('one line per entry', () => {
    expect(
      serialise([
        { field: 'a.b', year: 2026, row: null, value: 'text:一\n"二"' },
        { field: 'a.c', year: null, row: 3, value: 'number:1' },
      ]),
    ).toBe('["a.b",2026,null,"text:一\\n\\"二\\""]\n["a.c",null,3,"number:1"]');
  });

  const nearby = fc.record({
    field: fc.constantFrom('a', 'a.b', 'b'),
    year: fc.constantFrom(null, 2025),
    row: fc.constantFrom(null, 1),
    value: fc.constantFrom('', '"', '"]\n["a",null,null,"', '\n', 'null', '\ud800', '\udc00', '\ufffd'),
  });

  test('different entries give different texts and bytes, the same give the same', () => {
    const entries = fc.array(fc.oneof(nearby, canonicalEntry), { maxLength: 3 });
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(serialise(one) === serialise(other)).toBe(same);
        expect(digestOf(one) === digestOf(other)).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  test('can be read back line by line', () => {
    fc.assert(
      fc.property(fc.array(canonicalEntry, { minLength: 1 }), (entries) => {
        const lines = serialise(entries)
          .split('\n')
          .map((line): unknown => JSON.parse(line));
        expect(lines).toEqual(entries.map(({ field, year, row, value }) => [field, year, row, value]));
      }),
    );
  });
});

describe('digest', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['市域产教联合体', '6a18c4055c9b02bc732a4cb46ad79b377bf0ada4eef455f36a2716e9d9acbf86'],
  ])('of %j is SHA-256 of its UTF-8', (text, expected) => {
    expect(textDigest(text)).toBe(expected);
  });

  test('a snapshot is intact while its entries are those of its digest', () => {
    const entries = canonical(memberRow(5, '示例甲', '1'));
    const snapshot = {
      programme: 'sample-2026',
      templateVersion: '1',
      sealedAt: '2026-05-01T00:00:00Z',
      digest: digestOf(entries),
      entries,
    };
    expect(isIntact(snapshot)).toBe(true);
    expect(isIntact({ ...snapshot, entries: entries.slice(1) })).toBe(false);
  });
});
