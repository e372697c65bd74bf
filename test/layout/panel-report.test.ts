import { panelReport } from '../../src/layout/panel-report';
import type { ConflictDecision, Scorecard } from '../../src/model/scorecard';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../src/model/workbook-plan';
import { panelWork } from '../../src/scoring/panel';
import { pointShares } from '../../src/scoring/panel-point-shares';
import { cardOf, GROUP_OF, INDICATORS, SCHEME, STAMP } from '../scoring/example-cards';

const EXPERTS = ['示例专家甲', '示例专家乙', '示例专家丙'];

function cardsOf(title: string, score: string): Scorecard[] {
  return EXPERTS.map((expert) => cardOf({ title, expert, scores: [score, score, score] }));
}

function report(cards: readonly Scorecard[], decisions: readonly ConflictDecision[] = []): WorkbookPlan {
  const work = panelWork({
    scheme: SCHEME,
    stamp: STAMP,
    groupOf: GROUP_OF,
    cards,
    problems: [],
    decisions,
    line: null,
  });
  return panelReport({
    result: work.result,
    scheme: SCHEME,
    schemeCode: 'AAAA',
    indicators: INDICATORS,
    shares: pointShares(work, SCHEME),
    decisions,
    agreement: null,
  });
}

function sheetOf(plan: WorkbookPlan, name: string): PlannedSheet {
  const sheet = plan.sheets.find((of) => of.name === name);
  if (sheet === undefined) throw new Error(`no ${name}`);
  return sheet;
}

const at = ({ cells }: PlannedSheet, row: number, column: number): PlannedCell | undefined =>
  cells.find((cell) => cell.row === row && cell.column === column);

function texts(sheet: PlannedSheet, row: number): string[] {
  return sheet.cells
    .filter((cell) => cell.row === row)
    .map(({ value }) => (value.kind === 'text' ? value.text : ''));
}

test('the heat map gives each share as a number on the fill of its level, and the levels in words', () => {
  const plan = report([...cardsOf('示例联合体甲', '9.5'), ...cardsOf('示例联合体乙', '5')]);
  const sheet = sheetOf(plan, '评分热力图');
  expect(texts(sheet, 1)).toEqual(['观测点', '满分', '1. 示例联合体甲', '2. 示例联合体乙']);
  expect(at(sheet, 2, 3)?.value).toMatchObject({ kind: 'formula', cached: 0.95 });
  const fillOf = (cell: PlannedCell | undefined): string | null | undefined =>
    plan.styles[cell?.style ?? '']?.fill;
  const [high, low] = [fillOf(at(sheet, 2, 3)), fillOf(at(sheet, 2, 4))];
  expect(high).not.toBe(low);
  const legend = sheet.cells.filter(({ row, column }) => row > SCHEME.points.length + 2 && column === 1);
  expect(legend.map(({ value }) => (value.kind === 'text' ? value.text : ''))).toEqual([
    '90%及以上：高',
    '80%至90%：较高',
    '70%至80%：中等',
    '60%至70%：较低',
    '60%以下：低',
  ]);
  expect([fillOf(legend[0]), fillOf(legend[4])]).toEqual([high, low]);
});

test('more applications than a page takes go on on another sheet; none is lost', () => {
  const plan = report(Array.from({ length: 14 }, (_, of) => cardsOf(`示例联合体${of}`, '8')).flat());
  const heads = ['评分热力图', '评分热力图2'].flatMap((name) => texts(sheetOf(plan, name), 1).slice(2));
  expect(heads).toHaveLength(14);
});

test('逐点评分 names file, sheet and cell of every score', () => {
  const sheet = sheetOf(report(cardsOf('示例联合体', '8')), '逐点评分');
  expect(texts(sheet, 2)).toEqual(
    expect.arrayContaining(['示例联合体', '评审表', '评审表!H10', '评审表!H11', '评审表!H12']),
  );
});

test('the organiser’s decisions are listed with what became of the card', () => {
  const decisions: ConflictDecision[] = [
    { application: '示例联合体', expert: '示例专家甲', decision: 'recused', reason: '任职' },
    { application: '示例联合体', expert: '示例专家乙', decision: 'cleared', reason: '同名不同校' },
    { application: '示例联合体', expert: '示例专家丁', decision: 'recused', reason: '亲属' },
  ];
  const sheet = sheetOf(report(cardsOf('示例联合体', '8'), decisions), '回避决定');
  expect([2, 3, 4].map((row) => texts(sheet, row).slice(1))).toEqual([
    ['示例专家甲', '回避', '任职', '有，没有计入'],
    ['示例专家乙', '不构成回避', '同名不同校', '有'],
    ['示例专家丁', '回避', '亲属', '没有'],
  ]);
});

test('without a card that gives a total there is no heat map', () => {
  const names = report([cardOf({})]).sheets.map(({ name }) => name);
  expect(names).toEqual(['评审汇总', '评审明细', '评审问题']);
});
