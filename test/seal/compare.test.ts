import fc from 'fast-check';
import type { FilingEntry } from '../../src/model/filing';
import type { CanonicalEntry, Snapshot } from '../../src/model/filing-state';
import { canonicalForm } from '../../src/seal/canonical-form';
import { compareWithSnapshot, type FieldDifference } from '../../src/seal/compare';
import { digestOf } from '../../src/seal/digest';
import { canonicalEntry } from './arbitraries';
import {
  entry,
  filingOf,
  memberRow,
  numberValue,
  SAMPLE_PROGRAMME,
  textValue,
  unreadableValue,
} from './sample-filing';

type Member = readonly [name: string | null, sales: string | null, remark?: string | null];

const canonical = (entries: FilingEntry[]): CanonicalEntry[] =>
  canonicalForm(SAMPLE_PROGRAMME, filingOf(entries));

const snapshotOf = (entries: CanonicalEntry[]): Snapshot => ({
  programme: 'sample-2026',
  templateVersion: '1',
  sealedAt: '2026-05-01T00:00:00Z',
  digest: digestOf(entries),
  entries,
});

const compare = (before: FilingEntry[], after: FilingEntry[]): FieldDifference[] =>
  compareWithSnapshot(SAMPLE_PROGRAMME, snapshotOf(canonical(before)), canonical(after));

const rows = (members: readonly Member[]): FilingEntry[] =>
  members.flatMap(([name, sales, remark], index) => memberRow(index + 5, name, sales, remark ?? null));

const compareRows = (before: readonly Member[], after: readonly Member[]): FieldDifference[] =>
  compare(rows(before), rows(after));

/** `kind field/table before→after` of each difference, to be read at a glance. */
const inShort = (differences: readonly FieldDifference[]): string[] =>
  differences.map((difference) => {
    switch (difference.kind) {
      case 'added':
        return `added ${difference.field} ${difference.after}`;
      case 'removed':
        return `removed ${difference.field} ${difference.before}`;
      case 'changed':
        return `changed ${difference.field} ${difference.before}→${difference.after}`;
      case 'rowAdded':
        return `rowAdded ${difference.row} ${difference.name ?? '-'}`;
      case 'rowRemoved':
        return `rowRemoved ${difference.row} ${difference.name ?? '-'}`;
      case 'rowsReordered':
        return `rowsReordered ${difference.table}`;
    }
  });

describe('single fields', () => {
  test('added, removed and changed, in the order of the forms, with values as people read them', () => {
    expect(
      compare(
        [
          entry('overview.name', textValue('示例联合体')),
          entry('overview.budget', numberValue('1200'), { year: 2025 }),
          entry('overview.budget', numberValue('7'), { year: 2026 }),
          entry('overview.story', { state: 'paragraphs', paragraphs: ['甲', '乙'] }),
        ],
        [
          entry('overview.name', textValue('示例新联合体')),
          entry('overview.budget', unreadableValue('约1200'), { year: 2025 }),
          entry('overview.budget', numberValue('9')),
          entry('overview.story', { state: 'paragraphs', paragraphs: ['甲', '乙', '丙'] }),
        ],
      ),
    ).toEqual([
      {
        kind: 'changed',
        field: 'overview.name',
        year: null,
        row: null,
        before: '示例联合体',
        after: '示例新联合体',
      },
      {
        kind: 'changed',
        field: 'overview.budget',
        year: 2025,
        row: null,
        before: '1200',
        after: '约1200（无法识别）',
      },
      { kind: 'removed', field: 'overview.budget', year: 2026, row: null, before: '7' },
      { kind: 'added', field: 'overview.budget', year: null, row: null, after: '9' },
      {
        kind: 'changed',
        field: 'overview.story',
        year: null,
        row: null,
        before: '甲\n乙',
        after: '甲\n乙\n丙',
      },
    ]);
  });

  test('fields the programme does not know come last and are not lost', () => {
    const differences = compareWithSnapshot(
      SAMPLE_PROGRAMME,
      snapshotOf([{ field: 'a.former', year: null, row: null, value: 'text:旧' }]),
      canonical(rows([['示例甲', '1']])),
    );
    expect(inShort(differences)).toEqual(['rowAdded 1 示例甲', 'removed a.former 旧']);
  });

  test('a field that stands twice is compared with both its values', () => {
    const twice = (second: string): CanonicalEntry[] =>
      ['text:甲', second].map((value) => ({ field: 'overview.name', year: null, row: null, value }));
    expect(
      inShort(compareWithSnapshot(SAMPLE_PROGRAMME, snapshotOf(twice('text:乙')), twice('text:丙'))),
    ).toEqual(['changed overview.name 甲；乙→甲；丙']);
  });
});

