import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { cellText } from '../../src/filing/cell-text';
import type { FillValues } from '../../src/model/command-output';
import { MergeOutput } from '../../src/model/merge';
import { ResubmissionOutput, ReturnsOutput } from '../../src/model/return-notice';
import type { ReturnNotice } from '../../src/model/return-notice';
import { findProgramme } from '../../src/programmes/registry';
import { makeTemplate } from '../../src/usecases/make-template';
import { seededNames, seededValues } from '../merge/submissions/seeded-values';
import { convertWithLibreOffice } from '../setup/run-foreign-program';
import { runForTest } from './run-for-test';

const folder = mkdtempSync(join(tmpdir(), 'returns-'));
const path = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const MISTAKES: FillValues = {
  'overview.staff.fullTime': 5,
  'overview.budget.lead@2026': 150,
  'cover.date': '昨天',
  'overview.founded': '',
  'overview.headPost': '处长，0518-80000001',
};

async function write(file: string, index: number, over: FillValues): Promise<void> {
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('no programme');
  const { plan } = makeTemplate(programme, seededValues(seededNames(index), over));
  writeFileSync(path(file), await writePlan(plan));
}

async function made(words: readonly string[]): Promise<ReturnNotice[]> {
  const { out, error } = await runForTest(['returns', path('报来'), ...words, '--json']);
  if (out === '') throw new Error(error);
  return ReturnsOutput.parse(JSON.parse(out)).files.flatMap(({ notice }) => notice ?? []);
}

const squeezed = (text: string): string => text.replace(/\s/g, '');
let notices: ReturnNotice[] = [];

beforeAll(async () => {
  mkdirSync(path('报来'));
  await write('报来/甲.xlsx', 0, MISTAKES);
  await write('报来/乙.xlsx', 1, { 'overview.name': '另一联合体' });
  writeFileSync(path('报来/坏.xlsx'), 'not a workbook');
  await write('重报.xlsx', 0, {
    ...MISTAKES,
    'overview.founded': '2026年6月',
    'outcomes.employmentRate@2025': 97.5,
  });
  notices = await made(['-o', path('通知'), '--due', '2026-06-10']);
  await made(['-o', path('通知'), '--due', '2026-06-10', '--format', 'xlsx']);
}, 120_000);

test('every application gets a notice of its own, in Word and as a workbook', () => {
  expect(readdirSync(path('通知')).sort()).toEqual(
    [0, 1]
      .flatMap((index) =>
        ['docx', 'xlsx'].map((extension) => `${seededNames(index).consortium}（退回修改通知）.${extension}`),
      )
      .sort(),
  );
});

test('LibreOffice reads the whole of it, and nothing personal is in it', () => {
  const documents = notices.map(({ consortium }) => join(path('通知'), `${consortium}（退回修改通知）.docx`));
  convertWithLibreOffice(documents, 'txt:Text (encoded):UTF8', path('文字'));
  for (const [index, notice] of notices.entries()) {
    const text = squeezed(
      readFileSync(join(path('文字'), `${notice.consortium}（退回修改通知）.txt`), 'utf8'),
    );
    const written = readWorkbook(readFileSync(documents[index]?.replace(/docx$/, 'xlsx') ?? ''));
    if (written.outcome !== 'read') throw new Error(written.message);
    const cells = squeezed(written.content.sheets.flatMap((sheet) => sheet.cells.map(cellText)).join(''));
    expect(notice.items.length).toBeGreaterThan(2);
    for (const { id, where, what, how, source } of notice.items) {
      for (const part of [id, where, what, how, source?.quote ?? '']) {
        expect(text).toContain(squeezed(part));
        expect(cells).toContain(squeezed(part));
      }
    }
    for (const part of ['2026年6月10日前', '推荐书（一式三份）', notice.consortium]) {
      expect(text).toContain(part);
      expect(cells).toContain(part);
    }
    expect(text + cells).not.toMatch(/80000001|19900000000/);
  }
});

