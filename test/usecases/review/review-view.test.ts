import fc from 'fast-check';
import { SCORECARD_COLUMNS, SCORECARD_ROWS, groupRowKey } from '../../../src/model/scorecard-keys';
import type { GivenScore } from '../../../src/model/scorecard';
import type { ScoringScheme } from '../../../src/model/scoring';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { cardSheets } from '../../../src/scoring/card-sheet';
import { judgementEntry } from '../../../src/usecases/review/judgement-entry';
import type { Asked } from '../../../src/usecases/review/judgement-entry';
import { nextUnscored, orderedPoints } from '../../../src/usecases/review/review-order';
import { isCardOf, reviewView } from '../../../src/usecases/review/review-view';
import { RED_FLAGS } from '../../../src/usecases/review/reviewed-point';
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
} from './reviewed-workbook';
import { schemeOf } from './scored-workbooks';

const figure = (decimal: string): PlannedValue => ({ kind: 'number', decimal });
const text = (words: string): PlannedValue => ({ kind: 'text', text: words });

/** Types into a cell of the card, as in the sheet. */
async function typeInto(
  session: FilingSession,
  workbook: MemoryWorkbook,
  [row, column]: readonly [string, string],
  value: PlannedValue,
): Promise<void> {
  const place = cardSheets(openIn(session).content)[0]?.place(row, column);
  if (!place) throw new Error(`no cell ${row} ${column}`);
  workbook.typed({ place, value });
  await session.refresh();
}

const kindsIn = (session: FilingSession): string[] => reviewIn(session).problems.map(({ kind }) => kind);

describe('what an expert finds', () => {
  test('an application without a card is offered one', async () => {
    const session = await startedOn(await memoryApplication());
    expect(reviewView(openIn(session))).toMatchObject({
      state: 'noCard',
      application: { programme: 'lianyungang-2026' },
    });
  });

  test('every point stands there once, with text, maximum, data, cells and nothing given', async () => {
    const session = await sessionWithCard(await memoryApplication());
    const review = reviewIn(session);
    const scheme = schemeOf('lianyungang-2026');
    expect(review.points.map(({ code }) => code)).toEqual(scheme.points.map(({ point }) => point));
    expect(review.groups.flatMap(({ points }) => points)).toEqual(review.points);
    for (const { code, maximum, given, places, point } of review.points) {
      expect(point.text).not.toBe('');
      expect(scheme.points.find((of) => of.point === code)?.maximum).toBe(maximum);
      expect(given).toEqual({ state: 'blank' });
      expect([places.given?.sheet, places.remark?.sheet]).toEqual(['评审表', '评审表']);
    }
    expect(review).toMatchObject({
      scored: 0,
      problems: [],
      conflicts: [],
      standing: { state: 'incomplete' },
    });
    const data = review.points.flatMap(({ evidence }) => evidence.flatMap(({ parts }) => parts));
    expect(data.filter(({ cell }) => cell !== null).length).toBeGreaterThan(20);
    expect(data.filter(({ words }) => words !== '').length).toBeGreaterThan(20);
  });

  test('figures stand beside the point with the cell they are in', async () => {
    const workbook = await memoryApplication();
    const session = await sessionWithCard(workbook);
    const { filing } = openIn(session);
    const filed = filing.entries.find(
      ({ field, year }) => field === 'outcomes.jointTrainingBases' && year === 2025,
    );
    const part = reviewIn(session)
      .points.find(({ code }) => code === '5.2')
      ?.evidence.flatMap(({ parts }) => parts)
      .find(({ cell, year }) => year === 2025 && cell?.row === filed?.cell?.row);
    expect(part?.cell).toEqual(filed?.cell);
    expect(part?.words).toContain(filed?.raw);
  });

  test('telephone numbers are masked, and no field about contacts is shown', async () => {
    const session = await sessionWithCard(
      await memoryApplication('lianyungang-2026', { 'outcomes.jointTrainingBases@2025': '3个，13800000000' }),
    );
    const { points } = reviewIn(session);
    const shown = JSON.stringify(
      points.map(({ evidence, statement, findings }) => [evidence, statement, findings]),
    );
    expect(shown).toContain('138****0000');
    expect(shown).not.toMatch(/1[3-9]\d{9}/);
    expect(shown).not.toMatch(/"label":"[^"]*(?:联系|电话|手机)/);
  });

  test('findings say how grave they are and why the applicant passed them; flags follow', async () => {
    const workbook = await memoryApplication('lianyungang-2026', {
      'outcomes.jointTrainingBases@2025': '约3个',
    });
    const session = await startedOn(workbook);
    const flagsOf = (): readonly string[] =>
      reviewIn(session).points.find(({ code }) => code === '5.2')?.flags ?? [];
    await session.cards.make(EXPERT, null);
    expect(flagsOf()).toContain('error');
    const finding = openIn(session).result.findings.find(({ message }) => message.includes('约3'));
    await session.answer([{ target: finding?.subject ?? '', reason: '示例原因' }], []);
    expect(flagsOf()).not.toContain('error');
    expect(flagsOf()).toContain('answeredError');
    expect(reviewIn(session).points.find(({ code }) => code === '5.2')?.findings).toContainEqual(
      expect.objectContaining({ gravity: 'error', answer: '示例原因' }),
    );
  });

  test('a conflict of interest is shown, nothing is decided', async () => {
    const workbook = await memoryApplication('lianyungang-2026', { 'cover.leadSchool': '示例职业技术学院' });
    const session = await sessionWithCard(workbook, { name: '示例专家甲', unit: '示例职业技术学院' });
    const review = reviewIn(session);
    expect(review.conflicts.map(({ party }) => party.role)).toContain('牵头学校');
    expect(review.recusal.claimed).toEqual({ state: 'no' });
    expect(review.standing.state).toBe('incomplete');
  });

  test('the total is the engine’s once everything is given', async () => {
    const session = await sessionWithCard(await memoryApplication());
    const { points, places } = reviewIn(session);
    const half = points.map(({ code }) => scoreOf(session, code, figure('5')));
    await session.cards.write('示例', half.slice(0, -1));
    expect(reviewIn(session).groups.map(({ score }) => score === null)).toEqual(
      reviewIn(session).groups.map((_, index, groups) => index === groups.length - 1),
    );
    await session.cards.write('示例', half.slice(-1));
    expect(reviewIn(session)).toMatchObject({
      scored: points.length,
      standing: { state: 'complete', total: '50.00' },
    });
    const deduction = places.deduction.given;
    if (deduction === null) throw new Error('no cell');
    await session.cards.write('示例', [{ place: deduction, value: figure('1.5') }]);
    expect(reviewIn(session).standing).toMatchObject({ total: '48.50', deduction: '1.5' });
  });
});

