/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FindingsView } from '../../../src/taskpane/findings/findings-view';
import { listedFindings } from '../../../src/usecases/findings-view/listed-finding';
import type { ListedFinding } from '../../../src/usecases/findings-view/listed-finding';
import { renderView } from '../../setup/render-pane';
import type { PaneSample } from '../../setup/pane-over-sample';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

async function open(sample: PaneSample): Promise<RenderedPane> {
  pane = await renderView(sample, <FindingsView />);
  return pane;
}

function findings({ session }: RenderedPane): ListedFinding[] {
  const { view } = session.state;
  if (view.status !== 'open') throw new Error(view.status);
  return listedFindings(view.workbook);
}

const rows = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('[data-finding]'));
const selectedRow = (): HTMLElement | undefined =>
  rows().find((row) => row.getAttribute('aria-expanded') === 'true');

const AREA = '联合体概况';

test('typing into the sheet changes the list, and the selected finding stays selected', async () => {
  const user = userEvent.setup();
  const { workbook, ...rest } = await open('typicalMistakes');
  const opened = { workbook, ...rest };
  expect(screen.getByText('共 64 条')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /固定办公面积.*约260/ }));
  const place = { sheet: AREA, row: 6, column: 5 };
  expect(workbook.revealed).toEqual([place]);
  act(() => {
    workbook.typed({ place, value: { kind: 'text', text: '大约250' } });
  });
  await waitFor(() => {
    expect(selectedRow()?.textContent).toContain('大约250');
  });
  act(() => {
    workbook.typed({ place, value: { kind: 'number', decimal: '250' } });
  });
  await waitFor(() => {
    expect(screen.queryByText(/共 64 条/)).toBeNull();
  });
  expect(selectedRow()).toBeUndefined();
  expect(findings(opened).some(({ finding }) => finding.message.includes('大约250'))).toBe(false);
  expect(workbook.calls).not.toContain('write');
});

test('a fix shows what it will write, is written, and is taken back', async () => {
  const user = userEvent.setup();
  const opened = await open('typicalMistakes');
  await user.click(screen.getByRole('button', { name: /固定办公面积.*约260/ }));
  expect(screen.getByText(/^原为 “约260”/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '改为 260' }));
  await waitFor(() => {
    expect(findings(opened).some(({ finding }) => finding.fix?.title === '改为 260')).toBe(false);
  });
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => {
    expect(findings(opened).some(({ finding }) => finding.fix?.title === '改为 260')).toBe(true);
  });
});

test('all fixes of a kind are shown before they are written', async () => {
  const user = userEvent.setup();
  const opened = await open('typicalMistakes');
  const ofKind = (): number =>
    findings(opened).filter(({ finding }) => finding.rule === 'R-LYG-40' && finding.fix !== null).length;
  const before = ofKind();
  await user.click(screen.getByRole('button', { name: /固定办公面积.*约260/ }));
  await user.click(screen.getByRole('button', { name: `同类 ${before} 条一并修改` }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findAllByRole('listitem')).toHaveLength(before);
  expect(opened.workbook.calls).not.toContain('write');
  await user.click(within(dialog).getByRole('button', { name: '修改' }));
  await waitFor(() => {
    expect(ofKind()).toBe(0);
  });
});

test('a finding passed with a reason is folded, and its reason can be changed', async () => {
  const user = userEvent.setup();
  const opened = await open('typicalMistakes');
  const answered = (): (string | null)[] =>
    findings(opened).flatMap(({ answer }) => (answer === null ? [] : [answer]));
  await user.click(screen.getByRole('button', { name: /固定办公面积.*约260/ }));
  await user.click(screen.getByRole('button', { name: '忽略并说明' }));
  await user.type(screen.getByLabelText('说明'), '示例原因');
  await user.click(screen.getByRole('button', { name: '保存说明' }));
  await waitFor(() => {
    expect(answered()).toEqual(['示例原因']);
  });
  await user.click(await screen.findByRole('button', { name: '已说明（1）' }));
  await user.click(await screen.findByRole('button', { name: '修改说明' }));
  await user.type(screen.getByLabelText('说明'), '二');
  await user.click(screen.getByRole('button', { name: '保存说明' }));
  await waitFor(() => {
    expect(answered()).toEqual(['示例原因二']);
  });
});

test('F8 and Shift+F8 walk through the list and select the cells', async () => {
  const { workbook } = await open('typicalMistakes');
  fireEvent.keyDown(document.body, { key: 'F8' });
  expect(selectedRow()).toBe(rows()[0]);
  fireEvent.keyDown(document.body, { key: 'F8' });
  expect(selectedRow()).toBe(rows()[1]);
  fireEvent.keyDown(document.body, { key: 'F8', shiftKey: true });
  expect(selectedRow()).toBe(rows()[0]);
  await waitFor(() => {
    expect(workbook.revealed.map(({ row }) => row)).toEqual([3, 8, 3]);
  });
});

test('arrow keys move from row to row', async () => {
  await open('typicalMistakes');
  const [first, second] = rows();
  first?.focus();
  fireEvent.keyDown(first ?? document.body, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second ?? document.body, { key: 'Home' });
  expect(document.activeElement).toBe(first);
});

test('chips and search narrow the list', async () => {
  const user = userEvent.setup();
  await open('typicalMistakes');
  await user.click(screen.getByRole('button', { name: '错误 9' }));
  expect(rows()).toHaveLength(9);
  await user.type(screen.getByRole('searchbox', { name: '查找问题' }), '没有这样的问题');
  expect(rows()).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(rows()).toHaveLength(60);
  await user.click(screen.getByRole('button', { name: /还有 \d+ 条/ }));
  expect(rows().length).toBeGreaterThan(60);
});

test('“没有问题” is said once it is true, with what is still to come', async () => {
  const user = userEvent.setup();
  await open('clean');
  expect(screen.queryByText('没有问题。')).toBeNull();
  await user.click(screen.getByRole('button', { name: /直接经济效益年份/ }));
  await user.click(screen.getByRole('button', { name: '是，已确认' }));
  expect(await screen.findByText('没有问题。')).toBeTruthy();
  expect(screen.getByText(/另有 \d+ 项在定稿后核对/)).toBeTruthy();
});

test('findings are marked and unmarked on request only', async () => {
  const user = userEvent.setup();
  const { workbook } = await open('typicalMistakes');
  expect(workbook.calls).not.toContain('mark');
  for (const item of ['标出问题', '清除标记']) {
    await user.click(screen.getByRole('button', { name: '更多操作' }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  }
  await waitFor(() => {
    expect(workbook.calls.filter((call) => call === 'mark')).toHaveLength(2);
  });
});
