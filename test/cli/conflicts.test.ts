import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { cellAddress } from '../../src/model/cell-address';
import { ConflictsOutput } from '../../src/model/conflict-review';
import { PanelOutput } from '../../src/model/panel-result';
import type { CellValue } from '../../src/model/ports';
import { application, everyPoint, scored, withCard, words } from '../usecases/review/scored-workbooks';
import { carriedOut } from '../usecases/sample-workbook';
import { runForTest } from './run-for-test';

const ID = 'lianyungang-2026';
const EXPERTS = '示例专家甲 示例职业技术学院；示例专家乙 另一所大学；示例专家丙 示例研究所；示例专家丁';
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conflicts-'));
  writeFileSync(at('申报表.xlsx'), await application(ID));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function conflicts(...given: string[]): Promise<{ code: number; result: ConflictsOutput }> {
  const { code, out, error } = await runForTest(['conflicts', at('申报表.xlsx'), ...given, '--json']);
  if (error !== '') throw new Error(error);
  return { code, result: ConflictsOutput.parse(JSON.parse(out)) };
}

/** Writes decisions into the rows of a 回避审查, by expert. */
async function decided(file: string, output: string, typed: Record<string, [string, string]>): Promise<void> {
  const bytes = readFileSync(at(file));
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  const sheet = reading.content.sheets.find(({ name }) => name === '回避审查');
  const columnOf = (key: string): number =>
    sheet?.cells.find(({ row, value }) => row === 1 && value.kind === 'text' && value.text === key)?.column ??
    0;
  const cells = (sheet?.cells ?? []).flatMap(({ row, column, value }): CellValue[] => {
    const own = column === columnOf('expert') && value.kind === 'text' ? typed[value.text] : undefined;
    if (own === undefined) return [];
    const place = { sheet: '回避审查', row };
    return [
      { place: { ...place, column: columnOf('decision') }, value: words(own[0]) },
      { place: { ...place, column: columnOf('reason') }, value: words(own[1]) },
    ];
  });
  expect(cells.length).toBeGreaterThan(0);
  writeFileSync(at(output), await carriedOut(bytes, { cells, plan: null }));
}

test('possible conflicts are listed with every place, decided by nobody, and written as a workbook', async () => {
  const { code, result } = await conflicts('--experts', EXPERTS, '-o', at('回避审查.xlsx'));
  expect(code).toBe(0);
  expect(result.experts).toHaveLength(4);
  const [own] = result.conflicts;
  expect(own).toMatchObject({
    expert: { name: '示例专家甲' },
    party: '示例职业技术学院',
    likeness: 'same',
    decision: null,
    places: expect.arrayContaining([
      expect.objectContaining({
        role: '牵头学校',
        cell: expect.stringMatching(/^封面!/) as string,
      }) as unknown,
    ]) as unknown,
  });
  expect(result.notes.join('\n')).toMatch(/有\d+处可能的利益冲突待定/);
  expect(result.notes.join('\n')).toContain('示例专家丁没有填写单位');
});

test('made again from the earlier workbook, decisions are kept; bad rows are clear sentences', async () => {
  await conflicts('--experts', EXPERTS, '-o', at('一.xlsx'));
  await decided('一.xlsx', '二.xlsx', { 示例专家甲: ['回避', '任职单位'] });
  const { code, result } = await conflicts('--experts', at('二.xlsx'), '-o', at('三.xlsx'));
  expect(code).toBe(0);
  expect(result.decisions).toMatchObject([{ expert: '示例专家甲', decision: 'recused', reason: '任职单位' }]);
  expect(result.conflicts[0]).toMatchObject({ decision: 'recused', reason: '任职单位' });
  const again = await conflicts('--experts', at('三.xlsx'), '-o', at('四.xlsx'));
  expect(again.result.decisions).toEqual(result.decisions);

  await decided('一.xlsx', '无理由.xlsx', { 示例专家甲: ['回避', ''] });
  const faulty = await conflicts('--experts', at('无理由.xlsx'), '-o', at('五.xlsx'));
  expect(faulty.code).toBe(1);
  expect(faulty.result.notes.join('\n')).toContain('没有写理由，仍按待定处理');
  expect(faulty.result.decisions).toEqual([]);
});