describe('bad input', () => {
  test.each<[string, readonly [string, string], PlannedValue, string]>([
    ['a text', ['review.points.p1_1', SCORECARD_COLUMNS.given], text('优秀'), 'score'],
    ['a number as text', ['review.points.p1_1', SCORECARD_COLUMNS.given], text('8'), 'score'],
    ['too much', ['review.points.p1_1', SCORECARD_COLUMNS.given], figure('11'), 'score'],
    ['less than nothing', ['review.points.p1_1', SCORECARD_COLUMNS.given], figure('-1'), 'score'],
    ['no step', ['review.points.p1_1', SCORECARD_COLUMNS.given], figure('7.3'), 'score'],
    ['too much deducted', [SCORECARD_ROWS.deduction, SCORECARD_COLUMNS.given], figure('99'), 'deduction'],
    ['an answer that is none', [SCORECARD_ROWS.recusal, SCORECARD_COLUMNS.given], text('也许'), 'recusal'],
    [
      'a formula overwritten',
      ['review.points.p1_1', SCORECARD_COLUMNS.score],
      figure('10'),
      'formulaOverwritten',
    ],
    ['a group overwritten', [groupRowKey('1'), SCORECARD_COLUMNS.score], figure('15'), 'formulaOverwritten'],
  ])('%s is a problem of the card, and the other points go on', async (_, at, value, kind) => {
    const workbook = await memoryApplication();
    const session = await sessionWithCard(workbook);
    await session.cards.write('示例', [scoreOf(session, '1.2', figure('5'))]);
    await typeInto(session, workbook, at, value);
    const review = reviewIn(session);
    expect(kindsIn(session)).toContain(kind);
    expect(review.problems.every(({ cell, message }) => cell !== null && message !== '')).toBe(true);
    expect(review.scored).toBe(1);
    const first = review.points[0];
    expect(first?.given.state).toBe(kind === 'score' ? 'faulty' : 'blank');
    expect(first?.fault === '').toBe(kind !== 'score');
    if (kind !== 'score') return;
    expect(figure(first?.written ?? '')).toEqual(value.kind === 'text' ? figure(value.text) : value);
  });

  test('an application changed since the card was made is said to be, and scored on', async () => {
    const workbook = await memoryApplication();
    const session = await sessionWithCard(workbook);
    const cell = openIn(session).filing.entries.find(({ field }) => field === 'overview.staff.total')?.cell;
    if (!cell) throw new Error('no cell');
    workbook.typed({ place: cell, value: figure('77') });
    await session.refresh();
    expect(kindsIn(session)).toEqual(['applicationChanged']);
  });

  test('the card of another application cannot be scored on', async () => {
    const other = await memoryApplication('lianyungang-2026', { 'overview.name': '示例另一联合体' });
    await sessionWithCard(other);
    const card = other.content.sheets.find(({ name }) => name === '评审表');
    const workbook = await memoryApplication();
    if (card === undefined) throw new Error('no card');
    workbook.content = { ...workbook.content, sheets: [...workbook.content.sheets, card] };
    const session = await startedOn(workbook);
    const view = reviewView(openIn(session));
    expect(view).toMatchObject({ state: 'unusable', problems: [{ kind: 'otherApplication' }] });
    expect(
      (
        await session.cards.write('示例', [
          { place: { sheet: '评审表', row: 10, column: 8 }, value: figure('1') },
        ])
      ).outcome,
    ).toBe('stopped');
  });

  test.each<[string, string, string]>([
    ['scheme', SCORECARD_COLUMNS.evidence, 'schemeAltered'],
    ['expert', SCORECARD_COLUMNS.maximum, 'expertUnnamed'],
  ])('a card whose %s was altered cannot be scored on', async (_, column, kind) => {
    const workbook = await memoryApplication();
    const session = await sessionWithCard(workbook);
    const altered = kind === 'expertUnnamed' ? text(' ') : text('0'.repeat(64));
    await typeInto(session, workbook, [SCORECARD_ROWS.stamp, column], altered);
    expect(reviewView(openIn(session))).toMatchObject({ state: 'unusable', problems: [{ kind }] });
  });

  test('a copy of the sheet is said to be one too many', async () => {
    const workbook = await memoryApplication();
    const session = await sessionWithCard(workbook);
    const card = workbook.content.sheets.find(({ name }) => name === '评审表');
    if (card === undefined) throw new Error('no card');
    workbook.content = {
      ...workbook.content,
      sheets: [...workbook.content.sheets, { ...card, name: '评审表 (2)' }],
    };
    await session.refresh();
    expect(reviewIn(session).problems[0]?.message).toBe(
      '工作簿中有2张评审表：“评审表”、“评审表 (2)”，这里只评“评审表”。每份工作簿只应有一位专家的一张评审表，请核对后删去多余的。',
    );
    expect(reviewIn(session).sheet).toBe('评审表');
  });
});

