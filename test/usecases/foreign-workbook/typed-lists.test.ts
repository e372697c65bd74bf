import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { parseArea } from '../../../src/model/cell-address';
import type { LabelledSheet } from '../../../src/model/submission';
import type { WorkbookReading } from '../../../src/model/workbook-content';
import { readFormWorkbook } from '../../../src/usecases/foreign-workbook/read-form-workbook';
import { readSubmission } from '../../../src/usecases/merge/read-submission';
import { fillIn, lianyungangForm, ministryForm } from '../../document/reading/paper-form';
import { LIANYUNGANG, MINISTRY } from '../../document/reading/filled-papers';
import type { TypedSheet } from './typed-form';
import { PLAIN, readingOf, typedSheets, writtenByOpenpyxl } from './typed-form';

/** Lists somebody typed from the print of a notice: plans of a city, and 汇总表 of several applications. */

type Line = readonly (string | number | null)[];

const blank = (count: number): null[] => Array.from({ length: count }, () => null);

function sheetOf(name: string, lines: readonly Line[], merged: readonly string[] = []): TypedSheet {
  return {
    name,
    isHidden: false,
    cells: lines.flatMap((line, row) =>
      line.flatMap((value, column) => (value === null ? [] : [{ row: row + 1, column: column + 1, value }])),
    ),
    merges: merged.flatMap((area) => parseArea(area) ?? []),
  };
}

const read = (reading: WorkbookReading) =>
  readSubmission({ file: '来件.xlsx', digest: 'a'.repeat(64), receivedAt: null }, reading);

function refusal(reading: WorkbookReading): string {
  const submission = read(reading);
  if (submission.outcome === 'read') throw new Error(JSON.stringify(submission.submission));
  expect(submission.reason).not.toMatch(/命令|--[a-z]/);
  return submission.reason;
}

function submitted(reading: WorkbookReading) {
  const submission = read(reading);
  if (submission.outcome === 'refused') throw new Error(submission.reason);
  return submission.submission;
}

const labelledIn = (reading: WorkbookReading): LabelledSheet[] => submitted(reading).files[0]?.labelled ?? [];
const plannedIn = (reading: WorkbookReading): string[][] =>
  (submitted(reading).planned ?? []).map((cells) =>
    cells.map(({ value }) => (value.kind === 'text' ? value.text : '')),
  );

