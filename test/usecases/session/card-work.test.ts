import { SCORECARD_COLUMNS, SCORECARD_ROWS } from '../../../src/model/scorecard-keys';
import type { CellPlace } from '../../../src/model/cell-address';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { cardSheets } from '../../../src/scoring/card-sheet';
import { writablePlaces } from '../../../src/usecases/review/card-places';
import type { FilingSession } from '../../../src/usecases/session/filing-session';
import type { MemoryWorkbook } from '../../setup/memory-workbook';
import {
  EXPERT,
  memoryApplication,
  openIn,
  reviewIn,
  scoreOf,
  sessionWithCard,
  startedOn,
} from '../review/reviewed-workbook';

const figure = (decimal: string): PlannedValue => ({ kind: 'number', decimal });
const text = (words: string): PlannedValue => ({ kind: 'text', text: words });

/** Everything but the 评审表. */
function forms({ content }: MemoryWorkbook): unknown {
  return { ...content, sheets: content.sheets.filter(({ name }) => name !== '评审表') };
}

describe('a sealed application', () => {
  let workbook: MemoryWorkbook;
  let session: FilingSession;
  let untouched: unknown;
  let seal: unknown;

  beforeEach(async () => {
    workbook = await memoryApplication();
    session = await startedOn(workbook);
    expect(await session.seal()).toEqual({ outcome: 'done' });
    seal = openIn(session).seal;
    untouched = forms(workbook);
    expect(await session.cards.make(EXPERT, null)).toEqual({ outcome: 'done' });
  });

  test('gets a card and every kind of answer; forms and seal stay what they were', async () => {
    const { places } = reviewIn(session);
    const values = writablePlaces(places).map((place) => ({ place, value: text('示例') }));
    expect(values.length).toBeGreaterThan(2 * places.points.size);
    expect(await session.cards.write('示例', values)).toEqual({ outcome: 'done' });
    expect(forms(workbook)).toEqual(untouched);
    expect(openIn(session).seal).toEqual(seal);
    expect(openIn(session).seal).toMatchObject({ standing: 'unchanged' });
  });

  test('a score is taken back, and so is one written over it', async () => {
    await session.cards.write('评分 5', [scoreOf(session, '1.1', figure('5'))]);
    await session.cards.write('评分 6', [scoreOf(session, '1.1', figure('6'))]);
    expect(reviewIn(session).points[0]).toMatchObject({ written: '6' });
    expect(await session.undo()).toEqual({ outcome: 'done' });
    expect(reviewIn(session).points[0]).toMatchObject({ written: '5' });
    expect(await session.undo()).toEqual({ outcome: 'done' });
    expect(reviewIn(session).points[0]).toMatchObject({ given: { state: 'blank' } });
    expect(openIn(session).seal).toEqual(seal);
  });

  test('what was written into the forms before 定稿 is not taken back with it', async () => {
    const place = openIn(session).filing.entries.find(({ field }) => field === 'overview.name')?.cell;
    if (!place) throw new Error('no cell');
    expect(
      (await session.write({ title: '示例', rows: [], values: [{ place, value: text('示例') }] })).outcome,
    ).toBe('stopped');
    expect((await session.undo()).outcome).toBe('stopped');
  });

  test.each<[string, (card: FilingSession) => CellPlace]>([
    ['a cell of the forms', () => ({ sheet: '联合体概况', row: 3, column: 4 })],
    ['the record of 定稿', () => ({ sheet: '_filing', row: 1, column: 1 })],
    ['the stamp', (card) => cellOfCard(card, SCORECARD_ROWS.stamp, SCORECARD_COLUMNS.point)],
    ['the formula of a score', (card) => cellOfCard(card, 'review.points.p1_1', SCORECARD_COLUMNS.score)],
    ['the total', (card) => cellOfCard(card, SCORECARD_ROWS.total, SCORECARD_COLUMNS.score)],
    ['the maximum', (card) => cellOfCard(card, 'review.points.p1_1', SCORECARD_COLUMNS.maximum)],
    ['a cell beside the card', () => ({ sheet: '评审表', row: 200, column: 3 })],
  ])('%s is refused, and nothing of the same wish is written', async (_, at) => {
    const before = workbook.content;
    workbook.calls.length = 0;
    const place = at(session);
    const wish = [scoreOf(session, '1.1', figure('5')), { place, value: figure('5') }];
    expect(await session.cards.write('示例', wish)).toEqual({
      outcome: 'stopped',
      message: expect.stringContaining('不是评审表的填写格，没有写入') as string,
    });
    expect(workbook.calls).not.toContain('write');
    expect(workbook.content).toBe(before);
  });

  test('each judgement is one write between two readings', async () => {
    workbook.calls.length = 0;
    await session.cards.write('评分 5', [scoreOf(session, '1.1', figure('5'))]);
    expect(workbook.calls).toEqual(['read', 'write', 'read']);
  });
});

