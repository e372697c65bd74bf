/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { rememberPlace } from '../../../src/taskpane/remembered-place';
import { renderPane } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

/** 汇总 in the whole pane, as staff have it. */

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

test('why a wish was not met stands in the pane once, whichever role is open, until it is put away', async () => {
  const user = userEvent.setup();
  pane = await renderPane('none', 'start', ({ services }) => {
    rememberPlace(services.memory, { role: 'staff', view: 'start' });
    services.files.readMerged = () =>
      Promise.resolve({
        outcome: 'refused',
        code: 'notAWorkbook',
        subject: '',
        message: '示例：不是工作簿。',
      });
  });
  const file = new File([new Uint8Array(3)], '旧汇总.xlsx');
  file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(3));
  await user.upload(await screen.findByLabelText('选择已有汇总表'), file);
  await screen.findByText('旧汇总.xlsx：示例：不是工作簿。');
  for (const role of ['评审', '填报', '汇总']) {
    await user.click(screen.getByRole('tab', { name: role }));
    expect(screen.getAllByText('旧汇总.xlsx：示例：不是工作簿。')).toHaveLength(1);
  }
  await user.click(screen.getByRole('button', { name: '知道了' }));
  await waitFor(() => {
    expect(screen.queryByText('旧汇总.xlsx：示例：不是工作簿。')).toBeNull();
  });
});