describe('a plan typed from 附件1', () => {
  const HEADER = [
    ...['名称', '所依托的园区', '主要产业\n领域', '参与的主要企业', '参与的主要院校'],
    ...['产教融合\n实践中心', '技术攻关平台/\n中试基地', '拟成立时间\n及形式'],
  ];
  const FIRST = [
    ...['新材料联合体', '烟台经济技术开发区', '化工新材料', '示例甲公司、示例乙公司', '示例学院'],
    ...['示例实践中心', '示例中试基地', '2023年9月，召开成立大会'],
  ];
  const SECOND = [
    ...['葡萄酒联合体', '蓬莱经济开发区', '葡萄酒', '示例丙公司', '示例大学'],
    ...['酿造实践中心', '酿造平台', '2023年12月\n签约'],
  ];
  const READ = [
    [...FIRST.slice(0, 7), '2023年9月', '召开成立大会'],
    [...SECOND.slice(0, 7), '2023年12月', '签约'],
  ];
  const TITLE = ['市域产教联合体建设规划'];
  const bureau = (city: string): Line => [`单位：${city}市教育局（盖章）`];
  const plan = (rows: readonly Line[], merged: readonly string[] = [], name = 'Sheet1'): TypedSheet =>
    sheetOf(name, [TITLE, bureau('烟台'), HEADER, ...rows], ['A1:H1', 'A2:H2', ...merged]);

  test('saved by another program, every value of it is found, and waits to be confirmed', () => {
    const numbered = sheetOf(
      'Sheet1',
      [['附件1'], TITLE, bureau('烟台'), ['序号', ...HEADER], [1, ...FIRST], [2, ...SECOND]],
      ['A1:I1', 'A2:I2', 'A3:I3'],
    );
    const reading = readWorkbook(writtenByOpenpyxl([numbered, sheetOf('Sheet2', []), sheetOf('Sheet3', [])]));
    expect(plannedIn(reading)).toEqual(READ);
    expect(submitted(reading)).toMatchObject({ programme: 'shandong-2023' });
    expect(labelledIn(reading)).toMatchObject([{ sheet: 'Sheet1', found: 19, asked: 19, doubts: [] }]);
  });

  test('time and form in columns of their own are found under what is printed above both', () => {
    const groups = [...HEADER, null];
    const columns = [...blank(7), '时间', '形式'];
    const rows = [FIRST, SECOND].map((row, at) => [...row.slice(0, 7), ...(READ[at] ?? []).slice(7)]);
    const merged = [...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => `${column}3:${column}4`), 'H3:I3'];
    const reading = readingOf([sheetOf('Sheet1', [TITLE, bureau('烟台'), groups, columns, ...rows], merged)]);
    expect(plannedIn(reading)).toEqual(READ);
    expect(labelledIn(reading)).toMatchObject([{ found: 19, asked: 19, doubts: [] }]);
  });

  test('one that goes on over sheets is one plan', () => {
    expect(plannedIn(readingOf([plan([FIRST], [], '第一批'), plan([SECOND], [], '第二批')]))).toEqual(READ);
  });

  test('rows under one merged name are one consortium, and its list goes on', () => {
    const rows = [
      [...FIRST.slice(0, 3), '示例甲公司', ...FIRST.slice(4)],
      [...blank(3), '示例乙公司', ...blank(4)],
      SECOND,
    ];
    const merged = ['A', 'B', 'C', 'E', 'F', 'G', 'H'].map((column) => `${column}4:${column}5`);
    expect(plannedIn(readingOf([plan(rows, merged)]))).toEqual(READ);
  });

  test('a park merged over two consortia is asked about, never left out in silence', () => {
    const reading = readingOf([plan([FIRST, [SECOND[0] ?? '', null, ...SECOND.slice(2)]], ['B4:B5'])]);
    expect(plannedIn(reading)[1]?.slice(0, 2)).toEqual(['葡萄酒联合体', '']);
    const [sheet] = labelledIn(reading);
    expect(sheet).toMatchObject({ found: 18, asked: 19 });
    expect(sheet?.doubts).toEqual([
      expect.stringMatching(/所依托的园区（B4）的“烟台经济技术开发区”没有读入/),
    ]);
  });

  test('who filled it in and when, written below, is no consortium', () => {
    const reading = readingOf([plan([FIRST, SECOND, ['填表人：王某'], ['2023年5月20日']])]);
    expect(plannedIn(reading)).toEqual(READ);
    const doubts = labelledIn(reading).flatMap((sheet) => sheet.doubts);
    expect(doubts.join()).toMatch(/“填表人：王某”没有读入.*“2023年5月20日”没有读入/);
  });

  test.each([
    [
      'on one sheet',
      [sheetOf('Sheet1', [TITLE, bureau('烟台'), HEADER, FIRST, TITLE, bureau('威海'), HEADER, SECOND])],
    ],
    ['on two', [plan([FIRST]), sheetOf('威海', [TITLE, bureau('威海'), HEADER, SECOND])]],
  ])('those of two cities in one workbook, %s, are no plan of either', (_, sheets) => {
    const said = refusal(readingOf(sheets));
    expect(said).toMatch(/“烟台市教育局”、“威海市教育局”.*另存为一个工作簿/);
  });

  test('one typed downwards is told how to be typed', () => {
    const downwards = HEADER.map((label, index): Line => [label, FIRST[index] ?? '']);
    const said = refusal(readingOf([sheetOf('Sheet1', [TITLE, ['单位', '烟台市教育局'], ...downwards])]));
    expect(said).toMatch(/“山东 2023”的建设规划.*没有认出任何一家联合体.*照原表录入/);
  });
});

