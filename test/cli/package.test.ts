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
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { PackageOutput } from '../../src/model/hand-in-package';
import { readBack } from '../document/read-back';
import { namedFontPdf, textlessPdf } from '../host/file/pdf/make-pdf';
import { sampleBytes } from '../usecases/sample-workbook';
import { runForTest } from './run-for-test';

const folder = mkdtempSync(join(tmpdir(), 'package-command-'));
const at = (...names: string[]): string => join(folder, ...names);
/** 目录 as GBK. */
const INDEX_PAGE = namedFontPdf('GBK-EUC-H', 'c4bfc2bc');

beforeAll(async () => {
  writeFileSync(at('clean.xlsx'), await sampleBytes('clean'));
  await runForTest(['seal', at('clean.xlsx'), '-o', at('sealed.xlsx')]);
  mkdirSync(at('材料'));
  writeFileSync(at('材料', '1 制度文件.pdf'), INDEX_PAGE);
  writeFileSync(at('材料', '2 合作协议.pdf'), textlessPdf(30));
  writeFileSync(at('材料', '10 证书.pdf'), textlessPdf(80));
  writeFileSync(at('材料', '11 损坏.pdf'), textlessPdf(2).subarray(0, 40));
  writeFileSync(at('材料', '说明.txt'), '示例');
  writeFileSync(at('推荐书扫描.pdf'), textlessPdf(10));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function sheetTexts(bytes: Uint8Array): string[] {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])),
  );
}

const UNIT = '示例市高端装备产教联合体';

test('a folder with everything, named by number, kind and unit; what is to be looked at is said', async () => {
  const call = ['package', at('sealed.xlsx'), '--pdf', at('推荐书扫描.pdf'), '--materials', at('材料')];
  const { code, out } = await runForTest([...call, '-o', at('报送'), '--json']);
  const result = PackageOutput.parse(JSON.parse(out));
  expect(result).toMatchObject({ status: 'made', isDraft: false, materialPages: 111, pageLimit: 100 });
  expect(code).toBe(1);
  expect(readdirSync(at('报送')).sort()).toEqual([
    `01-申报表格-${UNIT}.xlsx`,
    `02-市域产教联合体推荐书-${UNIT}.docx`,
    `03-市域产教联合体推荐书（盖章）-${UNIT}.pdf`,
    `04-申报汇总表-${UNIT}.xlsx`,
    `05-支撑材料目录-${UNIT}.xlsx`,
    `06-支撑材料-1 制度文件-${UNIT}.pdf`,
    `06-支撑材料-10 证书-${UNIT}.pdf`,
    `06-支撑材料-2 合作协议-${UNIT}.pdf`,
    `07-检查报告-${UNIT}.xlsx`,
    `08-报送清单-${UNIT}.xlsx`,
  ]);
  expect(result.files).toEqual(readdirSync(at('报送')).sort());
  const notes = Object.fromEntries(result.items.map(({ kind, notes: said }) => [kind, said.join('\n')]));
  expect(notes['workbook']).toContain('校验码');
  expect(notes['sealedPdf']).toContain('扫描件，10页都没有文字');
  expect(notes['materials']).toContain('共111页（通知要求不超过100页）');
  expect(notes['materials']).toContain('超过通知规定的页数11页');
  expect(notes['materials']).toContain('“11 损坏.pdf”没有放入：文件已损坏');

  const file = (name: string): Uint8Array => readFileSync(at('报送', name));
  expect(file(`01-申报表格-${UNIT}.xlsx`)).toEqual(readFileSync(at('sealed.xlsx')));
  expect(readBack(file(`02-市域产教联合体推荐书-${UNIT}.docx`)).tables.length).toBeGreaterThan(5);
  expect(sheetTexts(file(`04-申报汇总表-${UNIT}.xlsx`))).toEqual(
    expect.arrayContaining([UNIT, '示例职业技术学院', '示例重工集团有限公司']),
  );
  expect(sheetTexts(file(`08-报送清单-${UNIT}.xlsx`))).toEqual(
    expect.arrayContaining(['支撑材料', '请核对', '申报汇总表', '已备齐']),
  );
  // Nothing is overwritten, not even by the same call.
  expect((await runForTest([...call, '-o', at('报送')])).code).toBe(64);
});

test('as one archive, which is written only once', async () => {
  const { out } = await runForTest(['package', at('sealed.xlsx'), '-o', at('报送.zip')]);
  expect(out).toContain('已生成报送材料包（6个文件）');
  expect(out).toContain('缺少　盖章 PDF 版');
  expect(Object.keys(unzipSync(readFileSync(at('报送.zip'))))).toContain(`08-报送清单-${UNIT}.xlsx`);
  expect((await runForTest(['package', at('sealed.xlsx'), '-o', at('报送.zip')])).code).toBe(64);
});

test('before 定稿 there is a draft, and only on request', async () => {
  const refused = await runForTest(['package', at('clean.xlsx'), '-o', at('草稿')]);
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.error).toContain('还没有定稿');
  expect(existsSync(at('草稿'))).toBe(false);
  const { out } = await runForTest(['package', at('clean.xlsx'), '-o', at('草稿'), '--draft']);
  expect(out).toContain('本包是草稿');
  expect(readdirSync(at('草稿')).every((name) => name.includes('（草稿）'))).toBe(true);
});

test.each([
  [['package', 'sealed.xlsx'], 64, '请用 -o'],
  [['package', 'sealed.xlsx', '-o', 'x', '--materials', 'nowhere'], 64, '打不开文件夹'],
  [['package', 'none.xlsx', '-o', 'x'], 2, '找不到这个文件'],
])('%j is answered', async (words, code, sentence) => {
  const result = await runForTest(words.map((word) => (/xlsx$|^x$|nowhere/.test(word) ? at(word) : word)));
  expect(result.code).toBe(code);
  expect(result.error).toContain(sentence);
});
