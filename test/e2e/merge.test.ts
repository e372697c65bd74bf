import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { makeTemplate } from '../../src/usecases/make-template';
import { planWithoutKeys } from '../merge/submissions/lost-keys';
import { seededArchive } from '../merge/submissions/seeded-archive';
import { seededNames, seededValues } from '../merge/submissions/seeded-values';
import { sampleProgramme } from '../usecases/sample-workbook';
import { runForTest } from '../cli/run-for-test';
import { launchBrowser } from './setup/browser';
import { builtPage } from './setup/build-once';
import { layOutButton } from './setup/notice-card';
import { serveFolder } from './setup/serve-folder';
import type { ServedFolder } from './setup/serve-folder';

/**
 * 收件汇总 with hundreds of applications in one archive: the pane answers meanwhile, saves what `merge` writes, returns
 * applications with their notices, and has them at hand where they are given out.
 */

/** Other tests keep the machine busy. */
const PATIENCE = 900_000;
const DAY = new Date(2026, 4, 13, 12);
/** Beside the applications: sent again, damaged, of another format, a lock file, a scan. */
const OTHERS = 5;

const programme = sampleProgramme();

let browser: Browser;
let served: ServedFolder;
let builtFolder: string;
let folder: string;

beforeAll(async () => {
  builtFolder = (await builtPage('workbench')).folder;
  served = await serveFolder(builtFolder);
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'merge-e2e-'));
}, PATIENCE);

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openAt(address: string): Promise<{ page: Page; pane: Locator; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale: 'zh-CN' });
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${address}/index.html`);
  const pane = page.getByRole('complementary', { name: '申报任务窗格' });
  await layOutButton(pane).waitFor();
  return { page, pane, faults };
}

const sheetsOf = (bytes: Uint8Array): unknown => {
  const reading = readWorkbook(bytes);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  // The record is packed from texts that name files with their folders.
  return reading.content.sheets.filter(({ name }) => name !== '_merge');
};

/** While the files are read, the pane goes to another view and back, and tells how far it is. */
async function lookElsewhere(pane: Locator, all: number): Promise<void> {
  await pane.getByText(/已读 \d+\//).waitFor();
  await pane.getByRole('tab', { name: '各市建设规划' }).click();
  await pane.getByRole('button', { name: '选择建设规划' }).waitFor();
  await pane.getByRole('tab', { name: '收件汇总' }).click();
  const progress = await pane.getByText(/已读 \d+\//).innerText();
  const [, done = '', total = ''] = /已读 (\d+)\/(\d+)/.exec(progress) ?? [];
  expect(Number(total)).toBe(all);
  expect(Number(done)).toBeLessThan(all);
  expect(progress).toMatch(/每秒 [\d.]+ 个，约剩 \d+ (秒|分钟)/);
}

/** A notice as the pane saves it, and how many files are in what was saved. */
async function saveNotices(pane: Locator, page: Page, button: RegExp): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: button }).first().click(),
  ]);
  const saved = join(folder, download.suggestedFilename());
  await download.saveAs(saved);
  return unzipSync(new Uint8Array(readFileSync(saved)));
}

/** One notice is read and saved, or all of them: by whatever does the work, thread or page. */
async function returnApplications(
  pane: Locator,
  page: Page,
  count: number,
  isServed: boolean,
): Promise<void> {
  await pane.getByRole('button', { name: '退回修改通知' }).click();
  await pane.getByText(`全部有事项的（${count} 份）`).waitFor({ state: 'attached' });
  if (!isServed) {
    const notices = await saveNotices(pane, page, /^保存通知/);
    expect(Object.keys(notices)).toHaveLength(count);
    expect(Object.keys(notices).every((name) => name.endsWith('（退回修改通知）.docx'))).toBe(true);
    return;
  }
  await pane
    .getByRole('button', { name: /^看通知：/ })
    .first()
    .click();
  await pane.getByText('（审查单位盖章）').waitFor();
  const parts = await saveNotices(pane, page, /^保存这份通知：/);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('退回修改通知');
}

/** A file of which one sheet has lost its keys is shown with what was read of it, and counts once it is confirmed. */
async function confirmFoundByLabels(pane: Locator, count: number): Promise<void> {
  const file = join(folder, '丢标识.xlsx');
  const { plan } = makeTemplate(programme, seededValues(seededNames(count + 1)));
  writeFileSync(file, await writePlan(planWithoutKeys(plan, '联合体概况')));
  utimesSync(file, DAY, DAY);
  await pane.getByLabel('选择文件', { exact: true }).setInputFiles(file);
  const outcome = pane.getByRole('region', { name: '汇总情况' });
  await outcome.getByText('待确认 1').waitFor();
  await outcome.getByText(`汇总申报 ${count} 份。`).waitFor();
  await pane.getByRole('button', { name: /^重复与冲突（待确认 1/ }).click();
  await pane.getByRole('button', { name: /^「联合体概况」找到 / }).click();
  await pane
    .getByText(/联合体概况!E7$/)
    .first()
    .waitFor();
  await pane.screenshot({ path: join('out/e2e', 'merge-to-confirm.png') });
  await pane.getByRole('button', { name: '确认，列入汇总' }).click();
  await outcome.getByText(`汇总申报 ${count + 1} 份。`).waitFor();
}

test.each([
  ['served: in a thread of its own', 300, true],
  ['opened by double click: a file at a time', 30, false],
])(
  '%s',
  async (_name, count, isServed) => {
    const archive = join(folder, `收件${count}.zip`);
    writeFileSync(archive, await seededArchive(count));
    utimesSync(archive, DAY, DAY);
    const { page, pane, faults } = await openAt(isServed ? served.origin : pathToFileURL(builtFolder).href);
    await pane.getByRole('tab', { name: '汇总', exact: true }).click();
    await pane.getByLabel('选择文件', { exact: true }).setInputFiles(archive);

    // A few are read before anybody could look elsewhere.
    if (isServed) await lookElsewhere(pane, count + OTHERS);
    expect(page.workers()).toHaveLength(isServed ? 1 : 0);
    const outcome = pane.getByRole('region', { name: '汇总情况' });
    await outcome.getByText(`共 ${count + OTHERS} 个文件，汇总申报 ${count} 份。`).waitFor();
    await outcome.getByText(`已汇总 ${count} · 重复 1 · 无法读取 2 · 不汇总 2`).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: '保存申报汇总表' }).click(),
    ]);
    const saved = join(folder, `窗格${count}.xlsx`);
    await download.saveAs(saved);
    await returnApplications(pane, page, count, isServed);
    if (!isServed) {
      // Each application once; what was sent again and what could not be read is said beside, lock file and scan are not.
      await pane.getByRole('tab', { name: '评审分发' }).click();
      await pane.getByText(`已选 ${count} 份申报工作簿`).waitFor();
      await pane.getByRole('button', { name: `按收件汇总不用的文件（${OTHERS - 2}）` }).waitFor();
      await pane.getByRole('tab', { name: '收件汇总' }).click();
      await confirmFoundByLabels(pane, count);
    }
    await page.screenshot({ path: join('out/e2e', `merge-${isServed ? 'served' : 'file'}.png`) });
    expect(faults).toEqual([]);
    await page.close();

    const reading = readWorkbook(readFileSync(saved));
    expect(reading.outcome).toBe('read');
    // The command line takes as long again: the smaller archive is held against it, the larger one by its counts.
    if (isServed) return;
    const output = join(folder, `命令${count}.xlsx`);
    const before = process.cwd();
    process.chdir(folder);
    try {
      await runForTest(['merge', `收件${count}.zip`, '-o', output]);
    } finally {
      process.chdir(before);
    }
    expect(sheetsOf(readFileSync(saved))).toEqual(sheetsOf(readFileSync(output)));
  },
  2 * PATIENCE,
);
