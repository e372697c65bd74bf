/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { MeetingView } from '../../../src/taskpane/merge/meeting/meeting-view';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { filledPackage, packagePlan, roundOf } from '../../usecases/review-package/packages';
import { everyPoint } from '../../usecases/review/scored-workbooks';
import { KnownFiles, applicationContent, scoredContentOf } from './round-files';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

let first: WorkbookContent;
let second: WorkbookContent;
let third: WorkbookContent;
beforeAll(async () => {
  first = await applicationContent('示例联合体甲');
  second = await applicationContent('示例联合体乙');
  third = await applicationContent('<img src=x onerror=alert(1)>');
});

async function openView() {
  const user = userEvent.setup();
  const files = new KnownFiles();
  const plans: WorkbookPlan[] = [];
  pane = await renderView('nearlyEmpty', <MeetingView />);
  files.serve(pane.services);
  pane.services.files.make = (plan) => {
    plans.push(plan);
    return Promise.resolve(new Uint8Array(1));
  };
  return { user, files, plans, ...pane };
}

type View = Awaited<ReturnType<typeof openView>>;

/** 甲 and a third are scored by three; 乙 by nobody; the third’s own workbook did not come. */
async function takeIn({ user, files }: View): Promise<void> {
  await user.upload(screen.getByLabelText('选择申报工作簿'), [
    files.file('甲.xlsx', first),
    files.file('乙.xlsx', second),
    files.file('坏.xlsx', null),
  ]);
  await screen.findByText('已选 3 份申报工作簿');
  const card = (application: WorkbookContent, name: string, at: number, score: string): File =>
    files.file(`${name}${at}.xlsx`, scoredContentOf(application, `示例专家${at}`, score));
  await user.upload(screen.getByLabelText('选择评审表'), [
    ...['9', '8', '8.5'].map((score, at) => card(first, '甲', at + 1, score)),
    ...['7', '6', '7.5'].map((score, at) => card(third, '丙', at + 1, score)),
  ]);
  await screen.findByRole('heading', { name: '将生成' });
}

const contentsShown = (): string[] => {
  const section = screen.getByRole('region', { name: '将生成' });
  return within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
};

const sentencesUnder = (name: string): string[] =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('what will be in it and what is missing is said before anything is saved', async () => {
  const view = await openView();
  await takeIn(view);
  expect(contentsShown()).toEqual([
    '每个联合体一页：3 页，另有问题一览',
    '比较表：3 个联合体，另有得分分布图',
    '专家组意见：3 名专家签名',
    '公示名单：2 个联合体',
    '推荐上报表：2 个联合体',
  ]);
  expect(sentencesUnder('没有评审表的联合体（1）')).toEqual(['示例联合体乙']);
  expect(sentencesUnder('没有收到申报工作簿的联合体（1）')).toEqual(['<img src=x onerror=alert(1)>']);
  expect(document.querySelector('img')).toBeNull();
  expect(sentencesUnder('没有列入的文件（1）')).toEqual([expect.stringContaining('坏.xlsx：')]);
  expect(view.delivered).toEqual([]);
});

test('the organiser chooses the parts, the line and the order, and saves', async () => {
  const view = await openView();
  await takeIn(view);
  const { user } = view;
  await user.selectOptions(screen.getByLabelText('入围线'), '按入围个数');
  await user.type(screen.getByLabelText('入围个数'), '1');
  await waitFor(() => {
    expect(contentsShown()).toContain('公示名单：1 个联合体');
  });
  await user.selectOptions(screen.getByLabelText('公示名单的次序'), '按联合体名称排列（不显示先后）');
  for (const name of ['每个联合体一页', '比较表', '推荐上报表', '专家组意见']) {
    await user.click(screen.getByRole('checkbox', { name }));
  }
  expect(contentsShown()).toEqual(['公示名单：1 个联合体']);
  await user.click(screen.getByRole('checkbox', { name: '专家编号对照' }));
  expect(screen.getByText(/写明专家姓名，只供组织方/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '另存上会材料' }));
  await waitFor(() => {
    expect(view.delivered.map(({ name }) => name)).toEqual(['上会材料.xlsx']);
  });
  expect(view.plans[0]?.sheets.map(({ name }) => name)).toEqual(['公示名单', '来源与说明', '专家编号对照']);
  expect(JSON.stringify(view.plans[0]?.sheets[1])).toContain('公示名单按联合体名称排列');
});

test('a 评审包 per expert gives each application its page, and none is missing', async () => {
  const { user, files } = await openView();
  const contents = [first, second];
  const round = roundOf(
    contents.map((content, at) => ({ file: `${at}.xlsx`, reading: { outcome: 'read', content } })),
  );
  await user.upload(
    screen.getByLabelText('选择申报工作簿'),
    contents.map((content, at) => files.file(`${at}.xlsx`, content)),
  );
  await screen.findByText('已选 2 份申报工作簿');
  const typed = new Map(['9', '8'].map((score, at) => [at + 1, everyPoint('lianyungang-2026', score)]));
  await user.upload(
    screen.getByLabelText('选择评审表'),
    ['示例专家甲', '示例专家乙', '示例专家丙'].map((name) =>
      files.file(`${name}.xlsx`, contentOfPlan(filledPackage(packagePlan(round, { name, unit: '' }), typed))),
    ),
  );
  await screen.findByText('已选 3 份评审表');
  await screen.findByRole('heading', { name: '将生成' });
  expect(contentsShown()).toContain('每个联合体一页：2 页，另有问题一览');
  expect(screen.queryByRole('region', { name: /^没有/ })).toBeNull();
});

test('with nothing chosen nothing can be saved', async () => {
  const view = await openView();
  await takeIn(view);
  for (const box of screen.getAllByRole('checkbox', { checked: true })) await view.user.click(box);
  expect(screen.getByText('请至少选一部分。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '另存上会材料' })).toBeNull();
});

test('workbooks without any card stop nothing silently', async () => {
  const view = await openView();
  await view.user.upload(screen.getByLabelText('选择评审表'), [view.files.file('申报表.xlsx', first)]);
  expect(await screen.findByText(/没有可以读取的评审表/)).toBeTruthy();
});
