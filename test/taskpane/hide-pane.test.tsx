/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PageNotice } from '../../src/taskpane/entry/page-notice';
import { renderPane } from '../setup/render-pane';

// Drawn by libraries that come as modules of the browser; pictures are looked at in Chromium.
jest.mock('../../src/taskpane/overview/budget-charts', () => ({ BudgetCharts: () => null }));

const NAME = '收起任务窗格';

test('a host without a dependable button gives the pane one, in every role', async () => {
  let hidden = 0;
  const pane = await renderPane('none', 'start', ({ services }) => {
    services.hide = () => {
      hidden += 1;
    };
  });
  await userEvent.click(screen.getByRole('button', { name: NAME }));
  await userEvent.click(screen.getByRole('tab', { name: '汇总' }));
  await userEvent.click(screen.getByRole('button', { name: NAME }));
  expect(hidden).toBe(2);
  pane.close();
});

test('where the host has its own, the pane has none', async () => {
  const pane = await renderPane('none', 'start');
  expect(screen.queryByRole('button', { name: NAME })).toBeNull();
  pane.close();
});

test('a notice in place of the pane can be put away as well', async () => {
  const hide = jest.fn();
  const { unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <PageNotice title="示例" sentence="示例句子。" hide={hide} />
    </FluentProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: NAME }));
  expect(hide).toHaveBeenCalledTimes(1);
  unmount();
});
