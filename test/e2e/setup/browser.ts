import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser that draws our pages: CHROME_PATH, or the first of the usual places; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROME_PATH'];
  return [...(named === undefined ? [] : [named]), ...USUAL_PLACES].find((path) => existsSync(path)) ?? null;
}

/**
 * Starts a headless Chromium; close it in afterAll.
 *
 * @throws where no Chromium is installed
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is not installed (apt-get install chromium).');
  return chromium.launch({
    executablePath,
    // Containers run as root, where Chromium's own sandbox cannot start, and have a small /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
  });
}
