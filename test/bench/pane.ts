import { readdirSync } from 'node:fs';
import { launchBrowser } from '../e2e/setup/browser';
import { builtPage } from '../e2e/setup/build-once';
import { openInExcel } from '../e2e/setup/open-in-excel';
import { serveFolder } from '../e2e/setup/serve-folder';
import { compressedSize, initialScripts } from '../platform/chunk-contents';
import { excelApiLevels } from '../setup/office-host/api-levels';
import { EmulatedExcel } from '../setup/office-host/emulated-excel';

const RUNS = 5;
/** The slow office computers this is for, against the machine that measures. */
const SLOWDOWN = 4;
const EXCEL_API = 17;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** From asking for the page to the first view that can be used, in ms; in a fresh profile, so nothing is cached. */
async function timeToInteractive(origin: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await openInExcel(page, origin, new EmulatedExcel(EXCEL_API, excelApiLevels()));
    await page.getByRole('button', { name: '生成表格' }).first().waitFor();
    // The clock of the page: it starts with the navigation.
    return await page.evaluate(() => performance.now());
  } finally {
    await browser.close();
  }
}

/** Sizes of the pane's scripts, and how long opening it takes on a slow computer. */
export async function benchPane(print: (line: string) => void): Promise<void> {
  const build = await builtPage('taskpane');
  const kilobytes = (files: readonly string[]): string =>
    (files.reduce((sum, file) => sum + compressedSize(build, file), 0) / 1024).toFixed(0);
  const initial = initialScripts(build);
  const later = readdirSync(build.folder).filter((name) => name.endsWith('.js') && !initial.includes(name));
  print(`pane, scripts compressed: ${kilobytes(initial)} KB at first, ${kilobytes(later)} KB when needed`);
  const served = await serveFolder(build.folder);
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timeToInteractive(served.origin));
    const span = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
    print(
      `pane, time to interactive at ${SLOWDOWN}× slowdown: ${median(times).toFixed(0)} ms (${span}, ${RUNS} runs)`,
    );
  } finally {
    await served.close();
  }
}
