import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { cellAddress } from '../../../src/model/cell-address';
import type { CellPlace } from '../../../src/model/cell-address';
import { findProgramme } from '../../../src/programmes/registry';
import type { Edit } from '../../../src/selfcheck/edit';
import { sampleWorkbook } from '../../../src/usecases/sample-workbook';
import { templatePlan } from '../../../src/usecases/template-plan';
import { launchBrowser } from '../../e2e/setup/browser';
import { builtPage } from '../../e2e/setup/build-once';
import { serveFolder } from '../../e2e/setup/serve-folder';
import { bundleForPage } from '../../setup/bundle-for-page';
import type { QuirkSetName } from './application/quirks';
import type {} from './page/fake-page-window';
import { layOutButton } from '../../e2e/setup/notice-card';

/** The add-in as it is built for WPS 表格, in Chromium, with the fake in place of WPS. */

const FAKE = join(__dirname, '../../../out/test/wps');
const OVERVIEW = '联合体概况';
/** 固定办公面积. */
const AREA = 'E6';
/** 人员总数. */
const STAFF = 'E7';
const PATIENCE = 90_000;

let folder: string;
let browser: Browser;
beforeAll(async () => {
  ({ folder } = await builtPage('wps'));
  await bundleForPage(join(__dirname, 'page/fake-page.ts'), FAKE);
  browser = await launchBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
});

let page: Page;
let faults: string[];
async function openPage(quirks: QuirkSetName): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 380, height: 800 }, locale: 'zh-CN' });
  context.setDefaultTimeout(PATIENCE);
  page = await context.newPage();
  faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.addInitScript((name) => {
    window.quirksOfWps = name;
  }, quirks);
  await page.addInitScript({ path: join(FAKE, 'page.js') });
}
afterEach(async () => {
  const unknown = await page.evaluate(() => {
    try {
      window.fakeWps.wps.verify();
      return null;
    } catch (failure) {
      return String(failure);
    }
  });
  expect([unknown, faults]).toEqual([null, []]);
  await page.context().close();
});

const type = (cell: string, text: string): Promise<void> =>
  page.evaluate(([sheet, place, what]) => window.fakeWps.hand.type(sheet, place, what), [
    OVERVIEW,
    cell,
    text,
  ] as const);

const dump = (): Promise<unknown> => page.evaluate(() => window.fakeWps.hand.dump());

const selection = (): Promise<CellPlace | null> => page.evaluate(() => window.fakeWps.hand.selection());

async function goTo(view: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${view}`) }).click();
}

/** Something that is done with all findings. */
async function chooseOfMenu(name: string): Promise<void> {
  await page.getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** 生成表格, and until the pane knows the forms. */
async function layOut(): Promise<void> {
  await layOutButton(page).click();
  await page.getByText('这是本软件生成的申报表格').waitFor();
}

describe.each(['file:', 'http:'])('opened from %s', (scheme) => {
  let origin: string;
  let close = (): Promise<void> => Promise.resolve();
  beforeAll(async () => {
    if (scheme === 'file:') {
      origin = pathToFileURL(folder).href;
      return;
    }
    const served = await serveFolder(folder);
    ({ origin } = served);
    close = () => served.close();
  });
  afterAll(() => close());

  test('the button of the ribbon brings the pane, and the pane finds WPS', async () => {
    await openPage('plain');
    await page.goto(`${origin}/index.html`);
    const address = await page.evaluate(() => {
      const { ribbon } = window as unknown as Record<'ribbon', Record<string, (control: unknown) => unknown>>;
      ribbon['OnAddinLoad']?.({});
      ribbon['OnAction']?.({ Id: 'filingOpen' });
      return window.fakeWps.wps.addIn.panes.map(({ url }) => url);
    });
    expect(address).toEqual([`${scheme === 'file:' ? fileAddress() : origin}/taskpane.html`]);
    await page.goto(`${origin}/taskpane.html`);
    await layOutButton(page).waitFor();
    await page.getByRole('button', { name: '收起任务窗格' }).waitFor();
  });

  /** As WPS takes addresses of panes: a folder of the user's may have a Chinese name. */
  const fileAddress = (): string => `file://${fileURLToPath(origin)}`;
});

