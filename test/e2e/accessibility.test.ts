import { readFileSync } from 'node:fs';
import type { OpenedWorkbench } from './workbench-steps';
import { goToView, openSample, openWorkbench } from './workbench-steps';

/** Every view of the pane in every look: what axe finds, and text that is cut off at 340 px. */

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const VIEWS = [
  '开始',
  '概览',
  '问题',
  '观测点',
  '定稿',
  '佐证材料',
  '粘贴助手',
  '修复表格',
  '分头填报',
  '关于',
] as const;

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await openSample(workbench, '带有常见错误的样例');
  await workbench.page.evaluate(AXE);
}, 600_000);

afterAll(async () => {
  await workbench.close();
});

/** What axe finds in the pane; empty where it finds nothing. */
function axeFaults(): Promise<string[]> {
  return workbench.page.evaluate(async () => {
    const pane = document.querySelector('aside');
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(pane ?? document, {
      // Rules about whole pages: the pane is one part of one.
      rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !html.includes('data-tabster-dummy'))
        .map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

/** Elements of the pane that reach beyond it, or cut their text off without a title that says it whole. */
function cutOff(): Promise<string[]> {
  return workbench.page.evaluate(() => {
    const pane = document.querySelector('aside');
    const edge = pane?.getBoundingClientRect().right ?? 0;
    return [...(pane?.querySelectorAll<HTMLElement>('*') ?? [])]
      .filter((element) => element.clientWidth > 1 && element.closest('svg') === null)
      .filter((element) => {
        const { right } = element.getBoundingClientRect();
        const isCut =
          getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        return right > edge + 1 || (isCut && element.title === '');
      })
      .map((element) => `${element.tagName.toLowerCase()} “${element.innerText.slice(0, 30)}”`)
      .slice(0, 5);
  });
}

describe.each(['light', 'dark', 'contrast'] as const)('in the %s look', (look) => {
  beforeAll(async () => {
    await workbench.page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      forcedColors: look === 'contrast' ? 'active' : 'none',
    });
  });

  test.each(VIEWS)('%s is accessible and shows its whole text', async (view) => {
    await goToView(workbench, view);
    // The view's code is fetched, and its text announced, before it is looked at.
    await workbench.pane.getByText(/正在打开“/).waitFor({ state: 'detached' });
    expect(await axeFaults()).toEqual([]);
    expect(await cutOff()).toEqual([]);
  });
});

test.each(['评审', '汇总'])('%s is accessible', async (role) => {
  await workbench.pane.getByRole('tab', { name: role }).click();
  expect(await axeFaults()).toEqual([]);
  await workbench.pane.getByRole('tab', { name: '填报' }).click();
});
