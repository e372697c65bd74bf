import type { FillValues } from '../../src/model/command-output';
import { WorkbookPlan } from '../../src/model/workbook-plan';
import type { PlannedValue } from '../../src/model/workbook-plan';
import { layOutProgramme } from '../../src/layout/lay-out-programme';
import { fillPlan, rowsNeeded } from '../../src/filing/fill-values';
import { contentOfPlan } from '../../src/filing/plan-content';
import { FilingIndex } from '../../src/filing/filing-index';
import { readFiling } from '../../src/filing/read-filing';
import { PLAN, PROGRAMME, SAMPLE } from './filled-values';

function cellOf(
  plan: typeof PLAN,
  field: string,
  year: number | null = null,
  down = 0,
): PlannedValue | undefined {
  for (const sheet of plan.sheets) {
    const planned = sheet.fields.find((candidate) => candidate.field === field && candidate.year === year);
    if (!planned) continue;
    const { top, left } = planned.area;
    return sheet.cells.find(({ row, column }) => row === top + down && column === left)?.value;
  }
  return undefined;
}

test.each<[string, FillValues[string], PlannedValue]>([
  ['overview.name', '示例联合体', { kind: 'text', text: '示例联合体' }],
  ['overview.name', '', { kind: 'blank' }],
  ['overview.name', null, { kind: 'blank' }],
  ['overview.name', 2026, { kind: 'text', text: '2026' }],
  ['overview.staff.total', 6, { kind: 'number', decimal: '6' }],
  ['overview.staff.total', '6', { kind: 'number', decimal: '6' }],
  ['overview.staff.total', '6人', { kind: 'text', text: '6人' }],
  ['overview.staff.total', '１，２００', { kind: 'text', text: '１，２００' }],
  ['overview.staff.total', 1e21, { kind: 'number', decimal: '1000000000000000000000' }],
  ['overview.secretariat.area', 0.1, { kind: 'number', decimal: '0.1' }],
  ['overview.secretariat.telephone', 51800000000, { kind: 'text', text: '51800000000' }],
  ['overview.founded', '2026年下半年', { kind: 'text', text: '2026年下半年' }],
  [
    'overview.staff.names',
    ['示例甲', '示例乙（兼职，一年）'],
    { kind: 'text', text: '示例甲、示例乙（兼职，一年）' },
  ],
  ['overview.staff.names', '示例甲，示例乙', { kind: 'text', text: '示例甲，示例乙' }],
  ['overview.staff.names', [], { kind: 'blank' }],
  ['features.declaration', true, { kind: 'text', text: '是' }],
])('%s filled with %j', (key, value, expected) => {
  const { plan, problems } = fillPlan(PLAN, PROGRAMME, { [key]: value });
  expect(problems).toEqual([]);
  expect(cellOf(plan, key)).toEqual(expected);
});

test.each<[string, FillValues, string, string]>([
  ['an unknown key', { 'no.such': 1 }, 'no.such', '不是本通知表格中的填报项'],
  ['a key that is none', { '': 1 }, '', '不是本通知表格中的填报项'],
  ['a column outside its table', { 'members.enterprises.name': '示例' }, 'members.enterprises.name', '不是'],
  ['a missing year', { 'overview.budget.total': 1 }, 'overview.budget.total', 'overview.budget.total@2026'],
  ['a wrong year', { 'overview.budget.total@2031': 1 }, 'overview.budget.total@2031', '2026、2027、2028'],
  ['a needless year', { 'overview.name@2026': '示例' }, 'overview.name@2026', '不分年份'],
  ['rows for a cell', { 'overview.name': [{ name: '示例' }] }, 'overview.name', '不能按行填写'],
  ['a list for a text', { 'overview.name': ['示例'] }, 'overview.name', '不能填写列表'],
  ['a text for a table', { 'members.enterprises': '示例' }, 'members.enterprises', '是表格'],
  [
    'an item that would be split',
    { 'overview.staff.names': ['甲、乙'] },
    'overview.staff.names',
    '“甲、乙”含有分隔符号',
  ],
  ['an unknown column', { 'members.enterprises': [{ size: 1 }] }, 'members.enterprises[1]', '“size”'],
  ['a text no cell holds', { 'overview.name': '示'.repeat(32_768) }, 'overview.name', '32767'],
  ['a number no sheet holds', { 'overview.staff.total': Infinity }, 'overview.staff.total', '超出'],
  [
    'more rows than there are',
    { 'members.enterprises': Array.from({ length: 31 }, () => ({ name: '示例' })) },
    'members.enterprises',
    '有31行，表中只有30行可填',
  ],
])('%s is a problem, the rest is filled in', (_, values, key, words) => {
  const { plan, problems } = fillPlan(PLAN, PROGRAMME, { ...values, 'overview.head': '示例甲' });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.key).toBe(key);
  expect(problems[0]?.message).toContain(words);
  expect(cellOf(plan, 'overview.head')).toEqual({ kind: 'text', text: '示例甲' });
});

test('a longer table and a longer text fit once the layout knows of them', () => {
  const values: FillValues = {
    'members.enterprises': Array.from({ length: 120 }, (_, index) => ({ name: `示例${index + 1}` })),
    'plan.content': Array.from({ length: 90 }, (_, index) => `第${index + 1}段`).join('\r\n\r\n'),
  };
  const tableRows = rowsNeeded(PROGRAMME, PLAN, values);
  expect(tableRows).toEqual(
    new Map([
      ['members.enterprises', 120],
      ['plan.content', 90],
    ]),
  );
  const { plan, problems } = fillPlan(layOutProgramme(PROGRAMME, { tableRows }), PROGRAMME, values);
  expect(problems).toEqual([]);
  const index = new FilingIndex(readFiling(PLAN, PROGRAMME, contentOfPlan(plan)));
  expect(index.rows('members.enterprises')).toHaveLength(120);
  const text = index.value('plan.content', null);
  expect(text.state === 'paragraphs' && text.paragraphs.at(-1)).toBe('第90段');
});

test('a row takes its place from printed prompts, whole keys name columns too', () => {
  const { plan, problems } = fillPlan(PLAN, PROGRAMME, {
    'members.others': [{ 'members.others.name': '示例协会' }],
  });
  expect(problems).toEqual([]);
  expect(cellOf(plan, 'members.others.name', null, 1)).toEqual({ kind: 'text', text: '示例协会' });
  expect(cellOf(plan, 'members.others.category', null, 1)).toEqual({ kind: 'blank' });
  expect(cellOf(plan, 'members.others.category', null, 2)?.kind).toBe('text');
});

test('totals show what their formulas compute: a figure in words is no number to them', () => {
  const shown = (values: FillValues): string | null | undefined => {
    const { plan } = fillPlan(PLAN, PROGRAMME, values);
    const { shownTotals } = readFiling(PLAN, PROGRAMME, contentOfPlan(plan));
    return shownTotals.find(({ total }) => total === 'overview.staff.sum')?.shown;
  };
  expect(shown(SAMPLE)).toBe('6');
  expect(shown({ ...SAMPLE, 'overview.staff.partTime': '2人' })).toBe('4');
});

test('the plan given stays as it was, the one returned is a plan', () => {
  const before = JSON.stringify(PLAN);
  const { plan } = fillPlan(PLAN, PROGRAMME, SAMPLE);
  expect(JSON.stringify(PLAN)).toBe(before);
  expect(WorkbookPlan.safeParse(plan).success).toBe(true);
});
