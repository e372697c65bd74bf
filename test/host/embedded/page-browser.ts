import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { buildPage } from './page-bundle';

/** The test page in a browser. */
export interface OpenPage {
  page: Page;
  /** Whatever the page asked for besides its own files; there must be nothing. */
  requests: readonly string[];
  /** Errors nobody caught. */
  errors: readonly string[];
  close(): Promise<void>;
}

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** Builds the test page and opens it in a real browser without a window. */
export async function openPage(): Promise<OpenPage> {
  const address = await buildPage();
  const browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('typeOnKeyboard', async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    // The editor of the spreadsheet closes in a later task than the key.
    await page.waitForTimeout(100);
  });
  await page.goto(address);
  await page.waitForFunction(() => 'testPage' in window);
  return { page, requests, errors, close: () => browser.close() };
}
