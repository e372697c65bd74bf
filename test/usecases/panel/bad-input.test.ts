import type { ScoringScheme } from '../../../src/model/scoring';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { PlannedValue, WorkbookPlan } from '../../../src/model/workbook-plan';
import { cardSheets } from '../../../src/scoring/card-sheet';
import { gatherCards } from '../../../src/usecases/panel/gather-cards';
import { makePanel } from '../../../src/usecases/panel/make-panel';
import type { PanelFile } from '../../../src/usecases/panel/gather-cards';
import type { PanelMade } from '../../../src/usecases/panel/make-panel';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import {
  application,
  cardPlan,
  everyPoint,
  figure,
  schemeOf,
  scoredContent,
  words,
} from '../review/scored-workbooks';

const ID = 'lianyungang-2026';
const CHANGED: ScoringScheme = { ...schemeOf(ID), version: '2', divergence: '10' };

let plain: Uint8Array;
let plan: WorkbookPlan;
let other: Uint8Array;
let changed: WorkbookPlan;

beforeAll(async () => {
  plain = await application(ID, { 'overview.name': '示例联合体甲' });
  plan = cardPlan(plain, '示例专家');
  changed = cardPlan(plain, '示例专家', CHANGED);
  other = await application(ID, { 'overview.name': '示例联合体乙' });
});

const file = (name: string, content: WorkbookContent): PanelFile => ({
  file: `${name}.xlsx`,
  reading: { outcome: 'read', content },
});

function card(
  expert: string,
  score: string,
  typed: Record<string, PlannedValue> = {},
  name = expert,
): PanelFile {
  return file(name, scoredContent(plain, plan, { ...everyPoint(ID, score), ...typed }, expert));
}

/** Three sound cards: 8, 8.5 and 9 of 10. */
const sound = (): PanelFile[] => ['8', '8.5', '9'].map((score, at) => card(`示例专家${at + 1}`, score));

function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

/** The card's total with another formula that shows 99. */
function withEditedTotal(content: WorkbookContent): WorkbookContent {
  const total = cardSheets(content)[0]?.place('review.total', 'score');
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheet.name === total?.sheet
        ? {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.row === total.row && cell.column === total.column
                ? { ...cell, formula: 'SUM(1,98)', value: { kind: 'number' as const, decimal: '99' } }
                : cell,
            ),
          }
        : sheet,
    ),
  };
}

interface BadInput {
  files: () => PanelFile[];
  sentence: RegExp;
  /** What becomes of the cards of 示例专家9; empty where there is none. */
  states: string[];
}

const BAD_INPUTS: Record<string, BadInput> = {
  'a score out of range': {
    files: () => [card('示例专家9', '8', { '1.1': figure('11') })],
    sentence: /评审表![A-Z]+\d+：观测点1\.1的评分“11”超出范围，应在0至10之间/,
    states: ['incomplete'],
  },
  'a score as text': {
    files: () => [card('示例专家9', '8', { '1.1': words('8') })],
    sentence: /评审表![A-Z]+\d+：观测点1\.1的评分“8”是以文本形式存储的数字/,
    states: ['incomplete'],
  },
  'no 评审表 in the file': {
    files: () => [file('申报表', contentOf(plain))],
    sentence: /申报表\.xlsx 中没有评审表/,
    states: [],
  },
  'a card of another application': {
    files: () => [file('误放', scoredContent(other, plan, everyPoint(ID, '1'), '示例专家9'))],
    sentence: /是为“示例联合体甲”生成的评审表，却在“示例联合体乙”的工作簿中，没有计入/,
    states: ['otherApplication'],
  },
  'one expert twice with different scores': {
    files: () => [card('示例专家9', '1', {}, '第一份'), card('示例专家 9', '2', {}, '第二份')],
    sentence:
      /专家示例专家 ?9对“示例联合体甲”交了几张评分不同的评审表（第一份\.xlsx!评审表、第二份\.xlsx!评审表）/,
    states: ['contradictory', 'contradictory'],
  },
  'a scheme changed midway': {
    files: () => [file('新方案', scoredContent(plain, changed, everyPoint(ID, '1'), '示例专家9'))],
    sentence: /新方案\.xlsx 的“评审表”用的是另一评分方案（版本“2”），没有计入/,
    states: ['otherScheme'],
  },
};

function made(files: readonly PanelFile[]): Extract<PanelMade, { outcome: 'made' }> {
  const answer = makePanel(files, { scheme: null, line: null, decisions: [], agreement: false });
  if (answer.outcome !== 'made') throw new Error(answer.message);
  return answer;
}

const saidIn = ({ result }: ReturnType<typeof made>): string =>
  [...result.notes, ...result.problems.map(({ message }) => message)].join('\n');

test.each(Object.entries(BAD_INPUTS))('%s: a clear sentence, listed, and the rest goes on', (_, bad) => {
  const panel = made([...bad.files(), ...sound()]);
  const own = panel.result.applications.find(({ title }) => title === '示例联合体甲');
  expect(own?.outcome).toMatchObject({ state: 'scored', score: '85.00', rank: 1 });
  expect(saidIn(panel)).toMatch(bad.sentence);
  const states = own?.cards
    .filter(({ expert }) => expert.name.endsWith('9'))
    .map(({ standing, part }) => `${standing.state}/${part}`);
  expect(states).toEqual(bad.states.map((state) => `${state}/leftOut`));
});

test('an edited formula is said, and the total is computed anew from the points', () => {
  const edited = withEditedTotal(scoredContent(plain, plan, everyPoint(ID, '8.5'), '示例专家9'));
  const panel = made([file('改公式', edited), ...sound()]);
  expect(saidIn(panel)).toMatch(/“总分”显示99，按逐点评分计算应为85\.00/);
  expect(panel.result.applications[0]?.outcome).toMatchObject({ score: '85.00' });
});

test('all of it at once: every sentence is there, and the sound cards make the same score', () => {
  const files = Object.values(BAD_INPUTS).flatMap((bad, at) =>
    bad.files().map((one) => ({ ...one, file: `${at}-${one.file}` })),
  );
  const panel = made([...files, ...sound()]);
  const said = saidIn(panel);
  for (const part of [
    '超出范围',
    '以文本形式存储',
    '没有评审表',
    '工作簿中，没有计入',
    '评分不同',
    '另一评分方案',
  ]) {
    expect(said).toContain(part);
  }
  expect(panel.result.applications.find(({ title }) => title === '示例联合体甲')?.outcome).toMatchObject({
    score: '85.00',
  });
  expect(gatherCards(files).cards.length).toBe(6);
});
