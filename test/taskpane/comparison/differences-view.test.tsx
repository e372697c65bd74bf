/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPane } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

const rowOf = (code: string): HTMLElement => {
  const table = screen.getByRole('table', { name: '观测点' });
  const row = within(table)
    .getAllByRole('row')
    .find((candidate) => within(candidate).queryByRole('rowheader')?.textContent === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};

test('shows the open notice against the usual one, what is the same only on request', async () => {
  pane = await renderPane('clean', 'differences');
  await screen.findByRole('table', { name: '观测点' });
  expect(screen.getByLabelText<HTMLSelectElement>('看哪个通知').value).toBe('lianyungang-2026');
  expect(screen.getByLabelText<HTMLSelectElement>('与哪个通知相比').value).toBe('moe-2023');
  expect(() => rowOf('1.2')).toThrow();
  await userEvent.click(screen.getByRole('button', { name: '相同 12' }));
  expect(rowOf('1.2').textContent).toContain('纳入产业园区工作考核指标');
});

test('what was added and dropped is marked as such, and said', async () => {
  pane = await renderPane('clean', 'differences');
  await screen.findByRole('table', { name: '观测点' });
  const row = within(rowOf('1.1'));
  expect(row.getByRole('deletion').textContent).toBe('删去：省。');
  expect(row.getByRole('insertion').textContent).toBe('增加：区域。');
  expect(rowOf('3.1').textContent).toContain('教育部 2023的 3.1 是另一条');
});

test('any two notices can be chosen; one and the same is refused', async () => {
  pane = await renderPane('none', 'differences');
  await screen.findByRole('table', { name: '观测点' });
  await userEvent.selectOptions(screen.getByLabelText('看哪个通知'), 'shandong-2023');
  await userEvent.selectOptions(screen.getByLabelText('与哪个通知相比'), 'moe-2023');
  expect(await screen.findByText('两个通知的观测点文字和编号全部相同。')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('与哪个通知相比'), 'shandong-2023');
  expect(await screen.findByText('请选择两个不同的通知。')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('看哪个通知'), 'moe-2024');
  expect(await screen.findByText(/教育部 2024另立了一套指标/)).toBeTruthy();
});
