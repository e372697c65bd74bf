import type { SchemeField } from '../../../src/model/scheme-fields';
import {
  SCHEME_COLUMNS,
  SCHEME_FIELDS,
  SCHEME_ROWS,
  gradeFields,
  maximumField,
  orderField,
  schemeRowKey,
  vetoField,
  weightField,
} from '../../../src/model/scheme-fields';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { readSchemeWorkbook } from '../../../src/usecases/scheme/read-scheme-workbook';
import { schemeProblems } from '../../../src/usecases/scheme/scheme-reading';
import { programmeOf, schemeOf } from '../review/scored-workbooks';
import { BLANK, NUMBER, TEXT, exampleContent, filledIn, placeIn, withCells } from './edited-scheme';

const CITY = programmeOf('lianyungang-2026');
const STANDARD = programmeOf('moe-2024');
const content = exampleContent(CITY);

const NEW_VERSION = [SCHEME_FIELDS.version, TEXT('2026-05-08')] as const;
const grade = gradeFields;
const GRADES = [SCHEME_FIELDS.scale, TEXT('按等级')] as const;

function problemsOf(edited: WorkbookContent): string[] {
  return schemeProblems(readSchemeWorkbook(edited, CITY));
}

type Edits = readonly (readonly [SchemeField, PlannedValue])[];

test.each<[string, Edits, RegExp]>([
  ['a weight left blank', [[weightField('1'), BLANK]], /^评分方案!E11：第1组的权重没有填。/],
  ['a weight in words', [[weightField('1'), TEXT('十五')]], /E11：第1组的权重填的是“十五”，应填数字/],
  ['weights of 105', [[weightField('1'), NUMBER('20')]], /E17：评分方案的各组权重合计为105，应为100/],
  ['a maximum left blank', [[maximumField('1.1'), BLANK]], /E33：观测点1.1的满分没有填/],
  ['a maximum that is an error', [[maximumField('1.1'), TEXT('-')]], /E33：观测点1.1的满分填的是“-”/],
  [
    'a maximum no step makes up',
    [[maximumField('1.1'), NUMBER('9.9')]],
    /E21：观测点1.1的满分不是计分单位0.5/,
  ],
  ['no step', [[SCHEME_FIELDS.step, BLANK]], /E21：计分单位没有填/],
  [
    'a scale nobody knows',
    [[SCHEME_FIELDS.scale, TEXT('五星')]],
    /E20：打分方式填的是“五星”，应从“按分值”、“按等级”中选择/,
  ],
  [
    'a grade left out',
    [GRADES, [grade(2).name, BLANK], [grade(2).factor, BLANK]],
    /E24：第2个等级没有填，后面的等级却填了/,
  ],
  ['a grade without its factor', [GRADES, [grade(2).factor, BLANK]], /F24：第2个等级的系数没有填/],
  [
    'a single grade',
    [
      GRADES,
      ...[2, 3, 4].flatMap((number): Edits => [
        [grade(number).name, BLANK],
        [grade(number).factor, BLANK],
      ]),
    ],
    /E23：等级少于2个/,
  ],
  ['factors that rise', [GRADES, [grade(3).factor, NUMBER('0.9')]], /F25：等级“中”的系数不低于前面的“良”/],
  ['a deduction neither there nor not', [[SCHEME_FIELDS.deductionUse, BLANK]], /是否设酌情扣分没有填/],
  ['a deduction above 100', [[SCHEME_FIELDS.deductionMaximum, NUMBER('101')]], /扣分上限是101，应不超过100/],
  ['an aggregation nobody knows', [[SCHEME_FIELDS.aggregation, TEXT('求和')]], /汇总方法填的是“求和”/],
  [
    'trimming from half an expert',
    [[SCHEME_FIELDS.fromExperts, NUMBER('4.5')]],
    /起算人数填的是4.5，应填不小于3的整数/,
  ],
  [
    'trimming before there are enough',
    [[SCHEME_FIELDS.minimumExperts, NUMBER('7')]],
    /从5名专家起，而专家最少要7名/,
  ],
  ['too many decimals', [[SCHEME_FIELDS.decimals, NUMBER('5')]], /保留小数位数填的是5，应填0至4之间的整数/],
  ['no experts', [[SCHEME_FIELDS.minimumExperts, NUMBER('0')]], /最少专家人数填的是0，应填不小于1的整数/],
  ['no divergence', [[SCHEME_FIELDS.divergence, NUMBER('0')]], /分歧提示线是0/],
  ['two groups in one place', [[orderField('1'), NUMBER('2')]], /G15：第5组的并列比较顺序也是2/],
  [
    'a place beyond the groups',
    [[orderField('1'), NUMBER('9')]],
    /G11：第1组的并列比较顺序填的是9，应填1至6之间的整数/,
  ],
  ['no title', [[SCHEME_FIELDS.title, TEXT('　')]], /D7：方案名称没有填/],
  ['a title in two lines', [[SCHEME_FIELDS.title, TEXT('方案\n二')]], /D7：方案名称“方案\n二”不能使用/],
  ['a code cleared of its stamp', [[`${SCHEME_ROWS.stamp}/${SCHEME_COLUMNS.label}`, BLANK]], /缺少方案标记/],
])('%s: the cell, what is wrong and how to mend it', (_, edits, sentence) => {
  const problems = problemsOf(filledIn(content, [NEW_VERSION, ...edits]));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(sentence);
});

