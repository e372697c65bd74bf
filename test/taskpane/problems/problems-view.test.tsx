/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPane } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';
import { findProgramme } from '../../../src/programmes/registry';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

const shownPoints = (): string[] =>
  screen.getAllByRole('listitem').flatMap(({ textContent }) => {
    const [, code] = /^(\d+(?:\.\d+){1,2})\D/.exec(textContent) ?? [];
    return code === undefined ? [] : [code];
  });

test('lists what is left to be done by category, and leads to the cell', async () => {
  pane = await renderPane('selfCheck', 'problems');
  expect(await screen.findByText('14 个观测点有待整改，108 个没有问题。')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '合作办学（2）' })).toBeTruthy();
  expect(shownPoints()).toHaveLength(14);
  expect(screen.getByText('达到标准：国家级或省级。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '合作育人!H10' }));
  expect(pane.workbook.revealed).toMatchObject([{ sheet: '合作育人', row: 10, column: 8 }]);
});

test('can be narrowed by kind and by category, and says where nothing is left', async () => {
  pane = await renderPane('selfCheck', 'problems');
  await userEvent.click(await screen.findByRole('button', { name: '未达标 4' }));
  expect(shownPoints()).toEqual(['2.1.1', '2.3.1', '5.2.2', '12.1.1']);
  await userEvent.selectOptions(screen.getByLabelText('类别'), '合作育人');
  expect(screen.getByText('没有符合条件的观测点。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(shownPoints()).toHaveLength(14);
});

test('says that nothing is left to be done', async () => {
  pane = await renderPane('selfCheckClean', 'problems');
  expect(await screen.findByText('没有问题：122 个观测点都已达到要求，佐证完整。')).toBeTruthy();
});

test('is offered only where a standard is measured', async () => {
  pane = await renderPane('clean', 'start');
  await userEvent.click(await screen.findByRole('button', { name: '更多' }));
  expect(screen.queryByRole('menuitemradio', { name: '问题清单' })).toBeNull();
  pane.close();
  pane = await renderPane('selfCheck', 'start');
  await userEvent.click(await screen.findByRole('button', { name: '更多' }));
  await userEvent.click(screen.getByRole('menuitemradio', { name: '问题清单' }));
  expect(await screen.findByText(/个观测点有待整改/)).toBeTruthy();
});

test('a workbook without a standard says so where the view was left open', async () => {
  pane = await renderPane('clean', 'problems');
  const name = findProgramme('lianyungang-2026')?.notice.shortName ?? '';
  expect(await screen.findByText(new RegExp(`${name}没有规定建设标准的达标要求`))).toBeTruthy();
});
