import type { CellContent, SheetContent, StagedContent } from '../../../src/model/workbook-content';
import type { KeyedRow } from '../../../src/usecases/merge/keyed-list';
import type { ValueGroup } from '../../../src/usecases/merge/lists/value-sources';
import { dividedGroups, valueList } from '../../../src/usecases/merge/lists/value-sources';
import { valueChange } from '../../../src/usecases/merge/value-change';

/** 来源明细 over several sheets: who stands where stays there, and what is new goes where there is room. */

/** An application with some values; keys of applications may hold strokes. */
function group(name: string, rows: number, value = '1'): ValueGroup {
  const key = `lianyungang-2026/#示例园区/${name}/`;
  return {
    key,
    rows: () =>
      Array.from({ length: rows }, (_, at): KeyedRow => ({
        key: `${key}overview.field${at}@2026/示例企业`,
        cells: [name, `栏目${at}`, value, `${name}.xlsx`, '联合体概况', 'C5'],
      })),
  };
}

function text(row: number, column: number, said: string): CellContent {
  return { row, column, value: { kind: 'text', text: said } };
}

/** The sheet as it was written for these applications, with a remark of staff beside the first row. */
function sheet(number: number, groups: readonly ValueGroup[]): SheetContent {
  const list = valueList(groups, number);
  return {
    name: list.name,
    state: 'visible',
    kind: 'worksheet',
    cells: [
      text(1, 1, list.key),
      ...list.columns.map(({ title }, at) => text(1, 2 + at, title)),
      ...[...list.rows].flatMap(({ key, cells }, at) => [
        text(2 + at, 1, key),
        ...cells.map((cell, column) => text(2 + at, 2 + column, typeof cell === 'string' ? cell : '')),
      ]),
    ],
  };
}

/** A workbook whose sheets of 来源明细 are read when they are come to. */
function staged(...sheets: SheetContent[]): StagedContent & { readings: string[] } {
  const readings: string[] = [];
  return {
    readings,
    sheets: sheets.map((of) => ({ ...of, kind: 'other', cells: [] })),
    names: [],
    notes: [],
    later: sheets.map((of) => ({
      name: of.name,
      read: () => {
        readings.push(of.name);
        return of;
      },
    })),
  };
}

const [one, two, three] = [group('甲', 3), group('乙', 2), group('丙', 4)];

test('what stands as it should is left alone, and every sheet is read once', () => {
  const content = staged(sheet(1, [one, two]), sheet(2, [three]));
  expect(valueChange([three, one, two], content)).toEqual({ cells: [], lists: [] });
  expect(content.readings).toEqual(['来源明细', '来源明细（2）']);
});

test('a value that changed is written where the application stands', () => {
  const { cells, lists } = valueChange(
    [group('甲', 3, '9'), two, three],
    staged(sheet(1, [one, two]), sheet(2, [three])),
  );
  expect(lists).toEqual([]);
  expect(cells).toEqual(
    [2, 3, 4].map((row) => ({
      place: { sheet: '来源明细', row, column: 4 },
      value: { kind: 'text', text: '9' },
      fitsHeight: true,
    })),
  );
});

test('a new application follows on the last sheet', () => {
  const { cells, lists } = valueChange([one, three, two], staged(sheet(1, [one]), sheet(2, [three])));
  expect(lists).toEqual([]);
  expect(new Set(cells.map(({ place }) => `${place.sheet}/${place.row}`))).toEqual(
    new Set(['来源明细（2）/6', '来源明细（2）/7']),
  );
});

test('of an application that is gone the values are taken back on its sheet', () => {
  const { cells } = valueChange([one], staged(sheet(1, [one, two])));
  expect(cells.map(({ place }) => [place.row, place.column])).toEqual([
    [5, 4],
    [6, 4],
  ]);
});

test('a sheet that is read with the others counts as well', () => {
  const content = { sheets: [sheet(1, [one])], names: [], notes: [] };
  expect(valueChange([one], content)).toEqual({ cells: [], lists: [] });
});

test('where the workbook has no such sheet, one is added', () => {
  const { cells, lists } = valueChange([one], { sheets: [], names: [], notes: [] });
  expect(cells).toEqual([]);
  expect(lists.map(({ key, rows }) => [key, rows.length])).toEqual([['merge/values', 3]]);
});

describe('a sheet that is full', () => {
  const large = (name: string): ValueGroup => group(name, 20_000);

  test('a new merge divides applications over sheets, none is parted', () => {
    const [fitting, ...further] = dividedGroups(['甲', '乙', '丙', '丁', '戊'].map(large), 0);
    expect([fitting, ...further].map((groups) => groups.length)).toEqual([2, 2, 1]);
  });

  test('one larger than a sheet has a sheet of its own', () => {
    const groups = [one, group('巨', 60_000), two];
    expect(dividedGroups(groups, 0).map((on) => on.length)).toEqual([1, 1, 1]);
  });

  test('what does not fit on the last sheet comes on new ones with the next numbers', () => {
    const [first, second, fourth] = [large('甲'), large('乙'), large('丁')];
    const { cells, lists } = valueChange([first, second, fourth], staged(sheet(3, [first, second])));
    expect(cells).toEqual([]);
    expect(lists.map(({ key, name, rows }) => [key, name, rows.length])).toEqual([
      ['merge/values/4', '来源明细（4）', 20_000],
    ]);
  });
});
