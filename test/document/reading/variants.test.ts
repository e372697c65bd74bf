import { recogniseDocument } from '../../../src/document/reading/recognise-document';
import { findProgramme } from '../../../src/programmes/registry';
import { documentOfForm } from './document-of-form';
import type { PaperBlock } from './paper-form';
import { entry, fillIn, label, lianyungangForm, line, ministryForm } from './paper-form';

function read(form: readonly PaperBlock[], id = 'lianyungang-2026') {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(id);
  return recogniseDocument(documentOfForm(form), programme);
}

/** Key → text, a question mark behind what is doubtful. */
function said(form: readonly PaperBlock[], id?: string): Record<string, string> {
  return Object.fromEntries(
    read(form, id).values.map(({ key, texts, certainty }) => [
      key,
      `${texts.join('\n')}${certainty === 'doubtful' ? '?' : ''}`,
    ]),
  );
}

const rows = (columns: number, ...texts: string[][]): PaperBlock => ({
  kind: 'table',
  columns,
  rows: texts.map((cells) => cells.map((text) => label(text))),
});

test('columns that moved are found by their headers, missing ones stay out, others are listed', () => {
  const form = [
    line('2.联合体成员概况'),
    rows(
      5,
      ['序号', '企业资产总额（万元）', '企业名称', '所在地', '企业职工总数（人）'],
      ['1', '500', '示例甲厂', '示例路', '３５'],
      ['2', '６００', '示例乙厂', '', '40人'],
      ['合计', '1100', '', '', '75'],
    ),
  ];
  expect(said(form)).toEqual({
    'members.enterprises[1].name': '示例甲厂',
    'members.enterprises[1].assets': '500',
    'members.enterprises[1].employees': '35',
    'members.enterprises[2].name': '示例乙厂',
    'members.enterprises[2].assets': '600',
    'members.enterprises[2].employees': '40',
  });
  expect(read(form).unread.map(({ text }) => text)).toEqual(['所在地', '示例路', '合计', '1100', '75']);
});

test('a header in another unit is converted for a person to confirm', () => {
  const form = [
    rows(3, ['企业名称', '企业职工总数（人）', '企业资产总额（亿元）'], ['示例甲厂', '35', '1.2']),
  ];
  expect(said(form)).toMatchObject({ 'members.enterprises[1].assets': '12000?' });
});

test.each([
  ['65%/320万元', '65', '320'],
  ['65/320', '65', '320'],
  ['0.1%/320万元', '0.1%', '320'],
  ['０．１％／320', '0.1%', '320'],
  ['0.1%', '0.1%?', undefined],
  ['320万元', undefined, '320?'],
  ['320', '320?', undefined],
  ['无', '无', undefined],
  ['0.65/320', '65?', '320'],
  ['0.1/0', '10?', '0'],
  ['320/65%', '65?', '320?'],
  ['320万元/65%', '65?', '320?'],
  ['320万元/0.1%', '0.1%?', '320?'],
  ['320万元/0.65', '65?', '320?'],
  ['65/320%', '320?', '65?'],
  ['约65/320', '约65?', '320'],
  ['/320', undefined, '320'],
  ['%/万元', undefined, undefined],
  ['%', undefined, undefined],
])('a rate and an income in one cell: %s', (written, rate, income) => {
  const form = [
    rows(
      3,
      ['项目名称', '2025年', '2026年'],
      ['共性技术服务平台（个）', '3', '4'],
      ['校企合作开展技术研发的成果转化率（%）/到账经费（万元）', written, '', ''],
    ),
  ];
  const values = said(form);
  expect(values['outcomes.research.conversionRate@2025']).toBe(rate);
  expect(values['outcomes.research.income@2025']).toBe(income);
});

test.each([
  ['0.5%', '0.5%', []],
  ['5‰', '0.5%', []],
  ['0.985', '98.5?', ['0.985%']],
  ['约0.5%', '约0.5%?', ['0.5%']],
  ['98.5', '98.5', []],
])('a rate alone in its cell: %s', (written, rate, other) => {
  const form = [
    rows(
      2,
      ['项目名称', '2025年', '2026年'],
      ['共性技术服务平台（个）', '3', '4'],
      ['联合体学校整体就业率（%）', written, ''],
    ),
  ];
  const [key] = ['outcomes.employmentRate@2025'];
  expect(said(form)[key]).toBe(rate);
  const { values } = read(form);
  expect(values.find((value) => value.key === key)?.alternatives.map(({ text }) => text)).toEqual(other);
});

test('years in another order, and a value over both of them', () => {
  const form = [
    {
      kind: 'table' as const,
      columns: 3,
      rows: [
        [label('项目名称'), label('2026 年'), label('２０２５年')],
        [label('共建专业'), entry('a', '15个'), entry('b', '12个')],
        [label('共建课程'), entry('c', '20', { columns: 2 })],
        [label('技能鉴定量(人次)'), entry('d', '无'), entry('e', '约300')],
      ],
    },
  ];
  expect(said(form)).toEqual({
    'outcomes.jointMajors@2025': '12',
    'outcomes.jointMajors@2026': '15',
    'outcomes.jointCourses@2026': '20?',
    'outcomes.skillAppraisals@2026': '无',
    'outcomes.skillAppraisals@2025': '约300?',
  });
  expect(
    read(form).values.find(({ key }) => key === 'outcomes.skillAppraisals@2025')?.alternatives,
  ).toMatchObject([{ text: '300' }]);
});

