import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { PlansOutput } from '../../src/model/merged-plans';
import { convertWithLibreOffice, runPython } from '../setup/run-foreign-program';
import { planWorkbook } from '../usecases/merged-plans/plan-workbook';
import { runForTest } from './run-for-test';

const folder = mkdtempSync(join(tmpdir(), 'plans-'));
const path = (name: string): string => join(folder, name);
const FORMULA = '=HYPERLINK("http://示例.invalid","示例")';

beforeAll(async () => {
  const qingdao = planWorkbook('青岛市教育局', [
    { name: '示例轨道联合体', hostPark: '青岛经济技术开发区', industries: '轨道' },
    { name: FORMULA, hostPark: '青岛高新区', industries: '+1+1', practiceCentre: '@SUM(A1)' },
  ]);
  const yantai = planWorkbook('烟台市教育局', [{ name: '示例烟台联合体', hostPark: '烟台市' }]);
  writeFileSync(path('青岛.xlsx'), await writePlan(qingdao));
  writeFileSync(path('烟台.xlsx'), await writePlan(yantai));
  writeFileSync(path('坏.xlsx'), '示例');
  writeFileSync(path('名单.txt'), '# 省级新区\n示例东海新区 | 青岛市');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the plans of two cities, the places without one and the overlaps are printed', async () => {
  const { code, out } = await runForTest(['plans', path('青岛.xlsx'), path('烟台.xlsx')]);
  expect(code).toBe(0);
  expect(out).toContain('已合并 2 份规划，共 3 家联合体。');
  expect(out).toContain(
    '国家级经济技术开发区　通知要求16处：已列入规划1处，待确认0处，尚无14处，名单缺1处名称。（名单：我方整理，请核对）',
  );
  expect(out).toContain('通知列名的区域　通知要求2处：已列入规划0处，待确认1处，尚无1处。（名单：通知列名）');
  expect(out).toContain('尚无　济南市　未收到济南市的建设规划。');
  expect(out).toContain('“青岛经济技术开发区”（国家级经济技术开发区）在青岛市内');
});

test('as JSON it is what the model says, and one bad file does not stop the others', async () => {
  const { code, out } = await runForTest(['plans', path('坏.xlsx'), path('烟台.xlsx'), '--json']);
  expect(code).toBe(2);
  const { files, consortia, output } = PlansOutput.parse(JSON.parse(out));
  expect(files.map(({ status }) => status)).toEqual(['refused', 'read']);
  expect(consortia.map(({ name }) => name)).toEqual(['示例烟台联合体']);
  expect(output).toBeNull();
});

test('the clerk’s own list takes the place of ours', async () => {
  const { out } = await runForTest(['plans', path('青岛.xlsx'), '--places', path('名单.txt'), '--json']);
  const { places } = PlansOutput.parse(JSON.parse(out));
  expect(places.filter(({ listedBy }) => listedBy === 'clerk').map(({ place }) => place)).toEqual([
    '示例东海新区',
  ]);
});

const SHEETS = ['合并规划', '尚无联合体的目标', '重叠说明', '来源'];

/** Sheet names, and every cell a program takes for a formula. */
const CELLS = `
import json, openpyxl, sys
workbook = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
    'sheets': workbook.sheetnames,
    'formulas': [cell.coordinate for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.data_type == 'f'],
}))
`;

describe('the merged workbook', () => {
  const OUT = path('合并.xlsx');
  beforeAll(async () => {
    const { code, out } = await runForTest(['plans', path('青岛.xlsx'), path('烟台.xlsx'), '-o', OUT]);
    expect([code, out.includes(`合并结果：${OUT}`)]).toEqual([0, true]);
  });

  test('has its four sheets, and no text of a file became a formula', () => {
    const found: unknown = JSON.parse(runPython(CELLS, [OUT]));
    expect(found).toEqual({ sheets: SHEETS, formulas: [] });
  });

  test('makes harmless what would become a formula once it is edited', () => {
    const reading = readWorkbook(readFileSync(OUT));
    if (reading.outcome === 'refused') throw new Error(reading.message);
    const texts = reading.content.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])),
    );
    expect(texts).toEqual(expect.arrayContaining([`'${FORMULA}`, "'+1+1", "'@SUM(A1)"]));
    expect(texts.filter((text) => /^[=+@-]/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes(folder))).toEqual([]);
  });

  test('opens in LibreOffice', () => {
    convertWithLibreOffice([OUT], 'xlsx', path('saved'));
    const reading = readWorkbook(readFileSync(path('saved/合并.xlsx')));
    expect(reading.outcome === 'read' && reading.content.sheets.map(({ name }) => name)).toEqual(SHEETS);
  });

  test('is not written over without --force', async () => {
    const { code, error } = await runForTest(['plans', path('青岛.xlsx'), '-o', OUT]);
    expect([code, error.includes('已经存在')]).toEqual([64, true]);
  });
});

test.each([
  ['no file', [], '请写出各市的建设规划文件'],
  ['the output is an input', ['青岛.xlsx', '-o', '青岛.xlsx', '--force'], '是要读取的文件'],
  ['the output is no workbook', ['青岛.xlsx', '-o', '合并.csv'], '不是 .xlsx 文件名'],
  ['a list that is not there', ['青岛.xlsx', '--places', '没有.txt'], '找不到这个文件'],
  ['a list without places', ['青岛.xlsx', '--places', '空.txt'], '名单中没有任何地方'],
])('is refused as wrong usage: %s', async (_, words, says) => {
  writeFileSync(path('空.txt'), '');
  const located = words.map((word) => (/\.(xlsx|csv|txt)$/.test(word) ? path(word) : word));
  const { code, error } = await runForTest(['plans', ...located]);
  expect([code, error.includes(says)]).toEqual([64, true]);
});