describe('rows of a table', () => {
  test.each<[string, readonly Member[], readonly Member[], string[]]>([
    ['nothing changed', [['甲', '1']], [['甲', '1']], []],
    [
      'a figure',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      [
        ['甲', '1'],
        ['乙', '3'],
      ],
      ['changed members.sales 2→3'],
    ],
    [
      'a row inserted at the top',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      [
        ['丙', '3'],
        ['甲', '1'],
        ['乙', '2'],
      ],
      ['rowAdded 1 丙'],
    ],
    [
      'a row removed from the middle',
      [
        ['甲', '1'],
        ['乙', '2'],
        ['丙', '3'],
      ],
      [
        ['甲', '1'],
        ['丙', '3'],
      ],
      ['rowRemoved 2 乙'],
    ],
    [
      'a name alone',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      [
        ['甲', '1'],
        ['丁', '2'],
      ],
      ['changed members.name 乙→丁'],
    ],
    [
      'a name and a figure, with a row inserted above',
      [
        ['甲', '1'],
        ['乙', '2'],
        ['丙', '3'],
      ],
      [
        ['戊', '9'],
        ['甲', '1'],
        ['丁', '7'],
        ['丙', '3'],
      ],
      ['changed members.name 乙→丁', 'changed members.sales 2→7', 'rowAdded 1 戊'],
    ],
    [
      'rows without a name',
      [
        [null, '1'],
        [null, '2'],
      ],
      [
        [null, '1'],
        [null, '5'],
      ],
      ['changed members.sales 2→5'],
    ],
    ['a cell filled in later', [['甲', null]], [['甲', '4']], ['added members.sales 4']],
    ['a cell emptied', [['甲', '4', '注']], [['甲', '4']], ['removed members.remark 注']],
    [
      'two rows swapped',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      [
        ['乙', '2'],
        ['甲', '1'],
      ],
      ['rowsReordered members'],
    ],
    [
      'all turned round and one changed',
      [
        ['甲', '1'],
        ['乙', '2'],
        ['丙', '3'],
        ['丁', '4'],
      ],
      [
        ['丁', '4'],
        ['丙', '8'],
        ['乙', '2'],
        ['甲', '1'],
      ],
      ['rowsReordered members', 'changed members.sales 3→8'],
    ],
    [
      'rows of the same name, one changed',
      [
        ['甲', '1'],
        ['甲', '2'],
        ['甲', '3'],
      ],
      [
        ['甲', '1'],
        ['甲', '5'],
        ['甲', '3'],
      ],
      ['changed members.sales 2→5'],
    ],
    [
      'one of two equal rows removed',
      [
        ['甲', '1'],
        ['甲', '1'],
      ],
      [['甲', '1']],
      ['rowRemoved 2 甲'],
    ],
    [
      'the whole table cleared',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      [],
      ['rowRemoved 1 甲', 'rowRemoved 2 乙'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(inShort(compareRows(before, after))).toEqual(expected);
  });

  test('a difference names its table, its row before and after, and the row as it is called now', () => {
    expect(
      compareRows(
        [['甲', '1']],
        [
          ['丙', '3'],
          ['甲', '2'],
        ],
      ),
    ).toEqual([
      {
        kind: 'changed',
        field: 'members.sales',
        year: null,
        row: { table: 'members', before: 1, after: 2, name: '甲' },
        before: '1',
        after: '2',
      },
      {
        kind: 'rowAdded',
        table: 'members',
        row: 1,
        name: '丙',
        values: [
          { field: 'members.name', year: null, value: '丙' },
          { field: 'members.sales', year: null, value: '3' },
        ],
      },
    ]);
  });

  const member = fc.tuple(
    fc.option(fc.constantFrom('甲', '乙', '丙', '丁')),
    fc.option(fc.constantFrom('1', '2', '3')),
    fc.option(fc.constantFrom('注', '无')),
  );
  const members = fc.array(member, { maxLength: 8 });

  test('there are differences exactly where the digests differ', () => {
    fc.assert(
      fc.property(members, members, (before, after) => {
        const same = digestOf(canonical(rows(before))) === digestOf(canonical(rows(after)));
        expect(compareRows(before, after).length === 0).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  test('another order alone is said once', () => {
    fc.assert(
      fc.property(
        members.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([before, after]) => {
          const moved = digestOf(canonical(rows(before))) !== digestOf(canonical(rows(after)));
          expect(inShort(compareRows(before, after))).toEqual(moved ? ['rowsReordered members'] : []);
        },
      ),
    );
  });

  test('removed and added rows account for the number of rows', () => {
    fc.assert(
      fc.property(members, members, (before, after) => {
        const count = (all: typeof before): number =>
          new Set(canonical(rows(all)).map(({ row }) => row)).size;
        const kinds = compareRows(before, after).map(({ kind }) => kind);
        const added = kinds.filter((kind) => kind === 'rowAdded').length;
        const removed = kinds.filter((kind) => kind === 'rowRemoved').length;
        expect(added - removed).toBe(count(after) - count(before));
      }),
    );
  });

  test('ten thousand renamed rows are compared as well as ten', () => {
    const many = (prefix: string): FilingEntry[] =>
      Array.from({ length: 10_000 }, (_, index) => memberRow(index, `${prefix}${index}`, '1')).flat();
    expect(compare(many('甲'), many('乙'))).toHaveLength(10_000);
  });
});

test('whatever a snapshot holds, comparing answers', () => {
  const entries = fc.array(canonicalEntry, { maxLength: 30 });
  fc.assert(
    fc.property(entries, entries, (before, after) => {
      expect(compareWithSnapshot(SAMPLE_PROGRAMME, snapshotOf(before), before)).toEqual([]);
      expect(Array.isArray(compareWithSnapshot(SAMPLE_PROGRAMME, snapshotOf(before), after))).toBe(true);
    }),
  );
});
