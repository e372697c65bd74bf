import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { MergeOutput } from '../../src/model/merge';
import { makeTemplate } from '../../src/usecases/make-template';
import { seededNames, seededValues } from '../merge/submissions/seeded-values';
import { carriedOut, contentOf, rowOf, SUMMARY } from '../usecases/merge/merged-bytes';
import { conflictsIn, decideOnSheet } from '../usecases/merge/conflict-sheet';
import { sampleProgramme } from '../usecases/sample-workbook';
import { runForTest } from './run-for-test';

/** What the clerk did on the sheets that cannot simply be followed: it is said on the command line. */

const folder = mkdtempSync(join(tmpdir(), 'merge-decisions-'));
const path = (...names: string[]): string => join(folder, ...names);
const IN = path('收件');
const FIRST = path('汇总.xlsx');
const one = seededNames(0);
/** Another consortium of the same park and school. */
const other = { ...seededNames(1), park: one.park, school: one.school };

beforeAll(async () => {
  mkdirSync(IN);
  for (const [name, names] of Object.entries({ 甲: one, 乙: other })) {
    const { plan } = makeTemplate(sampleProgramme(), seededValues(names));
    writeFileSync(path('收件', `${name}.xlsx`), await writePlan(plan));
  }
  await runForTest(['merge', IN, '-o', FIRST]);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function mergedInto(into: string, output: string): Promise<{ rows: number; out: string }> {
  const { out } = await runForTest(['merge', '--into', into, '-o', output]);
  const { out: json } = await runForTest([
    'merge',
    '--into',
    output,
    '-o',
    path('读数.xlsx'),
    '--json',
    '--force',
  ]);
  return { rows: MergeOutput.parse(JSON.parse(json)).rows.length, out };
}

/** Rows of the conflicts about park and school. */
const rowsAbout = (file: string): Record<string, string>[] =>
  [...conflictsIn(file)].filter(([key]) => /^(?:park|school):/.test(key)).map(([, row]) => row);

const states = (file: string): (string | undefined)[][] =>
  rowsAbout(file).map((row) => [row['处理意见'], row['状态']]);

// One instead of the other for the park, and the other way round for the school.
test('decisions that contradict each other stay as typed, leave nobody out, and are said', async () => {
  expect(states(FIRST)).toEqual([
    ['', '待处理'],
    ['', '待处理'],
  ]);
  const typed = path('意见相反.xlsx');
  await decideOnSheet(FIRST, typed, (key) =>
    key.startsWith('park:') ? '保留' : key.startsWith('school:') ? '替换' : null,
  );
  const contrary = path('意见相反后.xlsx');
  const { rows, out } = await mergedInto(typed, contrary);
  expect(rows).toBe(2);
  expect(out.match(/待处理　处理意见没有采用：这里列入/g)).toHaveLength(2);
  expect(states(contrary)).toEqual([
    ['保留', '意见未采用'],
    ['替换', '意见未采用'],
  ]);
  const [park, school] = rowsAbout(contrary).map((row) => row['说明']);
  expect(park).toMatch(/^处理意见没有采用：.*“同一牵头学校：.*”一项.*请改正其中一处。依托园区/);
  expect(school).toMatch(/^处理意见没有采用：.*“同一园区多份申报：.*”一项/);

  const again = path('意见相反再次.xlsx');
  await mergedInto(contrary, again);
  expect(readFileSync(again).equals(readFileSync(contrary))).toBe(true);

  const mended = path('改正.xlsx');
  await decideOnSheet(contrary, mended, (key) => (key.startsWith('school:') ? '' : null));
  const settled = path('改正后.xlsx');
  expect((await mergedInto(mended, settled)).rows).toBe(1);
  expect(states(settled)).toEqual([
    ['保留', '已处理'],
    ['', '已消除'],
  ]);
}, 60_000);

test('a decision that is kept but not followed stays about everybody it was about', async () => {
  const [first, second, third, fourth] = [0, 1, 2, 3].map(seededNames);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) {
    throw new Error('four applications are needed');
  }
  const four = {
    // Left out for 丁 by the park, before the other two decisions are found to contradict each other.
    甲: first,
    乙: { ...second, school: first.school },
    丙: { ...third, school: first.school, enterprise: second.enterprise },
    丁: { ...fourth, park: first.park },
  };
  mkdirSync(path('四份'));
  for (const [name, names] of Object.entries(four)) {
    const { plan } = makeTemplate(sampleProgramme(), seededValues(names));
    writeFileSync(path('四份', `${name}.xlsx`), await writePlan(plan));
  }
  const before = path('四份.xlsx');
  await runForTest(['merge', path('四份'), '-o', before]);
  const asked = conflictsIn(before);
  /** The letter of an application among the candidates of a row. */
  const letterOf = (key: string, { consortium }: typeof first): string =>
    new RegExp(`^([A-Z])\\. ${consortium}`, 'm').exec(asked.get(key)?.['候选'] ?? '')?.[1] ?? '';
  const chosenIn = (key: string): typeof first | null =>
    key.startsWith('park:')
      ? fourth
      : key.startsWith('school:')
        ? third
        : key.startsWith('enterprise:')
          ? second
          : null;
  await decideOnSheet(before, path('四份意见.xlsx'), (key) => {
    const chosen = chosenIn(key);
    if (chosen === null) return null;
    const letter = letterOf(key, chosen);
    return { decision: letter === 'A' ? '保留' : '替换', letter };
  });
  const decided = path('四份意见后.xlsx');
  expect((await mergedInto(path('四份意见.xlsx'), decided)).rows).toBe(3);
  expect([...conflictsIn(decided).values()].map((row) => row['状态'])).toEqual([
    '已处理',
    '意见未采用',
    '意见未采用',
  ]);
  const again = path('四份再次.xlsx');
  expect((await mergedInto(decided, again)).rows).toBe(3);
  expect(readFileSync(again).equals(readFileSync(decided))).toBe(true);
}, 60_000);

test('a row that was taken out of the 汇总表 is listed again, and it is said', async () => {
  const bytes = readFileSync(FIRST);
  const summary = contentOf(bytes).sheets.find(({ name }) => name === SUMMARY);
  const row = rowOf(bytes, one);
  const cells = summary?.cells.filter((cell) => cell.row === row) ?? [];
  const without = await carriedOut(
    bytes,
    cells.map(({ column }) => ({ place: { sheet: SUMMARY, row, column }, value: { kind: 'blank' } })),
  );
  writeFileSync(path('删行.xlsx'), without);
  const { rows, out } = await mergedInto(path('删行.xlsx'), path('删行后.xlsx'));
  expect(rows).toBe(2);
  expect(out).toContain(`“${one.consortium}”以前汇总时已列入，汇总表中这一行已不在，现重新列入`);
  expect((await mergedInto(path('删行后.xlsx'), path('删行再次.xlsx'))).out).not.toContain('重新列入');
});
