/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { version } from '../../../package.json';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { NotScratchError } from '../../../src/selfcheck/scratch-workbook';
import { AboutView } from '../../../src/taskpane/about/about-view';
import { renderPane, renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

test('version, host and what the host lacks are told', async () => {
  pane = await renderView('clean', <AboutView />);
  expect(screen.getByText(`版本 ${version}`)).toBeTruthy();
  expect(screen.getByText('运行于：示例表格 · 1.0 · 测试')).toBeTruthy();
  expect(screen.getByText(/不能用 Ctrl\+Z 撤销/)).toBeTruthy();
  expect(screen.getByText('这里不能自检。')).toBeTruthy();
});

test('the findings are handed out as a workbook', async () => {
  const user = userEvent.setup();
  pane = await renderView('typicalMistakes', <AboutView />);
  const plans: WorkbookPlan[] = [];
  pane.services.files.make = (plan) => {
    plans.push(plan);
    return Promise.resolve(new Uint8Array([1]));
  };
  await user.click(screen.getByRole('button', { name: '导出' }));
  expect(await screen.findByText('已导出问题清单。')).toBeTruthy();
  expect(pane.delivered.map(({ name }) => name)).toEqual(['问题清单.xlsx']);
  expect(plans.flatMap(({ sheets }) => sheets.map(({ name }) => name))).toContain('问题清单');
});

test('自检 says why it does not empty a workbook with something in it, and hands out nothing', async () => {
  const user = userEvent.setup();
  const refuse = (): Promise<never> => Promise.reject(new NotScratchError('示例：工作簿里有内容。'));
  pane = await renderPane('none', 'about', ({ services }) => {
    services.openScratchWorkbook = refuse;
  });
  await user.click(await screen.findByRole('button', { name: '开始自检' }));
  expect(await screen.findByText(/自检没有完成：示例：工作簿里有内容。/)).toBeTruthy();
  expect(pane.delivered).toEqual([]);
});
