import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { CompareOutput, DifferencesOutput, ProblemsOutput } from '../../src/model/comparison-output';
import { runForTest } from './run-for-test';

const folder = mkdtempSync(join(tmpdir(), 'comparison-commands-'));
const path = (name: string): string => join(folder, name);

async function template(name: string, id: string, values: object | string): Promise<string> {
  const fill = typeof values === 'string' ? values : path(`${name}.json`);
  if (typeof values !== 'string') writeFileSync(fill, JSON.stringify(values));
  const { code } = await runForTest(['template', id, '-o', path(name), '--fill', fill]);
  expect(code).toBe(0);
  return path(name);
}

let application: string;
let early: string;
let late: string;

beforeAll(async () => {
  application = await template('推荐书.xlsx', 'moe-2023', {
    'overview.name': '示例市联合体',
    'outcomes.jointMajors@2022': 8,
    'outcomes.jointMajors@2023': 9,
  });
  early = await template('2024自查.xlsx', 'moe-2024', {
    'identity.consortium': '示例市联合体',
    'outcomes.jointMajors@2024': 11,
    'outcomes.employmentRate@2023': 95,
    'outcomes.employmentRate@2024': 96,
  });
  late = await template('2025自查.xlsx', 'moe-2024', 'src/programmes/moe-2024/samples/typical-mistakes.json');
  writeFileSync(path('坏.xlsx'), 'no workbook');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('differences', () => {
  test('--json says what became of every point', async () => {
    const { code, out } = await runForTest(['differences', 'moe-2023', 'lianyungang-2026', '--json']);
    expect(code).toBe(0);
    const output = DifferencesOutput.parse(JSON.parse(out));
    expect(output.points).toHaveLength(30);
    expect(output.counts).toEqual({
      identical: 12,
      renumbered: 5,
      reworded: 4,
      rewordedRenumbered: 3,
      new: 4,
      dropped: 2,
    });
  });

  test('for people it marks what was added and dropped, and warns of a code that means another point', async () => {
    const { out } = await runForTest(['differences', 'moe-2023', 'lianyungang-2026']);
    expect(out).toContain('联合体依托的产业园区总产值在［－省］［＋区域］内位于前列');
    expect(out).toMatch(/3\.1　新增　制定联合体内参与企业清单.*\n\s+注意：教育部 2023的 3\.1 是另一条/);
    expect(out).toContain('报送截止：2023年5月29日 → 2026年5月28日');
  });

  test('says that a standard sets up indicators of its own', async () => {
    const { out } = await runForTest(['differences', 'moe-2023', 'moe-2024']);
    expect(out).toContain('教育部 2024另立了一套指标');
    expect(out).toContain('性质不同：扣分项 → 否定性指标。');
  });

  test.each([[[]], [['moe-2023']], [['moe-2023', 'moe-2024', 'moe-2023']], [['moe-2023', 'moe-2099']]])(
    'with the notices %j the call is wrong',
    async (ids) => {
      const { code, error } = await runForTest(['differences', ...ids]);
      expect(code).toBe(64);
      expect(error).toMatch(/请写出两个通知的编号|没有编号为“moe-2099”的通知/);
    },
  );
});

describe('problems', () => {
  test('--json lists what is left to be done, with its cells; other files go on', async () => {
    const { code, out } = await runForTest(['problems', late, application, path('坏.xlsx'), '--json']);
    expect(code).toBe(2);
    const { files } = ProblemsOutput.parse(JSON.parse(out));
    expect(files.map(({ status }) => status)).toEqual(['ok', 'notMeasured', 'unreadable']);
    const [first] = files;
    expect(first?.counts).toEqual({ triggered: 1, unmet: 4, open: 3, noData: 5, evidence: 9 });
    const basic = first?.categories.find(({ title }) => title === '一、基础性指标');
    expect(basic?.problems[0]).toMatchObject({
      point: '2.1.1',
      kinds: ['unmet'],
      closing: ['达到标准：国家级或省级。'],
      cells: [expect.stringMatching(/^基础性指标!/)],
    });
  });

  test('for people it says what closes each gap, and why a notice has no list', async () => {
    const { code, out } = await runForTest(['problems', late, application]);
    expect(code).toBe(0);
    expect(out).toMatch(/触发　16\.6　企业没有落实.*\n\s+消除负面清单所列情形/);
    expect(out).toContain('教育部 2023没有规定建设标准的达标要求');
  });

  test('asks for a file', async () => {
    expect((await runForTest(['problems'])).code).toBe(64);
  });
});

describe('compare', () => {
  test('--json puts the years of several workbooks side by side', async () => {
    const { code, out } = await runForTest(['compare', application, early, late, '--json']);
    expect(code).toBe(0);
    const output = CompareOutput.parse(JSON.parse(out));
    expect(output.files.map(({ reportedYear }) => reportedYear)).toEqual([2022, 2024, 2025]);
    expect(output.years).toEqual([2022, 2023, 2024, 2025]);
    const majors = output.figures.find(({ field }) => field === 'outcomes.jointMajors');
    expect(majors?.years.map(({ actual }) => actual?.decimal)).toEqual(['8', '9', '11', '12']);
    expect(majors?.years[1]).toMatchObject({ commitment: 'kept', committed: { file: application } });
    // 12.1 and the vetoes over years are measured over both workbooks of the standard.
    expect(output.measures.map(({ rule }) => rule)).toContain('R-STD-16');
    expect(output.notes).toEqual([expect.stringContaining('联合体名称不同')]);
  });

  test('writes a workbook that opens, with figures as numbers', async () => {
    const output = path('对比.xlsx');
    const { code, out } = await runForTest(['compare', application, early, late, '-o', output]);
    expect(code).toBe(0);
    expect(out).toContain(`历年对比表：${output}`);
    const reading = readWorkbook(readFileSync(output));
    if (reading.outcome === 'refused') throw new Error(reading.message);
    const { sheets } = reading.content;
    expect(sheets.map(({ name }) => name)).toEqual(['历年对比', '走势图', '承诺兑现', '数据不一致', '说明']);
    const row = sheets[0]?.cells.find(
      ({ value }) => value.kind === 'text' && value.text.includes('共建专业数'),
    )?.row;
    const numbers = sheets[0]?.cells.flatMap((cell) =>
      cell.row === row && cell.value.kind === 'number' ? [cell.value.decimal] : [],
    );
    expect(numbers).toEqual(['8', '9', '9', '11', '12']);
  });

  test('a file that takes no part is told, and does not stop the others', async () => {
    const { code, out } = await runForTest(['compare', late, path('坏.xlsx'), path('没有.xlsx')]);
    expect(code).toBe(2);
    expect(out).toMatch(/坏\.xlsx：没有参加对比。/);
    expect(out).toMatch(/没有\.xlsx：没有参加对比。找不到这个文件/);
    expect(out).toContain('联合体内学校在校生总数');
  });

  test('never overwrites what it reads, nor another file', async () => {
    expect((await runForTest(['compare', late, '-o', late])).code).toBe(64);
    expect((await runForTest(['compare', late, '-o', early])).code).toBe(64);
    expect((await runForTest(['compare', late, '-o', path('对比.txt')])).code).toBe(64);
    expect((await runForTest(['compare'])).code).toBe(64);
  });
});
