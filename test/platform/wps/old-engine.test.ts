import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/setup/browser';
import { builtPage } from '../../e2e/setup/build-once';
import { openInExcel } from '../../e2e/setup/open-in-excel';
import { serveFolder } from '../../e2e/setup/serve-folder';
import type { ServedFolder } from '../../e2e/setup/serve-folder';
import { excelApiLevels } from '../../setup/office-host/api-levels';
import { EmulatedExcel } from '../../setup/office-host/emulated-excel';
import { findProgramme } from '../../../src/programmes/registry';
import { paneMessages } from '../../../src/taskpane/messages';
import { isOffered } from '../../../src/taskpane/offered-views';
import { REMEMBERED_VIEWS } from '../../../src/taskpane/remembered-place';
import { removeUndependable } from './old-engine';
import { layOutButton } from '../../e2e/setup/notice-card';

/** A name that is not this computer's own: to Chromium a page over plain http from there is no secure context. */
const HOST = 'filing.example';
const PATIENCE = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser([`--host-resolver-rules=MAP ${HOST} 127.0.0.1`]);
});
afterAll(async () => {
  await browser.close();
});

interface OldPage {
  page: Page;
  /** Address of the folder, over plain http. */
  origin: string;
  /** What the page reported as errors, caught or not. */
  faults: string[];
}

/** What the test opened, to be closed however it ends: a server left open keeps Jest from ending. */
let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

async function oldPage(name: 'excel' | 'workbench', width: number): Promise<OldPage> {
  const { folder } = await builtPage(name);
  const served: ServedFolder = await serveFolder(folder);
  closing.push(() => served.close());
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'zh-CN' });
  closing.unshift(() => context.close());
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // office.js asks for a file that only Microsoft's server has.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  await page.addInitScript(removeUndependable);
  return {
    page,
    origin: served.origin.replace('localhost', HOST),
    faults,
  };
}

/** Goes through every view of the pane, those behind 更多 too. */
async function visitViews(page: Page, pane: Locator): Promise<void> {
  const offered = REMEMBERED_VIEWS.filter((name) => isOffered(name, findProgramme('lianyungang-2026')));
  for (const view of offered.map((name) => paneMessages.views[name])) {
    const tab = pane.getByRole('tab', { name: new RegExp(`^${view}`) });
    if ((await tab.count()) > 0) await tab.first().click();
    else {
      await pane.getByRole('button', { name: /^更多(：|$)/ }).click();
      await page.getByRole('menuitemradio', { name: view, exact: true }).click();
    }
    await pane.getByText(paneMessages.loadingView(view)).waitFor({ state: 'detached' });
  }
}

test('the page has none of it', async () => {
  const { page, origin } = await oldPage('workbench', 1000);
  await page.goto(`${origin}/manual/index.html`);
  const left = await page.evaluate(() => [
    window.isSecureContext,
    'fetch' in window,
    'subtle' in crypto,
    'randomUUID' in crypto,
    'clipboard' in navigator,
    'serviceWorker' in navigator,
  ]);
  expect(left).toEqual([false, false, false, false, false, false]);
  const told = await page.evaluate(() => {
    try {
      return new Date(0).toLocaleDateString();
    } catch (error) {
      return String(error);
    }
  });
  expect(told).toContain('toLocaleDateString fails');
}, 900_000);

test('the pane lays out, checks and shows all its views', async () => {
  const { page, origin, faults } = await oldPage('excel', 380);
  await openInExcel(page, origin, new EmulatedExcel(14, excelApiLevels()));
  await layOutButton(page).click();
  await page.getByText('这是本软件生成的申报表格').waitFor();
  await visitViews(page, page.locator('#root'));
  expect(faults).toEqual([]);
}, 900_000);

test('the workbench opens a sample and shows all its views', async () => {
  const { page, origin, faults } = await oldPage('workbench', 1280);
  await page.goto(`${origin}/index.html`);
  const pane = page.getByRole('complementary', { name: '申报任务窗格' });
  await layOutButton(pane).waitFor();
  await page.getByRole('button', { name: '样例' }).click();
  await page.getByRole('menuitem').first().click();
  await pane.getByText('这是本软件生成的申报表格').waitFor();
  await visitViews(page, pane);
  expect(faults).toEqual([]);
}, 900_000);
