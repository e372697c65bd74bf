import fc from 'fast-check';
import type { FilingEntry } from '../../src/model/filing';
import type { FillValues } from '../../src/model/command-output';
import { FilingIndex } from '../../src/filing/filing-index';
import { readFiling } from '../../src/filing/read-filing';
import { computeTotals } from '../../src/filing/totals';
import { PLAN, PROGRAMME, SAMPLE, filledContent } from './filled-values';

function totalsOf(values: FillValues): Map<string, string | null> {
  return computeTotals(PROGRAMME, new FilingIndex(readFiling(PLAN, PROGRAMME, filledContent(values))));
}

test.each<[string, FillValues, string, string | null]>([
  ['sum of cells', SAMPLE, 'overview.staff.sum', '6'],
  ['difference of a cell and a total', SAMPLE, 'overview.staff.difference', '0'],
  ['no figure to compare', {}, 'overview.staff.difference', null],
  ['sum of nothing', {}, 'overview.staff.sum', '0'],
  ['decimals add up exactly', SAMPLE, 'members.enterprises.totals.assets', '0.3'],
  ['named rows', SAMPLE, 'members.enterprises.totals.count', '2'],
  ['rows without a figure', SAMPLE, 'members.enterprises.totals.salesUnfilled', '2'],
  ['figures in words count', { ...SAMPLE, 'overview.staff.partTime': '2人' }, 'overview.staff.sum', '6'],
  ['answers do not count', { ...SAMPLE, 'overview.staff.partTime': '—' }, 'overview.staff.sum', '4'],
  ['estimates do not count', { ...SAMPLE, 'overview.staff.partTime': '约2人' }, 'overview.staff.sum', '4'],
  ['a negative difference', { ...SAMPLE, 'overview.staff.total': 5 }, 'overview.staff.difference', '-1'],
])('%s', (_, values, total, expected) => {
  expect(totalsOf(values).get(total)).toBe(expected);
});

test('a column’s total is the exact sum of its figures, and the sheet shows the same', () => {
  const cents = fc.array(fc.option(fc.integer({ min: -99_999_999, max: 999_999_999 })), { maxLength: 20 });
  fc.assert(
    fc.property(cents, (column) => {
      const values: FillValues = {
        'members.enterprises': column.map((figure, index) => ({
          name: `示例${index}`,
          assets: figure === null ? null : figure / 100,
        })),
      };
      const filing = readFiling(PLAN, PROGRAMME, filledContent(values));
      const totals = computeTotals(PROGRAMME, new FilingIndex(filing));
      const sum = column.reduce<number>((total, figure) => total + (figure ?? 0), 0);
      expect(totals.get('members.enterprises.totals.assets')).toBe(String(sum / 100));
      expect(totals.get('members.enterprises.totals.assetsUnfilled')).toBe(
        String(column.filter((figure) => figure === null).length),
      );
      for (const { total, shown } of filing.shownTotals)
        expect([total, shown]).toEqual([total, totals.get(total)]);
    }),
    { numRuns: 25 },
  );
});

describe('FilingIndex', () => {
  const index = new FilingIndex(readFiling(PLAN, PROGRAMME, filledContent(SAMPLE)));

  test('finds fields with and without a year', () => {
    expect(index.number('overview.budget.total', 2027)?.toFixed()).toBe('360');
    expect(index.number('overview.budget.total', null)).toBeNull();
    expect(index.number('overview.budget.total', 2028)).toBeNull();
    expect(index.words('overview.name', null)).toBe('示例联合体');
    expect(index.words('overview.staff.total', null)).toBeNull();
    expect(index.value('no.such', null)).toEqual({ state: 'blank' });
    expect(index.entry('no.such', null)).toBeNull();
    expect(index.entries('overview.budget.total').map(({ year }) => year)).toEqual([2026, 2027, 2028]);
  });

  test('finds rows and columns, blank cells included', () => {
    const rows = index.rows('members.enterprises');
    expect(rows.map(({ position }) => position)).toEqual([1, 2]);
    expect(rows[1]?.entries.get('members.enterprises.name')?.raw).toBe('示例二公司');
    expect(rows[1]?.entries.get('members.enterprises.sales')?.value).toEqual({ state: 'blank' });
    const names = (entries: readonly FilingEntry[]): string[] => entries.map(({ raw }) => raw);
    expect(names(index.column('members.enterprises.name'))).toEqual(['示例一公司', '示例二公司']);
    expect(index.rows('members.schools')).toEqual([]);
    expect(index.rows('no.such')).toEqual([]);
    expect(index.shownTotal('members.enterprises.totals.count')?.shown).toBe('2');
    expect(index.shownTotal('no.such')).toBeNull();
  });
});
