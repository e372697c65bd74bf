import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { REMEMBERED_VIEWS } from '../../../src/taskpane/remembered-place';
import { buildPanePage } from './build-pane-page';

/*
 * Pictures of every view for looking at, and what axe and the measuring of overflow say about it:
 *
 *   npx tsx test/e2e/pane-harness/screenshots.ts [view or hash …] [--widths 320,450] [--looks light,dark,forced]
 *
 * Without views all of them are shown over the sample with mistakes. A hash says more: view=start&sample=none
 */
const CHROMIUM = '/usr/bin/chromium';
const FOLDER = 'out/screenshots';
const HEIGHT = 900;

type Look = 'light' | 'dark' | 'forced';

function optionOf(words: string[], name: string, otherwise: string): string {
  const index = words.indexOf(`--${name}`);
  return index < 0 ? otherwise : (words.splice(index, 2)[1] ?? otherwise);
}

const words = process.argv.slice(2);
const widths = optionOf(words, 'widths', '320,380,450').split(',').map(Number);
const looks = optionOf(words, 'looks', 'light,dark,forced')
  .split(',')
  .filter((look): look is Look => look === 'light' || look === 'dark' || look === 'forced');
/** Whether the picture grows until nothing has to be scrolled. */
const isFull = optionOf(words, 'height', 'screen') === 'full';
const hashes =
  words.length > 0
    ? words.map((word) => (word.includes('=') ? word : `view=${word}`))
    : [
        ...REMEMBERED_VIEWS.map((view) => `view=${view}`),
        'view=start&sample=none',
        'role=reviewer',
        'role=staff',
      ];

const Faults = z.array(z.string());

const address = await buildPanePage();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
mkdirSync(FOLDER, { recursive: true });
for (const look of looks) {
  const context = await browser.newContext({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  });
  for (const hash of hashes) {
    for (const width of widths) {
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') console.log(`${hash}: ${message.text().slice(0, 400)}`);
      });
      page.on('pageerror', (error) => {
        console.log(`${hash}: ${error.message}`);
      });
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto(`${address}#${hash}`);
      await page.waitForTimeout(1500);
      if (isFull) {
        const needed = await page.evaluate(() => {
          const main = document.querySelector('main');
          return main === null ? 0 : main.scrollHeight - main.clientHeight;
        });
        await page.setViewportSize({ width, height: Math.min(HEIGHT + needed, 8000) });
        await page.waitForTimeout(800);
      }
      const name = `${hash.replace(/view=/, '').replace(/[&=]/g, '-')}-${width}-${look}.png`;
      await page.screenshot({ path: `${FOLDER}/${name}` });
      const faults = Faults.parse(await page.evaluate('pageFaults()'));
      console.log(`${name}${faults.length === 0 ? '' : `\n  ${faults.join('\n  ')}`}`);
      await page.close();
    }
  }
  await context.close();
}
await browser.close();
