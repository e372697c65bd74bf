/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ScoringScheme } from '../../../src/model/scoring';
import { rememberPlace } from '../../../src/taskpane/remembered-place';
import { ReviewView } from '../../../src/taskpane/review/review-view';
import type { FilingSession } from '../../../src/usecases/session/filing-session';
import { renderPane, renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';
import {
  EXPERT,
  memoryApplication,
  reviewIn,
  scoreOf,
  sessionWithCard,
} from '../../usecases/review/reviewed-workbook';
import { schemeOf } from '../../usecases/review/scored-workbooks';

jest.setTimeout(120_000);

// jsdom has none.
Object.defineProperty(globalThis, 'TextDecoder', { value: TextDecoder, configurable: true });

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

async function opened(sample: Parameters<typeof renderView>[0] = 'clean'): Promise<RenderedPane> {
  pane = await renderView(sample, <ReviewView />);
  return pane;
}

async function withCard(
  sample: Parameters<typeof renderView>[0] = 'clean',
  expert = EXPERT,
  scheme: ScoringScheme | null = null,
): Promise<RenderedPane> {
  const rendered = await opened(sample);
  await act(async () => {
    expect(await rendered.session.cards.make(expert, scheme)).toEqual({ outcome: 'done' });
  });
  await screen.findByRole('tab', { name: '逐项评分' });
  return rendered;
}

/** Code of the point on the screen. */
function shownCode(): string {
  const label = screen.getByRole('article').getAttribute('aria-label') ?? '';
  return label.replace('观测点 ', '');
}

const scoreBox = (): HTMLInputElement => screen.getByRole('textbox', { name: /评分$/ });

const givenTo = (session: FilingSession, code: string): string =>
  reviewIn(session).points.find((point) => point.code === code)?.written ?? '';

describe('making a 评审表', () => {
  test('asks who and from where, tells of a conflict, and lays the sheet out', async () => {
    const user = userEvent.setup();
    const { workbook, session } = await opened(
      await memoryApplication('lianyungang-2026', { 'cover.leadSchool': '示例职业技术学院' }),
    );
    const make = await screen.findByRole('button', { name: '生成评审表' });
    await user.click(make);
    expect(workbook.calls).not.toContain('layOut');
    await user.type(screen.getByLabelText(/评审专家姓名/), '示例专家甲');
    await user.type(screen.getByLabelText('所在单位'), '示例 职业技术学院');
    await user.click(screen.getByRole('button', { name: /牵头学校“示例职业技术学院”相同/ }));
    expect(workbook.revealed).toHaveLength(1);
    await user.click(make);
    expect(await screen.findByText('评审专家：示例专家甲（示例 职业技术学院）')).toBeTruthy();
    expect(screen.getByText('已评 0/27')).toBeTruthy();

    // Before the first score the expert knows of it; the decision is the organiser's.
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(/是否回避由组织方决定/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '已了解，开始评分' }));
    expect(screen.getByRole('article')).toBeTruthy();
    expect(reviewIn(session).recusal.claimed).toEqual({ state: 'no' });
  });

  test('a scheme of a file is used; what is none, or does not fit, is refused with the reason', async () => {
    const user = userEvent.setup({ applyAccept: false });
    const { session } = await opened();
    await screen.findByRole('button', { name: '生成评审表' });
    const input = screen.getByLabelText('选用方案文件…', { selector: 'input' });
    const own = { ...schemeOf('lianyungang-2026'), title: '示例组织方方案', version: '2' };
    const file = (name: string, text: string): File => {
      const made = new File([text], name);
      // jsdom's files have no arrayBuffer.
      Object.defineProperty(made, 'arrayBuffer', {
        value: () => Promise.resolve(new TextEncoder().encode(text).buffer),
      });
      return made;
    };
    await user.upload(input, file('方案.txt', '{}'));
    expect(await screen.findByText(/“方案.txt”不能使用：这不是可用的评分方案/)).toBeTruthy();
    await user.upload(input, file('坏.json', '{'));
    expect(await screen.findByText(/“坏.json”不能使用：这不是可用的评分方案/)).toBeTruthy();
    await user.upload(input, file('差.json', JSON.stringify({ ...own, divergence: '0' })));
    expect(await screen.findByText(/“差.json”不能使用：分歧提示线是0/)).toBeTruthy();
    await user.upload(input, file('方案.json', JSON.stringify(own)));
    await screen.findByRole('option', { name: '示例组织方方案（来自 方案.json）', selected: true });
    expect(screen.queryByText(/不能使用/)).toBeNull();
    await user.type(screen.getByLabelText(/评审专家姓名/), '示例专家甲{Enter}');
    expect(await screen.findByText('评分方案：示例组织方方案，版本2')).toBeTruthy();
    expect(reviewIn(session).scheme).toEqual(own);
  });

  test.each([
    ['none', /这个工作簿里没有申报表格。请打开申报单位交来的工作簿/],
    ['template', /申报联合体：未填名称/],
  ] as const)('over %s it says what there is', async (sample, words) => {
    await opened(sample);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('scoring by keys', () => {
  test('a score, Enter, the next; ↑ and ↓ walk; progress counts', async () => {
    const user = userEvent.setup();
    const { session } = await withCard();
    const first = shownCode();
    await user.click(scoreBox());
    await user.keyboard('7{Enter}');
    const second = shownCode();
    expect(second).not.toBe(first);
    // Not waiting for the sheet: nothing typed is lost.
    await user.keyboard('8{Enter}');
    const third = shownCode();
    expect(await screen.findByText('已评 2/27')).toBeTruthy();
    expect([givenTo(session, first), givenTo(session, second)]).toEqual(['7', '8']);
    await user.keyboard('{ArrowUp}');
    expect(shownCode()).toBe(second);
    expect(document.activeElement).toBe(scoreBox());
    expect(scoreBox().value).toBe('8');
    await user.keyboard('{ArrowDown}');
    expect(shownCode()).toBe(third);
  });

  test.each([
    ['11', '“11”超出范围，应在0至10之间。没有写入，请改正。'],
    ['-1', '“-1”超出范围，应在0至10之间。没有写入，请改正。'],
    ['优', '“优”应填数字。没有写入，请改正。'],
    ['7.3', '“7.3”应以'],
    ['', '请先填评分。暂不评的，可用“下一项”跳过。'],
  ])('“%s” is refused in place', async (typed, message) => {
    const user = userEvent.setup();
    const { workbook } = await withCard();
    const here = shownCode();
    workbook.calls.length = 0;
    await user.click(scoreBox());
    await user.keyboard(`${typed}{Enter}`);
    expect(shownCode()).toBe(here);
    expect(document.activeElement).toBe(scoreBox());
    expect((await screen.findByText(new RegExp(message))).textContent).toContain(message);
    expect(workbook.calls).not.toContain('write');
  });

  test('a remark goes with the score, alone when its box is left, and neither is lost on the way on', async () => {
    const user = userEvent.setup();
    const { session, workbook } = await withCard();
    const [first] = [shownCode()];
    await user.type(screen.getByRole('textbox', { name: '评审意见' }), '示例意见');
    workbook.calls.length = 0;
    await user.click(screen.getByRole('button', { name: '下一项' }));
    await waitFor(() => {
      expect(reviewIn(session).points.find(({ code }) => code === first)?.remark).toBe('示例意见');
    });
    expect(workbook.calls).toEqual(['read', 'write', 'read']);
    const second = shownCode();
    await user.type(scoreBox(), '6');
    await user.type(screen.getByRole('textbox', { name: '评审意见' }), '第二条{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(reviewIn(session).points.find(({ code }) => code === second)).toMatchObject({
        written: '6',
        remark: '第二条',
      });
    });
    expect(shownCode()).not.toBe(second);
  });

  test('whoever goes on with what cannot be written is told', async () => {
    const user = userEvent.setup();
    const { session } = await withCard();
    const here = shownCode();
    await user.type(scoreBox(), '99');
    await user.click(screen.getByRole('button', { name: '下一项' }));
    // In the bar at the top, and for screen readers.
    expect(await screen.findAllByText(new RegExp(`观测点 ${here}：“99”超出范围`))).not.toEqual([]);
    expect(givenTo(session, here)).toBe('');
  });

  test('what is typed in the sheet shows at once, and what is wrong with it', async () => {
    const { workbook, session } = await withCard();
    const here = shownCode();
    act(() => {
      workbook.typed(scoreOf(session, here, { kind: 'text', text: '8分' }));
    });
    expect(await screen.findByText(/表中填的是“8分”，/)).toBeTruthy();
    expect(scoreBox().value).toBe('8分');
    act(() => {
      workbook.typed(scoreOf(session, here, { kind: 'number', decimal: '8' }));
    });
    expect(await screen.findByText('已评 1/27')).toBeTruthy();
    expect(scoreBox().value).toBe('8');
  });

  test('a host that refuses says so, with the point, and the score is not counted', async () => {
    const user = userEvent.setup();
    const { workbook } = await withCard();
    const here = shownCode();
    await user.click(scoreBox());
    workbook.failure = new Error('单元格处于编辑状态');
    await user.keyboard('7{Enter}');
    expect(await screen.findAllByText(new RegExp(`观测点 ${here}：.*单元格处于编辑状态`))).not.toEqual([]);
    expect(screen.getByText('已评 0/27')).toBeTruthy();
  });

  test('grades are chosen with digits and written with Enter', async () => {
    const user = userEvent.setup();
    const scheme: ScoringScheme = {
      ...schemeOf('lianyungang-2026'),
      scale: {
        kind: 'grades',
        grades: [
          { name: '优', factor: '1' },
          { name: '良', factor: '0.8' },
          { name: '差', factor: '0' },
        ],
      },
    };
    const { session } = await withCard('clean', EXPERT, scheme);
    const here = shownCode();
    act(() => {
      screen.getByRole('radio', { name: '1 优（10分）' }).focus();
    });
    await user.keyboard('2');
    expect(screen.getByRole('radio', { name: '2 良（8分）', checked: true })).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(givenTo(session, here)).toBe('良');
    });
    expect(shownCode()).not.toBe(here);
  });

  test('the last score leads to the closing part', async () => {
    const user = userEvent.setup();
    const { session } = await withCard();
    const { points } = reviewIn(session);
    const last = points[points.length - 1];
    await act(async () => {
      const others = points.filter((point) => point !== last);
      await session.cards.write(
        '示例',
        others.map(({ code, maximum }) => scoreOf(session, code, { kind: 'number', decimal: maximum })),
      );
    });
    await user.click(screen.getByRole('button', { name: '未评 1' }));
    await user.type(scoreBox(), `${last?.maximum ?? ''}{Enter}`);
    expect((await screen.findAllByText('总分 100.00')).length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: '结论' }));
  });
});

