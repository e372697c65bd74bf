import { axeFaults, PANE } from './axe-faults';
import type { OpenedWorkbench } from './workbench-steps';
import { goToView, openSample, openWorkbench } from './workbench-steps';

/** Every view of the pane in every look, 320 px wide: what axe finds, what is cut off, what stands glued together. */

const VIEWS = [
  '开始',
  '概览',
  '问题',
  '观测点',
  '定稿',
  '佐证材料',
  '粘贴助手',
  '带入已有数据',
  '修复表格',
  '分头填报',
  '报送材料包',
  '历年对比',
  '通知对比',
  '关于',
] as const;

/** Views of 汇总. */
const STAFF_VIEWS = [
  '收件汇总',
  '评分方案',
  '专家与回避',
  '评审分发',
  '评审汇总',
  '上会材料',
  '各市建设规划',
] as const;

/** As narrow as Excel makes a pane; beside the spreadsheet of the workbench it is wider. */
const NARROW = `div:has(> ${PANE}) { grid-template-columns: minmax(0, 1fr) 320px !important }`;

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await openSample(workbench, '带有常见错误的样例');
  await workbench.page.addStyleTag({ content: NARROW });
}, 600_000);

afterAll(async () => {
  await workbench.close();
});

/** Elements of the pane that reach beyond it, or cut their text off without a title that says it whole. */
function cutOff(): Promise<string[]> {
  return workbench.page.evaluate((selector) => {
    const pane = document.querySelector(selector);
    if (pane === null || pane.clientWidth !== 320) throw new Error('the pane is not 320 px wide');
    const edge = pane.getBoundingClientRect().right;
    return [...pane.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.clientWidth > 1 && element.closest('svg') === null)
      .filter((element) => {
        const { right } = element.getBoundingClientRect();
        const isCut =
          getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return right > edge + 1 || (isCut && element.title === '');
      })
      .map((element) => `${element.tagName.toLowerCase()} “${element.innerText.slice(0, 30)}”`)
      .slice(0, 5);
  }, PANE);
}

/**
 * Buttons and boxes less than 2 px apart once flex boxes have no gap, as in Chromium 80. Tabs carry their distance
 * inside, and lines of a list that are as wide as the pane are parted by a drawn line.
 */
function gluedTogether(): Promise<string[]> {
  return workbench.page.evaluate((selector) => {
    const NEAREST = 2;
    const pane = document.querySelector<HTMLElement>(selector);
    if (pane === null) throw new Error('the pane is gone');
    for (const element of pane.querySelectorAll<HTMLElement>('*')) {
      if (getComputedStyle(element).display.includes('flex'))
        element.style.setProperty('gap', '0', 'important');
    }
    const isLine = (element: HTMLElement): boolean => element.offsetWidth > pane.offsetWidth * 0.9;
    const controls = [
      ...pane.querySelectorAll<HTMLElement>('main button:not([role="tab"]), main select'),
    ].filter(
      (element) => element.offsetWidth > NEAREST && element.offsetHeight > NEAREST && !isLine(element),
    );
    const words = (element: HTMLElement): string => element.getAttribute('aria-label') ?? element.innerText;
    return controls.flatMap((one, index) =>
      controls.slice(index + 1).flatMap((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const apart = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
        return apart < NEAREST ? [`“${words(one)}” and “${words(other)}”: ${apart} px`] : [];
      }),
    );
  }, PANE);
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
    expect(await axeFaults(workbench.page)).toEqual([]);
    expect(await cutOff()).toEqual([]);
  });
});

describe.each(['light', 'contrast'] as const)('the other roles in the %s look', (look) => {
  beforeAll(async () => {
    await workbench.page.emulateMedia({
      colorScheme: 'light',
      forcedColors: look === 'contrast' ? 'active' : 'none',
    });
  });

  afterAll(async () => {
    await workbench.pane.getByRole('tab', { name: '填报' }).click();
  });

  test('评审 is accessible and shows its whole text', async () => {
    await workbench.pane.getByRole('tab', { name: '评审', exact: true }).click();
    await workbench.pane.getByLabel('评审专家姓名').waitFor();
    expect(await axeFaults(workbench.page)).toEqual([]);
    expect(await cutOff()).toEqual([]);
  });

  test.each(STAFF_VIEWS)('汇总 → %s is accessible and shows its whole text', async (view) => {
    await workbench.pane.getByRole('tab', { name: '汇总', exact: true }).click();
    await workbench.pane.getByRole('tab', { name: view }).click();
    await workbench.pane.getByText(/正在打开“/).waitFor({ state: 'detached' });
    expect(await axeFaults(workbench.page)).toEqual([]);
    expect(await cutOff()).toEqual([]);
  });
});

// Last of all: the gaps do not come back.
describe('without the gap of flex boxes', () => {
  test.each(VIEWS)('nothing stands glued together in %s', async (view) => {
    await goToView(workbench, view);
    await workbench.pane.getByText(/正在打开“/).waitFor({ state: 'detached' });
    expect(await gluedTogether()).toEqual([]);
    expect(await cutOff()).toEqual([]);
  });
});
