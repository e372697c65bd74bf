import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import type { CellPlace } from '../../../src/model/cell-address';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { readCards } from '../../../src/usecases/review/read-cards';
import { carriedOut, placeOf } from '../sample-workbook';
import type { Typed } from './scored-workbooks';
import {
  application,
  cardIn,
  cardsIn,
  everyPoint,
  figure,
  scored,
  withCard,
  words,
} from './scored-workbooks';

const ID = 'lianyungang-2026';
let card: Uint8Array;
let others: Uint8Array;

beforeAll(async () => {
  card = await withCard(await application(ID), '示例专家甲');
  others = await withCard(await application(ID, { 'overview.name': '另一示例联合体' }), '示例专家甲');
});

const messages = (bytes: Uint8Array): string[] => cardsIn(bytes).problems.map(({ message }) => message);

/** Where a text stands in the card's sheet. */
function placeOfText(bytes: Uint8Array, text: string): CellPlace {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  const sheet = reading.content.sheets.find(({ name }) => name === '评审表');
  const cell = sheet?.cells.find(({ value }) => value.kind === 'text' && value.text === text);
  if (!cell) throw new Error(`no ${text}`);
  return { sheet: '评审表', row: cell.row, column: cell.column };
}

const write = (bytes: Uint8Array, place: CellPlace, value: PlannedValue): Promise<Uint8Array> =>
  carriedOut(bytes, { cells: [{ place, value }], plan: null });

test.each<[string, Typed, string]>([
  ['a score out of range', { '1.1': figure('11') }, '观测点1.1的评分“11”超出范围，应在0至10之间'],
  ['a score between two steps', { '1.1': figure('7.3') }, '观测点1.1的评分“7.3”应以0.5分为单位'],
  ['a score as text', { '1.1': words('8') }, '观测点1.1的评分“8”是以文本形式存储的数字'],
  ['words for a score', { '1.1': words('较好') }, '观测点1.1的评分“较好”应填数字'],
  ['a deduction beyond its limit', { deduction: figure('12') }, '扣分“12”超出范围，应在0至10之间'],
  ['an unclear recusal', { recusal: words('待定') }, '“是否回避”填的是“待定”，应填“是”或“否”'],
])('%s is a clear sentence with its cell, and the card waits', async (_, typed, sentence) => {
  const bytes = await scored(card, { ...everyPoint(ID, '8'), ...typed });
  const said = messages(bytes);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(sentence);
  expect(said[0]).toMatch(/^评审表![A-Z]+\d+：.*更正前这张评审表按待补处理。$/);
});

test('a formula replaced by a figure is said, and the figure is not used', async () => {
  const bytes = await scored(card, everyPoint(ID, '8'));
  const place = cardIn(bytes).totalCell;
  if (place === null) throw new Error('no total');
  const said = messages(await write(bytes, place, figure('99')));
  expect(said).toEqual([expect.stringContaining('“总分”的公式被改成了固定值') as string]);
});

test('a formula that shows another figure is said', async () => {
  const bytes = await scored(card, everyPoint(ID, '8'));
  const place = cardIn(bytes).totalCell;
  if (place === null) throw new Error('no total');
  const edited: PlannedValue = { kind: 'formula', formula: 'SUM(1,98)', cached: 99 };
  expect(messages(await write(bytes, place, edited))).toEqual([
    expect.stringContaining('“总分”显示99，按逐点评分计算应为80.00') as string,
  ]);
});

test('a file without a card says so', async () => {
  expect(messages(await application(ID))).toEqual([expect.stringContaining('没有评审表') as string]);
});

test('a card copied into another application’s workbook is not taken for its own', async () => {
  const stamp = placeOfText(others, '另一示例联合体');
  const moved = await write(others, stamp, words(cardIn(card).application.title));
  const read = cardsIn(moved);
  expect(read.cards[0]?.card.standsIn).toBe('另一示例联合体');
  expect(read.problems.map(({ kind }) => kind)).toContain('otherApplication');
});

test('an application changed after the card was made is said, and the card counts', async () => {
  const bytes = await scored(card, everyPoint(ID, '8'));
  const place = placeOf(bytes, 'overview.secretariat.unit');
  const changed = await write(bytes, place, words('另一示例单位'));
  expect(messages(changed)).toEqual([expect.stringContaining('的填报内容有改动。评分仍然计入') as string]);
  expect(cardIn(changed).standsIn).toBeNull();
});

test.each<[string, string, PlannedValue, string]>([
  ['a scheme changed by hand', '"deductionMaximum":"10"', words(''), 'schemeAltered'],
  ['a stamp that is gone', '', { kind: 'blank' }, 'stampUnreadable'],
])('%s: the card is not read, and a sentence says why', async (_, replaced, value, kind) => {
  const reading = readWorkbook(card);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  const sheet = reading.content.sheets.find(({ name }) => name === '评审表');
  const scheme = sheet?.cells.find(({ value: of }) => of.kind === 'text' && of.text.startsWith('{'));
  if (scheme?.value.kind !== 'text') throw new Error('no scheme');
  const text = scheme.value.text;
  expect(text).toContain(replaced);
  const written = replaced === '' ? value : words(text.replace(replaced, '"deductionMaximum":"50"'));
  const place = { sheet: '评审表', row: scheme.row, column: scheme.column };
  const read = cardsIn(await write(card, place, written));
  expect(read.cards).toEqual([]);
  expect(read.problems.map((problem) => problem.kind)).toEqual([kind]);
});

test('a row that was deleted is said, and its point waits', async () => {
  const bytes = await scored(card, everyPoint(ID, '8'));
  const key = placeOfText(bytes, 'review.points.p4_3');
  const read = cardsIn(await write(bytes, key, { kind: 'blank' }));
  expect(read.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('找不到观测点4.3的填写处') as string,
  ]);
  expect(read.cards[0]?.card.points.find(({ point }) => point === '4.3')?.given).toEqual({ state: 'blank' });
});

test('rows and columns may move: everything is found by its keys', async () => {
  const bytes = await scored(card, everyPoint(ID, '8'));
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  const moved = {
    ...reading.content,
    sheets: reading.content.sheets.map((sheet) =>
      sheet.name === '评审表'
        ? {
            ...sheet,
            name: '专家评审',
            cells: sheet.cells.map((cell) => ({
              ...cell,
              row: cell.row + (cell.row > 9 ? 2 : 0),
              column: cell.column + (cell.column > 4 ? 1 : 0),
            })),
          }
        : sheet,
    ),
  };
  const read = readCards('移动.xlsx', { outcome: 'read', content: moved });
  if (read.outcome !== 'read') throw new Error(read.reason);
  expect(read.problems).toEqual([]);
  expect(read.cards[0]?.card.points.map(({ given }) => given)).toEqual(
    cardIn(bytes).points.map(({ given }) => given),
  );
  expect(read.cards[0]?.card.source.sheet).toBe('专家评审');
});

test('a file of no application is refused with a sentence', () => {
  const read = readCards('别的.xlsx', {
    outcome: 'read',
    content: {
      sheets: [{ name: '表一', state: 'visible', kind: 'worksheet', cells: [] }],
      names: [],
      notes: [],
    },
  });
  expect(read.outcome).toBe('refused');
});
