import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programmes } from '../../src/programmes/registry';
import { runForTest } from '../cli/run-for-test';
import { goToView, openFile, openSample, openWorkbench } from './workbench-steps';
import type { OpenedWorkbench } from './workbench-steps';

/** Workbooks of every notice in one workbench: each is opened as what it is. */

const folder = mkdtempSync(join(tmpdir(), 'notices-'));
let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 600_000);

afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(programmes().map(({ id, notice }) => [id, notice.title] as const))(
  'a workbook of %s is opened as one, whatever was open before',
  async (id, title) => {
    const path = join(folder, `${id}.xlsx`);
    expect((await runForTest(['template', id, '-o', path])).code).toBe(0);
    await openFile(workbench, path);
    await goToView(workbench, '开始');
    const own = workbench.pane.getByRole('region', { name: '本工作簿的通知' });
    await own.getByRole('article', { name: title }).waitFor();
    expect(await workbench.pane.getByRole('article').first().getByRole('heading').innerText()).toBe(title);
    expect(await workbench.pane.getByRole('button', { name: '生成表格' }).count()).toBe(0);
  },
  300_000,
);

test('问题清单 of a self-check leads to its cells; 历年对比 draws its figures', async () => {
  await openSample(workbench, '带有常见错误的样例', '教育部 2024');
  const { pane } = workbench;
  await goToView(workbench, '问题清单');
  await pane.getByRole('button', { name: /^未达标/ }).click();
  await pane.getByRole('button', { name: '基础性指标!E20' }).click();
  await pane.getByText('已转到 基础性指标!E20。').waitFor({ state: 'attached' });
  await goToView(workbench, '历年对比');
  await pane.getByRole('button', { name: /^6\.1\.2/ }).click();
  await pane
    .getByRole('group', { name: /6\.1\.2.*的折线图/ })
    .locator('svg')
    .first()
    .waitFor();
  await pane.getByRole('table', { name: /6\.1\.2/ }).waitFor();
  expect(workbench.faults).toEqual([]);
}, 300_000);
