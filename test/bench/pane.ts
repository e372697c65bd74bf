import { readdirSync } from 'node:fs';
import { launchBrowser } from '../e2e/setup/browser';
import { builtPage } from '../e2e/setup/build-once';
import { openInExcel } from '../e2e/setup/open-in-excel';
import { serveFolder } from '../e2e/setup/serve-folder';
import { compressedSize, initialScripts } from '../platform/chunk-contents';
import { excelApiLevels } from '../setup/office-host/api-levels';
import { EmulatedExcel } from '../setup/office-host/emulated-excel';
import { EmulatedHand } from '../setup/office-host/emulated-hand';
import { layOutButton } from '../e2e/setup/notice-card';

const RUNS = 5;
/** The slow office computers this is for, against the machine that measures. */
const SLOWDOWN = 4;
const EXCEL_API = 17;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const inShort = (times: readonly number[]): string =>
  `${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}, ${times.length} runs)`;

/** From asking for the page to the first view that can be used, in ms; in a fresh profile, so nothing is cached. */
async function timeToInteractive(origin: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await openInExcel(page, origin, new EmulatedExcel(EXCEL_API, excelApiLevels()));
    await layOutButton(page).waitFor();
    // The clock of the page: it starts with the navigation.
    return await page.evaluate(() => performance.now());
  } finally {
    await browser.close();
  }
}

/**
 * From the moment a value is typed into a sheet to the moment the pane shows what the check says of it, in ms, at the
 * speed of this machine; includes the pause in which further typing is waited for.
 */
async function editToFindings(origin: string): Promise<number[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    const host = new EmulatedExcel(EXCEL_API, excelApiLevels());
    const hand = new EmulatedHand(host, () => Promise.resolve());
    await openInExcel(page, origin, host);
    await layOutButton(page).click();
    await page.getByText('这是本软件生成的申报表格').waitFor({ timeout: 120_000 });
    // The tab of the findings carries their number.
    const tab = page.getByRole('tab', { name: '问题' });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const before = await tab.innerText();
      const changed = tab.evaluate(
        (element, text) =>
          new Promise<number>((resolve) => {
            const look = (): void => {
              if ((element as HTMLElement).innerText !== text) resolve(Date.now());
            };
            new MutationObserver(look).observe(element, {
              childList: true,
              subtree: true,
              characterData: true,
            });
          }),
        before,
      );
      const typedAt = Date.now();
      await hand.type('联合体概况', 'E6', run % 2 === 0 ? '约260' : '260');
      times.push((await changed) - typedAt);
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** Sizes of the pane's scripts, how long opening it takes on a slow computer, and how soon it answers an edit. */
export async function benchPane(print: (line: string) => void): Promise<void> {
  const build = await builtPage('excel');
  const kilobytes = (files: readonly string[]): string =>
    (files.reduce((sum, file) => sum + compressedSize(build, file), 0) / 1024).toFixed(0);
  const initial = initialScripts(build);
  const later = readdirSync(build.folder).filter((name) => name.endsWith('.js') && !initial.includes(name));
  print(`pane, scripts compressed: ${kilobytes(initial)} KB at first, ${kilobytes(later)} KB when needed`);
  const served = await serveFolder(build.folder);
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timeToInteractive(served.origin));
    print(`pane, time to interactive at ${SLOWDOWN}× slowdown: ${inShort(times)}`);
    print(`pane, edit to findings: ${inShort(await editToFindings(served.origin))}`);
  } finally {
    await served.close();
  }
}