test('figures and findings lead to their cells', async () => {
  const user = userEvent.setup();
  const { workbook } = await withCard('typicalMistakes');
  const card = screen.getByRole('article');
  const [evidence] = within(card).getAllByRole('button', { name: /^\d{4}年 / });
  if (evidence === undefined) throw new Error('no evidence');
  await user.click(evidence);
  expect(workbook.revealed).toHaveLength(1);
  expect(workbook.revealed[0]?.sheet).not.toBe('评审表');
  await user.click(within(card).getByRole('button', { name: '在评审表中查看' }));
  expect(workbook.revealed[1]?.sheet).toBe('评审表');
});

test('red flags come first until the expert asks for the order of the notice', async () => {
  const user = userEvent.setup();
  const { session } = await withCard('typicalMistakes');
  expect(reviewIn(session).points.find(({ code }) => code === shownCode())?.flags[0]).toBe('error');
  await user.click(screen.getByRole('button', { name: '排列顺序：疑点在前' }));
  await user.click(await screen.findByRole('menuitemradio', { name: '按通知顺序' }));
  await user.click(screen.getByRole('tab', { name: '总览' }));
  const first = reviewIn(session).points[0];
  await user.click(screen.getByRole('button', { name: new RegExp(`^${first?.code ?? ''} `) }));
  expect(shownCode()).toBe(first?.code);
  expect(screen.getByText('第 1/27 项')).toBeTruthy();
  expect(document.activeElement).toBe(scoreBox());
});

