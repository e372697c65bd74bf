import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExportCommandOutput } from '../../src/model/document';
import { readBack } from '../document/read-back';
import { sampleBytes } from '../usecases/sample-workbook';
import { runForTest } from './run-for-test';

const folder = mkdtempSync(join(tmpdir(), 'export-command-'));
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  writeFileSync(at('clean.xlsx'), await sampleBytes('clean'));
  writeFileSync(at('mistakes.xlsx'), await sampleBytes('mistakes'));
  writeFileSync(at('broken.xlsx'), 'not a workbook');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what is open is listed before what was written; a draft with errors answers 1', async () => {
  const { code, out } = await runForTest(['export', at('mistakes.xlsx'), '-o', at('draft.docx')]);
  expect(code).toBe(1);
  const lines = out.split('\n');
  expect(lines[0]).toMatch(/^还有 \d+ 个问题没有处理：$/);
  expect(lines[1]).toMatch(/^ {2}错误　/);
  expect(lines.at(-2)).toBe(`已导出市域产教联合体推荐书：${at('draft.docx')}`);
  expect(lines.at(-1)).toContain('导出的是草稿');
  const { tables, parts } = readBack(readFileSync(at('draft.docx')));
  expect(tables.flat().flatMap(({ cells }) => cells.map(({ text }) => text))).toContain('约260');
  expect([...parts.values()].join('')).toContain('草稿（尚未定稿');
});

test('after 定稿 the print bears the 校验码', async () => {
  expect((await runForTest(['seal', at('clean.xlsx'), '-o', at('sealed.xlsx')])).code).toBe(0);
  const { code, out } = await runForTest(['export', at('sealed.xlsx'), '-o', at('final.docx'), '--json']);
  expect(code).toBe(0);
  const result = ExportCommandOutput.parse(JSON.parse(out));
  expect(result).toMatchObject({
    status: 'exported',
    output: at('final.docx'),
    form: 'recommendation',
    programme: 'lianyungang-2026',
  });
  if (result.standing?.kind !== 'sealed') throw new Error('a draft');
  expect(readBack(readFileSync(at('final.docx'))).parts.get('word/footer1.xml')).toContain(
    result.standing.code,
  );
});

test('--form chooses another form', async () => {
  const { out } = await runForTest([
    'export',
    at('clean.xlsx'),
    '-o',
    at('summary.docx'),
    '--form',
    'summary',
  ]);
  expect(out).toContain('已导出市域产教联合体申报汇总表');
  expect(readBack(readFileSync(at('summary.docx'))).paragraphs).toContain('填表说明：');
});

test.each([
  [['export', 'missing.xlsx', '-o', 'x.docx'], 2, '找不到这个文件'],
  [['export', 'broken.xlsx', '-o', 'x.docx'], 2, '没有生成新文件'],
  [
    ['export', 'clean.xlsx', '-o', 'x.docx', '--form', 'plan'],
    1,
    '这份通知没有建设规划，可以导出的是推荐书、汇总表。',
  ],
])(
  '%j writes nothing and says why',
  async ([command = '', file = '', option = '', output = '', ...rest], exit, sentence) => {
    const { code, out } = await runForTest([command, at(file), option, at(output), ...rest]);
    expect(code).toBe(exit);
    expect(out).toContain(sentence);
    expect(existsSync(at('x.docx'))).toBe(false);
    const json = await runForTest([command, at(file), option, at(output), ...rest, '--json']);
    expect(ExportCommandOutput.parse(JSON.parse(json.out))).toMatchObject({ output: null, openFindings: [] });
  },
);

test.each([
  [['-o', 'x.docx'], '请写出一个申报表格文件'],
  [['clean.xlsx'], '请用 -o 写明要生成的文件，例如 -o 推荐书.docx'],
  [['clean.xlsx', '-o', 'x.xlsx'], '不是 .docx 文件名'],
  [['clean.xlsx', '-o', 'x.docx', '--form', 'standard'], '没有“standard”这种表'],
])('wrong usage: %j', async (words, sentence) => {
  const { code, error } = await runForTest([
    'export',
    ...words.map((word) => (/x$/.test(word) ? at(word) : word)),
  ]);
  expect(code).toBe(64);
  expect(error).toContain(sentence);
});

test('nothing is overwritten without --force', async () => {
  writeFileSync(at('there.docx'), 'mine');
  expect((await runForTest(['export', at('clean.xlsx'), '-o', at('there.docx')])).code).toBe(64);
  expect(readFileSync(at('there.docx'), 'utf8')).toBe('mine');
  await runForTest(['export', at('clean.xlsx'), '-o', at('there.docx'), '--force']);
  expect(readBack(readFileSync(at('there.docx'))).tables.length).toBeGreaterThan(5);
});
