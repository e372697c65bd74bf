/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { ConfirmDialog } from '../../../src/taskpane/parts/confirm-dialog';
import { renderView } from '../../setup/render-pane';

test('the dialog takes the focus, and stays the part of the page that is read aloud', async () => {
  const answered = jest.fn();
  const pane = await renderView(
    'none',
    <ConfirmDialog
      isOpen
      title="示例问题"
      confirmWord="继续"
      cancelWord="取消"
      canConfirm
      confirm={answered}
      cancel={answered}
    >
      示例说明。
    </ConfirmDialog>,
  );
  const dialog = await screen.findByRole('dialog', { name: '示例问题' });
  expect(document.activeElement).toBe(within(dialog).getByText('示例说明。'));
  // What is not in use is hidden a quarter of a second after the focus moved.
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(screen.getByRole('dialog')).toBe(dialog);
  expect(answered).not.toHaveBeenCalled();
  pane.close();
});
