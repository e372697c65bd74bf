import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser } from './setup/browser';
import { layOutButton } from './setup/notice-card';
import { sampleEntry } from './workbench-steps';

/**
 * Takes the pictures of the manual and of the README from the built workbench, with sample data. Run after
 * `npm run build`, whenever what they show has changed: `npm run pictures`.
 */
const FOLDER = join('assets', 'manual');
const ADDRESS = pathToFileURL(join('dist', 'workbench', 'index.html')).href;
const VIEWPORT = { width: 1280, height: 800 };

async function openSample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '样例' }).click();
  await sampleEntry(page, name).click();
  await page.getByText('这是本软件生成的申报表格').waitFor({ timeout: 60_000 });
}

async function picture(what: Page | Locator, name: string): Promise<void> {
  await what.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: VIEWPORT, locale: 'zh-CN', colorScheme: 'light' });
await page.goto(ADDRESS);
const pane = page.getByRole('complementary', { name: '申报任务窗格' });
await layOutButton(pane).waitFor({ timeout: 60_000 });
await picture(pane, 'start');
await openSample(page, '带有常见错误的样例');
await pane.getByRole('tab', { name: '概览' }).click();
await pane.getByText('经费').first().waitFor();
await picture(pane, 'overview');
await pane.getByRole('tab', { name: /^问题/ }).click();
await pane.getByText('「联合体概况」的“固定办公面积”').first().click();
await pane.getByText('改为').first().waitFor();
await picture(pane, 'findings');
await picture(page, 'workbench');
await pane.getByRole('tab', { name: '观测点' }).click();
await pane.getByRole('button', { name: /^1\.1 / }).click();
await picture(pane, 'coverage');

await pane.getByRole('tab', { name: '开始' }).click();
await openSample(page, '填写完整的样例');
await page.getByText('填写完整的样例.xlsx').waitFor({ timeout: 60_000 });
await pane.getByRole('tab', { name: '评审', exact: true }).click();
await pane.getByLabel('评审专家姓名').fill('示例专家甲');
await pane.getByLabel('所在单位').fill('示例大学');
await pane.getByRole('button', { name: '生成评审表' }).click();
await pane.getByText('已评 0/27').waitFor({ timeout: 60_000 });
await picture(pane, 'review');
await pane.getByRole('tab', { name: '汇总', exact: true }).click();
await pane.getByRole('tab', { name: '评分方案' }).click();
await pane.getByText('非官方赋分').first().waitFor();
await picture(pane, 'scheme');
await browser.close();