describe.each(['plain', 'worst'] as const)('in a WPS that is %s', (quirks) => {
  test('lays out, hears an edit, marks and unmarks without a trace, reveals, mends, follows workbooks', async () => {
    await openPage(quirks);
    await page.goto(`${pathToFileURL(folder).href}/taskpane.html`);
    await layOut();
    await goTo('问题');
    await type(STAFF, '35人');
    const finding = page.getByText(/“人员总数”填的“35人”是文本/).first();
    await finding.waitFor();
    const before = await dump();
    await chooseOfMenu('标出问题');
    await page.getByText('已在表格中标出问题。').first().waitFor();
    expect(await dump()).not.toEqual(before);
    await chooseOfMenu('清除标记');
    await page.getByText('已清除标记。').first().waitFor();
    expect(await dump()).toEqual(before);
    await finding.click();
    expect(await selection()).toEqual({ sheet: OVERVIEW, row: 7, column: 5 });
    await page.getByRole('button', { name: /^改为/ }).first().click();
    await finding.waitFor({ state: 'detached' });
    const undo = page.getByRole('button', { name: '撤销' }).first();
    await undo.waitFor();

    const first = await page.evaluateHandle(() => window.fakeWps.wps.workbook);
    await page.evaluate(() => {
      window.fakeWps.wps.save({ name: '示例.xlsx', path: '/示例' });
    });
    // Longer than the pane waits before it asks which workbook is in front.
    await page.waitForTimeout(3_000);
    expect(await undo.isVisible()).toBe(true);
    await page.evaluate(() => window.fakeWps.wps.openWorkbook());
    await page.getByText('这个工作簿里还没有申报表格').first().waitFor();
    await page.evaluate((workbook) => {
      window.fakeWps.wps.switchTo(workbook);
    }, first);
    await page.getByRole('button', { name: '更多操作' }).waitFor();
  });
});

/** What a person fills in, from the empty forms to the clean sample. */
async function cleanEdits(): Promise<Edit[]> {
  const { plan } = await sampleWorkbook('clean');
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('the programme of the samples is not registered');
  const empty = new Map(templatePlan(programme).sheets.map((sheet) => [sheet.name, sheet]));
  return plan.sheets.flatMap(({ name, cells }): Edit[] => {
    const blank = new Map(
      empty.get(name)?.cells.map(({ row, column, value }) => [cellAddress(row, column), value.kind]),
    );
    return cells.flatMap(({ row, column, value }): Edit[] => {
      const cell = cellAddress(row, column);
      if (blank.get(cell) !== 'blank') return [];
      if (value.kind === 'text') return [['setText', name, cell, value.text]];
      return value.kind === 'number' ? [['setNumber', name, cell, Number(value.decimal)]] : [];
    });
  });
}

test('a clean filing is sealed, and a later change is told field by field', async () => {
  await openPage('plain');
  await page.goto(`${pathToFileURL(folder).href}/taskpane.html`);
  await layOut();
  const edits = await cleanEdits();
  expect(edits.length).toBeGreaterThan(100);
  await page.evaluate((done) => window.fakeWps.hand.do(...done), edits);
  await goTo('定稿');
  await page.getByText('没有未处理的错误').waitFor();
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByRole('heading', { name: '校验码' }).waitFor();
  await page.getByText('定稿后没有改动。').waitFor();
  await type(AREA, '999');
  await page.getByRole('button', { name: /固定办公面积.*999/ }).click();
  expect(await selection()).toEqual({ sheet: OVERVIEW, row: 6, column: 5 });
});
