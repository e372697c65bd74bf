import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser } from '../setup/browser';
import { layOutButton } from '../setup/notice-card';
import type { OpenedWorkbench } from '../workbench-steps';
import { palettePng } from './palette-png';

const FOLDER = join('assets', 'manual');
const ADDRESS = pathToFileURL(join('dist', 'workbench', 'index.html')).href;
const VIEWPORT = { width: 1280, height: 800 };
/** A day of the round, so that pictures do not change with the day they are taken on. */
const NOW = new Date('2026-05-12T10:00:00+08:00');
const PATIENCE = 60_000;

/** The built workbench on a day of the round. */
export async function openBuiltWorkbench(): Promise<OpenedWorkbench> {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(ADDRESS);
  const pane = page.getByRole('complementary', { name: '申报任务窗格' });
  await layOutButton(pane).waitFor();
  return { page, context, pane, faults: [], close: () => browser.close() };
}

/** Puts a picture into the manual. */
export async function picture(what: Page | Locator, name: string): Promise<void> {
  const screenshot = await what.screenshot({ animations: 'disabled', caret: 'hide' });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), palettePng(screenshot));
}

/** A picture of the pane with a part of it at the top. */
export async function pictureFrom(pane: Locator, part: Locator, name: string): Promise<void> {
  await part.first().evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
  await picture(pane, name);
}
