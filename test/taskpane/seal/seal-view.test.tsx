/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { STATE_SHEET_NAME } from '../../../src/model/keys';
import { SealView } from '../../../src/taskpane/seal/seal-view';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

async function confirmed(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  const dialog = await screen.findByRole('dialog');
  await user.click(await within(dialog).findByRole('button', { name }));
}

test('a workbook with errors cannot be sealed, and says why', async () => {
  const user = userEvent.setup();
  pane = await renderView('typicalMistakes', <SealView />);
  expect(screen.getByText(/还有 9 个错误/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '定稿' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(pane.workbook.calls).not.toContain('write');
});

test('sealed, changed, listed field by field, unsealed with a reason', async () => {
  const user = userEvent.setup();
  pane = await renderView('clean', <SealView />);
  const { workbook, session } = pane;
  expect(screen.getByText(/报送清单共 \d+ 项/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '定稿' }));
  await confirmed(user, '定稿');
  const heading = await screen.findByRole('heading', { name: '校验码' });
  const { view } = session.state;
  if (view.status !== 'open' || view.workbook.seal?.standing !== 'unchanged') throw new Error('not sealed');
  expect(heading.parentElement?.textContent).toContain(view.workbook.seal.code);
  expect(screen.getByText('定稿后没有改动。')).toBeTruthy();

  const lines = screen.getAllByRole('radiogroup');
  const [line] = lines;
  if (line === undefined) throw new Error('no line of the 报送清单');
  await user.click(within(line).getByRole('radio', { name: '是' }));
  expect(await screen.findByText(`已确认 1 项，共 ${lines.length} 项`)).toBeTruthy();

  const place = { sheet: '联合体概况', row: 6, column: 5 };
  act(() => {
    workbook.typed({ place, value: { kind: 'number', decimal: '999' } });
  });
  await user.click(await screen.findByRole('button', { name: /固定办公面积.*999/ }));
  expect(workbook.revealed).toEqual([place]);

  await user.click(screen.getByRole('button', { name: '解除定稿' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/解除的原因/), '示例：面积有误');
  await confirmed(user, '解除定稿');
  await waitFor(() => {
    expect(screen.queryByRole('heading', { name: '校验码' })).toBeNull();
  });
  await user.click(await screen.findByRole('button', { name: '定稿记录（2）' }));
  expect(screen.getByText('原因：示例：面积有误')).toBeTruthy();
});

test('a record that cannot be read is given up only when the user says so', async () => {
  const user = userEvent.setup();
  pane = await renderView('clean', <SealView />);
  const { workbook, session } = pane;
  act(() => {
    workbook.typed({
      place: { sheet: STATE_SHEET_NAME, row: 3, column: 3 },
      value: { kind: 'text', text: '|{}|' },
    });
  });
  expect(await screen.findByText('定稿记录读不出来')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '另立新记录并定稿' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/旧的定稿记录读不出来，定稿后将不再保留/)).toBeTruthy();
  await confirmed(user, '取消');
  expect(workbook.calls).not.toContain('write');
  await user.click(screen.getByRole('button', { name: '另立新记录并定稿' }));
  await confirmed(user, '另立新记录并定稿');
  expect(await screen.findByRole('heading', { name: '校验码' })).toBeTruthy();
  const { view } = session.state;
  expect(view.status === 'open' ? view.workbook.seal?.standing : null).toBe('unchanged');
});