test.each(['docx', 'xlsx'])('a resubmission is compared by its own notice (%s)', async (extension) => {
  const notice = join(path('通知'), `${seededNames(0).consortium}（退回修改通知）.${extension}`);
  const words = [
    path('报来/甲.xlsx'),
    path('重报.xlsx'),
    '--notice',
    notice,
    '-o',
    path(`核对-${extension}.xlsx`),
  ];
  const { code, out, error } = await runForTest(['returns', '--compare', ...words, '--json']);
  expect(error).toBe('');
  const { comparison, status } = ResubmissionOutput.parse(JSON.parse(out));
  expect([code, status]).toEqual([1, 'compared']);
  const states = comparison?.items.map(({ item, state }) => [item.rule, state] as const) ?? [];
  expect(states.filter(([, state]) => state === 'mended')).toEqual([['R-LYG-56', 'mended']]);
  for (const rule of ['R-LYG-37', 'R-LYG-38', 'R-LYG-40']) expect(states).toContainEqual([rule, 'open']);
  expect(comparison?.otherChanges).toMatchObject([{ field: 'outcomes.employmentRate@2025', after: '97.5' }]);
  expect(comparison?.newProblems).toEqual([]);
  const written = readWorkbook(readFileSync(path(`核对-${extension}.xlsx`)));
  expect(written.outcome === 'read' && written.content.sheets.map(({ name }) => name)).toEqual([
    '逐条核对',
    '另有改动',
    '新出现的问题',
  ]);
});

test('the notice of another application is refused', async () => {
  const notice = join(path('通知'), `${seededNames(1).consortium}（退回修改通知）.docx`);
  const { code, error } = await runForTest([
    ...['returns', '--compare', path('报来/甲.xlsx'), path('重报.xlsx'), '--notice', notice],
  ]);
  expect(code).toBe(1);
  expect(error).toContain('不是就这份退回的工作簿发出的通知');
});

test('a file that cannot be read does not stop the others, and nothing is overwritten', async () => {
  const again = await runForTest(['returns', path('报来'), '-o', path('通知')]);
  expect(again.code).toBe(64);
  const other = await runForTest(['returns', path('报来'), '-o', path('通知二')]);
  expect(other.code).toBe(2);
  expect(other.error).toContain('坏.xlsx');
  expect(other.out.match(/已生成/g)).toHaveLength(2);
});

test.each([['没有.xlsx'], ['报来/坏.xlsx']])('a register that cannot be read: %s', async (file) => {
  const words = ['returns', path('报来'), '-o', path('通知三'), '--register', path(file)];
  const { code, error } = await runForTest(words);
  expect(code).toBe(2);
  expect(error).toContain('无法读取');
  expect(existsSync(path('通知三'))).toBe(false);
});

test('a register says which applications get one; JSON of merge names them as they write themselves', async () => {
  const files = [path('报来/甲.xlsx'), path('报来/乙.xlsx')];
  const merged = await runForTest(['merge', ...files, '-o', path('汇总.xlsx'), '--json']);
  expect(MergeOutput.parse(JSON.parse(merged.out)).files.map(({ application }) => application)).toEqual(
    [0, 1].map((index) => seededNames(index).consortium),
  );
  const words = ['returns', ...files, '-o', path('通知四'), '--register', path('汇总.xlsx')];
  const { code, out, error } = await runForTest(words);
  expect([code, out]).toEqual([0, '']);
  expect(error.match(/还没有审查结论/g)).toHaveLength(2);
});

test.each([
  [['returns'], '请写出要退回修改的'],
  [['returns', 'x.xlsx'], '请用 -o'],
  [['returns', 'x.xlsx', '-o', 'y', '--format', 'pdf'], 'docx'],
  [['returns', 'x.xlsx', '-o', 'y', '--due', '2026-02-30'], '不是日期'],
  [['returns', '--compare', 'x.xlsx'], '两个工作簿'],
])('%p says what is missing', async (words, sentence) => {
  const { code, error } = await runForTest(words);
  expect(code).toBe(64);
  expect(error).toContain(sentence);
});
