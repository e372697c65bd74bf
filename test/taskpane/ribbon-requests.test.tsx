/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneRequest } from '../../src/commands/pane-requests';
import { PaneRequests } from '../../src/commands/pane-requests';
import type { Destination } from '../../src/taskpane/navigation';
import type { PaneSample } from '../setup/pane-over-sample';
import { renderPane } from '../setup/render-pane';
import type { RenderedPane } from '../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

async function open(
  sample: PaneSample,
  view: Destination['view'],
  waiting: readonly PaneRequest[] = [],
): Promise<{ pane: RenderedPane; requests: PaneRequests }> {
  const requests = new PaneRequests();
  for (const request of waiting) requests.ask(request);
  pane = await renderPane(sample, view, ({ services }) => {
    services.requests = requests;
  });
  return { pane, requests };
}

const selectedTab = (name: string): string | null =>
  screen.getByRole('tab', { name: new RegExp(`^${name}`) }).getAttribute('aria-selected');

const reads = ({ workbook }: RenderedPane): number => workbook.calls.filter((call) => call === 'read').length;

/** As the button of the ribbon does. */
function press(requests: PaneRequests, request: PaneRequest): void {
  act(() => {
    requests.ask(request);
  });
}

const selectedFinding = (): string | null =>
  document.querySelector<HTMLElement>('[data-finding][aria-expanded="true"]')?.dataset.finding ?? null;

test('检查 opens 问题 and reads the workbook again', async () => {
  const { pane: opened, requests } = await open('typicalMistakes', 'start');
  const before = reads(opened);
  press(requests, 'check');
  expect(selectedTab('问题')).toBe('true');
  expect(await screen.findByText('已重新检查。')).toBeTruthy();
  expect(reads(opened)).toBe(before + 1);
});

test('检查 leaves what the user searches for, and comes back from another role', async () => {
  const { requests } = await open('typicalMistakes', 'findings');
  const search = await screen.findByRole<HTMLInputElement>('searchbox');
  await userEvent.type(search, '面积');
  press(requests, 'check');
  expect(await screen.findByText('已重新检查。')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('面积');
  await userEvent.click(screen.getByRole('tab', { name: '汇总' }));
  press(requests, 'check');
  expect(await screen.findByRole('searchbox')).toBeTruthy();
});

test('检查 says nothing of success where the workbook cannot be read', async () => {
  const { pane: opened, requests } = await open('typicalMistakes', 'start');
  opened.workbook.failure = new Error('示例：正在编辑单元格');
  press(requests, 'check');
  expect(await screen.findByText('显示的可能不是最新内容')).toBeTruthy();
  expect(screen.queryByText('已重新检查。')).toBeNull();
});

test('下一个问题 leads from one finding to the next, each to its cell', async () => {
  const { pane: opened, requests } = await open('typicalMistakes', 'start');
  press(requests, 'nextFinding');
  await waitFor(() => {
    expect(selectedFinding()).not.toBeNull();
  });
  const first = selectedFinding();
  expect(opened.workbook.revealed).toHaveLength(1);
  press(requests, 'nextFinding');
  await waitFor(() => {
    expect([null, first]).not.toContain(selectedFinding());
  });
  expect(opened.workbook.revealed).toHaveLength(2);
  expect(opened.workbook.revealed[1]).not.toEqual(opened.workbook.revealed[0]);
  expect(opened.workbook.calls).not.toContain('write');
});

test('生成表格 asks which notice is meant where there are no forms', async () => {
  const { pane: opened, requests } = await open('none', 'about');
  press(requests, 'layOut');
  expect(selectedTab('开始')).toBe('true');
  expect(await screen.findByText(/可以填报的通知不止一个/)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: '生成表格' }).length).toBeGreaterThan(1);
  expect(opened.workbook.calls).not.toContain('layOut');
});

test('生成表格 says so where there are forms already', async () => {
  const { pane: opened, requests } = await open('nearlyEmpty', 'about');
  press(requests, 'layOut');
  expect(await screen.findByText(/已有申报表格，不再生成/)).toBeTruthy();
  expect(opened.workbook.calls).not.toContain('layOut');
});

test('a button pressed while the pane was still loading is heard once the workbook was read', async () => {
  await open('none', 'about', ['layOut']);
  expect(await screen.findByText(/可以填报的通知不止一个/)).toBeTruthy();
});

test('下一个问题 pressed while the pane was still loading leads to the first finding', async () => {
  await open('typicalMistakes', 'start', ['nextFinding']);
  await waitFor(() => {
    expect(selectedFinding()).not.toBeNull();
  });
});
