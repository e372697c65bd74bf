/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { REMEMBERED_VIEWS } from '../../src/taskpane/remembered-place';
import { renderPane } from '../setup/render-pane';
import type { RenderedPane } from '../setup/render-pane';

// Drawn by libraries that come as modules of the browser; pictures are looked at in Chromium.
jest.mock('../../src/taskpane/overview/budget-charts', () => ({ BudgetCharts: () => null }));

// The one view that is made to crash.
let crashes = false;
jest.mock('../../src/usecases/overview/coverage-grid', () => {
  const actual: typeof import('../../src/usecases/overview/coverage-grid') = jest.requireActual(
    '../../src/usecases/overview/coverage-grid',
  );
  return {
    ...actual,
    coverageGrid: (...given: Parameters<typeof actual.coverageGrid>) => {
      if (crashes) throw new Error('示例故障');
      return actual.coverageGrid(...given);
    },
  };
});

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

test('opens at the view it was left at, and keeps where it goes', async () => {
  pane = await renderPane('typicalMistakes', 'coverage');
  expect(screen.getByRole('tab', { name: /观测点/ }).getAttribute('aria-selected')).toBe('true');
  await userEvent.click(screen.getByRole('tab', { name: '概览' }));
  expect(JSON.parse(pane.services.memory.recall('pane.place') ?? '')).toEqual({
    role: 'applicant',
    view: 'overview',
  });
});

test.each(['no JSON', '{"role":"applicant","view":"elsewhere"}', '[]'])(
  'opens at 开始 where what is remembered reads %s',
  async (text) => {
    pane = await renderPane('none', 'overview', ({ services }) => {
      services.memory.keep('pane.place', text);
    });
    expect(screen.getByRole('tab', { name: '开始' }).getAttribute('aria-selected')).toBe('true');
  },
);

test('says what an empty workbook is, lays the forms out and offers the next steps', async () => {
  pane = await renderPane('none', 'start');
  expect(await screen.findByText(/空白工作簿/)).toBeTruthy();
  const notice = within(await screen.findByRole('article', { name: /2026年市级市域产教联合体/ }));
  await userEvent.click(notice.getByRole('button', { name: '生成表格' }));
  expect(await screen.findByText(/可以继续填报/)).toBeTruthy();
  expect(pane.workbook.calls).toContain('layOut');
});

test('a point opens and closes, and takes the focus back', async () => {
  pane = await renderPane('nearlyEmpty', 'coverage');
  const point = await screen.findByRole('button', { name: /^1\.1 / });
  await userEvent.click(point);
  expect(point.getAttribute('aria-expanded')).toBe('true');
  const panel = within(screen.getByRole('region', { name: /观测点 1\.1/ }));
  await userEvent.click(panel.getByRole('button', { name: '收起' }));
  expect(document.activeElement).toBe(point);
});

test('a section leads to its first missing cell', async () => {
  pane = await renderPane('nearlyEmpty', 'overview');
  await userEvent.click(await screen.findByRole('button', { name: /封面.*转到首个未填处/ }));
  expect(pane.workbook.revealed).toMatchObject([{ sheet: '封面' }]);
});

test('says that it may be behind, and catches up on request', async () => {
  pane = await renderPane('typicalMistakes', 'start');
  const { workbook, session } = pane;
  workbook.failure = new Error('示例：正在编辑单元格');
  await act(() => session.refresh());
  expect(screen.getByText('显示的可能不是最新内容')).toBeTruthy();
  workbook.failure = null;
  await userEvent.click(screen.getByRole('button', { name: '重新读取' }));
  expect(screen.queryByText('显示的可能不是最新内容')).toBeNull();
});

test('评审 offers a 评审表 for the open application, and writes nothing by itself', async () => {
  pane = await renderPane('typicalMistakes', 'start');
  await userEvent.click(screen.getByRole('tab', { name: '评审' }));
  const main = within(screen.getByRole('main'));
  expect(await main.findByRole('button', { name: '生成评审表' })).toBeTruthy();
  expect(pane.workbook.calls.filter((call) => call !== 'read')).toEqual([]);
});

test('汇总 has a view for each piece of work and remembers the one that was open', async () => {
  pane = await renderPane('typicalMistakes', 'start');
  await userEvent.click(screen.getByRole('tab', { name: '汇总' }));
  const main = within(screen.getByRole('main'));
  await userEvent.click(await main.findByRole('tab', { name: '各市建设规划' }));
  expect(await main.findByRole('button', { name: '选择名单文件' })).toBeTruthy();
  await userEvent.click(screen.getByRole('tab', { name: '填报' }));
  await userEvent.click(screen.getByRole('tab', { name: '汇总' }));
  expect(await main.findByRole('button', { name: '选择名单文件' })).toBeTruthy();
});

test.each(REMEMBERED_VIEWS.filter((view) => !['start', 'differences', 'about'].includes(view)))(
  '%s leads to 开始 where there are no forms',
  async (view) => {
    pane = await renderPane('none', view);
    await userEvent.click(await screen.findByRole('button', { name: '前往“开始”' }));
    expect(screen.getByRole('tab', { name: '开始' }).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.textContent).toBe('开始');
  },
);

test('a view that crashes leaves the pane, and can be tried again', async () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  crashes = true;
  pane = await renderPane('nearlyEmpty', 'coverage');
  expect(await screen.findByText('“观测点”出错了')).toBeTruthy();
  crashes = false;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('button', { name: /^1\.1 / })).toBeTruthy();
  silenced.mockRestore();
});

test('a look chosen by hand is kept', async () => {
  pane = await renderPane('none', 'start');
  await userEvent.click(screen.getByRole('button', { name: '外观：跟随系统' }));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: '深色' }));
  expect(pane.services.memory.recall('pane.theme')).toBe('dark');
});