function cellOfCard(session: FilingSession, row: string, column: string): CellPlace {
  const place = cardSheets(openIn(session).content)[0]?.place(row, column);
  if (!place) throw new Error(`no cell ${row} ${column}`);
  return place;
}

test('laying a card out is one layout between two readings', async () => {
  const workbook = await memoryApplication();
  const session = await startedOn(workbook);
  workbook.calls.length = 0;
  await session.cards.make(EXPERT, null);
  expect(workbook.calls).toEqual(['read', 'layOut', 'read']);
});

test('judgements given faster than the host writes are all written, in their order', async () => {
  const session = await sessionWithCard(await memoryApplication());
  const codes = reviewIn(session)
    .points.slice(0, 5)
    .map(({ code }) => code);
  const outcomes = await Promise.all(
    codes.map((code, index) => session.cards.write(code, [scoreOf(session, code, figure(String(index)))])),
  );
  expect(outcomes).toEqual(codes.map(() => ({ outcome: 'done' })));
  expect(
    reviewIn(session)
      .points.slice(0, 5)
      .map(({ written }) => written),
  ).toEqual(['0', '1', '2', '3', '4']);
  expect(session.state.undoable.map(({ title }) => title)).toEqual(codes);
});

test('a second card is refused, also where the first was renamed', async () => {
  const workbook = await memoryApplication();
  const session = await sessionWithCard(workbook);
  const again = { name: '示例专家乙', unit: '' };
  expect(await session.cards.make(again, null)).toEqual({
    outcome: 'stopped',
    message: expect.stringContaining('工作簿中已有“评审表”') as string,
  });
  workbook.content = {
    ...workbook.content,
    sheets: workbook.content.sheets.map((sheet) =>
      sheet.name === '评审表' ? { ...sheet, name: '专家甲' } : sheet,
    ),
  };
  expect(await session.cards.make(again, null)).toEqual({
    outcome: 'stopped',
    message: expect.stringContaining('工作簿中已有“专家甲”') as string,
  });
});

test('without a card there is nothing to score on', async () => {
  const session = await startedOn(await memoryApplication());
  const place = { sheet: '联合体概况', row: 3, column: 4 };
  expect(await session.cards.write('示例', [{ place, value: figure('5') }])).toEqual({
    outcome: 'stopped',
    message: '工作簿中没有可以填写的评审表，没有写入。请重新生成评审表后再评。',
  });
});

test('a host that does not answer leaves the card as it is and says so', async () => {
  const workbook = await memoryApplication();
  const session = await sessionWithCard(workbook);
  const wish = scoreOf(session, '1.1', figure('5'));
  workbook.failure = new Error('单元格处于编辑状态');
  expect((await session.cards.write('示例', [wish])).outcome).toBe('stopped');
  workbook.failure = null;
  await session.refresh();
  expect(reviewIn(session).scored).toBe(0);
  expect(await session.cards.write('示例', [wish])).toEqual({ outcome: 'done' });
});