test.each([
  ['示例专家甲', true],
  ['示例 专家甲', true],
  ['示例专家乙', false],
])('a card is %s’s: %s', (name, expected) => {
  expect(isCardOf({ expert: EXPERT }, { name })).toBe(expected);
});

const HALVES: Asked = { kind: 'score', scale: { kind: 'points', step: '0.5' }, maximum: '10' };
const GRADE_SCALE: ScoringScheme['scale'] = {
  kind: 'grades',
  grades: [
    { name: '优', factor: '1' },
    { name: '差', factor: '0' },
  ],
};
const GRADES: Asked = { kind: 'score', scale: GRADE_SCALE, maximum: '10' };
const DEDUCTION: Asked = { kind: 'deduction', maximum: '5' };

describe('what an expert types in the pane', () => {
  test.each<[string, Asked, PlannedValue]>([
    ['7', HALVES, figure('7')],
    [' 7.5 ', HALVES, figure('7.5')],
    ['７．５', HALVES, figure('7.5')],
    ['07.50', HALVES, figure('7.5')],
    ['+3', HALVES, figure('3')],
    ['.5', HALVES, figure('0.5')],
    ['0', HALVES, figure('0')],
    ['10', HALVES, figure('10')],
    ['', HALVES, { kind: 'blank' }],
    ['　', HALVES, { kind: 'blank' }],
    ['优', GRADES, text('优')],
    ['1.25', DEDUCTION, figure('1.25')],
  ])('“%s” is taken', (typed, asked, value) => {
    expect(judgementEntry(typed, asked)).toEqual({ outcome: 'usable', value });
  });

  test.each<[string, Asked, string]>([
    ['10.5', HALVES, '“10.5”超出范围，应在0至10之间。没有写入，请改正。'],
    ['-1', HALVES, '“-1”超出范围，应在0至10之间。没有写入，请改正。'],
    ['7.3', HALVES, '“7.3”应以0.5分为单位。没有写入，请改正。'],
    ['良好', HALVES, '“良好”应填数字。没有写入，请改正。'],
    ['1e1', HALVES, '“1e1”'],
    ['=5', HALVES, '“=5”'],
    ['9'.repeat(40), HALVES, '没有写入，请改正。'],
    ['中', GRADES, '“中”不是可选的等级，应填优、差之一。没有写入，请改正。'],
    ['5.01', DEDUCTION, '“5.01”超出范围，应在0至5之间。没有写入，请改正。'],
  ])('“%s” is refused with the reason', (typed, asked, message) => {
    const entry = judgementEntry(typed, asked);
    expect(entry).toEqual({ outcome: 'refused', message: expect.stringContaining(message) as string });
  });

  test('whatever is typed, what is taken is a score of the scale or a blank', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.float().map(String), fc.integer().map(String)), (typed) => {
        const entry = judgementEntry(typed, HALVES);
        if (entry.outcome === 'refused') return entry.message !== '';
        if (entry.value.kind === 'blank') return true;
        if (entry.value.kind !== 'number') return false;
        const score = Number(entry.value.decimal);
        return score >= 0 && score <= 10 && Number.isInteger(score * 2);
      }),
    );
  });
});

