import { contentOfPlan } from '../../../src/filing/plan-content';
import { PlanInvalidError } from '../../../src/host/plan/plan-fault';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { SheetContent, WorkbookContent } from '../../../src/model/workbook-content';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { MOST_IN_BLOCK } from '../../../src/layout/review-package/score-draft';
import { extractSheetNames } from '../../../src/layout/review-package/extract-sheet-names';
import { assignmentOf } from '../../../src/usecases/review-package/review-round';
import type { ReviewRound } from '../../../src/usecases/review-package/review-round';
import {
  expertFaults,
  makeReviewPackage,
  packageFileNames,
} from '../../../src/usecases/review-package/make-review-package';
import { everyPoint, figure, words } from '../review/scored-workbooks';
import {
  EXPERT,
  cardsOfPackage,
  filledPackage,
  packagePlan,
  roundOf,
  submissions,
  tryRound,
} from './packages';

const ID = 'lianyungang-2026';
let round: ReviewRound;
let plan: WorkbookPlan;
let filled: WorkbookPlan;

beforeAll(async () => {
  round = roundOf(await submissions(ID, 2));
  plan = packagePlan(round);
  filled = filledPackage(
    plan,
    new Map([
      [1, everyPoint(ID, '8')],
      [2, everyPoint(ID, '6')],
    ]),
  );
}, 60_000);

const onScores =
  (change: (sheet: SheetContent) => SheetContent) =>
  (content: WorkbookContent): WorkbookContent => ({
    ...content,
    sheets: content.sheets.map((sheet) => (sheet.name === '评分总表' ? change(sheet) : sheet)),
  });

const scoresOf = (read: ReturnType<typeof cardsOfPackage>): unknown =>
  read.cards.map(({ card }) => [card.application.title, card.points.map(({ given }) => given)]);

test('rows and columns may be inserted, sheets renamed and reordered', () => {
  const moved = onScores((sheet) => ({
    ...sheet,
    name: '我的评分',
    cells: sheet.cells.map((cell) => ({
      ...cell,
      row: cell.row + (cell.row > 12 ? 3 : 0),
      column: cell.column + (cell.column > 5 ? 2 : 0),
    })),
  }));
  const read = cardsOfPackage(filled, (content) => {
    const changed = moved(content);
    return { ...changed, sheets: [...changed.sheets].reverse() };
  });
  expect(scoresOf(read)).toEqual(scoresOf(cardsOfPackage(filled)));
  expect(read.cards[0]?.card.source).toEqual({ file: '评审包.xlsx', sheet: '我的评分' });
  expect(read.problems).toEqual([]);
});

test('columns that changed places are told by their keys', () => {
  const swapped = onScores((sheet) => ({
    ...sheet,
    cells: sheet.cells
      .map((cell) => (cell.column === 5 || cell.column === 6 ? { ...cell, column: 11 - cell.column } : cell))
      .sort((one, other) => one.row - other.row || one.column - other.column),
  }));
  const byTitle = (read: ReturnType<typeof cardsOfPackage>): Map<string, unknown> =>
    new Map(read.cards.map(({ card }) => [card.application.title, card.points.map(({ given }) => given)]));
  expect(byTitle(cardsOfPackage(filled, swapped))).toEqual(byTitle(cardsOfPackage(filled)));
});

test('a column that stands there twice is said, and the first counts', () => {
  const copied = onScores((sheet) => ({
    ...sheet,
    cells: [
      ...sheet.cells,
      ...sheet.cells.filter(({ column }) => column === 5).map((cell) => ({ ...cell, column: 30 })),
    ].sort((one, other) => one.row - other.row || one.column - other.column),
  }));
  const read = cardsOfPackage(filled, copied);
  expect(read.cards).toHaveLength(2);
  expect(read.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('的评分列出现了不止一次（E、AD列）') as string,
  ]);
});

test('a copy of the whole sheet is a second card of each application', () => {
  const read = cardsOfPackage(filled, (content) => ({
    ...content,
    sheets: content.sheets.flatMap((sheet) =>
      sheet.name === '评分总表' ? [sheet, { ...sheet, name: '评分总表 (2)' }] : [sheet],
    ),
  }));
  expect(read.cards.map(({ card }) => card.source.sheet)).toEqual([
    '评分总表',
    '评分总表',
    '评分总表 (2)',
    '评分总表 (2)',
  ]);
});

test('without its extract an application keeps its scores, and what is lost is said', () => {
  const read = cardsOfPackage(filled, (content) => ({
    ...content,
    sheets: content.sheets.filter(({ name }) => !name.startsWith('2.')),
  }));
  expect(scoresOf(read)).toEqual(scoresOf(cardsOfPackage(filled)));
  expect(read.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('“示例联合体2”的申报摘要') as string,
  ]);
});

test('an application whose column was deleted is said', () => {
  const deleted = onScores((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ column }) => column !== 6),
  }));
  const read = cardsOfPackage(filled, deleted);
  expect(read.cards).toHaveLength(1);
  expect(read.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('找不到“示例联合体2”的评分列') as string,
  ]);
});

test('a recusal and its reason are read', () => {
  const typed = filledPackage(
    plan,
    new Map([[1, { recusal: words('是'), recusalReason: words('曾任顾问') }]]),
  );
  expect(cardsOfPackage(typed).cards[0]?.card.recusal).toMatchObject({
    claimed: { state: 'yes' },
    reason: '曾任顾问',
  });
});