test('the panel takes the organiser’s decisions: the card is listed and not counted, what is open is a note', async () => {
  await conflicts('--experts', EXPERTS, '-o', at('待定.xlsx'));
  await decided('待定.xlsx', '已定.xlsx', { 示例专家甲: ['回避', '任职单位'] });
  const plain = readFileSync(at('申报表.xlsx'));
  const files: string[] = [];
  for (const [expert, score] of [
    ['示例专家甲', '1'],
    ['示例专家乙', '8'],
    ['示例专家丙', '8.5'],
    ['示例专家戊', '9'],
  ] as const) {
    const file = at(`${expert}.xlsx`);
    writeFileSync(file, await scored(await withCard(plain, expert), everyPoint(ID, score)));
    files.push(file);
  }
  const panel = async (decisions: string): Promise<PanelOutput> => {
    const { out } = await runForTest([
      'panel',
      ...files,
      '--decisions',
      at(decisions),
      '-o',
      at('汇总.xlsx'),
      '--force',
      '--json',
    ]);
    return PanelOutput.parse(JSON.parse(out));
  };
  const result = await panel('已定.xlsx');
  expect(result.decisions).toMatchObject([{ expert: '示例专家甲', decision: 'recused' }]);
  expect(result.applications[0]).toMatchObject({ score: '85.00', flags: ['recusedCards'] });
  expect(result.applications[0]?.cards.find(({ expert }) => expert === '示例专家甲')).toMatchObject({
    state: 'recused',
    part: 'leftOut',
    total: null,
  });
  expect(result.notes.join('\n')).toContain('示例专家戊不在回避审查的专家名单中');
  const written = readWorkbook(readFileSync(at('汇总.xlsx')));
  const sheet = written.outcome === 'read' && written.content.sheets.find(({ name }) => name === '回避决定');
  expect(sheet && sheet.cells.map(({ row, column }) => cellAddress(row, column))).toContain('E2');

  const open = await panel('待定.xlsx');
  expect(open.decisions).toEqual([]);
  expect(open.applications[0]?.cards.filter(({ part }) => part === 'counted')).toHaveLength(4);
  expect(open.notes.join('\n')).toMatch(
    /待定：专家示例专家甲的单位“示例职业技术学院”与.*组织方尚未决定是否回避/,
  );
});

test.each<[string, string[], string]>([
  ['no file', ['-o', 'out.xlsx', '--experts', EXPERTS], '请写出申报工作簿'],
  ['no experts', ['申报表.xlsx', '-o', 'out.xlsx'], '请用 --experts 写明评审专家'],
  ['nobody in the names', ['申报表.xlsx', '-o', 'out.xlsx', '--experts', '；'], '中没有专家'],
  ['no output', ['申报表.xlsx', '--experts', EXPERTS], '-o'],
  [
    'a list that is not there',
    ['申报表.xlsx', '-o', 'out.xlsx', '--experts', '没有.xlsx'],
    '没有.xlsx 无法读取',
  ],
])('conflicts with %s says how it is used', async (_, given, sentence) => {
  const { code, error } = await runForTest(['conflicts', ...given]);
  expect(code).toBe(64);
  expect(error).toContain(sentence);
});

test('a file that cannot be read does not stop the others; an application is no list of decisions', async () => {
  writeFileSync(at('坏.xlsx'), '坏');
  const { code, out } = await runForTest([
    'conflicts',
    at('申报表.xlsx'),
    at('坏.xlsx'),
    '--experts',
    EXPERTS,
    '-o',
    at('有坏.xlsx'),
  ]);
  expect(code).toBe(2);
  expect(out).toContain('坏.xlsx 无法读取，没有核对');
  expect(out).toContain('示例专家甲（示例职业技术学院）');
  const panel = await runForTest([
    'panel',
    at('申报表.xlsx'),
    '--decisions',
    at('申报表.xlsx'),
    '-o',
    at('不成.xlsx'),
  ]);
  expect(panel.code).toBe(64);
  expect(panel.error).toContain('中没有“回避审查”工作表');
});
