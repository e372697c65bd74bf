import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgreementOutput, ImportOutput } from '../../src/model/document-import';
import { documentOf } from '../document/reading/word-form';
import { fillIn, lianyungangForm } from '../document/reading/paper-form';
import { LIANYUNGANG, LIANYUNGANG_READ } from '../document/reading/filled-papers';
import { PLAIN, typedSheets, writtenByExceljs } from '../usecases/foreign-workbook/typed-form';
import type { TypedCell } from '../usecases/foreign-workbook/typed-form';
import { copied } from '../usecases/foreign-workbook/copied-cells';
import { filledContent } from '../merge/submissions/seeded-file';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { sampleValues } from '../../src/programmes/samples';
import { canonicalForm } from '../../src/seal/canonical-form';
import { readWorkbookFiling } from '../../src/usecases/check-workbook';
import { runForTest } from './run-for-test';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const path = (name: string): string => join(folder, name);
const FORM = path('推荐书.docx');

beforeAll(() => {
  const form = fillIn(lianyungangForm(), {
    'L1.1': '示例产教联合体',
    'L1.9': '约8人',
    'L1.10': '5',
    'L2E.1#1': '示例甲厂',
    'L2E.2#1': '35',
    L4: '示例第一段。\n示例第二段。',
  });
  writeFileSync(FORM, documentOf([...form, { kind: 'line', id: null, text: '另附说明一份' }]));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('certain values are filled in, doubtful ones and unread texts are listed', async () => {
  const { code, out } = await runForTest(['import', FORM, '-o', path('甲.xlsx')]);
  expect(code).toBe(1);
  expect(out).toContain('未写明通知，按文档的内容读作“连云港 2026”。');
  expect(out).toContain('联合体名称：示例产教联合体（第1个表格第1行第2格）');
  expect(out).toContain('overview.staff.total　人员总数：约8人');
  expect(out).toContain('或：8（按数字读出的值）');
  expect(out).toContain('另附说明一份');
});

test('as JSON, with a doubtful value accepted as it should be', async () => {
  const output = path('乙.xlsx');
  const words = ['import', FORM, '-o', output, '--programme', 'lianyungang-2026', '--json'];
  const { code, out } = await runForTest([...words, '--accept', 'overview.staff.total=8']);
  const result = ImportOutput.parse(JSON.parse(out));
  expect(code).toBe(1);
  expect(result).toMatchObject({ status: 'imported', output, programme: 'lianyungang-2026', guessed: false });
  expect(result.keptOut).toEqual([]);
  expect(result.unread.map(({ text }) => text)).toEqual(['另附说明一份']);
  expect(result.filled.map(({ key }) => key)).toContain('overview.staff.total');

  const agreement = await runForTest(['agree', output, FORM, '--json']);
  const { differences, status } = AgreementOutput.parse(JSON.parse(agreement.out));
  expect(agreement.code).toBe(1);
  expect(status).toBe('differ');
  expect(differences.map(({ field }) => field)).toEqual(['overview.staff.total']);
});

test('what was imported as it stands agrees with the document', async () => {
  const output = path('丙.xlsx');
  await runForTest(['import', FORM, '-o', output, '--accept', 'all']);
  const { code, out } = await runForTest(['agree', output, FORM]);
  expect(out).toContain('两份内容一致');
  expect(code).toBe(0);
});

test.each([
  [['import'], 64, '请写出一个 Word 文件'],
  [['import', FORM], 64, '-o'],
  [['import', FORM, '-o', '丁.xlsx', '--programme', 'nowhere-2020'], 64, 'nowhere-2020'],
  [['import', FORM, '-o', '丁.xlsx', '--accept', 'overview.name'], 64, '没有“overview.name”'],
  [['agree', FORM], 64, '请写出申报表格和 Word 文件'],
])('a call that does not fit is answered: %j', async (words, code, sentence) => {
  const result = await runForTest(words.map((word) => (word === '丁.xlsx' ? path(word) : word)));
  expect(result.code).toBe(code);
  expect(result.error).toContain(sentence);
});

test('a file that is no .docx is unreadable, and nothing is written', async () => {
  writeFileSync(path('旧.doc'), '{\\rtf1 示例}');
  const { code, error } = await runForTest(['import', path('旧.doc'), '-o', path('戊.xlsx')]);
  expect(code).toBe(2);
  expect(error).toContain('.rtf 文件');
  expect(() => readFileSync(path('戊.xlsx'))).toThrow();
});

test('a document of nobody’s form is stopped', async () => {
  writeFileSync(path('别的.docx'), documentOf([{ kind: 'line', id: null, text: '示例会议纪要' }]));
  const { code, error } = await runForTest(['import', path('别的.docx'), '-o', path('己.xlsx')]);
  expect(code).toBe(1);
  expect(error).toContain('认不出这是哪个通知的表格');
});

test('the form typed by hand into a workbook is recognised as the Word form is', async () => {
  const cells = typedSheets(fillIn(lianyungangForm(), LIANYUNGANG), PLAIN);
  writeFileSync(path('自录.xlsx'), await writtenByExceljs(cells));
  const words = ['import', path('自录.xlsx'), '--programme', 'lianyungang-2026', '-o', path('自录导入.xlsx')];
  const { out } = await runForTest([...words, '--json']);
  const { status, filled } = ImportOutput.parse(JSON.parse(out));
  expect(status).toBe('imported');
  expect(Object.fromEntries(filled.map(({ key, texts }) => [key, texts.join('\n')]))).toEqual(
    LIANYUNGANG_READ,
  );
});

test('a plain copy of our own sheets is read by their layout, with every value, and the report says so', async () => {
  const values = await sampleValues('clean', 'moe-2024');
  const cells = copied(filledContent(values, 'moe-2024'), 'values').sheets.map(({ name, cells: own }) => ({
    name,
    isHidden: false,
    merges: [],
    cells: own.flatMap(({ row, column, value }): TypedCell[] => {
      if (value.kind === 'number') return [{ row, column, value: Number(value.decimal) }];
      return value.kind === 'text' ? [{ row, column, value: value.text }] : [];
    }),
  }));
  writeFileSync(path('抄件.xlsx'), await writtenByExceljs(cells));
  const output = path('抄件导入.xlsx');
  const { code, out } = await runForTest(['import', path('抄件.xlsx'), '-o', output]);
  expect(out).toContain('认出是本程序“教育部 2024”申报表格的副本（版式与第 1 版模板相同）');
  expect(code).toBe(0);

  writeFileSync(path('原件.json'), JSON.stringify(values));
  const original = path('原件.xlsx');
  await runForTest(['template', 'moe-2024', '-o', original, '--fill', path('原件.json')]);
  const [imported, filled] = [output, original].map((file) => {
    const read = readWorkbookFiling(readWorkbook(readFileSync(file)));
    if (read.outcome !== 'read') throw new Error(read.reason);
    return canonicalForm(read.programme, read.filing);
  });
  expect(imported).toEqual(filled);
});