describe('a 汇总表 typed from 附件3', () => {
  const GROUPS = [
    '序号',
    '联合体名称',
    '主要服务产业',
    '依托园区',
    null,
    '牵头学校',
    null,
    '牵头企业',
    null,
    '联系人',
  ];
  const COLUMNS = [
    ...[null, null, null, '园区名称', '主导产业', '学校名称', '教育层次', '企业名称'],
    ...['是否省市级\n产教融合型企业', '姓名', '职务', '手机号码'],
  ];
  const HEADER = ['序号', '联合体名称', '主要服务产业', ...COLUMNS.slice(3)];
  const application = (number: number, name: string): Line => [
    ...[number, `${name}联合体`, '石化、新材料', `${name}园区`, '石化', `${name}学院`, '高职专科'],
    ...[`${name}公司`, '是', '张三', '主任', 13800000000 + number],
  ];
  const APPLICATIONS = [application(1, '示例甲'), application(2, '示例乙'), application(3, '示例丙')];
  const [ONE = []] = APPLICATIONS;
  const TITLE = ['市域产教联合体申报汇总表'];
  const UNIT = [
    '填表单位（盖章）：示例市教育局',
    ...blank(4),
    '联系人：赵六',
    ...blank(2),
    '联系电话：0518-85800000',
  ];
  const MERGED = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:G3', 'H3:I3', 'J3:L3'];

  test.each([
    ['as printed', [sheetOf('Sheet1', [TITLE, UNIT, GROUPS, COLUMNS, ...APPLICATIONS], MERGED)]],
    ['one header row and no title', [sheetOf('Sheet1', [HEADER, ...APPLICATIONS])]],
    [
      'a sheet each',
      APPLICATIONS.map((row, index) => sheetOf(`第${index}`, [TITLE, UNIT, GROUPS, COLUMNS, row])),
    ],
    [
      'of the ministry',
      [sheetOf('Sheet1', [['2023年市域产教联合体推荐名单汇总表'], GROUPS, COLUMNS, ...APPLICATIONS])],
    ],
  ])('of several applications (%s) is no application, and says how to go on', (_, sheets) => {
    const said = refusal(readingOf(sheets));
    expect(said).toMatch(/列有 3 家联合体的汇总表，不是一份申报.*申报工作簿.*另存为一个工作簿/);
  });

  test.each([
    ['lianyungang-2026', TITLE, '石化、新材料'],
    ['moe-2023', ['教育部2023年推荐名单汇总表'], null],
  ])('of one application stands for it, of %s by its title', (programme, title, industries) => {
    const found = submitted(readingOf([sheetOf('Sheet1', [title, HEADER, ONE])]));
    expect(found.programme).toBe(programme);
    const said = found.row.flatMap(({ value }) =>
      value.kind === 'blank' ? [] : [value.kind === 'text' ? value.text : ''],
    );
    expect(said).toEqual(expect.arrayContaining(['示例甲联合体', '示例甲园区', '示例甲学院', '示例甲公司']));
    const doubts = found.files[0]?.labelled?.[0]?.doubts.join() ?? '';
    // What the other notice does not ask is said to be left out.
    if (industries === null) expect(doubts).toContain('石化、新材料');
    else expect(said).toContain(industries);
  });

  test('shortened names of columns are understood under the printed name of their group', () => {
    const short = [
      ...blank(3),
      '名称',
      '主导产业',
      '名称',
      '层次',
      '名称',
      '是否省市级产教融合型企业',
      '姓名',
      '职务',
      '手机',
    ];
    const { row } = submitted(
      readingOf([
        sheetOf(
          'Sheet1',
          [TITLE, GROUPS, short, ONE],
          ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2', 'J2:L2'],
        ),
      ]),
    );
    expect(row.map(({ value }) => (value.kind === 'text' ? value.text : ''))).toEqual([
      ...ONE.slice(1, 11),
      '13800000001',
    ]);
  });

  test('of one application without a title may be of either notice, and asks', () => {
    const said = refusal(readingOf([sheetOf('Sheet1', [HEADER, ONE])]));
    expect(said).toMatch(/看不出是“连云港 2026”、“教育部 2023”中哪一个.*写明完整的表名/);
  });

  test('beside a 推荐书 only the row of its consortium counts, and the others are spoken of', () => {
    const [form] = typedSheets(fillIn(lianyungangForm(), LIANYUNGANG), PLAIN);
    if (form === undefined) throw new Error('no form');
    const own = ONE.map((value, index) => (index === 1 ? '示例产教联合体' : value));
    const list = sheetOf('Sheet2', [TITLE, HEADER, application(2, '示例乙'), own]);
    const { row, files } = submitted(readingOf([form, list]));
    expect(row.flatMap(({ from }) => (from?.sheet === 'Sheet2' ? [from.cell] : []))).toEqual(
      expect.arrayContaining(['B4', 'D4', 'F4']),
    );
    expect(files[0]?.labelled?.[0]?.doubts.join()).toContain('列有 2 家联合体，只采用本联合体的一行');
  });
});

describe('two 推荐书 in one workbook', () => {
  const forms = {
    'lianyungang-2026': fillIn(lianyungangForm(), LIANYUNGANG),
    'moe-2023': fillIn(ministryForm(), MINISTRY),
  };
  const other = (text: string): string => text.replaceAll('示例', '样板');

  test.each(Object.entries(forms))('of %s are not mixed into one application', (id, form) => {
    const [one] = typedSheets(form, PLAIN);
    const [two] = typedSheets(form, { ...PLAIN, retype: other });
    if (one === undefined || two === undefined) throw new Error('no form');
    const below = Math.max(...one.cells.map(({ row }) => row)) + 2;
    const moved = two.cells.map((cell) => ({ ...cell, row: cell.row + below }));
    const onOne = { ...one, merges: [], cells: [...one.cells, ...moved] };
    for (const sheets of [[one, { ...two, name: '第二份' }], [onOne]]) {
      const reading = readingOf(sheets);
      expect(refusal(reading)).toMatch(/不止一份.*另存为一个工作簿/);
      expect(readFormWorkbook(reading, id)).toMatchObject({ outcome: 'stopped' });
    }
  });
});
