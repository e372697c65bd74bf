/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { PanelView } from '../../../src/taskpane/merge/panel/panel-view';
import { useRoundDesk } from '../../../src/taskpane/merge/round-desk';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';
import { KnownFiles, applicationContent, scoredContentOf } from './round-files';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

let one: WorkbookContent;
let other: WorkbookContent;
beforeAll(async () => {
  one = await applicationContent('示例联合体甲');
  other = await applicationContent('示例联合体乙');
});

async function openView(view: ReactNode = <PanelView />) {
  const user = userEvent.setup();
  const files = new KnownFiles();
  const plans: WorkbookPlan[] = [];
  pane = await renderView('nearlyEmpty', view);
  files.serve(pane.services);
  pane.services.files.make = (plan) => {
    plans.push(plan);
    return Promise.resolve(new Uint8Array(1));
  };
  return { user, files, plans, ...pane };
}

type View = Awaited<ReturnType<typeof openView>>;

/** 甲 is scored 9, 8 and 8.5 of 10 by three, 乙 7, 7 and not at all. */
async function takeIn({ user, files }: View): Promise<void> {
  const card = (title: string, application: WorkbookContent, at: number, score: string | null): File =>
    files.file(`${title}${at}.xlsx`, scoredContentOf(application, `示例专家${at}`, score));
  await user.upload(screen.getByLabelText('选择评审表'), [
    ...['9', '8', '8.5'].map((score, at) => card('甲', one, at + 1, score)),
    ...['7', '7', null].map((score, at) => card('乙', other, at + 1, score)),
  ]);
  await screen.findByRole('heading', { name: '排名（2 个联合体）' });
}

test('cards become a ranking with its spread; what is missing is said and never 0', async () => {
  const view = await openView();
  await takeIn(view);
  expect(screen.getByText(/按多数评审表所用的评分方案/)).toBeTruthy();
  expect(screen.getByText('85.00 分')).toBeTruthy();
  expect(screen.getByText(/最低 80.00，最高 90.00，极差 10.00，标准差 5.00/)).toBeTruthy();
  expect(screen.getByText('待补')).toBeTruthy();
  expect(screen.getByText('有待补的评审表；专家人数不足')).toBeTruthy();
  expect(screen.getByText(/“示例联合体乙”目前只有2张完整的评审表，至少要3张/)).toBeTruthy();
  const chart = screen.getByRole('table', { name: '得分与分差' });
  expect(
    within(chart)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['联合体最低—最高得分', '1. 示例联合体甲80.00—90.0085.00']);

  await view.user.click(screen.getByRole('button', { name: '各专家评分：示例联合体甲' }));
  const details = screen.getByRole('table', { name: '各专家评分：示例联合体甲' });
  expect(within(details).getByText(/^甲1.xlsx 评审表![A-Z]+\d+$/)).toBeTruthy();
});

test('the heat map is a table with figures, reached with the keyboard, its levels in words', async () => {
  const view = await openView();
  await takeIn(view);
  await view.user.click(screen.getByRole('button', { name: '评分热力图' }));
  const region = screen.getByRole('region', { name: '各观测点得分率表，可左右滚动' });
  expect(region.tabIndex).toBe(0);
  const rows = within(region).getAllByRole('row');
  expect(rows[0]?.textContent).toBe('观测点1. 示例联合体甲示例联合体乙');
  expect(within(region).getAllByText('85%').length).toBe(rows.length - 1);
  expect(within(region).getAllByText('70%').length).toBe(rows.length - 1);
  expect(screen.getByText('90%及以上：高')).toBeTruthy();
});

test('the line is said as words; agreement comes on request; the workbook is saved', async () => {
  const view = await openView();
  await takeIn(view);
  const { user } = view;
  expect(screen.queryByRole('heading', { name: '评分一致性' })).toBeNull();
  await user.selectOptions(screen.getByLabelText('入围线'), '按入围分数');
  await user.type(screen.getByLabelText('入围分数'), '八十');
  expect(screen.getByText('请填写 0 至 100 的分数，例如 80。')).toBeTruthy();
  await user.clear(screen.getByLabelText('入围分数'));
  await user.type(screen.getByLabelText('入围分数'), '８０');
  expect(await screen.findByText('入围')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /计算评分一致性/ }));
  expect(await screen.findByRole('heading', { name: '评分一致性' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '另存评审汇总' }));
  await waitFor(() => {
    expect(view.delivered.map(({ name }) => name)).toEqual(['评审汇总.xlsx']);
  });
  expect(view.plans[0]?.sheets.map(({ name }) => name)).toEqual([
    '评审汇总',
    '得分分布',
    '评审明细',
    '评分热力图',
    '逐点评分',
    '评审问题',
    '评分一致性',
  ]);
});

/** The organiser decided in another view. */
function Decided(): ReactNode {
  const { setDecisions } = useRoundDesk();
  useEffect(() => {
    setDecisions([
      { application: '示例联合体甲', expert: '示例专家1', decision: 'recused', reason: '任职单位' },
    ]);
  }, [setDecisions]);
  return <PanelView />;
}

test('who is recused by the organiser is listed and does not count', async () => {
  const view = await openView(<Decided />);
  await takeIn(view);
  expect(screen.getByText(/组织方决定：专家示例专家1回避“示例联合体甲”，理由：任职单位/)).toBeTruthy();
  await view.user.click(screen.getByRole('button', { name: '各专家评分：示例联合体甲' }));
  const details = screen.getByRole('table', { name: '各专家评分：示例联合体甲' });
  expect(within(details).getByText('回避')).toBeTruthy();
  expect(screen.getByText(/“示例联合体甲”目前只有2张完整的评审表/)).toBeTruthy();
});

test('files without a card stop nothing silently', async () => {
  const view = await openView();
  await view.user.upload(screen.getByLabelText('选择评审表'), [view.files.file('申报表.xlsx', one)]);
  expect(await screen.findByText(/没有可以读取的评审表，没有生成汇总/)).toBeTruthy();
});
