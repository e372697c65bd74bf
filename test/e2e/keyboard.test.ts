import type { OpenedWorkbench } from './workbench-steps';
import { openWorkbench } from './workbench-steps';

/** An applicant without a mouse: nothing here clicks, and nothing sets the focus but keys. */

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 600_000);

afterAll(async () => {
  await workbench.close();
});

const focusedText = (): Promise<string> =>
  workbench.page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Presses a key until what has the focus is called so. */
async function pressUntil(key: string, name: RegExp): Promise<void> {
  const { page } = workbench;
  const seen: string[] = [];
  while (seen.length < 40) {
    const focused = await focusedText();
    if (name.test(focused)) return;
    seen.push(focused.slice(0, 20));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(name)}: ${seen.join(' | ')}`);
}

test('opens a sample, walks the findings, and leaves the question of 定稿 by Escape', async () => {
  const { page, pane } = workbench;
  await pressUntil('F6', /^新建$/);
  await pressUntil('ArrowRight', /^样例$/);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '填写完整的样例' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('示例-填写完整的样例.xlsx').waitFor();
  await pane.getByText('这是本软件生成的申报表格').waitFor();

  await pressUntil('F6', /^填报$/);
  await pressUntil('Tab', /^开始$/);
  await pressUntil('ArrowRight', /^问题/);
  await page.keyboard.press('Enter');
  await pane.getByText(/^共 \d+ 条$/).waitFor();
  await page.keyboard.press('F8');
  await pane.getByText(/^第 1 条，共 \d+ 条$/).waitFor();

  await pressUntil('Shift+F6', /^新建$/);
  await pressUntil('F6', /^填报$/);
  await pressUntil('Tab', /^问题/);
  await pressUntil('ArrowRight', /^定稿/);
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: '定稿', selected: true }).waitFor();
  await pane.getByRole('heading', { name: '定稿前' }).waitFor();
  await page.keyboard.press('Tab');
  await pressUntil('Tab', /^定稿$/);
  await page.keyboard.press('Enter');
  await page.getByText('现在定稿吗？').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('现在定稿吗？').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === '定稿', null, { timeout: 10_000 });
});
