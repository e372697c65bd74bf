import { SealOutput } from '../../src/model/command-output';
import type { FieldDifference } from '../../src/seal/compare';
import { sealOutput } from '../../src/usecases/seal-output';
import { NOW, sampleProgramme } from './sample-workbook';

const TABLE = 'members.enterprises';
const employees = `${TABLE}.employees`;
const budget = 'overview.budget.total';
const long = '示例'.repeat(40);

test.each<[string, FieldDifference, string]>([
  [
    'a value of a year that was added',
    { kind: 'added', field: budget, year: 2027, row: null, after: '360' },
    '「联合体概况」“拟投入运行经费总额（万元）”（2027年）：定稿时未填，现为“360”。',
  ],
  [
    'a value that was removed',
    { kind: 'removed', field: 'overview.head', year: null, row: null, before: '示例甲' },
    '「联合体概况」“联合体负责人”：定稿时为“示例甲”，现未填。',
  ],
  [
    'a value in a row',
    {
      kind: 'changed',
      field: employees,
      year: null,
      row: { table: TABLE, before: 2, after: 3, name: '示例企业' },
      before: '35',
      after: '36',
    },
    '「成员企业」第3条“示例企业”的“企业职工总数（人）”：定稿时为“35”，现为“36”。',
  ],
  [
    'a change far inside a long text',
    {
      kind: 'changed',
      field: 'features.text',
      year: null,
      row: null,
      before: `${long}甲`,
      after: `${long}乙`,
    },
    '“……示例示例示例示例示例甲”，现为“……示例示例示例示例示例乙”。',
  ],
  [
    'a row that was added',
    {
      kind: 'rowAdded',
      table: TABLE,
      row: 4,
      name: '示例企业',
      values: [{ field: employees, year: null, value: '35' }],
    },
    '「成员企业」增加了第4条“示例企业”。',
  ],
  [
    'a row that was removed',
    { kind: 'rowRemoved', table: TABLE, row: 1, name: null, values: [] },
    '「成员企业」删除了原第1条。',
  ],
  ['another order', { kind: 'rowsReordered', table: TABLE }, '「成员企业」各条的次序有变动。'],
])('%s', (_, difference, sentence) => {
  const output = SealOutput.parse(
    sealOutput(
      { standing: 'changed', code: 'C', sealedAt: NOW, differences: [difference] },
      sampleProgramme(),
    ),
  );
  expect(output.differences).toHaveLength(1);
  expect(output.differences[0]?.message).toContain(sentence);
  expect(output.message).toContain('1 处');
});

test('an altered record is told as what it is', () => {
  const output = sealOutput({ standing: 'recordAltered', message: '示例' }, sampleProgramme());
  expect(output).toMatchObject({ standing: 'recordAltered', verificationCode: null, message: '示例' });
});
