import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { CarryOverOutput } from '../../src/model/carry-over-output';
import { readWorkbookFiling } from '../../src/usecases/check-workbook';
import { runPython } from '../setup/run-foreign-program';
import { runForTest } from './run-for-test';

const folder = mkdtempSync(join(tmpdir(), 'carry-over-'));
const path = (name: string): string => join(folder, name);
const SOURCE = path('旧表.xlsx');
const TARGET = path('申报表.xlsx');

/** Writes into the named cells as a clerk would type. */
const FILL = `
import json, openpyxl, sys
for job in json.loads(sys.argv[1]):
    workbook = openpyxl.load_workbook(job['file'])
    for name, value in job['values'].items():
        sheet, cell = workbook.defined_names['cf.' + name].attr_text.rsplit('!', 1)
        workbook[sheet.strip("'")][cell.replace('$', '')] = value
    workbook.save(job['file'])
`;

beforeAll(async () => {
  await runForTest(['template', 'lianyungang-2026', '-o', SOURCE]);
  await runForTest(['template', 'moe-2024', '-o', TARGET]);
  runPython(FILL, [
    JSON.stringify([
      {
        file: SOURCE,
        values: {
          'outcomes.jointMajors.y2025': '１２个',
          'outcomes.jointMajors.y2026': 15,
          'outcomes.progression.secondaryToBachelor.y2025': 80,
          'outcomes.employmentRate.y2025': 0.985,
          'cover.hostPark': '示例园区',
        },
      },
      { file: TARGET, values: { 'identity.hostPark': '另一示例园区' } },
    ]),
  ]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function said(file: string, field: string, year: number | null): string | undefined {
  const read = readWorkbookFiling(readWorkbook(readFileSync(file)));
  if (read.outcome !== 'read') throw new Error(read.reason);
  return read.filing.entries.find((entry) => entry.field === field && entry.year === year)?.raw;
}

test('what is certain goes into the blanks of another file', async () => {
  const output = path('新表.xlsx');
  const report = path('说明.txt');
  const words = ['carry-over', SOURCE, '--into', TARGET, '-o', output, '--report', report, '--json'];
  const run = await runForTest(words);
  expect(run.error).toBe('');
  expect(run.code).toBe(0);
  const result = CarryOverOutput.parse(JSON.parse(run.out));
  expect(result.carried.map(({ id, shown }) => [id, shown])).toEqual([
    ['outcomes.jointMajors@2025', '12个'],
    ['outcomes.employmentRate@2025', '98.5%'],
  ]);
  expect(result.carried[0]?.sources).toEqual([
    expect.objectContaining({
      field: 'outcomes.jointMajors@2025',
      text: '１２个',
      cell: '办学成效和服务能力!G4',
    }),
  ]);
  expect(result.proposed.map(({ id }) => id)).toEqual(['progression.collegeToBachelor@2025']);
  expect(result.left.find(({ cause }) => cause === 'different')?.held).toBe('另一示例园区');
  expect(said(output, 'outcomes.jointMajors', 2025)).toBe('12');
  expect(said(output, 'progression.collegeToBachelor', 2025)).toBe('');
  expect(said(output, 'identity.hostPark', null)).toBe('另一示例园区');
  expect(said(TARGET, 'outcomes.jointMajors', 2025)).toBe('');
  expect(readFileSync(report, 'utf8')).toContain('办学成效和服务能力!G4“１２个”');
});

test('what is accepted goes into a new workbook', async () => {
  const output = path('新建.xlsx');
  const accepted = ['--accept', 'progression.collegeToBachelor@2025,park'];
  const none = await runForTest(['carry-over', SOURCE, '--programme', 'moe-2024', '-o', output, ...accepted]);
  expect([none.code, existsSync(output)]).toEqual([64, false]);
  expect(none.error).toContain('没有可以带入的“park”');
  const run = await runForTest([
    'carry-over',
    SOURCE,
    '--programme',
    'moe-2024',
    '-o',
    output,
    '--accept',
    'all,progression.collegeToBachelor@2025',
  ]);
  expect(run.code).toBe(0);
  expect(run.out).toContain('已带入 4 处');
  expect(said(output, 'progression.collegeToBachelor', 2025)).toBe('80');
  expect(said(output, 'identity.hostPark', null)).toBe('示例园区');
});

test.each([
  [['--programme', 'moe-2024', '--into', TARGET], 64, '请写明带入哪里'],
  [[], 64, '请写明带入哪里'],
  [['--programme', 'moe-1999'], 64, '没有编号'],
  [['--into', path('没有.xlsx')], 2, '找不到'],
  [['--into', SOURCE], 64, '来源和目标是同一个文件'],
])('%j ends with %i', async (words, code, sentence) => {
  const run = await runForTest([
    'carry-over',
    SOURCE,
    ...words,
    '-o',
    path(`${code}${words.length}.xlsx`),
    '--force',
  ]);
  expect(run.code).toBe(code);
  expect(run.error).toContain(sentence);
});

test('neither file read is ever written to', async () => {
  const run = await runForTest(['carry-over', SOURCE, '--into', TARGET, '-o', SOURCE, '--force']);
  expect([run.code, run.error]).toEqual([64, expect.stringContaining('须写入另一个文件')]);
  const text = await runForTest([
    'carry-over',
    SOURCE,
    '--into',
    TARGET,
    '-o',
    path('x.xlsx'),
    '--report',
    TARGET,
  ]);
  expect(text.code).toBe(64);
});

test('a file that holds none of our forms is said to be unreadable', async () => {
  const run = await runForTest(['carry-over', path('没有.xlsx'), '--into', TARGET, '-o', path('y.xlsx')]);
  expect([run.code, run.error]).toEqual([2, expect.stringContaining('找不到这个文件')]);
});
