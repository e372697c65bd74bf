import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectedKey } from '../../src/collection/collection-keys';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { CollectOutput } from '../../src/model/collection';
import type { FillValues } from '../../src/model/command-output';
import type { Filing } from '../../src/model/filing';
import { aliasName } from '../../src/model/keys';
import type { WorkbookContent } from '../../src/model/workbook-content';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { convertWithLibreOffice, runPython } from '../setup/run-foreign-program';
import { runForTest } from './run-for-test';

/** The whole way on real files: made by us, filled by openpyxl, saved again by LibreOffice, brought together by us. */

const folder = mkdtempSync(join(tmpdir(), 'collect-'));
const path = (...names: string[]): string => join(folder, ...names);
const MAIN = path('申报表.xlsx');
const OUT = path('汇总.xlsx');
const FORMS = path('填报表');

const APPLICATION: FillValues = {
  'overview.name': '示例市示例产教联合体',
  'members.enterprises': [
    { name: '示例种业有限公司' },
    { name: '示例机械有限公司', employees: 80 },
    { name: '示例物流有限公司' },
  ],
  'members.schools': [{ name: '示例职业学院', level: '高职专科' }, { name: '示例技师学院' }],
  'members.others': [{ name: '示例/研究院', category: '科研机构' }],
  'outcomes.jointTextbooks@2025': 9,
};

/** Writes into the named cells as a clerk would type; a text stays a text. */
const FILL = `
import json, openpyxl, sys
for job in json.loads(sys.argv[1]):
    workbook = openpyxl.load_workbook(job['input'])
    for name, value in job['values'].items():
        sheet, cell = workbook.defined_names[name].attr_text.rsplit('!', 1)
        workbook[sheet.strip("'")][cell.replace('$', '')] = value
    workbook.save(job['output'])
`;

interface Returned {
  from: string;
  file: string;
  /** By the application's key; figures at 2025. */
  row?: Record<string, string | number>;
  figures: Record<string, string | number>;
}

const RETURNS: Returned[] = [
  {
    from: '示例种业有限公司（成员企业）',
    file: '种业.xlsx',
    row: { 'members.enterprises.employees': '35人', 'members.enterprises.assets': 1200.5 },
    figures: {
      'outcomes.jointMajors': '３个',
      'outcomes.jointCourses': '无',
      'outcomes.research.income': 0.1,
      'outcomes.apprenticePosts': 12,
    },
  },
  {
    from: '示例机械有限公司（成员企业）',
    file: '机械.xlsx',
    row: { 'members.enterprises.employees': 85 },
    figures: { 'outcomes.jointMajors': '—', 'outcomes.jointCourses': 4, 'outcomes.research.income': 0.2 },
  },
  {
    from: '示例职业学院（成员学校）',
    file: '学院一.xlsx',
    figures: { 'outcomes.jointMajors': 5, 'outcomes.jointCourses': 6, 'outcomes.jointTextbooks': 2 },
  },
  {
    from: '示例职业学院（成员学校）',
    file: '学院二.xlsx',
    figures: { 'outcomes.jointMajors': 5, 'outcomes.jointCourses': 7, 'outcomes.jointTextbooks': 2 },
  },
  { from: '示例 研究院（其他单位）', file: '研究院.xlsx', figures: { 'outcomes.jointMajors': 2 } },
  {
    from: '示例职业学院（成员学校）',
    file: '外校.xlsx',
    row: { 'members.schools.name': '示例外地学校' },
    figures: { 'outcomes.jointMajors': 99 },
  },
];

function namedValues({ row, figures, file }: Returned): Record<string, string | number> {
  const cells = [
    ...Object.entries(row ?? {}).map(([key, value]) => [aliasName(collectedKey(key), null), value]),
    ...Object.entries(figures).map(([key, value]) => [aliasName(collectedKey(key), 2025), value]),
    ...(file === '外校.xlsx' ? [[aliasName('issue.addressee', null), '示例外地学校']] : []),
  ];
  return Object.fromEntries(cells) as Record<string, string | number>;
}