// Looking up what is hidden takes seconds in jsdom where so many buttons stand in a row.
test('all points at a glance, narrowed to those without a score and those with a flag', async () => {
  const user = userEvent.setup();
  const { session } = await withCard('typicalMistakes');
  await act(async () => {
    await session.cards.write('示例', [scoreOf(session, '1.1', { kind: 'number', decimal: '5' })]);
  });
  await user.click(screen.getByRole('tab', { name: '总览' }));
  expect(screen.getByRole('button', { name: /^1\.1 .*5\/10$/s })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '未评 26' }));
  expect(screen.queryByRole('button', { name: /^1\.1 / })).toBeNull();
  const flagged = reviewIn(session).points.filter(({ flags }) => flags.length > 0).length;
  await user.click(screen.getByRole('button', { name: `疑点 ${flagged}` }));
  expect(screen.getAllByRole('button', { name: /(?:未评|\/\d+)$/ })).toHaveLength(flagged);
});

describe('closing', () => {
  test('deduction, opinion and 回避 are written into the card, and taken back', async () => {
    const user = userEvent.setup();
    const { session } = await withCard();
    await user.click(screen.getByRole('tab', { name: '结论' }));
    const deduction = screen.getByRole('textbox', { name: '扣分' });
    await user.type(deduction, '100');
    await user.click(
      within(screen.getByRole('form', { name: '扣分' })).getByRole('button', { name: '记入' }),
    );
    expect(await screen.findByText(/“100”超出范围/)).toBeTruthy();
    await user.clear(deduction);
    await user.type(deduction, '1{Enter}');
    await waitFor(() => {
      expect(reviewIn(session).deduction?.written).toBe('1');
    });
    await user.type(screen.getByRole('textbox', { name: '总体意见' }), '示例总体意见');
    await user.click(screen.getByRole('textbox', { name: '回避原因' }));
    await waitFor(() => {
      expect(reviewIn(session).opinion).toBe('示例总体意见');
    });
    await user.type(screen.getByRole('textbox', { name: '回避原因' }), '示例原因');
    await user.click(screen.getByRole('button', { name: '申报回避' }));
    expect(await screen.findByText('已申报回避。原因：示例原因')).toBeTruthy();
    expect(reviewIn(session).standing).toEqual({ state: 'recused', reason: '示例原因' });
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('button', { name: '申报回避' })).toBeTruthy();
    expect(reviewIn(session).recusal.claimed).toEqual({ state: 'no' });
  });

  test('a veto excludes the application until it is taken back', async () => {
    const user = userEvent.setup();
    const { session } = await withCard('selfCheck');
    const [veto] = reviewIn(session).vetoes;
    await user.click(screen.getByRole('tab', { name: '结论' }));
    const group = (): HTMLElement => screen.getByRole('group', { name: `负面清单 ${veto?.code ?? ''}` });
    await user.click(within(group()).getByRole('button', { name: '有此情形', pressed: false }));
    await within(group()).findByRole('button', { name: '有此情形', pressed: true });
    expect(reviewIn(session).standing).toEqual({ state: 'vetoed', points: [veto?.code] });
    await user.click(within(group()).getByRole('button', { name: '有此情形' }));
    await within(group()).findByRole('button', { name: '有此情形', pressed: false });
  });

  test('what is missing leads back to its point', async () => {
    const user = userEvent.setup();
    await withCard();
    await user.click(screen.getByRole('tab', { name: '结论' }));
    await user.click(screen.getByRole('button', { name: '2.1' }));
    expect(shownCode()).toBe('2.1');
  });
});

