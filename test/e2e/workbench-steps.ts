import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from './setup/browser';
import { builtPage } from './setup/build-once';
import { layOutButton } from './setup/notice-card';

/** Starting the spreadsheet and laying sheets out takes seconds on a busy machine. */
const PATIENCE = 90_000;

/** A workbench opened by double click, on a computer without a network. */
export interface OpenedWorkbench {
  page: Page;
  context: BrowserContext;
  pane: Locator;
  /** What the page asked of anything but itself, and what it reported as errors. */
  faults: string[];
  close(): Promise<void>;
}

const OWN_ADDRESSES = ['file:', 'data:', 'blob:'];

function followFaults(page: Page, faults: string[]): void {
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!OWN_ADDRESSES.some((scheme) => request.url().startsWith(scheme))) faults.push(request.url());
  });
}

/** Opens the built workbench from its folder and waits until it can be used. */
export async function openWorkbench(viewport = { width: 1280, height: 800 }): Promise<OpenedWorkbench> {
  const { folder } = await builtPage('workbench');
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    offline: true,
    acceptDownloads: true,
    permissions: [],
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults: string[] = [];
  followFaults(page, faults);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const pane = page.getByRole('complementary', { name: '申报任务窗格' });
  await layOutButton(pane).waitFor();
  return { page, context, pane, faults, close: () => browser.close() };
}

/** 生成表格, until the pane knows the forms. */
export async function layOutForms({ pane }: OpenedWorkbench): Promise<void> {
  await layOutButton(pane).click();
  await pane.getByText('这是本软件生成的申报表格').waitFor();
}

/** An entry of 样例 of the toolbar, once the menu is open. */
export function sampleEntry(page: Page, name: string, notice = '连云港 2026'): Locator {
  return page.getByRole('group', { name: notice }).getByRole('menuitem', { name });
}

/** Opens one of the samples of the toolbar. */
export async function openSample(
  { page, pane }: OpenedWorkbench,
  name: string,
  notice = '连云港 2026',
): Promise<void> {
  await page.getByRole('button', { name: '样例' }).click();
  await sampleEntry(page, name, notice).click();
  await page.getByText(`示例-${notice}-${name}.xlsx`).waitFor();
  await pane.getByText('这是本软件生成的申报表格').waitFor();
}

/** Goes to a view of the pane: a tab, or an entry of 更多. */
export async function goToView({ page, pane }: OpenedWorkbench, name: string): Promise<void> {
  const tab = pane.getByRole('tab', { name: new RegExp(`^${name}`) });
  if ((await tab.count()) > 0) {
    await tab.first().click();
    return;
  }
  await pane.getByRole('button', { name: /^更多(：|$)/ }).click();
  await page.getByRole('menuitemradio', { name, exact: true }).click();
}

/** Saves the workbook and gives the path of the file. */
export async function saveTo({ page }: OpenedWorkbench, folder: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '另存为 .xlsx' }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Opens a file of the user's with the picker; it is called otherwise than what is open. */
export async function openFile({ page, pane }: OpenedWorkbench, path: string): Promise<void> {
  await page.locator('input[type=file][accept=".xlsx"]').first().setInputFiles(path);
  await page.locator('header').getByText(basename(path)).waitFor();
  // The pane opens where it was left.
  await pane.getByRole('tab', { name: '定稿' }).waitFor();
}
