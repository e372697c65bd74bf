import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readMergedWorkbook } from '../../../src/host/file/reading/read-merged-workbook';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { valueListKey, valueListNumber } from '../../../src/model/merged-workbook-keys';
import type { StagedContent, WorkbookReading } from '../../../src/model/workbook-content';
import { emptySheet, planOf, textCell } from './sample-plan';

/** Sheets of 来源明细 are most of a merged workbook: they are read one at a time. */

const FIRST_VALUES = 'xl/worksheets/sheet2.xml';
let bytes: Uint8Array;

beforeAll(async () => {
  const values = (number: number, said: string): ReturnType<typeof emptySheet> => ({
    ...emptySheet(`来源明细（${number}）`),
    cells: [
      // Staff may put a row above.
      textCell(1, 2, '内部资料'),
      textCell(2, 1, valueListKey(number)),
      textCell(2, 2, '值'),
      textCell(3, 2, said),
    ],
  });
  bytes = await writePlan(
    planOf(
      { ...emptySheet('申报汇总表'), cells: [textCell(1, 1, 'lianyungang-2026@1/summary')] },
      values(1, '甲'),
      values(2, '乙'),
      { ...emptySheet('空表') },
    ),
  );
});

function contentOf(reading: WorkbookReading<StagedContent>): StagedContent {
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

test('they are listed without cells, the others read as ever', () => {
  const [merged, full] = [contentOf(readMergedWorkbook(bytes)), contentOf(readWorkbook(bytes))];
  const [summary, first, second, empty] = merged.sheets;
  expect([summary, empty]).toEqual([full.sheets[0], full.sheets[3]]);
  expect([first?.kind, first?.cells, second?.cells]).toEqual(['other', [], []]);
  expect([merged.names, merged.notes]).toEqual([full.names, full.notes]);
});

test('asked for, each gives its cells as often as it is asked', () => {
  const later = contentOf(readMergedWorkbook(bytes)).later ?? [];
  const full = contentOf(readWorkbook(bytes)).sheets.slice(1, 3);
  expect(later.map((sheet) => sheet.read())).toEqual(full);
  expect(later.map((sheet) => sheet.read())).toEqual(full);
});

test('damage in one shows at once', () => {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts[FIRST_VALUES] ?? new Uint8Array());
  expect(sheet).toContain('</sheetData>');
  const damaged = zipSync({ ...parts, [FIRST_VALUES]: strToU8(sheet.replace('</sheetData>', '</sheet>')) });
  expect(readMergedWorkbook(damaged)).toMatchObject({ outcome: 'refused', code: 'damagedPart' });
});

test('a workbook without them has nothing to read later', async () => {
  const plain = await writePlan(planOf({ ...emptySheet('甲'), cells: [textCell(1, 1, '甲')] }));
  expect(readMergedWorkbook(plain)).toEqual(readWorkbook(plain));
});

test.each([
  ['merge/values', 1],
  [' merge/values/12 ', 12],
  ['merge/values/0', null],
  ['merge/values2', null],
  ['merge/values/x', null],
  ['merge/sources', null],
])('%s is the key of sheet %s', (text, number) => {
  expect(valueListNumber(text)).toBe(number);
});

test('keys and numbers belong together', () => {
  for (const number of [1, 2, 37]) expect(valueListNumber(valueListKey(number))).toBe(number);
});
