import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText } from '../../src/filing/cell-text';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { FillValues } from '../../src/model/command-output';
import type { SheetContent } from '../../src/model/workbook-content';
import { makeTemplate } from '../../src/usecases/make-template';
import { planWithoutKeys } from '../merge/submissions/lost-keys';
import { seededWorkbook } from '../merge/submissions/seeded-archive';
import { seededNames, seededValues } from '../merge/submissions/seeded-values';
import { sampleProgramme } from '../usecases/sample-workbook';
import { runForTest } from './run-for-test';

/** However a folder is divided and in whatever order its parts are merged, the merged workbook says the same. */

const root = mkdtempSync(join(tmpdir(), 'merge-splits-'));
const IN = join(root, '收件');
const files: string[] = [];

async function filled(values: FillValues): Promise<Uint8Array> {
  return writePlan(makeTemplate(sampleProgramme(), values).plan);
}

function put(name: string, bytes: Uint8Array, day: number): void {
  const file = join(IN, name);
  writeFileSync(file, bytes);
  utimesSync(file, new Date(2026, 4, day, 12), new Date(2026, 4, day, 12));
  files.push(file);
}

beforeAll(async () => {
  mkdirSync(IN);
  const [one, two, three] = [seededNames(0), seededNames(1), seededNames(2)];
  const first = await seededWorkbook(one);
  put('甲.xlsx', first, 13);
  put('甲（重发）.xlsx', first, 15);
  // The same in every field, in another file.
  put('甲（另存）.xlsx', await filled(seededValues(one)), 12);
  put('甲（新版）.xlsx', await filled(seededValues(one, { 'outcomes.employmentRate@2025': 97.5 })), 14);
  put('乙.xlsx', await seededWorkbook({ ...two, park: one.park }), 13);
  put('丙.xlsx', await filled(seededValues({ ...three, school: `${two.school}（新校区）` })), 11);
  put(
    '无名.xlsx',
    await filled(seededValues(seededNames(3), { 'cover.consortium': '', 'overview.name': '' })),
    13,
  );
  const lost = makeTemplate(sampleProgramme(), seededValues(seededNames(4))).plan;
  put('丢标识.xlsx', await writePlan(planWithoutKeys(lost, '成员学校')), 13);
  put('坏.xlsx', first.slice(0, 900), 13);
}, 120_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What tells that an entry of an earlier merge is no longer one. */
const GONE: ReadonlySet<string> = new Set(['已消除', '不再列入']);

/** What a list says: by its hidden keys the texts of each row, numbers given in the order of coming in aside. */
function statementOf({ cells }: SheetContent): [string, string[]][] {
  const rows = new Map<number, Map<number, string>>();
  for (const cell of cells) {
    rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, string>()).set(cell.column, cellText(cell)));
  }
  const numbered = new Set(
    [...rows.values()].flatMap((row) =>
      [...row].flatMap(([column, text]) => (text === '序号' ? [column] : [])),
    ),
  );
  return [...rows.values()].flatMap((row): [string, string[]][] => {
    const texts = [...row]
      .sort(([one], [other]) => one - other)
      .flatMap(([column, text]) => (column === 1 || numbered.has(column) || text === '' ? [] : [text]));
    const key = row.get(1) ?? '';
    return key === '' || texts.some((text) => GONE.has(text)) ? [] : [[key, texts]];
  });
}

/** What a merged workbook says, list by list, whatever the order of its rows. */
function statement(file: string): Record<string, [string, string[]][]> {
  const reading = readWorkbook(readFileSync(file));
  if (reading.outcome !== 'read') throw new Error(reading.message);
  const lists = new Map<string, [string, string[]][]>();
  for (const sheet of reading.content.sheets) {
    if (sheet.state !== 'visible') continue;
    const corner = cellText(sheet.cells.find(({ row, column }) => row === 1 && column === 1) ?? null);
    // A long list may go on on further sheets.
    const list = corner.replace(/\d+$/, '');
    lists.set(list, [...(lists.get(list) ?? []), ...statementOf(sheet)]);
  }
  return Object.fromEntries(
    [...lists].map(([list, rows]) => [list, rows.sort(([one], [other]) => (one < other ? -1 : 1))]),
  );
}

let count = 0;

async function merged(parts: readonly string[], into: string | null): Promise<string> {
  count += 1;
  const output = join(root, `${count}.xlsx`);
  const words = ['merge', ...parts, ...(into === null ? [] : ['--into', into]), '-o', output];
  const { code, error } = await runForTest(words);
  if (![0, 1, 2].includes(code)) throw new Error(error);
  return output;
}

/** Merges parts one after the other, each into what the ones before came to. */
async function oneByOne(parts: readonly (readonly string[])[]): Promise<string> {
  let into: string | null = null;
  for (const part of parts) if (part.length > 0) into = await merged(part, into);
  return into ?? '';
}

test('merging in parts, in any order and grouping, says what merging all at once says; again, nothing changes', async () => {
  const whole = statement(await merged(files, null));
  // Lists of everything, and the rows of the 汇总表: a statement that says nothing would always be the same.
  expect(Object.keys(whole).length).toBeGreaterThan(7);
  expect(Object.values(whole).flat().length).toBeGreaterThan(300);
  expect(
    Object.values(whole).flatMap((rows) => rows.filter(([key]) => key.startsWith('app:'))).length,
  ).toBeGreaterThan(8);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: files.length, maxLength: files.length }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
      async (parts, order) => {
        const [first = [], second = [], third = []] = order.map((wanted) =>
          files.filter((_, index) => parts[index] === wanted),
        );
        const left = await oneByOne([first, second, third]);
        expect(statement(left)).toEqual(whole);
        expect(statement(await oneByOne([[...second, ...third], first]))).toEqual(whole);
        const again = await merged([...files].reverse(), left);
        expect(readFileSync(again).equals(readFileSync(left))).toBe(true);
      },
    ),
    { numRuns: 3 },
  );
});
