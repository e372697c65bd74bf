import type { OpenedWorkbench } from './workbench-steps';
import { openWorkbench } from './workbench-steps';

/** An applicant without a mouse: nothing here clicks. */

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 600_000);

afterAll(async () => {
  await workbench.close();
});

/** Presses Tab until the element with the focus has this name. */
async function tabTo(name: RegExp): Promise<void> {
  const { page } = workbench;
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

const focusedText = (): Promise<string> =>
  workbench.page.evaluate(() => document.activeElement?.textContent ?? '');

test('opens a sample, walks the findings, mends one, and leaves a dialog', async () => {
  const { page, pane } = workbench;
  await tabTo(/^新建$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focusedText()).toBe('样例');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '带有常见错误的样例' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('示例-带有常见错误的样例.xlsx').waitFor();
  await pane.getByText('这是本软件生成的申报表格').waitFor();

  await pane.getByRole('tab', { name: '填报' }).focus();
  await tabTo(/^开始$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByText(/^共 \d+ 条$/).waitFor();
  await page.keyboard.press('F8');
  await pane.getByText(/^第 1 条，共 \d+ 条$/).waitFor();
  await page.keyboard.press('F8');
  await pane.getByText(/^第 2 条，共 \d+ 条$/).waitFor();
  await page.keyboard.press('Shift+F8');
  await pane.getByText(/^第 1 条，共 \d+ 条$/).waitFor();

  await pane.getByRole('tab', { name: /^问题/ }).focus();
  for (let moves = 0; moves < 2; moves += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: '定稿', selected: true }).waitFor();
});