test('changes since 定稿 and problems of the card are listed with their cells', async () => {
  const user = userEvent.setup();
  const rendered = await opened();
  const { session, workbook } = rendered;
  await act(async () => {
    await session.seal();
    await session.cards.make(EXPERT, null);
  });
  await user.click(await screen.findByRole('tab', { name: '总览' }));
  expect(screen.getByText(/定稿后没有改动。校验码/)).toBeTruthy();
  const place = { sheet: '联合体概况', row: 6, column: 5 };
  act(() => {
    workbook.typed({ place, value: { kind: 'number', decimal: '999' } });
  });
  await user.click(await screen.findByRole('button', { name: /固定办公面积.*999/ }));
  expect(workbook.revealed).toEqual([place]);
  expect(screen.getByText(/工作表“评审表”生成以后，.*有改动/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '有 2 处需要留意' })).toBeTruthy();
});

describe('another expert’s card', () => {
  test('is not shown to who is known here, until they say who they are', async () => {
    const user = userEvent.setup();
    const workbook = await memoryApplication();
    const organiser = await sessionWithCard(workbook);
    organiser.stop();
    pane = await renderPane(workbook, 'start', ({ services: { memory } }) => {
      rememberPlace(memory, { role: 'reviewer', view: 'start' });
      memory.keep('review.expert', JSON.stringify({ name: '示例专家乙', unit: '' }));
    });
    expect(await screen.findByText(/工作簿中的评审表属于“示例专家甲”，不是“示例专家乙”/)).toBeTruthy();
    expect(screen.queryByRole('tab', { name: '逐项评分' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '我就是“示例专家甲”，继续' }));
    expect(await screen.findByRole('tab', { name: '逐项评分' })).toBeTruthy();
  });
});
