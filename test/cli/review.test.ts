import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { PanelOutput } from '../../src/model/panel-result';
import { ScorecardOutput } from '../../src/model/scorecard';
import { ScoringScheme } from '../../src/model/scoring';
import { programmes } from '../../src/programmes/registry';
import { application, everyPoint, schemeOf, scored } from '../usecases/review/scored-workbooks';
import { runForTest } from './run-for-test';

const ID = 'lianyungang-2026';
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  writeFileSync(at('申报表.xlsx'), await application(ID));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function card(expert: string, score: string | null): Promise<string> {
  const output = at(`${expert}.xlsx`);
  await runForTest(['scorecard', at('申报表.xlsx'), '--expert', expert, '-o', output, '--force']);
  if (score !== null) writeFileSync(output, await scored(readFileSync(output), everyPoint(ID, score)));
  return output;
}

test.each(programmes().map(({ id }) => id))(
  'scheme %s --json prints a scheme that is not official',
  async (id) => {
    const { code, out } = await runForTest(['scheme', id, '--json']);
    expect(code).toBe(0);
    expect(ScoringScheme.parse(JSON.parse(out))).toEqual(schemeOf(id));
    expect(out).toContain('非官方');
  },
);

test('scheme says whether an own one adds up', async () => {
  const file = at('方案.json');
  writeFileSync(file, `\uFEFF${JSON.stringify({ ...schemeOf(ID), divergence: '0' })}`);
  const { code, out } = await runForTest(['scheme', ID, '--scheme', file]);
  expect(code).toBe(1);
  expect(out).toContain('分歧提示线是0');
  expect((await runForTest(['scheme', ID])).out).toContain('可以使用');
  writeFileSync(file, '不是方案');
  const refused = await runForTest(['scheme', ID, '--scheme', file]);
  expect(refused.code).toBe(64);
  expect(refused.error).toContain('不是可用的评分方案');
});

test('scorecard writes a copy with the card, shows conflicts, and leaves the application alone', async () => {
  const source = readFileSync(at('申报表.xlsx'));
  const words = ['scorecard', at('申报表.xlsx'), '--expert', '示例专家', '--unit', '示例职业技术学院', '-o'];
  const { code, out } = await runForTest([...words, at('示例专家.xlsx'), '--json']);
  expect(code).toBe(0);
  const result = ScorecardOutput.parse(JSON.parse(out));
  expect(result).toMatchObject({ status: 'made', output: at('示例专家.xlsx') });
  expect(result.conflicts.map(({ role, likeness }) => [role, likeness])).toContainEqual(['牵头学校', 'same']);
  expect(readFileSync(at('申报表.xlsx')).equals(source)).toBe(true);
  const written = readWorkbook(readFileSync(at('示例专家.xlsx')));
  expect(written.outcome === 'read' && written.content.sheets.some(({ name }) => name === '评审表')).toBe(
    true,
  );
  expect((await runForTest([...words, at('示例专家.xlsx')])).code).toBe(64);
});

test('scorecard asks for the expert, and refuses a workbook that has a card', async () => {
  expect((await runForTest(['scorecard', at('申报表.xlsx'), '-o', at('无名.xlsx')])).error).toContain(
    '--expert',
  );
  const first = await card('示例专家甲', null);
  const second = await runForTest(['scorecard', first, '--expert', '示例专家乙', '-o', at('第二.xlsx')]);
  expect(second.code).toBe(1);
  expect(second.error).toContain('工作簿中已有“评审表”');
  expect(existsSync(at('第二.xlsx'))).toBe(false);
});

test('panel brings the cards together, prints JSON and writes 评审汇总', async () => {
  const files = [
    await card('示例专家甲', '8'),
    await card('示例专家乙', '8.5'),
    await card('示例专家丙', '9'),
  ];
  const { code, out } = await runForTest([
    'panel',
    ...files,
    '-o',
    at('汇总.xlsx'),
    '--places',
    '1',
    '--json',
  ]);
  expect(code).toBe(0);
  const result = PanelOutput.parse(JSON.parse(out));
  expect(result.applications).toHaveLength(1);
  expect(result.applications[0]).toMatchObject({
    score: '85.00',
    rank: 1,
    tied: false,
    selection: 'within',
    flags: [],
  });
  const written = readWorkbook(readFileSync(at('汇总.xlsx')));
  expect(written.outcome === 'read' && written.content.sheets.map(({ name }) => name)).toEqual([
    '评审汇总',
    '得分分布',
    '评审明细',
    '评分热力图',
    '逐点评分',
    '评审问题',
  ]);

  const quick = await runForTest(['panel', ...files, '--cards-only', '-o', at('快.xlsx'), '--json']);
  const { applications, notes } = PanelOutput.parse(JSON.parse(quick.out));
  expect(applications.map(({ score }) => score)).toEqual(['85.00']);
  expect(notes.join('\n')).toContain('没有核对生成评审表之后申报内容是否有改动');

  writeFileSync(at('坏.xlsx'), '坏');
  const broken = await runForTest(['panel', ...files, at('坏.xlsx'), '-o', at('汇总2.xlsx'), '--agreement']);
  expect(broken.code).toBe(2);
  expect(broken.out).toContain('坏.xlsx 无法读取，没有计入');
  expect(broken.out).toContain('第1名');
});

test.each<[string, string[], string]>([
  ['no file', ['-o', 'out.xlsx'], '请写出专家交回的评审表'],
  ['no output', ['评审表.xlsx'], '-o'],
  ['two lines', ['评审表.xlsx', '-o', 'out.xlsx', '--places', '1', '--score', '80'], '只能写一个'],
  ['a line that is no count', ['评审表.xlsx', '-o', 'out.xlsx', '--places', '0'], '不是入围个数'],
  ['a line that is no score', ['评审表.xlsx', '-o', 'out.xlsx', '--score', '八十'], '不是入围分数'],
])('panel with %s says how it is used', async (_, given, sentence) => {
  const { code, error } = await runForTest(['panel', ...given]);
  expect(code).toBe(64);
  expect(error).toContain(sentence);
});

test('panel without a single card writes nothing', async () => {
  const { code, error } = await runForTest(['panel', at('申报表.xlsx'), '-o', at('空.xlsx')]);
  expect(code).toBe(1);
  expect(error).toContain('没有可以读取的评审表');
  expect(existsSync(at('空.xlsx'))).toBe(false);
});
