// Draws assets/*.svg as the PNG files of the manifest: node .config/render-icons.js, after changing a drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { chromium } from 'playwright-core';
import { folder } from './compile.js';

const RIBBON_SIZES = [16, 32, 64, 80];
const DRAWINGS = [
  { name: 'icon', sizes: [...RIBBON_SIZES, 128] },
  { name: 'check', sizes: RIBBON_SIZES },
  { name: 'next-finding', sizes: RIBBON_SIZES },
  { name: 'lay-out', sizes: RIBBON_SIZES },
];

const browser = await chromium.launch({
  executablePath: env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { name, sizes } of DRAWINGS) {
  const drawing = readFileSync(folder(`assets/${name}.svg`), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;width:${size}px;height:${size}px;display:grid">${drawing}</body>`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(folder(`assets/${name}-${size}.png`), picture);
  }
}
await browser.close();
