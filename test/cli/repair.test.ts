import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileWorkbook } from '../../src/host/file/file-workbook';
import { RepairCommandOutput } from '../../src/model/change-output';
import { runForTest } from './run-for-test';

const folder = mkdtempSync(join(tmpdir(), 'repair-'));
const path = (name: string): string => join(folder, name);

async function repair(...words: string[]): Promise<{ code: number; output: RepairCommandOutput }> {
  const { code, out } = await runForTest(['repair', ...words, '--json']);
  return { code, output: RepairCommandOutput.parse(JSON.parse(out)) };
}

beforeAll(async () => {
  await runForTest(['template', 'lianyungang-2026', '-o', path('sound.xlsx')]);
  const workbook = new FileWorkbook(new Uint8Array(readFileSync(path('sound.xlsx'))));
  await workbook.write([
    { place: { sheet: '联合体概况', row: 3, column: 3 }, value: { kind: 'text', text: '名字' } },
    { place: { sheet: '联合体概况', row: 3, column: 4 }, value: { kind: 'text', text: '示例产教联合体' } },
  ]);
  writeFileSync(path('damaged.xlsx'), workbook.bytes());
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('repair puts back into a new file and leaves the given one alone', async () => {
  const before = readFileSync(path('damaged.xlsx'));
  const { code, output } = await repair(path('damaged.xlsx'), '-o', path('repaired.xlsx'));
  expect(code).toBe(0);
  expect(output).toEqual({
    file: path('damaged.xlsx'),
    output: path('repaired.xlsx'),
    status: 'repaired',
    reason: null,
    repaired: ['联合体概况!C3'],
    remaining: [],
  });
  expect(readFileSync(path('damaged.xlsx'))).toEqual(before);
  const checked = await runForTest(['check', path('repaired.xlsx'), '--json']);
  expect(checked.out).not.toContain('WORKBOOK-');
});

test('a sound workbook is copied as it is', async () => {
  const { code, output } = await repair(path('sound.xlsx'), '-o', path('copy.xlsx'));
  expect([code, output.status, output.repaired]).toEqual([0, 'nothing', []]);
  expect(readFileSync(path('copy.xlsx'))).toEqual(readFileSync(path('sound.xlsx')));
});

test('a person is told how many places were put back', async () => {
  const { out } = await runForTest(['repair', path('damaged.xlsx'), '-o', path('told.xlsx')]);
  expect(out).toBe(`已修复 1 处，填报内容没有改动：${path('told.xlsx')}`);
  const sound = await runForTest(['repair', path('sound.xlsx'), '-o', path('told-sound.xlsx')]);
  expect(sound.out).toContain('无需修复');
});

test('never overwrites without --force, and never the file it reads', async () => {
  writeFileSync(path('there.xlsx'), '甲');
  expect((await runForTest(['repair', path('damaged.xlsx'), '-o', path('there.xlsx')])).code).toBe(64);
  expect(readFileSync(path('there.xlsx'), 'utf8')).toBe('甲');
  const own = ['repair', path('damaged.xlsx'), '-o', path('damaged.xlsx'), '--force'];
  expect((await runForTest(own)).code).toBe(64);
  const forced = ['repair', path('damaged.xlsx'), '-o', path('there.xlsx'), '--force'];
  expect((await runForTest(forced)).code).toBe(0);
});

test.each([
  ['a text', '甲,乙'],
  ['nothing at all', ''],
])('what is no workbook is refused with a sentence: %s', async (_, content) => {
  writeFileSync(path('none.xlsx'), content);
  const { code, output } = await repair(path('none.xlsx'), '-o', path('no.xlsx'));
  expect([code, output.status, output.output]).toEqual([2, 'unreadable', null]);
  expect(output.reason).toMatch(/。$/);
  expect(existsSync(path('no.xlsx'))).toBe(false);
});

test('what a deleted sheet took along is told, and the exit code says that something is left', async () => {
  const workbook = new FileWorkbook(new Uint8Array(readFileSync(path('sound.xlsx'))));
  // A sheet whose key is another's counts as a copy: its own form is missing then.
  await workbook.write([
    {
      place: { sheet: '封面', row: 1, column: 1 },
      value: { kind: 'text', text: 'lianyungang-2026@1/overview' },
    },
  ]);
  writeFileSync(path('twice.xlsx'), workbook.bytes());
  const { code, output } = await repair(path('twice.xlsx'), '-o', path('twice-repaired.xlsx'));
  expect(code).toBe(1);
  expect(output.remaining.map(({ message }) => message)).toEqual([
    expect.stringContaining('“封面”是“联合体概况”的副本') as string,
    expect.stringContaining('工作表“封面”不在工作簿中') as string,
  ]);
});
