/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { collectionProgramme } from '../../../src/collection/collection-programme';
import { programmes } from '../../../src/programmes/registry';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { templatePlan } from '../../../src/usecases/template-plan';
import { MemoryWorkbook } from '../../setup/memory-workbook';
import { workbookOfNotice } from '../../setup/pane-over-sample';
import { renderPane } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

const cardTitles = async (): Promise<string[]> =>
  (await screen.findAllByRole('article')).map((card) => within(card).getByRole('heading').textContent);

const titleOf = (id: string): string => programmes().find((known) => known.id === id)?.notice.title ?? '';

test('an empty workbook is offered every notice, by level and the newest first', async () => {
  pane = await renderPane('none', 'start');
  expect(await cardTitles()).toEqual(
    ['moe-2024', 'moe-2023', 'shandong-2023', 'lianyungang-2026'].map(titleOf),
  );
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['当前工作簿', '国家级通知', '省级通知', '市级通知']);
  expect(screen.getAllByRole('button', { name: '生成表格' })).toHaveLength(programmes().length);
});

test('what a notice asks for is folded out on request', async () => {
  pane = await renderPane('none', 'start');
  const card = within(await screen.findByRole('article', { name: titleOf('lianyungang-2026') }));
  expect(card.queryByText('牵头学校')).toBeNull();
  const details = card.getByRole('button', { name: '详情：连云港 2026' });
  await userEvent.click(details);
  expect(details.getAttribute('aria-expanded')).toBe('true');
  expect(card.getByText('牵头学校')).toBeTruthy();
  expect(card.getByText('支撑材料不超过 100 页')).toBeTruthy();
  await userEvent.click(details);
  expect(card.queryByText('牵头学校')).toBeNull();
});

test('a deadline long past is said, and no more', async () => {
  pane = await renderPane('none', 'start');
  const card = within(await screen.findByRole('article', { name: titleOf('moe-2023') }));
  expect(card.getByText('已截止')).toBeTruthy();
  expect(card.queryByText(/已过/)).toBeNull();
});

test.each(programmes().map(({ id }) => id))(
  'a workbook of %s is opened as what it is: its notice stands first, and no other is laid out in it',
  async (id) => {
    pane = await renderPane(workbookOfNotice(id, null), 'start');
    const [first, ...others] = await cardTitles();
    expect(first).toBe(titleOf(id));
    expect(others).toHaveLength(programmes().length - 1);
    expect(others).not.toContain(titleOf(id));
    expect(screen.queryByRole('button', { name: '生成表格' })).toBeNull();
    expect(screen.getByText(/请先新建一个空白工作簿/)).toBeTruthy();
    const { view } = pane.session.state;
    expect(view.status === 'open' && view.workbook.programme.id).toBe(id);
  },
);

test.each(programmes().map(({ id }) => id))('生成表格 lays out the forms of %s itself', async (id) => {
  pane = await renderPane('none', 'start');
  const card = within(await screen.findByRole('article', { name: titleOf(id) }));
  await userEvent.click(card.getByRole('button', { name: '生成表格' }));
  await screen.findByText(/可以继续填报/);
  const { view } = pane.session.state;
  expect(view.status === 'open' && view.workbook.programme.id).toBe(id);
});

test('a workbook exchanged for one of another notice is shown as that', async () => {
  pane = await renderPane(workbookOfNotice('moe-2023', null), 'start');
  expect((await cardTitles())[0]).toBe(titleOf('moe-2023'));
  pane.workbook.content = workbookOfNotice('moe-2024', null).content;
  await act(async () => pane?.session.refresh());
  expect((await cardTitles())[0]).toBe(titleOf('moe-2024'));
  expect(screen.getByRole('button', { name: '查看问题清单' })).toBeTruthy();
});

test('the workbook of a member unit stands under the notice it was made from', async () => {
  const [application] = programmes();
  if (application === undefined) throw new Error('no programme');
  const member = collectionProgramme(application, 'members.enterprises');
  pane = await renderPane(new MemoryWorkbook(templatePlan(member)), 'start');
  expect(contentOfPlan(templatePlan(member)).sheets.length).toBeGreaterThan(0);
  expect(await screen.findByText(/这是成员单位填报表/)).toBeTruthy();
  expect((await cardTitles())[0]).toBe(application.notice.title);
  expect(screen.queryByRole('button', { name: '历年对比' })).toBeNull();
});

test('leads to what differs between the notice and another', async () => {
  pane = await renderPane('none', 'start');
  const card = within(await screen.findByRole('article', { name: titleOf('lianyungang-2026') }));
  await userEvent.click(card.getByRole('button', { name: '与其他通知有何不同：连云港 2026' }));
  expect(await screen.findByRole('heading', { name: '通知对比' })).toBe(document.activeElement);
  expect(await screen.findByRole('button', { name: '不再列出 2' })).toBeTruthy();
});
