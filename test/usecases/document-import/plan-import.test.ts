import { contentOfPlan } from '../../../src/filing/plan-content';
import { contentWithValues } from '../../../src/filing/content-with-values';
import type { FillValues } from '../../../src/model/command-output';
import type { ImportedValue } from '../../../src/model/document-import';
import { findProgramme } from '../../../src/programmes/registry';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { acceptValues, unknownKeys } from '../../../src/usecases/document-import/accepted-values';
import { planImport } from '../../../src/usecases/document-import/plan-import';
import { makeTemplate } from '../../../src/usecases/make-template';

function open(values: FillValues): ReadableWorkbook {
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('not registered');
  const content = contentOfPlan(makeTemplate(programme, values).plan);
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'fill' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

function value(key: string, texts: string[], more: Partial<ImportedValue> = {}): ImportedValue {
  const [field = '', year] = key.split('@');
  return {
    key,
    field,
    year: year === undefined ? null : Number(year),
    table: null,
    row: null,
    label: key,
    texts,
    raw: texts.join('\n'),
    place: { kind: 'paragraph', number: 1 },
    certainty: 'certain',
    remark: null,
    alternatives: [],
    ...more,
  };
}

function memberRow(row: number, name: string, employees: string): ImportedValue[] {
  const table = 'members.enterprises';
  return [
    value(`${table}[${row}].name`, [name], { field: `${table}.name`, table, row }),
    value(`${table}[${row}].employees`, [employees], { field: `${table}.employees`, table, row }),
  ];
}

function after(workbook: ReadableWorkbook, values: readonly ImportedValue[]): Map<string, string> {
  const { write } = planImport(workbook, values);
  if ('problem' in write) throw new Error(write.problem);
  if (write.rows.length > 0) throw new Error('rows are inserted');
  const content = contentWithValues(workbook.content, write.values);
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'fill' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return new Map(
    checked.filing.entries
      .filter(({ raw }) => raw !== '')
      .map(({ field, year, tableRow, raw }) => [
        `${field}${year === null ? '' : `@${year}`}${tableRow === null ? '' : `#${tableRow}`}`,
        raw,
      ]),
  );
}

test('blanks are filled, what is filled in stays and is named', () => {
  const workbook = open({ 'overview.staff.total': 8, 'overview.founded': '2026年6月' });
  const values = [
    value('overview.staff.total', ['9']),
    value('overview.founded', ['2026年6月']),
    value('overview.staff.fullTime', ['5']),
    value('overview.budget.total@2027', ['350.5']),
    value('plan.content', ['第一段。', '第二段。']),
    ...memberRow(1, '示例甲厂', '35人'),
  ];
  const { filled, keptOut } = planImport(workbook, values);
  expect(keptOut.map(({ value: { key }, reason }) => [key, reason])).toEqual([
    ['overview.staff.total', '工作簿中已填“8”，没有改动。'],
  ]);
  expect(filled).toHaveLength(5);
  const entries = after(workbook, values);
  expect(entries.get('overview.staff.total')).toBe('8');
  expect(entries.get('overview.staff.fullTime')).toBe('5');
  expect(entries.get('overview.budget.total@2027')).toBe('350.5');
  expect(entries.get('plan.content')).toBe('第一段。\n第二段。');
  expect([...entries].filter(([key]) => key.startsWith('members.enterprises')).map(([, raw]) => raw)).toEqual(
    ['示例甲厂', '35'],
  );
});

test('rows and long texts that are there are never touched; new rows go below', () => {
  const workbook = open({
    'plan.content': '原有一段。',
    'members.enterprises': [{ name: '示例甲厂', employees: 35 }],
  });
  const values = [
    value('plan.content', ['新的一段。']),
    ...memberRow(1, '示例甲厂', '99'),
    ...memberRow(2, '示例乙厂', '12'),
  ];
  const { keptOut } = planImport(workbook, values);
  expect(keptOut.map(({ value: { key }, reason }) => [key, reason])).toEqual([
    ['plan.content', '工作簿中已填“原有一段。”，没有改动。'],
    ['members.enterprises[1].name', '工作簿的表中已有这一行，没有改动。'],
    ['members.enterprises[1].employees', '工作簿的表中已有这一行，没有改动。'],
  ]);
  const entries = after(workbook, values);
  expect(entries.get('plan.content')).toBe('原有一段。');
  expect([...entries].filter(([key]) => key.startsWith('members.enterprises')).map(([, raw]) => raw)).toEqual(
    expect.arrayContaining(['示例甲厂', '35', '示例乙厂', '12']),
  );
});

test('nothing to write is said in a sentence', () => {
  expect(planImport(open({ 'overview.name': '示例' }), [value('overview.name', ['别的'])]).write).toEqual({
    problem: '没有可以填入的内容：文档中的内容，工作簿里都已填写或有待核对。',
  });
});

test('doubtful values are filled in only where they are accepted, as read or otherwise', () => {
  const doubtful = { certainty: 'doubtful', remark: '请核对。' } as const;
  const values = [
    value('overview.name', ['示例']),
    value('overview.staff.total', ['约8'], doubtful),
    value('overview.staff.fullTime', ['约5'], doubtful),
    value('overview.staff.partTime', ['约3'], doubtful),
  ];
  const acceptance = new Map([
    ['overview.staff.total', '8'],
    ['overview.staff.fullTime', null],
  ]);
  const { chosen, keptOut } = acceptValues(values, acceptance);
  expect(chosen.map(({ key, texts }) => [key, ...texts])).toEqual([
    ['overview.name', '示例'],
    ['overview.staff.total', '8'],
    ['overview.staff.fullTime', '约5'],
  ]);
  expect(keptOut.map(({ value: { key }, reason }) => [key, reason])).toEqual([
    ['overview.staff.partTime', '请核对。'],
  ]);
  expect(unknownKeys(values, new Map([['overview.name', null]]))).toEqual(['overview.name']);
});