describe('the order of points', () => {
  const point = fc.record({
    code: fc.string({ minLength: 1 }),
    given: fc.constantFrom<GivenScore>(
      { state: 'blank' },
      { state: 'given', score: '5', grade: null },
      { state: 'faulty', raw: 'x', fault: 'notANumber' },
    ),
    flags: fc.subarray([...RED_FLAGS]),
  });
  const points = fc.uniqueArray(point, { selector: ({ code }) => code, maxLength: 12 });

  test('flags first loses no point, puts graver ones first and keeps the notice’s order among equals', () => {
    fc.assert(
      fc.property(points, (of) => {
        const ordered = orderedPoints(of, 'flagsFirst');
        const rank = ({ flags }: (typeof of)[number]): number =>
          flags[0] === undefined ? RED_FLAGS.length : RED_FLAGS.indexOf(flags[0]);
        expect([...ordered].sort((one, other) => of.indexOf(one) - of.indexOf(other))).toEqual(of);
        for (const [index, next] of ordered.entries()) {
          const before = ordered[index - 1];
          if (before === undefined) continue;
          expect(rank(before)).toBeLessThanOrEqual(rank(next));
          if (rank(before) === rank(next)) expect(of.indexOf(before)).toBeLessThan(of.indexOf(next));
        }
        expect(orderedPoints(of, 'notice')).toEqual(of);
      }),
    );
  });

  test('going on from unscored to unscored misses none', () => {
    fc.assert(
      fc.property(points, (of) => {
        const open = of.filter(({ given }) => given.state !== 'given').map(({ code }) => code);
        const visited: string[] = [];
        let next = nextUnscored(of, null);
        while (next !== null && !visited.includes(next.code)) {
          visited.push(next.code);
          next = nextUnscored(of, next.code);
        }
        expect(visited).toEqual(open);
      }),
    );
  });
});

test('a scheme of grades is read and shown as grades', async () => {
  const scheme: ScoringScheme = { ...schemeOf('lianyungang-2026'), scale: GRADE_SCALE };
  const session = await sessionWithCard(await memoryApplication(), EXPERT, scheme);
  await session.cards.write('示例', [scoreOf(session, '1.1', text('优'))]);
  expect(reviewIn(session).points[0]).toMatchObject({
    written: '优',
    given: { state: 'given', score: '10', grade: '优' },
  });
});
