import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText } from '../../src/filing/cell-text';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { ConflictsOutput } from '../../src/model/conflict-review';
import { MergeOutput } from '../../src/model/merge';
import type { WorkbookPlan } from '../../src/model/workbook-plan';
import { makeTemplate } from '../../src/usecases/make-template';
import { fillIn, lianyungangForm } from '../document/reading/paper-form';
import { LIANYUNGANG } from '../document/reading/filled-papers';
import { planWithoutKeys } from '../merge/submissions/lost-keys';
import { seededNames, seededValues } from '../merge/submissions/seeded-values';
import type { TypedSheet } from '../usecases/foreign-workbook/typed-form';
import { PLAIN, typedSheets, writtenByExceljs } from '../usecases/foreign-workbook/typed-form';
import { conflictsIn, decideOnSheet } from '../usecases/merge/conflict-sheet';
import { sampleProgramme } from '../usecases/sample-workbook';
import { runForTest } from './run-for-test';

/** What was found by labels waits for the clerk, who confirms it on the sheet of a merged workbook. */

const folder = mkdtempSync(join(tmpdir(), 'merge-confirmation-'));
const path = (...names: string[]): string => join(folder, ...names);
const IN = path('收件');
const FIRST = path('汇总.xlsx');
const [one, two] = [seededNames(0), seededNames(1)];

const typedNote: TypedSheet = {
  name: 'Sheet1',
  isHidden: false,
  cells: [{ row: 1, column: 1, value: '值班表' }],
  merges: [],
};

const planOf = (names: typeof one): WorkbookPlan => makeTemplate(sampleProgramme(), seededValues(names)).plan;

/** The clerk writes a decision beside every one that is to be confirmed. */
const decided = (file: string, decision: string, target: string): Promise<void> =>
  decideOnSheet(file, target, (key) => (key.startsWith('labels:') ? decision : null));

async function merged(...words: string[]): Promise<MergeOutput> {
  const { out, error } = await runForTest(['merge', ...words, '--json']);
  if (out === '') throw new Error(error);
  return MergeOutput.parse(JSON.parse(out));
}

const titlesOf = ({ rows }: MergeOutput): string[] =>
  rows.map(({ cells: [cell] }) => (cell?.value.kind === 'text' ? cell.value.text : ''));

beforeAll(async () => {
  mkdirSync(IN);
  writeFileSync(path('收件', '完好.xlsx'), await writePlan(planOf(one)));
  writeFileSync(path('收件', '丢一张.xlsx'), await writePlan(planWithoutKeys(planOf(two), '成员学校')));
  writeFileSync(
    path('收件', '手录.xlsx'),
    await writtenByExceljs(typedSheets(fillIn(lianyungangForm(), LIANYUNGANG), PLAIN)),
  );
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what was found by labels is listed with its confidence, and how to confirm it; nothing of it counts', async () => {
  const { code, out } = await runForTest(['merge', IN, '-o', FIRST]);
  expect(code).toBe(1);
  expect(out).toContain('汇总申报 1 份');
  const listed = out.split('\n').filter((line) => line.startsWith('  待确认'));
  expect(listed).toHaveLength(2);
  expect(listed.join()).toMatch(/丢一张\.xlsx.*“成员学校”.*把握较大/);
  expect(listed.join()).toMatch(/手录\.xlsx.*“推荐书”/);
  expect(out).toMatch(/确认办法.*处理意见.*--into/);
});

test('what only a command can do is said where commands are typed, and not in the merged workbook', async () => {
  const received = path('再收');
  mkdirSync(received);
  writeFileSync(path('再收', '别的表.xlsx'), await writtenByExceljs([typedNote]));
  writeFileSync(path('再收', '汇总.xlsx'), readFileSync(FIRST));
  const result = path('再收汇总.xlsx');
  const { code, out } = await runForTest(['merge', received, '-o', result]);
  expect(code).toBe(2);
  expect(out).toMatch(/^ {2}自行录入的表格.*import .*--programme .*-o /m);
  expect(out).toMatch(/^ {2}.*汇总.*--into /m);
  const reading = readWorkbook(readFileSync(result));
  if (reading.outcome !== 'read') throw new Error(reading.message);
  const written = reading.content.sheets.flatMap(({ cells }) => cells.map(cellText)).join('\n');
  expect(written).toContain('别的表.xlsx');
  expect(written).not.toMatch(/命令|--(?:into|programme)/);
  const single = await runForTest(['returns', received, '-o', path('再收通知')]);
  expect(single.error).toMatch(/自行录入的表格.*import .*--programme /);
  const strange = path('再收', '别的表.xlsx');
  const pair = await runForTest(['returns', '--compare', strange, strange]);
  expect(pair.error).toMatch(/自行录入的表格.*import .*--programme /);
});