test('everything that is wrong is told at once', () => {
  const edited = filledIn(content, [
    [weightField('1'), BLANK],
    [maximumField('6.3'), TEXT('十')],
    [SCHEME_FIELDS.decimals, BLANK],
  ]);
  expect(problemsOf(edited)).toHaveLength(3);
});

test('a 负面清单 asks for 是 or 否', () => {
  const standard = exampleContent(STANDARD);
  const edited = filledIn(standard, [NEW_VERSION, [vetoField('16.1'), TEXT('也许')]]);
  expect(schemeProblems(readSchemeWorkbook(edited, STANDARD))).toEqual([
    expect.stringMatching(/负面清单16\.1是否作为否决项填的是“也许”/),
  ]);
});

test('figures as text, in full width and as shares are understood, and said to be left out of the sums', () => {
  const example = schemeOf(CITY.id);
  const edited = filledIn(content, [
    NEW_VERSION,
    [weightField('1'), TEXT('１５')],
    [maximumField('1.1'), TEXT('10分')],
    [weightField('2'), TEXT('15%')],
    [SCHEME_FIELDS.aggregation, TEXT(' 中位数 ')],
  ]);
  const read = readSchemeWorkbook(edited, CITY);
  expect(read).toMatchObject({
    outcome: 'usable',
    scheme: { ...example, version: '2026-05-08', aggregation: { kind: 'median' } },
  });
  expect(read.outcome === 'usable' && read.remarks).toEqual([
    expect.stringContaining('E11：第1组的权重是以文本形式存储的数字，已按15读取'),
    expect.stringContaining('第2组的权重'),
    expect.stringContaining('观测点1.1的满分'),
  ]);
});

test('a weight formatted as a share of a hundred is one', () => {
  const { row, column } = placeIn(content, weightField('1'));
  const edited = withCells(content, (cells) =>
    cells.map((cell) =>
      cell.row === row && cell.column === column
        ? { row, column, value: { kind: 'number', decimal: '0.15' }, format: 'percent' }
        : cell,
    ),
  );
  expect(readSchemeWorkbook(edited, CITY)).toMatchObject({ outcome: 'usable', scheme: schemeOf(CITY.id) });
});

