import { shownCounts } from './finding-steps';
import { workbenchForEachTest } from './setup/each-workbench';
import { focusSheet } from './sheet-steps';
import type { OpenedWorkbench } from './workbench-steps';
import { sampleEntry } from './workbench-steps';

/** An applicant without a mouse: nothing here clicks, and nothing sets the focus but keys. */

const tested = workbenchForEachTest();

/** What has the focus; fails where nothing has it, or where it cannot be seen. */
async function focusedText({ page }: OpenedWorkbench): Promise<string> {
  // What goes away takes the focus along until the next drawing.
  await page.waitForFunction(() => document.activeElement !== document.body, null, { timeout: 10_000 });
  const { name, isLost, isSeen } = await page.evaluate(() => {
    const element = document.activeElement;
    const style = element === null ? null : getComputedStyle(element);
    // Fluent draws the frame of what has the focus itself, or on a layer above it.
    const after = element === null ? null : getComputedStyle(element, '::after');
    const isInSheet = element?.closest('section[aria-label="电子表格"]') !== null;
    const isFramed =
      style?.outlineStyle !== 'none' ||
      style.boxShadow !== 'none' ||
      (after?.content !== 'none' && after?.borderTopStyle !== 'none') ||
      element?.matches('input, textarea');
    return {
      name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
      isLost: element === null || element === document.body,
      // The spreadsheet draws the selected cell.
      isSeen: isInSheet || isFramed === true,
    };
  });
  if (isLost) throw new Error('the focus is lost');
  if (!isSeen) throw new Error(`nobody sees that “${name.slice(0, 30)}” has the focus`);
  return name;
}

/** Presses a key until what has the focus is called so. */
async function pressUntil(workbench: OpenedWorkbench, key: string, name: RegExp): Promise<void> {
  const seen: string[] = [];
  while (seen.length < 60) {
    const focused = seen.length === 0 ? '' : await focusedText(workbench);
    if (name.test(focused)) return;
    seen.push(focused.slice(0, 20));
    await workbench.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(name)}: ${seen.join(' | ')}`);
}

/** 样例 of the toolbar, by keys. */
async function openSampleByKeys(workbench: OpenedWorkbench, name: string): Promise<void> {
  const { page, pane } = workbench;
  await pressUntil(workbench, 'F6', /^新建$/);
  await pressUntil(workbench, 'ArrowRight', /^样例$/);
  await page.keyboard.press('Enter');
  await sampleEntry(page, name).waitFor();
  while (!(await focusedText(workbench)).includes(name)) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(`示例-连云港 2026-${name}.xlsx`).waitFor();
  await pane.getByText('这是本软件生成的申报表格').waitFor();
}

/** A view of the pane's tabs, by keys. */
async function goToTab(workbench: OpenedWorkbench, from: RegExp, name: string): Promise<void> {
  await pressUntil(workbench, 'F6', /^填报$/);
  await pressUntil(workbench, 'Tab', from);
  await pressUntil(workbench, 'ArrowRight', new RegExp(`^${name}`));
  await workbench.page.keyboard.press('Enter');
  await workbench.pane.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
}

test('opens a sample, walks the findings, and leaves the question of 定稿 by Escape', async () => {
  const { workbench } = tested;
  const { page, pane } = workbench;
  await openSampleByKeys(workbench, '填写完整的样例');
  await goToTab(workbench, /^开始$/, '问题');
  await pane.getByText(/^共 \d+ 条$/).waitFor();
  await page.keyboard.press('F8');
  await pane.getByText(/^第 1 条，共 \d+ 条$/).waitFor();

  await pressUntil(workbench, 'Shift+F6', /^新建$/);
  await goToTab(workbench, /^问题/, '定稿');
  await pane.getByRole('heading', { name: '定稿前' }).waitFor();
  await page.keyboard.press('Tab');
  await pressUntil(workbench, 'Tab', /^定稿$/);
  await page.keyboard.press('Enter');
  await page.getByText('现在定稿吗？').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('现在定稿吗？').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === '定稿', null, { timeout: 10_000 });
});

test('mends a finding, takes it back, and answers another', async () => {
  const { workbench } = tested;
  const { page, pane } = workbench;
  await openSampleByKeys(workbench, '带有常见错误的样例');
  await goToTab(workbench, /^开始$/, '问题');
  await pane.getByText(/^共 \d+ 条$/).waitFor();
  const before = await shownCounts(workbench);

  await pressUntil(workbench, 'Tab', /“联合体名称”几处填写不一致/);
  await pressUntil(workbench, 'ArrowDown', /“固定办公面积”填的是“约260”/);
  await page.keyboard.press('Enter');
  await pressUntil(workbench, 'Tab', /^改为 260$/);
  await page.keyboard.press('Enter');
  await pane.getByText('最近一次：改为 260').waitFor();
  expect(await shownCounts(workbench)).toMatchObject({ errors: before.errors - 1 });
  await focusedText(workbench);

  await pressUntil(workbench, 'Shift+Tab', /^撤销$/);
  await page.keyboard.press('Enter');
  await pane.getByText('最近一次：改为 260').waitFor({ state: 'detached' });
  expect(await shownCounts(workbench)).toEqual(before);
  await focusedText(workbench);

  await pressUntil(workbench, 'Tab', /“固定办公面积”填的是“约260”/);
  await pressUntil(workbench, 'Tab', /^忽略并说明$/);
  await page.keyboard.press('Enter');
  await pane.getByRole('textbox', { name: '说明' }).waitFor();
  await page.keyboard.type('示例：面积待测绘。');
  await pressUntil(workbench, 'Tab', /^保存说明$/);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: '已说明（1）' }).waitFor();
  expect(await shownCounts(workbench)).toMatchObject({ errors: before.errors - 1 });
  await focusedText(workbench);
});

test('F6 leads from the pane to the cells, where typing fills them in, and back', async () => {
  const { workbench } = tested;
  const { page, pane } = workbench;
  await openSampleByKeys(workbench, '刚开始填的样例');
  await pressUntil(workbench, 'F6', /^填报$/);
  await focusSheet(workbench);
  await page.keyboard.press('ArrowDown');
  await pressUntil(workbench, 'F6', /^填报$/);
  await pressUntil(workbench, 'Tab', /^开始$/);
  await pressUntil(workbench, 'ArrowRight', /^问题/);
  await page.keyboard.press('Enter');
  await pane.getByText(/^共 \d+ 条$/).waitFor();
  await page.keyboard.press('F8');
  await pane.getByText(/^第 1 条/).waitFor();
  await focusSheet(workbench);
  await page.keyboard.type('示例内容');
  await page.keyboard.press('Enter');
  await page.getByText('有改动未保存').waitFor();
});
