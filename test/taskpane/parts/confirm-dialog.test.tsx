/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../../src/taskpane/parts/confirm-dialog';
import { renderView } from '../../setup/render-pane';

/** What is not in use is hidden, and shown again, a quarter of a second after the focus moved. */
const settled = (): Promise<unknown> => act(() => new Promise((resolve) => setTimeout(resolve, 600)));

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
  await settled();
  expect(screen.getByRole('dialog')).toBe(dialog);
  expect(answered).not.toHaveBeenCalled();
  pane.close();
});

/** A button that is gone once its question is answered, as 定稿 is. */
function AskedOnce(): ReactNode {
  const [asked, setAsked] = useState<'before' | 'open' | 'answered'>('before');
  const close = (next: 'before' | 'answered') => () => {
    setAsked(next);
  };
  return (
    <>
      {asked === 'answered' ? (
        <p>示例：已办理</p>
      ) : (
        <button
          type="button"
          onClick={() => {
            setAsked('open');
          }}
        >
          办理
        </button>
      )}
      <ConfirmDialog
        isOpen={asked === 'open'}
        title="示例问题"
        confirmWord="继续"
        cancelWord="取消"
        canConfirm
        confirm={close('answered')}
        cancel={close('before')}
      >
        示例说明。
      </ConfirmDialog>
    </>
  );
}

test('what opened the dialog has the focus again; where it is gone, the view has it, and is read aloud', async () => {
  const user = userEvent.setup();
  const pane = await renderView('none', <AskedOnce />);
  const answered = async (word: string): Promise<void> => {
    await user.click(screen.getByRole('button', { name: '办理' }));
    await screen.findByRole('dialog');
    await settled();
    await user.click(screen.getByRole('button', { name: word }));
    await settled();
  };
  await answered('取消');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '办理' }));
  await answered('继续');
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(screen.getByText('示例：已办理').closest('[aria-hidden]')).toBeNull();
  pane.close();
});