describe('rows', () => {
  const rowOf = (key: string): number => placeIn(content, `${key}/${SCHEME_COLUMNS.value}`).row;

  test('that were deleted are named, once', () => {
    const gone = new Set([rowOf(schemeRowKey('points', '1.1')), rowOf(schemeRowKey('groups', '2'))]);
    const edited = withCells(content, (cells) => cells.filter(({ row }) => !gone.has(row)));
    expect(problemsOf(edited)).toEqual([
      '工作表“评分方案”：找不到第2组、观测点1.1的行，可能被删除。请重新导出评分方案，在新表中填写。',
    ]);
  });

  test('that were copied are asked to be one', () => {
    const from = rowOf(schemeRowKey('points', '1.1'));
    const edited = withCells(content, (cells) => [
      ...cells,
      ...cells.filter(({ row }) => row === from).map((cell) => ({ ...cell, row: 200 })),
    ]);
    expect(problemsOf(edited)).toEqual(['评分方案!C200：观测点1.1出现了不止一行。请只留一行。']);
  });

  test('of a point the notice does not have are refused', () => {
    const edited = withCells(content, (cells) => [
      ...cells,
      { row: 200, column: 1, value: { kind: 'text', text: schemeRowKey('points', '9.9') } },
    ]);
    expect(problemsOf(edited)).toEqual(['评分方案!C200：“9.9”不是这个通知的组或观测点。请删除这一行。']);
  });

  test('that were inserted and filled in are refused; empty ones are not', () => {
    const at = rowOf(schemeRowKey('points', '1.2'));
    const inserted = withCells(content, (cells) =>
      cells.map((cell) => (cell.row >= at ? { ...cell, row: cell.row + 1 } : cell)),
    );
    expect(problemsOf(inserted)).toEqual([]);
    const filled = withCells(inserted, (cells) => [
      ...cells,
      {
        row: at,
        column: placeIn(content, maximumField('1.1')).column,
        value: { kind: 'number', decimal: '10' },
      },
    ]);
    expect(problemsOf(filled)).toEqual([expect.stringContaining(`评分方案!C${at}：这一行是新插入的`)]);
  });

  test('may be moved: the scheme has the order of the sheet', () => {
    const [first, second] = [rowOf(schemeRowKey('groups', '1')), rowOf(schemeRowKey('groups', '2'))];
    const swap = new Map([
      [first, second],
      [second, first],
    ]);
    const edited = filledIn(
      withCells(content, (cells) => cells.map((cell) => ({ ...cell, row: swap.get(cell.row) ?? cell.row }))),
      [NEW_VERSION],
    );
    const read = readSchemeWorkbook(edited, CITY);
    expect(read.outcome === 'usable' && read.scheme.groups.slice(0, 2).map(({ group }) => group)).toEqual([
      '2',
      '1',
    ]);
  });
});

describe('sums', () => {
  const sum: SchemeField = `${SCHEME_ROWS.weights}/${SCHEME_COLUMNS.value}`;
  const ofGroup: SchemeField = `${schemeRowKey('groups', '1')}/${SCHEME_COLUMNS.second}`;

  test.each<[string, SchemeField, PlannedValue, RegExp]>([
    ['overwritten', sum, NUMBER('100'), /E17：权重合计的公式被改成了固定值/],
    [
      'edited',
      sum,
      { kind: 'formula', formula: 'SUM(E11:E12)', cached: 30 },
      /E17：权重合计显示30，按各行计算应为100/,
    ],
    ['of a group overwritten', ofGroup, NUMBER('40'), /F11：第1组的满分合计的公式被改成了固定值/],
  ])('that were %s are told and not used', (_, field, value, sentence) => {
    const read = readSchemeWorkbook(filledIn(content, [[field, value]]), CITY);
    expect(read).toMatchObject({ outcome: 'usable', scheme: schemeOf(CITY.id) });
    expect(read.outcome === 'usable' && read.remarks).toEqual([expect.stringMatching(sentence)]);
  });
});

test('what cannot be settled is asked: no sheet, two sheets, another notice', () => {
  const without = { ...content, sheets: [] };
  expect(problemsOf(without)).toEqual([expect.stringContaining('工作簿中没有评分方案表')]);
  const [sheet] = content.sheets;
  const twice = {
    ...content,
    sheets: [...content.sheets, ...(sheet === undefined ? [] : [{ ...sheet, name: '评分方案 (2)' }])],
  };
  expect(problemsOf(twice)).toEqual([
    '工作簿中有2张评分方案表（评分方案、评分方案 (2)），不能确定用哪一张。请只留一张。',
  ]);
  expect(schemeProblems(readSchemeWorkbook(content, STANDARD))).toEqual([
    expect.stringMatching(/^这是“连云港 2026”的评分方案，不能用于/),
  ]);
  const unknown = withCells(content, (cells) =>
    cells.map((cell) =>
      cell.row === 1 && cell.column === 1
        ? { ...cell, value: { kind: 'text', text: 'elsewhere-2030@1/review.scheme' } }
        : cell,
    ),
  );
  expect(schemeProblems(readSchemeWorkbook(unknown, null))).toEqual([
    expect.stringContaining('通知“elsewhere-2030”不在本软件中'),
  ]);
});

test('a scheme that was changed needs a version of its own', () => {
  const changed: Edits = [
    [weightField('1'), NUMBER('10')],
    [weightField('2'), NUMBER('20')],
  ];
  expect(readSchemeWorkbook(filledIn(content, changed), CITY)).toEqual({
    outcome: 'faulty',
    problems: [expect.stringContaining('版本却仍是示例方案的“1”。请把版本改为“1-1”')],
    proposedVersion: '1-1',
  });
  expect(readSchemeWorkbook(filledIn(content, [...changed, NEW_VERSION]), CITY).outcome).toBe('usable');
});
