import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { CheckOutput, EXIT_CODES, ProgrammeDescription } from '../../src/model/command-output';
import { runForTest } from './run-for-test';

const SAMPLES = 'src/programmes/lianyungang-2026/samples';
const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
const path = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  for (const sample of ['clean', 'typical-mistakes', 'nearly-empty']) {
    const { code } = await runForTest([
      'template',
      'lianyungang-2026',
      '-o',
      path(`${sample}.xlsx`),
      '--fill',
      `${SAMPLES}/${sample}.json`,
    ]);
    expect(code).toBe(0);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function check(...words: string[]): Promise<{ code: number; output: CheckOutput }> {
  const { code, out } = await runForTest(['check', ...words, '--json']);
  return { code, output: CheckOutput.parse(JSON.parse(out)) };
}

describe('programme', () => {
  test('--json lists every point in order, the deduction item without a code, every field and rule', async () => {
    const { code, out } = await runForTest(['programme', 'lianyungang-2026', '--json']);
    expect(code).toBe(0);
    const description = ProgrammeDescription.parse(JSON.parse(out));
    expect(description.points).toHaveLength(28);
    expect(description.points.map(({ code: pointCode }) => pointCode)).toEqual([
      ...['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'],
      ...['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '5.1', '5.2', '5.3', '5.4', '5.5'],
      ...['6.1', '6.2', '6.3', null],
    ]);
    expect(description.fields).toContainEqual({
      key: 'overview.budget.total',
      printId: 'L1.13',
      form: 'recommendation',
      section: 'overview',
      label: '拟投入运行经费总额（万元）',
      type: 'decimal',
      unit: '万元',
      year: 2027,
      maxLength: null,
      options: null,
      cellName: 'cf.overview.budget.total.y2027',
      table: null,
    });
    expect(description.rules.find(({ id }) => id === 'R-LYG-37')).toMatchObject({
      severity: 'error',
      basis: 'inferred',
      scope: 'filing',
      kind: 'sum',
    });
  });

  test('an unknown programme is wrong usage and says how to find the right one', async () => {
    const { code, error } = await runForTest(['programme', 'nowhere-2026']);
    expect(code).toBe(64);
    expect(error).toContain('没有编号为“nowhere-2026”的通知');
  });
});

describe('template', () => {
  test('never overwrites without --force and leaves no temporary file behind', async () => {
    const target = path('kept.xlsx');
    writeFileSync(target, 'mine');
    const refused = await runForTest(['template', 'lianyungang-2026', '-o', target]);
    expect(refused.code).toBe(64);
    expect(refused.error).toContain('已经存在，没有覆盖');
    expect(readFileSync(target, 'utf8')).toBe('mine');
    const forced = await runForTest(['template', 'lianyungang-2026', '-o', target, '--force']);
    expect(forced.code).toBe(0);
    expect(readWorkbook(readFileSync(target)).outcome).toBe('read');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('values that fit no field stop it before anything is written', async () => {
    const values = path('values.json');
    writeFileSync(values, JSON.stringify({ 'overview.nmae': '示例', 'members.enterprises': '示例' }));
    const { code, error } = await runForTest([
      'template',
      'lianyungang-2026',
      '-o',
      path('no.xlsx'),
      '--fill',
      values,
    ]);
    expect(code).toBe(1);
    expect(error).toContain('overview.nmae');
    expect(error).toContain('members.enterprises');
    expect(readdirSync(folder)).not.toContain('no.xlsx');
  });

  test.each([
    { words: ['template', 'lianyungang-2026'], sentence: '请用 -o 写明要生成的文件' },
    { words: ['template', 'lianyungang-2026', '-o', 'forms.xls'], sentence: '不是 .xlsx 文件名' },
    {
      words: ['template', 'lianyungang-2026', '-o', 'a.xlsx', '--fil', 'x'],
      sentence: '没有“--fil”这个选项',
    },
    { words: ['template', 'lianyungang-2026', '-o'], sentence: '后面要写明内容' },
    { words: ['check', 'a.xlsx', '--json=1'], sentence: '“--json”后面不带内容' },
    { words: ['tempalte'], sentence: '没有“tempalte”这个命令' },
    { words: ['check'], sentence: '请写出要检查的文件' },
  ])('wrong usage: $words', async ({ words, sentence }) => {
    const { code, error } = await runForTest(words);
    expect(code).toBe(64);
    expect(error).toContain(sentence);
    // The sentence is what stands on the screen in the end, and nothing of it is English.
    expect(error.split('\n')).toHaveLength(2);
    expect(error).toContain('--help');
    expect(error).not.toMatch(/Unknown|argument|positional/);
  });

  test('help is there behind a command, too, and names every exit code', async () => {
    const { code, out } = await runForTest(['check', '--help']);
    expect(code).toBe(0);
    const exitCodes = out.slice(out.indexOf('退出码'));
    for (const exit of Object.values(EXIT_CODES)) expect(exitCodes).toMatch(new RegExp(`\\b${exit} `));
  });
});

describe('where outputs go is looked at first', () => {
  const lost = path('没有', '汇总.xlsx');
  const aFile = path('clean.xlsx');
  test.each([
    [['template', 'lianyungang-2026', '-o', lost], '这个文件夹不存在'],
    [['check', path('没有.xlsx'), '--report', lost], '这个文件夹不存在'],
    [['merge', path('没有.xlsx'), '-o', lost], '这个文件夹不存在'],
    [['merge', path('没有.xlsx'), '-o', path('文件夹.xlsx'), '--force'], '是文件夹'],
    [['plans', path('没有.xlsx'), '-o', lost], '这个文件夹不存在'],
    [['panel', path('没有.xlsx'), '-o', join(aFile, '评审汇总.xlsx')], '是文件，不是文件夹'],
    [['repair', path('没有.xlsx'), '-o', lost], '这个文件夹不存在'],
    [['scheme', 'moe-2023', '-o', lost], '这个文件夹不存在'],
    [['returns', path('没有.xlsx'), '-o', aFile], '是文件，不是文件夹'],
    [['collect', 'make', path('没有.xlsx'), '-o', aFile], '是文件，不是文件夹'],
    [['package', path('没有.xlsx'), '-o', join(aFile, '包')], '是文件，不是文件夹'],
    [['review-package', path('没有.xlsx'), '--expert', '甲', '-o', lost], '这个文件夹不存在'],
  ])('%p', async (words, sentence) => {
    mkdirSync(path('文件夹.xlsx'), { recursive: true });
    const { code, out, error } = await runForTest(words);
    expect([code, out]).toEqual([64, '']);
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/ENOENT|EEXIST|程序出错/);
  });
});

test.each([
  ['merge', '没有找到可汇总的工作簿'],
  ['returns', '没有找到申报工作簿'],
])('%s of a folder with nothing in it says so and writes nothing', async (command, sentence) => {
  mkdirSync(path('空', '里层'), { recursive: true });
  const output = path(command === 'merge' ? '空汇总.xlsx' : '空退回');
  const { code, out, error } = await runForTest([command, path('空'), '-o', output]);
  expect([code, out]).toEqual([EXIT_CODES.errors, '']);
  expect(error).toContain(sentence);
  expect(existsSync(output)).toBe(false);
});

describe('check', () => {
  test('the clean sample has no errors and no warnings, and every point is complete', async () => {
    const { code, output } = await check(path('clean.xlsx'));
    expect(code).toBe(0);
    const [file] = output.files;
    expect(file?.status).toBe('ok');
    expect(file?.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(file?.coverage?.points.map(({ state }) => state)).toEqual(Array<string>(28).fill('complete'));
    expect(file?.totals).toMatchObject({
      'members.enterprises.totals.employees': '6540',
      'members.enterprises.totals.sales': '1582700.5',
      'overview.budget.sourcesDifference': '0',
    });
  });

  test('each typical mistake is found at its cell, with its fix', async () => {
    const { code, output } = await check(path('typical-mistakes.xlsx'));
    expect(code).toBe(1);
    const findings = output.files[0]?.findings ?? [];
    const found = (rule: string, severity: string, field: string): unknown =>
      findings.find(
        (finding) => finding.rule === rule && finding.severity === severity && finding.fields.includes(field),
      );
    expect(found('R-LYG-38', 'error', 'overview.staff.total')).toBeDefined();
    expect(found('R-LYG-37', 'error', 'overview.budget.total@2026')).toBeDefined();
    expect(found('R-LYG-40', 'error', 'overview.secretariat.area')).toMatchObject({ fix: '改为 260' });
    expect(found('R-LYG-40', 'warning', 'overview.staff.partTime')).toMatchObject({ fix: '改为 2' });
    expect(found('R-LYG-28', 'error', 'members.schools.majors')).toBeDefined();
    expect(found('R-LYG-41', 'error', 'members.schools.relatedStudents')).toBeDefined();
    expect(found('R-LYG-44', 'warning', 'overview.name')).toBeDefined();
    expect(found('R-LYG-47', 'warning', 'members.enterprises.name')).toBeDefined();
    expect(found('R-LYG-62', 'warning', 'members.enterprises.sales')).toBeDefined();
  });

  test('one bad file does not stop the others', async () => {
    const bad = path('notes.xlsx');
    writeFileSync(bad, '名称,人数\n示例,1\n');
    const { code, output } = await check(bad, path('nearly-empty.xlsx'), path('missing.xlsx'), folder);
    expect(code).toBe(2);
    expect(output.files.map(({ status }) => status)).toEqual([
      'unreadable',
      'problems',
      'unreadable',
      'unreadable',
    ]);
    expect(output.files[0]?.reason).toMatch(/文本/);
    expect(output.files[2]?.reason).toMatch(/找不到/);
    expect(output.files[3]?.reason).toMatch(/文件夹/);
  });

  test('--report writes a workbook of findings that is itself no application', async () => {
    const report = path('report.xlsx');
    const { code } = await runForTest(['check', path('typical-mistakes.xlsx'), '--report', report]);
    expect(code).toBe(1);
    const reading = readWorkbook(readFileSync(report));
    if (reading.outcome === 'refused') throw new Error(reading.message);
    const [findings] = reading.content.sheets;
    expect(findings?.name).toBe('问题清单');
    const texts = (findings?.cells ?? []).map(({ value }) => (value.kind === 'text' ? value.text : ''));
    expect(texts).toContain('R-LYG-38');
    expect(texts.some((text) => text.startsWith('连教职函〔2026〕6号：“'))).toBe(true);
    const { output } = await check(report);
    expect(output.files[0]?.reason).toContain('没有本软件生成的申报表格');
  });

  test('the report may not replace a checked file', async () => {
    const file = path('clean.xlsx');
    const before = readFileSync(file);
    const { code } = await runForTest(['check', file, '--report', file, '--force']);
    expect(code).toBe(64);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('people get the same in words: findings, points, totals', async () => {
    const { out } = await runForTest(['check', path('typical-mistakes.xlsx')]);
    expect(out).toContain('人员总数');
    expect(out).toMatch(/观测点　完整 \d+，部分 \d+，待佐证 \d+/);
    expect(out).toContain('企业数　4家');
  });
});
