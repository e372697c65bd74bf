import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { TypedDecision } from '../../../src/model/conflict-review';
import type { WorkbookContent, WorkbookReading } from '../../../src/model/workbook-content';
import type { PlannedSheet, WorkbookPlan } from '../../../src/model/workbook-plan';
import { conflictWorkbook, decisionsAsTyped } from '../../../src/usecases/conflicts/conflict-workbook';
import type { ConflictTable } from '../../../src/usecases/conflicts/find-conflicts';
import { judgeDecisions } from '../../../src/usecases/conflicts/judge-decisions';
import { readConflictWorkbook } from '../../../src/usecases/conflicts/read-conflict-workbook';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { NOW } from '../sample-workbook';
import { row } from './conflict-rows';

const TABLE: ConflictTable = {
  applications: [{ title: '示例联合体', files: ['甲.xlsx'] }],
  experts: [
    { name: '示例专家甲', unit: '示例大学' },
    { name: '示例专家乙', unit: '示例公司' },
  ],
  conflicts: [
    {
      application: '示例联合体',
      expert: { name: '示例专家甲', unit: '示例大学' },
      party: '示例大学',
      places: [
        { file: '甲.xlsx', role: '牵头学校', cell: '封面!D6' },
        { file: '甲.xlsx', role: '成员学校', cell: '成员学校!C11' },
      ],
      likeness: 'same',
    },
    {
      application: '示例联合体',
      expert: { name: '示例专家甲', unit: '示例大学' },
      party: '示例大学附属学院',
      places: [{ file: '甲.xlsx', role: '成员学校', cell: '成员学校!C12' }],
      likeness: 'similar',
    },
  ],
  notes: [],
  unreadable: [],
};

const readingOf = (content: WorkbookContent): WorkbookReading => ({ outcome: 'read', content });

function read(plan: WorkbookPlan): { experts: unknown; typed: TypedDecision[] } {
  const answer = readConflictWorkbook('回避审查.xlsx', readingOf(contentOfPlan(plan)));
  if (answer.outcome === 'refused') throw new Error(answer.message);
  return { experts: answer.experts, typed: answer.typed ?? [] };
}

const sheetOf = (plan: WorkbookPlan, name: string): PlannedSheet => {
  const sheet = plan.sheets.find((of) => of.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
};

test('what was laid out is read back: experts, and conflicts nobody decided', () => {
  const { experts, typed } = read(conflictWorkbook(TABLE, [], NOW));
  expect(experts).toEqual(TABLE.experts);
  expect(
    typed.map(({ application, expert, party, role, decision }) => [
      application,
      expert,
      party,
      role,
      decision,
    ]),
  ).toEqual([
    ['示例联合体', '示例专家甲', '示例大学', '牵头学校、成员学校', ''],
    ['示例联合体', '示例专家甲', '示例大学附属学院', '成员学校', ''],
  ]);
});

test('made again, it keeps every word the organiser wrote, usable or not', () => {
  const written = [
    row({ party: '示例大学附属学院', decision: '回避', reason: '兼职' }),
    row({ expert: '示例专家乙', party: '', decision: '回避', reason: '亲属' }),
    row({ application: '已撤回的联合体', decision: '再议', reason: '' }),
  ];
  const first = read(conflictWorkbook(TABLE, written, NOW)).typed;
  const again = read(conflictWorkbook(TABLE, first, NOW)).typed;
  const told = (typed: readonly TypedDecision[]): string[] =>
    typed
      .filter(({ decision }) => decision !== '')
      .map((of) => [of.application, of.expert, of.party, of.decision, of.reason].join('/'))
      .sort();
  expect(told(first)).toEqual(told(written));
  expect(told(again)).toEqual(told(written));
});

test('decisions made in the pane stand beside their conflict', () => {
  const decision = {
    application: '示例联合体',
    expert: '示例专家甲',
    decision: 'cleared' as const,
    reason: '同名不同校',
  };
  const { typed } = read(conflictWorkbook(TABLE, decisionsAsTyped([decision]), NOW));
  expect(typed).toHaveLength(2);
  expect(judgeDecisions(typed, { experts: TABLE.experts, applications: ['示例联合体'] })).toEqual({
    decisions: [decision],
    undecided: [],
    faults: [],
  });
});

test('the organiser chooses from two words, signs, and prints on A4', () => {
  const sheet = sheetOf(conflictWorkbook(TABLE, [], NOW), '回避审查');
  expect(sheet.validations.map(({ rule }) => rule)).toEqual([
    { kind: 'list', options: ['回避', '不构成回避'] },
  ]);
  expect(sheet.print).toMatchObject({ fitToWidth: true, orientation: 'landscape' });
  expect(sheet.cells.some(({ value }) => value.kind === 'text' && value.text.includes('签字'))).toBe(true);
  const hidden = sheet.columns.filter((of) => of.hidden).map(({ column }) => column);
  expect(hidden).toEqual([1, 2]);
  expect(sheet.rows[0]).toMatchObject({ row: 1, hidden: true });
});

test('rows may be inserted and sheets renamed: everything is found by its keys', async () => {
  const plan = conflictWorkbook(TABLE, [row({ decision: '回避', reason: '任职' })], NOW);
  const written = readWorkbook(await writePlan(plan));
  if (written.outcome === 'refused') throw new Error(written.message);
  const moved: WorkbookContent = {
    ...written.content,
    sheets: written.content.sheets.map((sheet) => ({
      ...sheet,
      name: `${sheet.name}（改）`,
      cells: sheet.cells.map((cell) => ({
        ...cell,
        row: cell.row + (cell.row > 3 ? 2 : 0),
        column: cell.column + (cell.column > 4 ? 1 : 0),
      })),
    })),
  };
  const answer = readConflictWorkbook('改.xlsx', readingOf(moved));
  expect(answer).toMatchObject({ outcome: 'read', experts: TABLE.experts });
  expect(answer.outcome === 'read' && answer.typed?.[0]).toMatchObject({
    expert: '示例专家甲',
    decision: '回避',
    cell: expect.stringMatching(/^回避审查（改）!J\d+$/) as string,
  });
});

const cell = (at: number, column: number, text: string) => ({
  row: at,
  column,
  value: { kind: 'text' as const, text },
});

test('a plain list with 姓名 and 单位 is a list of experts', () => {
  const content: WorkbookContent = {
    sheets: [
      {
        name: '名单',
        state: 'visible',
        kind: 'worksheet',
        cells: [
          cell(1, 1, '评审专家名单'),
          cell(2, 1, '序号'),
          cell(2, 2, '姓 名'),
          cell(2, 3, '工作单位'),
          cell(3, 2, '示例专家甲'),
          cell(3, 3, '示例大学'),
          cell(4, 3, '没有姓名的单位'),
        ],
      },
    ],
    names: [],
    notes: [],
  };
  expect(readConflictWorkbook('名单.xlsx', readingOf(content))).toEqual({
    outcome: 'read',
    experts: [{ name: '示例专家甲', unit: '示例大学' }],
    typed: null,
  });
});

test.each<[string, WorkbookReading, string]>([
  ['an empty workbook', readingOf({ sheets: [], names: [], notes: [] }), '没有找到专家名单'],
  [
    'a file that cannot be read',
    { outcome: 'refused', code: 'truncated', subject: '', message: '文件不完整。' },
    '名单.xlsx 无法读取',
  ],
])('%s is refused with a sentence', (_, reading, sentence) => {
  const answer = readConflictWorkbook('名单.xlsx', reading);
  expect(answer.outcome === 'refused' && answer.message).toContain(sentence);
});