test('the merged workbook says what was read from where, and lists both files as waiting', async () => {
  const rows = [...conflictsIn(FIRST)].filter(([key]) => key.startsWith('labels:')).map(([, row]) => row);
  expect(rows.map((row) => row['状态'])).toEqual(['待确认', '待确认']);
  const said = rows.map((row) => row['不同之处']).join('\n');
  expect(said).toContain(`C11　联合体学校情况第1行 学校名称：“${two.school}”`);
  expect(said).toContain('「推荐书」找到填报项');
  const { files } = await merged('--into', FIRST, IN, '-o', path('再次.xlsx'));
  expect(Object.fromEntries(files.map(({ file, status }) => [file.slice(IN.length + 1), status]))).toEqual({
    '完好.xlsx': 'merged',
    '丢一张.xlsx': 'unconfirmed',
    '手录.xlsx': 'unconfirmed',
  });
  expect(readFileSync(path('再次.xlsx')).equals(readFileSync(FIRST))).toBe(true);
});

test('confirmed on the sheet it is merged, without the files; the choice is remembered ever after', async () => {
  await decided(FIRST, '确认', path('已确认.xlsx'));
  const second = path('确认后.xlsx');
  const confirmed = await merged('--into', path('已确认.xlsx'), '-o', second);
  expect(titlesOf(confirmed)).toEqual(
    expect.arrayContaining([one.consortium, two.consortium, '示例产教联合体']),
  );
  expect(confirmed.conflicts.filter(({ choice }) => choice === null)).toEqual([]);
  const again = await merged('--into', second, IN, '-o', path('第三次.xlsx'));
  expect(again.files.map(({ status }) => status)).toEqual(['merged', 'merged', 'merged']);
  expect(readFileSync(path('第三次.xlsx')).equals(readFileSync(second))).toBe(true);
});

test('what is not to be used is left out, and stays so', async () => {
  await decided(FIRST, '不采用', path('未采用.xlsx'));
  const second = path('不采用后.xlsx');
  const left = await merged('--into', path('未采用.xlsx'), IN, '-o', second);
  expect(left.files.map(({ status }) => status).sort()).toEqual(['merged', 'setAside', 'setAside']);
  expect(titlesOf(left)).toEqual([one.consortium]);
  await merged('--into', second, IN, '-o', path('不采用再次.xlsx'));
  expect(readFileSync(path('不采用再次.xlsx')).equals(readFileSync(second))).toBe(true);
});

test('a word that is meant for other decisions confirms nothing', async () => {
  await decided(FIRST, '都列入', path('写错.xlsx'));
  const { out } = await runForTest(['merge', '--into', path('写错.xlsx'), '-o', path('写错后.xlsx')]);
  expect(out).toContain('汇总结果中共有申报 1 份');
  expect(out).toMatch(/待确认　处理意见没有采用：“都列入”不适用于这一项。“.*手录\.xlsx”/);
  const rows = [...conflictsIn(path('写错后.xlsx'))].map(([, row]) => row);
  expect(rows.map((row) => row['状态'])).toEqual(['意见未采用', '意见未采用']);
  for (const row of rows) expect(row['说明']).toMatch(/^处理意见没有采用：“都列入”不适用于这一项。/);
});

test('no notice is sent about what nobody confirmed; with the workbook it was confirmed in, one is', async () => {
  const words = ['returns', IN, '-o', path('通知'), '--json', '--force'];
  const before = await runForTest(words);
  expect(before.out).toMatch(/还没有确认，没有生成通知/);
  const after = await runForTest([...words, '--register', path('确认后.xlsx')]);
  expect(after.out).not.toMatch(/还没有确认/);
});

test('who works with the applications otherwise is told the same, and takes what was confirmed', async () => {
  const files = ['完好.xlsx', '丢一张.xlsx', '手录.xlsx'].map((name) => path('收件', name));
  const words = ['conflicts', ...files, '--experts', '张某 示例单位', '--json', '--force'];
  const before = await runForTest([...words, '-o', path('回避一.xlsx')]);
  expect(before.code).toBe(2);
  const { applications, notes } = ConflictsOutput.parse(JSON.parse(before.out));
  expect(applications.map(({ title }) => title)).toEqual([one.consortium]);
  expect(notes.join('\n')).toMatch(/丢一张\.xlsx.*“成员学校”.*按标签识别.*把握较大.*--confirmed/);
  expect(notes.join('\n')).toMatch(/手录\.xlsx.*自行录入的“连云港 2026”.*按标签识别.*--confirmed/);
  const confirmed = ['--confirmed', path('已确认.xlsx')];
  const after = await runForTest([...words, '-o', path('回避二.xlsx'), ...confirmed]);
  expect(ConflictsOutput.parse(JSON.parse(after.out)).applications.map(({ title }) => title)).toEqual(
    expect.arrayContaining([one.consortium, two.consortium, '示例产教联合体']),
  );
  expect(after.code).toBe(0);
});

test('what is no merged workbook confirms nothing, and says so', async () => {
  const words = ['plans', path('收件', '完好.xlsx'), '--confirmed', path('收件', '完好.xlsx')];
  const { code, error } = await runForTest(words);
  expect(code).toBe(64);
  expect(error).toContain('不是汇总结果');
});
