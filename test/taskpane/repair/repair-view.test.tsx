/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RepairView } from '../../../src/taskpane/repair/repair-view';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

test('what is broken is listed; what was put back and what was not is told', async () => {
  const user = userEvent.setup();
  pane = await renderView('clean', <RepairView />);
  const { workbook } = pane;
  expect(screen.getByText(/没有发现表格本身的问题/)).toBeTruthy();
  const label = { sheet: '联合体概况', row: 6, column: 4 };
  act(() => {
    workbook.typed({ place: label, value: { kind: 'text', text: '面积（改）' } });
  });
  expect(await screen.findByText('发现的问题（1）')).toBeTruthy();

  workbook.repair = () =>
    Promise.resolve({
      repaired: [label, { ...label, row: 7 }],
      remaining: [{ place: null, message: '示例：工作表受密码保护。' }],
    });
  await user.click(screen.getByRole('button', { name: '修复表格' }));
  expect(await screen.findByText('「联合体概况」2 处')).toBeTruthy();
  expect(screen.getByText('示例：工作表受密码保护。')).toBeTruthy();
});