function contentOf(file: string): WorkbookContent {
  const reading = readWorkbook(readFileSync(file));
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

function filingOf(file: string): Filing {
  const checked = checkWorkbook(readWorkbook(readFileSync(file)), { today: null, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked.filing;
}

function rawOf(filing: Filing, field: string): string[] {
  return filing.entries.filter((entry) => entry.field === field && entry.year !== 2026).map(({ raw }) => raw);
}

/** A row of the sums sheet: cell texts by the titles of the header. */
function sumsRow(content: WorkbookContent, label: string): Map<string, string> {
  const cells = content.sheets.find(({ name }) => name === '分头填报汇总')?.cells ?? [];
  const text = ({ value }: (typeof cells)[number]): string =>
    value.kind === 'text' ? value.text : value.kind === 'number' ? value.decimal : '';
  const row = cells.find((cell) => cell.column === 1 && text(cell) === label)?.row;
  const titles = new Map(cells.filter((cell) => cell.row === 1).map((cell) => [cell.column, text(cell)]));
  return new Map(
    cells.filter((cell) => cell.row === row).map((cell) => [titles.get(cell.column) ?? '', text(cell)]),
  );
}

let output: CollectOutput;
let code: number;
let mainBytes: Buffer;

beforeAll(async () => {
  const values = path('values.json');
  writeFileSync(values, JSON.stringify(APPLICATION));
  expect((await runForTest(['template', 'lianyungang-2026', '-o', MAIN, '--fill', values])).code).toBe(0);
  const made = await runForTest(['collect', 'make', MAIN, '-o', FORMS, '--due', '2026-05-10']);
  expect([made.code, made.error]).toEqual([0, '']);
  mainBytes = readFileSync(MAIN);

  const typed = RETURNS.map((returned) => ({
    input: join(FORMS, `${returned.from}.xlsx`),
    output: path(returned.file),
    values: namedValues(returned),
  }));
  runPython(FILL, [JSON.stringify(typed)]);
  const resaved = path('resaved');
  convertWithLibreOffice(
    RETURNS.map(({ file }) => path(file)),
    'xlsx',
    resaved,
  );
  const inTime = new Date('2026-05-08T12:00:00');
  const files = RETURNS.map(({ file }) => join(resaved, file));
  for (const file of files) utimesSync(file, inTime, inTime);
  const late = new Date('2026-05-12T12:00:00');
  utimesSync(join(resaved, '研究院.xlsx'), late, late);

  writeFileSync(path('副本.xlsx'), readFileSync(join(resaved, '机械.xlsx')));
  utimesSync(path('副本.xlsx'), inTime, inTime);
  writeFileSync(path('坏.xlsx'), 'PK 不是工作簿');
  const gathered = await runForTest([
    ...['collect', 'gather', MAIN, ...files],
    ...[path('副本.xlsx'), path('坏.xlsx'), MAIN, path('没有.xlsx')],
    ...['-o', OUT, '--due', '2026-05-10', '--json'],
  ]);
  expect(gathered.error).toBe('');
  code = gathered.code;
  output = CollectOutput.parse(JSON.parse(gathered.out));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('make writes one workbook for each unit, under a name every file system takes', () => {
  expect(readdirSync(FORMS).sort()).toEqual(
    [
      '示例种业有限公司（成员企业）.xlsx',
      '示例机械有限公司（成员企业）.xlsx',
      '示例物流有限公司（成员企业）.xlsx',
      '示例职业学院（成员学校）.xlsx',
      '示例技师学院（成员学校）.xlsx',
      '示例 研究院（其他单位）.xlsx',
    ].sort(),
  );
});

test('make tells the unit what the application knows of it', () => {
  const filing = filingOf(join(FORMS, '示例机械有限公司（成员企业）.xlsx'));
  expect(filing.programme).toBe('lianyungang-2026-member-enterprises');
  expect(rawOf(filing, 'issue.consortium')).toEqual(['示例市示例产教联合体']);
  expect(rawOf(filing, 'issue.due')).toEqual(['2026年5月10日']);
  expect(rawOf(filing, 'member.members.enterprises.name')).toEqual(['示例机械有限公司']);
  expect(rawOf(filing, 'member.members.enterprises.employees')).toEqual(['80']);
  expect(filing.faults).toEqual([]);
});

test('a unit can check its own workbook, which is not asked for observation points', async () => {
  const { code: found, out } = await runForTest(['check', join(FORMS, '示例机械有限公司（成员企业）.xlsx')]);
  expect(found).toBe(0);
  expect(out).toContain('未填');
  expect(out).not.toContain('待佐证');
});

test('make overwrites nothing, and writes nothing where one file is there', async () => {
  const [first = '', ...others] = readdirSync(FORMS).sort().reverse();
  const target = path('一部分');
  expect((await runForTest(['collect', 'make', MAIN, '-o', target])).code).toBe(0);
  for (const file of others) rmSync(join(target, file));
  writeFileSync(join(target, first), '示例');
  const again = await runForTest(['collect', 'make', MAIN, '-o', target]);
  expect(again.code).toBe(64);
  expect(readdirSync(target)).toEqual([first]);
  expect(readFileSync(join(target, first), 'utf8')).toBe('示例');
  expect((await runForTest(['collect', 'make', MAIN, '-o', target, '--force'])).code).toBe(0);
  expect(readdirSync(target)).toHaveLength(6);
});

test('every file is accounted for, and one bad file stops nobody', () => {
  const { returns } = output.collection;
  const named = (file: string): string => file.split('/').pop() ?? '';
  const of = (standing: string): string[] =>
    returns.flatMap((returned) => (returned.standing === standing ? [named(returned.file)] : [])).sort();
  expect(returns).toHaveLength(7);
  expect(of('late')).toEqual(['研究院.xlsx']);
  expect(of('unknownUnit')).toEqual(['外校.xlsx']);
  // Which of two equal files of one day counts is for their names to say.
  expect(['副本.xlsx', '机械.xlsx']).toContain(of('duplicate').join());
  expect(of('counted')).toHaveLength(4);
  expect(output.refused.map(({ file }) => file.split('/').pop())).toEqual([
    '坏.xlsx',
    '申报表.xlsx',
    '没有.xlsx',
  ]);
  expect(code).toBe(2);
  const members = output.collection.members.map(({ unit, status }) => [unit.name, status]);
  expect(Object.fromEntries(members)).toEqual({
    示例种业有限公司: 'returned',
    示例机械有限公司: 'contradictory',
    示例物流有限公司: 'missing',
    示例职业学院: 'contradictory',
    示例技师学院: 'missing',
    '示例/研究院': 'late',
  });
});

test('blank cells of 2025 get the sums, and members’ rows what the members say', () => {
  const filing = filingOf(OUT);
  expect(rawOf(filing, 'outcomes.jointMajors')).toEqual(['10']);
  expect(rawOf(filing, 'outcomes.research.income')).toEqual(['0.3']);
  expect(rawOf(filing, 'members.enterprises.assets')).toEqual(['1200.5', '', '']);
  expect(rawOf(filing, 'members.enterprises.employees')).toEqual(['35', '80', '']);
  // In doubt, already filled, and shares: left to the applicant.
  expect(rawOf(filing, 'outcomes.jointCourses')).toEqual(['']);
  expect(rawOf(filing, 'outcomes.jointTextbooks')).toEqual(['9']);
  expect(rawOf(filing, 'outcomes.apprenticePosts')).toEqual(['']);
});

test('contradictions show every value and its place', () => {
  const found = output.collection.contradictions.map(({ kind, field, values }) => [
    kind,
    field,
    values.map(({ text }) => text),
  ]);
  expect(found).toEqual([
    ['withRow', 'members.enterprises.employees', ['80', '85']],
    ['betweenReturns', 'outcomes.jointCourses', ['6', '7']],
    ['withSum', 'outcomes.jointTextbooks', ['9', '2']],
  ]);
});

test('nothing else of the application changes, and no new fault comes in', () => {
  expect(readFileSync(MAIN).equals(mainBytes)).toBe(true);
  const before = filingOf(MAIN);
  const after = filingOf(OUT);
  expect(after.faults).toEqual(before.faults);
  const filled = new Set(
    output.collection.fills.map(({ place }) => `${place.sheet}/${place.row}/${place.column}`),
  );
  const rest = (filing: Filing): unknown[] =>
    filing.entries
      .filter(({ cell }) => cell && !filled.has(`${cell.sheet}/${cell.row}/${cell.column}`))
      .map(({ field, year, tableRow, raw }) => [field, year, tableRow, raw]);
  expect(rest(after)).toEqual(rest(before));
});

test('LibreOffice comes to the sums and totals that are shown before anything recalculates', () => {
  const recalculated = path('recalculated');
  convertWithLibreOffice([OUT], 'xlsx', recalculated);
  const file = join(recalculated, '汇总.xlsx');
  const majors = sumsRow(contentOf(OUT), '共建专业');
  expect(majors.get('合计')).toBe('10');
  expect(majors.get('合计说明')).toBe('不含1家未填、2家未交');
  expect(majors.get('示例机械有限公司')).toBe('—');
  expect(majors.get('示例物流有限公司')).toBe('（未交）');
  expect(majors.get('处理')).toBe('已填入申报表');
  for (const label of ['共建专业', '共建课程', '共建教材', '成果转化率（%）']) {
    expect(sumsRow(contentOf(file), label).get('合计') ?? '').toBe(
      sumsRow(contentOf(OUT), label).get('合计') ?? '',
    );
  }
  const shown = (of: string): unknown[] =>
    filingOf(of).shownTotals.map(({ total, shown: value }) => [total, value]);
  expect(shown(file)).toEqual(shown(OUT));
  expect(shown(OUT)).toContainEqual(['members.enterprises.totals.employees', '115']);
});

test('gathering into a gathered application keeps its earlier sheets', async () => {
  const again = path('再汇总.xlsx');
  const { code: second } = await runForTest(['collect', 'gather', OUT, path('种业.xlsx'), '-o', again]);
  expect(second).toBe(1);
  const names = contentOf(again).sheets.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['分头填报汇总', '分头填报汇总2', '分头填报问题', '分头填报问题2']),
  );
});

test.each([
  ['no form of the command', ['collect'], 64],
  ['no folder', ['collect', 'make', MAIN], 64],
  ['no returns', ['collect', 'gather', MAIN, '-o', path('无.xlsx')], 64],
  ['a day that is none', ['collect', 'make', MAIN, '-o', path('无'), '--due', '2026-02-30'], 64],
  ['the application as output', ['collect', 'gather', MAIN, OUT, '-o', MAIN, '--force'], 64],
  ['a return as output', ['collect', 'gather', MAIN, OUT, '-o', OUT, '--force'], 64],
  ['no workbook', ['collect', 'make', path('坏.xlsx'), '-o', path('无')], 2],
  ['a member’s workbook as application', ['collect', 'make', path('种业.xlsx'), '-o', path('无')], 1],
])('%s is refused with a sentence', async (_, words, expected) => {
  const { code: found, out, error } = await runForTest(words);
  expect(found).toBe(expected);
  expect(out).toBe('');
  expect(error).toMatch(/。/);
});

test('a sealed application is left as it is', async () => {
  const clean = path('完整.xlsx');
  const sealed = path('定稿.xlsx');
  const sample = 'src/programmes/lianyungang-2026/samples/clean.json';
  expect((await runForTest(['template', 'lianyungang-2026', '-o', clean, '--fill', sample])).code).toBe(0);
  expect((await runForTest(['seal', clean, '-o', sealed])).code).toBe(0);
  const { code: found, error } = await runForTest([
    'collect',
    'gather',
    sealed,
    path('种业.xlsx'),
    '-o',
    path('无.xlsx'),
  ]);
  expect(found).toBe(1);
  expect(error).toContain('解除定稿');
  expect(readdirSync(folder)).not.toContain('无.xlsx');
});
