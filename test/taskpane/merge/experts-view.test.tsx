/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contentOfPlan } from '../../../src/filing/plan-content';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { ExpertsView } from '../../../src/taskpane/merge/experts/experts-view';
import { readConflictWorkbook } from '../../../src/usecases/conflicts/read-conflict-workbook';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';
import { KnownFiles, applicationContent } from './round-files';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

let application: WorkbookContent;
beforeAll(async () => {
  application = await applicationContent('示例联合体甲');
});

async function openView() {
  const user = userEvent.setup();
  const files = new KnownFiles();
  const plans: WorkbookPlan[] = [];
  pane = await renderView('nearlyEmpty', <ExpertsView />);
  files.serve(pane.services);
  pane.services.files.make = (plan) => {
    plans.push(plan);
    return Promise.resolve(new Uint8Array(1));
  };
  return { user, files, plans, ...pane };
}

type View = Awaited<ReturnType<typeof openView>>;

async function addExperts({ user }: View, lines: string): Promise<void> {
  await user.click(screen.getByLabelText('添加专家'));
  await user.paste(lines);
  await user.click(screen.getByRole('button', { name: '加入名单' }));
}

const PASTED = '示例专家甲\t示例职业技术学院\n示例专家乙 另一所大学';

async function withConflict(view: View): Promise<void> {
  await addExperts(view, PASTED);
  await view.user.upload(screen.getByLabelText('选择申报工作簿'), [
    view.files.file('申报表.xlsx', application),
  ]);
  await screen.findByRole('heading', { name: '可能的利益冲突（1，待定 1）' });
}

/** The rows of the workbook that was saved last. */
function savedRows({ plans }: View) {
  const plan = plans[plans.length - 1];
  if (plan === undefined) throw new Error('nothing saved');
  const read = readConflictWorkbook('回避审查.xlsx', { outcome: 'read', content: contentOfPlan(plan) });
  if (read.outcome !== 'read') throw new Error(read.message);
  return read.typed ?? [];
}

test('experts are pasted, and who may have to do with an application is shown with every place', async () => {
  const view = await openView();
  expect(screen.getByText(/在这里列出可能的利益冲突/)).toBeTruthy();
  await withConflict(view);
  const list = screen.getByRole('list', { name: '评审专家' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText(/牵头学校、成员学校“示例职业技术学院”，名称相同/)).toBeTruthy();
  expect(screen.getByText(/^申报表.xlsx 封面![A-Z]+\d+$/)).toBeTruthy();
});

test('nothing counts before decision and reason are there; then it is kept, saved, and can be taken back', async () => {
  const view = await openView();
  await withConflict(view);
  const { user } = view;
  await user.click(screen.getByRole('button', { name: '决定：示例专家甲，示例联合体甲' }));
  await user.click(screen.getByRole('button', { name: '记下决定' }));
  expect(screen.getByText('请选择“回避”或“不构成回避”。')).toBeTruthy();
  expect(screen.getByText('请写明理由。')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '可能的利益冲突（1，待定 1）' })).toBeTruthy();

  await user.click(screen.getByRole('radio', { name: '回避' }));
  await user.type(screen.getByLabelText('理由'), '任职单位{Enter}');
  await screen.findByRole('heading', { name: '可能的利益冲突（1）' });
  expect(screen.getByText('理由：任职单位')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('改决定');

  await user.click(screen.getByRole('button', { name: '另存回避审查表' }));
  await waitFor(() => {
    expect(view.delivered.map(({ name }) => name)).toEqual(['回避审查.xlsx']);
  });
  expect(savedRows(view)).toMatchObject([{ expert: '示例专家甲', decision: '回避', reason: '任职单位' }]);

  await user.click(screen.getByRole('button', { name: '撤回决定：示例专家甲，示例联合体甲' }));
  expect(await screen.findByRole('heading', { name: '可能的利益冲突（1，待定 1）' })).toBeTruthy();
});

test('what no name shows is entered by the organiser', async () => {
  const view = await openView();
  await withConflict(view);
  const { user } = view;
  await user.click(screen.getByRole('button', { name: '登记其他情形（0）' }));
  await user.selectOptions(screen.getByLabelText('专家'), '示例专家乙');
  await user.click(screen.getByRole('radio', { name: '回避' }));
  await user.type(screen.getByLabelText('理由'), '亲属');
  await user.click(screen.getByRole('button', { name: '记下决定' }));
  expect(await screen.findByRole('button', { name: '登记其他情形（1）' })).toBeTruthy();
  expect(screen.getByText('理由：亲属')).toBeTruthy();
});

test('a saved 回避审查 brings experts and decisions back, and says which rows are wrong', async () => {
  const first = await openView();
  await withConflict(first);
  await first.user.click(screen.getByRole('button', { name: '另存回避审查表' }));
  await waitFor(() => {
    expect(first.plans).toHaveLength(1);
  });
  const [plan] = first.plans;
  if (plan === undefined) throw new Error('nothing saved');
  first.close();

  const content = contentOfPlan(plan);
  const sheets = content.sheets.map((sheet) => {
    const end = sheet.cells.find(({ value }) => value.kind === 'text' && value.text === 'end');
    const column = (key: string): number =>
      sheet.cells.find(({ row, value }) => row === 1 && value.kind === 'text' && value.text === key)
        ?.column ?? 0;
    if (sheet.name !== '回避审查' || end === undefined) return sheet;
    const text = (key: string, written: string) => ({
      row: end.row - 1,
      column: column(key),
      value: { kind: 'text' as const, text: written },
    });
    const added = [
      text('application', '示例联合体甲'),
      text('expert', '示例专家丙'),
      text('decision', '回避'),
    ];
    const cells = [...sheet.cells.filter(({ row }) => row !== end.row - 1), ...added];
    return { ...sheet, cells: cells.sort((one, other) => one.row - other.row || one.column - other.column) };
  });
  const view = await openView();
  await view.user.upload(
    screen.getByLabelText('打开名单或回避审查表'),
    view.files.file('回避审查.xlsx', { ...content, sheets }),
  );
  expect(await screen.findByText('文件中有 1 处需要改正')).toBeTruthy();
  expect(screen.getByText(/专家“示例专家丙”不在评审专家名单中/)).toBeTruthy();
  expect(within(screen.getByRole('list', { name: '评审专家' })).getAllByRole('listitem')).toHaveLength(2);

  await view.user.upload(screen.getByLabelText('打开名单或回避审查表'), view.files.file('坏.xlsx', null));
  expect(await screen.findByText(/“坏.xlsx”没有读出：示例：文件已移走/)).toBeTruthy();
});