test('a note in a cell with a figure is listed, the figure is taken', () => {
  const form = fillIn(lianyungangForm(), { 'L1.9': '8（注：含兼职）', 'L1.10': '5' });
  const { values, unread } = read(form);
  expect(values.map(({ key, texts }) => [key, ...texts])).toEqual([
    ['overview.staff.total', '8'],
    ['overview.staff.fullTime', '5'],
  ]);
  expect(unread).toMatchObject([{ text: '（注：含兼职）', reason: '单元格中的附注，没有随数字读入。' }]);
});

test('remarks added to a label in brackets are listed', () => {
  const form = [rows(2, ['联合体名称', '示例联合体'], ['联系电话（工作日）', '0000-0000'], ['人员总数', ''])];
  expect(said(form)).toEqual({
    'overview.name': '示例联合体',
    'overview.secretariat.telephone': '0000-0000',
  });
  expect(read(form).unread.map(({ text }) => text)).toEqual(['（工作日）']);
});

test('values below their labels, and beside them in one cell', () => {
  const form = [
    rows(3, ['专职人数', '兼职人数', '人员总数'], ['5', '3', '8']),
    rows(
      2,
      ['秘书处所在单位：示例学院', '秘书处负责人：示例负责人'],
      ['联系电话：0000', '固定办公面积：120㎡'],
    ),
  ];
  expect(said(form)).toEqual({
    'overview.staff.total': '8',
    'overview.staff.fullTime': '5',
    'overview.staff.partTime': '3',
    'overview.secretariat.unit': '示例学院',
    'overview.secretariat.head': '示例负责人',
    'overview.secretariat.telephone': '0000',
    'overview.secretariat.area': '120',
  });
});

test('two different answers to one question are doubtful and shown side by side', () => {
  const form = [
    rows(2, ['联合体名称', '示例甲'], ['人员总数', '8']),
    rows(2, ['联合体名称', '示例乙'], ['人员总数', '8']),
  ];
  const [name] = read(form).values.filter(({ field }) => field === 'overview.name');
  expect(name).toMatchObject({
    texts: ['示例甲'],
    certainty: 'doubtful',
    alternatives: [{ text: '示例乙', reason: '文档另一处的写法：第2个表格第1行第2格' }],
  });
  expect(said(form)['overview.staff.total']).toBe('8');
});

test('a table that goes on over a page is read on, with its header or without', () => {
  const head = [
    '学校名称',
    '学校层次',
    '联合体相关专业（填写5个以内）',
    '学生总人数',
    '联合体产业相关专业学生数',
  ];
  const form = [
    rows(5, head, ['示例甲校', '中职', '机电', '100', '50']),
    rows(5, ['示例乙校', '高职专科', '化工', '200', '60']),
  ];
  expect(said(form)).toMatchObject({
    'members.schools[1].name': '示例甲校',
    'members.schools[2].name': '示例乙校?',
    'members.schools[2].students': '200?',
  });
  const repeated = [
    rows(5, head, ['示例甲校', '中职', '机电', '100', '50']),
    rows(5, head, ['示例乙校', '高职专科', '化工', '200', '60']),
  ];
  expect(said(repeated)).toMatchObject({ 'members.schools[2].name': '示例乙校' });
});

test('kinds printed above the names of other units are proposed, not taken', () => {
  const form = [
    rows(
      5,
      ['单位名称', '单位性质', '单位总人数', '对联合体支持作用', '备注'],
      ['政府部门', '', '', '', ''],
      ['示例局', '机关', '20', '示例支持', ''],
      ['科研机构 示例所', '事业单位', '30', '', ''],
    ),
  ];
  expect(said(form)).toEqual({
    'members.others[1].name': '示例局',
    'members.others[1].category': '政府部门?',
    'members.others[1].nature': '机关',
    'members.others[1].headcount': '20',
    'members.others[1].support': '示例支持',
    'members.others[2].name': '示例所',
    'members.others[2].category': '科研机构',
    'members.others[2].nature': '事业单位',
    'members.others[2].headcount': '30',
  });
});

test('headings with other numbers and in frames part the long texts; tables in them are listed', () => {
  const form = [
    line('四、建设规划和建设内容（2500字以内）'),
    line('第一段。'),
    rows(2, ['任务', '年度'], ['示例任务', '2027']),
    line('第二段。'),
    line('5．特色与创新'),
    { kind: 'table' as const, columns: 1, rows: [[label('（1000字以内）\n特色一。\n特色二。')]] },
  ];
  expect(said(form)).toEqual({
    'plan.content': '第一段。\n第二段。?',
    'features.content': '特色一。\n特色二。',
  });
  expect(read(form).unread.map(({ text }) => text)).toEqual(['任务', '年度', '示例任务', '2027']);
});

test('a form of 2023 read as one of 2026 gives no figures of other years', () => {
  const form = fillIn(ministryForm(), { 'M2.1@2022': '3个', 'M1.13@2024': '100', 'M1.1': '示例' });
  expect(said(form)).toMatchObject({ 'overview.name': '示例' });
  expect(Object.keys(said(form)).filter((key) => key.includes('@'))).toEqual([]);
  expect(read(form).unread.map(({ text }) => text)).toEqual(expect.arrayContaining(['100', '3个']));
});
