import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { MeetingOutput } from '../../src/model/meeting-output';
import { application, everyPoint, scored, withCard } from '../usecases/review/scored-workbooks';
import { runForTest } from './run-for-test';

const ID = 'lianyungang-2026';
const EXPERTS = { 示例专家李: '8', 示例专家王: '8.5', 示例专家赵: '9' } as const;

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meeting-'));
  mkdirSync(at('申报'));
  mkdirSync(at('评审表', '第一组'), { recursive: true });
  const plain = await application(ID, {
    'overview.name': '示例联合体甲',
    'cover.consortium': '示例联合体甲',
  });
  writeFileSync(at('申报', '甲.xlsx'), plain);
  writeFileSync(at('申报', '乙.xlsx'), await application(ID, { 'overview.name': '示例联合体乙' }));
  writeFileSync(at('申报', '说明.docx'), '说明');
  writeFileSync(at('申报', '~$甲.xlsx'), '锁');
  for (const [expert, score] of Object.entries(EXPERTS)) {
    const card = await scored(await withCard(plain, expert), everyPoint(ID, score));
    writeFileSync(at('评审表', '第一组', `${expert}.xlsx`), card);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('meeting makes 上会材料 of folders and prints JSON; what nobody scored is listed', async () => {
  const output = at('上会材料.xlsx');
  const { code, out } = await runForTest([
    'meeting',
    at('申报'),
    '--cards',
    at('评审表'),
    '-o',
    output,
    '--places',
    '1',
    '--json',
  ]);
  // Somebody has no score yet.
  expect(code).toBe(1);
  const result = MeetingOutput.parse(JSON.parse(out));
  expect(result.applications).toMatchObject([
    { title: '示例联合体甲', outcome: 'scored', score: '85.00', rank: 1, selection: 'within', cards: 3 },
    { title: '示例联合体乙', outcome: 'noCards', score: null, rank: null, cards: 0 },
  ]);
  expect(result.applications[0]?.submission).toBe(at('申报', '甲.xlsx'));
  expect(result.publication).toEqual(['示例联合体甲']);
  expect(result.recommendation).toEqual(['示例联合体甲']);
  expect(result.refused).toEqual([]);
  const written = readWorkbook(readFileSync(output));
  expect(written.outcome === 'read' && written.content.sheets.map(({ name }) => name)).toEqual(result.sheets);
  // It is no application and is never taken for one.
  expect((await runForTest(['check', output])).code).toBe(2);
});

test('scorecards in the submitted workbooks need no second list; a broken file does not stop the rest', async () => {
  writeFileSync(at('坏.xlsx'), '坏');
  const words = [
    'meeting',
    at('评审表'),
    at('坏.xlsx'),
    '-o',
    at('一张单.xlsx'),
    '--by-name',
    '--parts',
    'pages,publication',
  ];
  const { code, out } = await runForTest(words);
  expect(code).toBe(2);
  expect(out).toContain('第1名　85.00分');
  expect(out).toMatch(/坏\.xlsx：/);
  expect(out).toContain('上会材料：');
  const read = readWorkbook(readFileSync(at('一张单.xlsx')));
  const names = read.outcome === 'read' ? read.content.sheets.map(({ name }) => name) : [];
  expect(names).toEqual(['1示例联合体甲', '问题一览', '公示名单', '来源与说明']);
  expect(JSON.stringify(read)).not.toMatch(/示例专家[李王赵]/);
  // Nothing is overwritten unasked.
  expect((await runForTest(words)).code).toBe(64);
  const named = await runForTest([...words, '--force', '--experts']);
  expect(named.code).toBe(2);
  expect(JSON.stringify(readWorkbook(readFileSync(at('一张单.xlsx'))))).toContain('示例专家李');
});

test.each<[string, string[], RegExp]>([
  ['no file', [], /请写出申报工作簿/],
  ['no cards behind --cards', ['甲.xlsx', '--cards', '-o', '无.xlsx'], /--cards 后面要写/],
  ['no output', ['甲.xlsx'], /-o/],
  ['an unknown part', ['甲.xlsx', '-o', '无.xlsx', '--parts', '页'], /没有“页”这部分。可选：pages/],
  ['two lines', ['甲.xlsx', '-o', '无.xlsx', '--places', '1', '--score', '80'], /只能写一个/],
  ['no number of places', ['甲.xlsx', '-o', '无.xlsx', '--places', '三'], /不是入围个数/],
])('with %s the call is wrong', async (_, words, message) => {
  const { code, error } = await runForTest(['meeting', ...words]);
  expect(code).toBe(64);
  expect(error).toMatch(message);
});

test('without any card nothing is written, and a sentence says why', async () => {
  const { code, error } = await runForTest(['meeting', at('申报'), '-o', at('没有.xlsx')]);
  expect(code).toBe(1);
  expect(error).toContain('没有可以读取的评审表');
  expect(existsSync(at('没有.xlsx'))).toBe(false);
});
