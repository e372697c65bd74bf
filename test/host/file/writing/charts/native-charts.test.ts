import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../../../src/host/file/writing/write-plan';
import { validatePlan } from '../../../../../src/host/plan/validate-plan';
import { PlannedChart } from '../../../../../src/model/workbook-plan';
import { convertWithLibreOffice, runPython } from '../../../../setup/run-foreign-program';
import { CHARTS, SHEET, TITLES, chartedPlan } from './charted-plan';
import { chartsSeenIn } from './seen-charts';

const folder = mkdtempSync(join(tmpdir(), 'native-charts-'));
const file = join(folder, 'charts.xlsx');
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await writePlan(chartedPlan());
  writeFileSync(file, bytes);
  convertWithLibreOffice([file], 'xlsx', join(folder, 'saved'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const Q = "'评''分&<图>'!";

test('openpyxl finds every chart with its references, values, titles and place', () => {
  const seen = chartsSeenIn(file);
  expect(seen['首页']).toEqual([]);
  const [ranking, columns, lines] = seen[SHEET] ?? [];
  expect(ranking).toMatchObject({
    kind: 'BarChart',
    title: '得分与专家评分的范围',
    axis: '得分（分）',
    anchor: [4, 0, 20, 4],
  });
  expect(ranking?.series).toEqual([
    {
      name: '得分',
      reference: `${Q}$B$1:$B$3`,
      values: [88.5, 80, 71.25],
      above: `${Q}$D$1:$D$3`,
      categories: `${Q}$A$1:$A$3`,
    },
  ]);
  expect(columns?.series.map(({ name }) => name)).toEqual(['得分 & 其他', '低']);
  expect(lines).toMatchObject({ kind: 'LineChart', title: '历年' });
  // A blank is no point of the line.
  expect(lines?.series[1]?.values).toEqual([4.5, 10]);
});

test('LibreOffice opens the charts and keeps them when it saves', () => {
  const [ranking, columns, lines, ...more] = chartsSeenIn(join(folder, 'saved', 'charts.xlsx'))[SHEET] ?? [];
  expect(more).toEqual([]);
  expect([ranking?.kind, columns?.kind, lines?.kind]).toEqual(['BarChart', 'BarChart', 'LineChart']);
  expect(ranking?.title).toBe('得分与专家评分的范围');
  // The whiskers came through, with the cells they are drawn from.
  expect(ranking?.series[0]?.above).toContain('$D$1:$D$3');
  expect(ranking?.series[0]?.values).toEqual([88.5, 80, 71.25]);
});

test('our reader reads the cells as if there were no charts', async () => {
  const plan = chartedPlan();
  const bare = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
  const [charted, plain] = [readWorkbook(bytes), readWorkbook(await writePlan(bare))];
  expect(charted.outcome).toBe('read');
  const cells = (reading: typeof charted) => (reading.outcome === 'read' ? reading.content.sheets : []);
  expect(cells(charted)).toEqual(cells(plain));
});

test('every part is referred to, has a type, and is well-formed', () => {
  const parts = unzipSync(bytes);
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const added = Object.keys(parts).filter((name) => /^xl\/(charts|drawings)\/[^/]+\.xml$/.test(name));
  expect(added.sort()).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/charts/chart3.xml',
    'xl/drawings/drawing1.xml',
  ]);
  for (const name of added) expect(types).toContain(`PartName="/${name}"`);
  const source = `
import sys, zipfile, xml.dom.minidom
package = zipfile.ZipFile(sys.argv[1])
for name in package.namelist():
    if name.endswith('.xml') or name.endswith('.rels'): xml.dom.minidom.parseString(package.read(name))
print(len(package.namelist()))`;
  expect(Number(runPython(source, [file]))).toBe(Object.keys(parts).length);
});

test('equal plans give equal bytes, and a plan without charts no part of them', async () => {
  expect(Buffer.from(await writePlan(chartedPlan())).equals(Buffer.from(bytes))).toBe(true);
  const plain = unzipSync(await writePlan(chartedPlan([])));
  expect(Object.keys(plain).filter((name) => /charts|drawings/.test(name))).toEqual([]);
});

test.each<[string, (chart: PlannedChart) => PlannedChart, string]>([
  [
    'cells of a sheet that is not there',
    (chart) => ({ ...chart, categories: { ...chart.categories, sheet: '无' } }),
    'chartRangeInvalid',
  ],
  [
    'other values than cells',
    (chart) => ({ ...chart, categories: { ...chart.categories, cached: TITLES.slice(1) } }),
    'chartRangeInvalid',
  ],
  [
    'cells that are no line',
    (chart) => ({
      ...chart,
      categories: { ...chart.categories, area: { top: 1, bottom: 2, left: 1, right: 2 }, cached: ['a', 'b'] },
    }),
    'chartRangeInvalid',
  ],
  ['a title no file can hold', (chart) => ({ ...chart, title: '得分\u0001' }), 'illegalCharacter'],
  [
    'a place outside the sheet',
    (chart) => ({ ...chart, anchor: { ...chart.anchor, top: 0 } }),
    'areaInvalid',
  ],
])('a chart with %s is a mistake of the plan', (_, change, code) => {
  expect(validatePlan(chartedPlan())).toEqual([]);
  for (const chart of CHARTS) {
    expect(validatePlan(chartedPlan([change(chart)])).map((fault) => fault.code)).toEqual([code]);
  }
});

test('charts are data: to JSON and back without loss', () => {
  for (const chart of CHARTS) expect(PlannedChart.parse(JSON.parse(JSON.stringify(chart)))).toEqual(chart);
});