test('every answer is traced to its own cell', () => {
  const read = cardsOfPackage(filled);
  const cells = read.cards.flatMap(({ card }) =>
    card.points.map(({ cell }) => `${cell?.row}/${cell?.column}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test('what the organiser keeps from the expert is listed and not scored', () => {
  const decision = {
    application: '示例联合体1',
    expert: '示例专家甲',
    decision: 'recused' as const,
    reason: '本单位',
  };
  const own = packagePlan(round, EXPERT, [decision]);
  expect(cardsOfPackage(own).cards.map(({ card }) => card.application.title)).toEqual(['示例联合体2']);
  const texts = contentOfPlan(own).sheets[0]?.cells.flatMap(({ value }) =>
    value.kind === 'text' ? [value.text] : [],
  );
  expect(texts).toContain('示例联合体1：本单位');
  const all = makeReviewPackage(
    round,
    assignmentOf(round, EXPERT, [decision, { ...decision, application: '示例联合体2' }]),
  );
  expect(all).toMatchObject({
    outcome: 'stopped',
    message: expect.stringContaining('全部申报都回避') as string,
  });
});

test('a submission that cannot be given out is said, and the rest goes on', async () => {
  const [one, two] = await submissions(ID, 2);
  if (one === undefined || two === undefined) throw new Error('no submissions');
  const refused = {
    outcome: 'refused' as const,
    code: 'truncated' as const,
    subject: '',
    message: '文件不完整。',
  };
  const opened = tryRound([
    one,
    { file: '坏.xlsx', reading: refused },
    { ...one, file: '重复.xlsx' },
    { file: '评审包.xlsx', reading: { outcome: 'read', content: contentOfPlan(plan) } },
    two,
  ]);
  if (opened.outcome !== 'opened') throw new Error(opened.message);
  expect(opened.round.applications.map(({ file }) => file)).toEqual(['申报1.xlsx', '申报2.xlsx']);
  expect(opened.problems).toEqual([
    expect.stringContaining('坏.xlsx 无法读取') as string,
    expect.stringContaining('评审包.xlsx 没有列入：这个工作簿里只有评审用的表') as string,
    expect.stringContaining('重复.xlsx 与 申报1.xlsx 的联合体都是“示例联合体1”') as string,
  ]);
});

test('more applications than a page bears take several sheets, all of which can be written and read', async () => {
  const [first] = round.applications;
  if (first === undefined) throw new Error('no application');
  const many = Array.from({ length: MOST_IN_BLOCK * 2 + 1 }, (_, index) => ({
    ...first,
    application: { ...first.application, title: `=HYPERLINK("示例${index}")/*?[联合体]` },
  }));
  const large = packagePlan({ ...round, applications: many });
  expect(large.sheets.slice(0, 4).map(({ name }) => name)).toEqual([
    '评审说明',
    '评分总表',
    '评分总表（2）',
    '评分总表（3）',
  ]);
  await expect(writePlan(large)).resolves.not.toBeInstanceOf(PlanInvalidError);
  expect(cardsOfPackage(large).cards.map(({ card }) => card.application.title)).toEqual(
    many.map(({ application }) => application.title),
  );
}, 120_000);

test('telephone numbers of the applicant are not in the package', async () => {
  const [given] = await submissions(ID, 1);
  if (given?.reading.outcome !== 'read') throw new Error('no submission');
  const { content } = given.reading;
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined && cell.value.kind === 'text' && cell.value.text.includes('（示例')
        ? { ...cell, value: { kind: 'text' as const, text: `${cell.value.text}，电话13812345678` } }
        : cell,
    ),
  }));
  const own = packagePlan(
    roundOf([{ ...given, reading: { outcome: 'read', content: { ...content, sheets } } }]),
  );
  const all = JSON.stringify(own.sheets.map(({ cells }) => cells));
  expect(all).toContain('138****5678');
  expect(all).not.toContain('13812345678');
});

test.each([
  ["'引号'/斜线\\:*?[]", '1.引号 斜线'],
  ['很长'.repeat(20), `1.${'很长'.repeat(15)}`.slice(0, 31)],
  ['', '1.'],
])('the sheet of %p is called %p', (title, name) => {
  expect(extractSheetNames([title])).toEqual([name]);
});

test('names of experts become safe and different file names', () => {
  const names = packageFileNames(['张三', '../张三', '王:伟'].map((name) => ({ name, unit: '' })));
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^[^\\/:*?"<>|]+（评审包）\d*\.xlsx$/);
});

test('a list of experts with one name twice, or without names, is not given out', () => {
  const named = (...names: string[]): string[] => expertFaults(names.map((name) => ({ name, unit: '' })));
  expect(named('张三', '李四')).toEqual([]);
  expect(named()).toHaveLength(1);
  expect(named('张 三', '张三')).toEqual([expect.stringContaining('出现了不止一次') as string]);
  expect(named(' ')).toEqual([expect.stringContaining('姓名') as string]);
});

test('a score that is out of range is said with its cell, as on a card', () => {
  const typed = filledPackage(plan, new Map([[2, { ...everyPoint(ID, '8'), '1.1': figure('11') }]]));
  const said = cardsOfPackage(typed).problems.map(({ message }) => message);
  expect(said).toEqual([expect.stringMatching(/^评分总表!F\d+：观测点1.1的评分“11”超出范围/) as string]);
});
