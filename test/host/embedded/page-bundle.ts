import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForPage } from '../../setup/bundle-for-page';

const OUTPUT = join(__dirname, '../../../out/test/embedded');

const HTML = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="page.css" />
    <style>html, body { margin: 0; height: 100%; } #spreadsheet { height: 100vh; }</style>
  </head>
  <body><div id="spreadsheet"></div><script src="page.js"></script></body>
</html>
`;

/**
 * Builds the test page with the spreadsheet in it.
 *
 * @returns the address of the page, which needs no server
 */
export async function buildPage(): Promise<string> {
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, 'index.html'), HTML);
  await bundleForPage(join(__dirname, 'page/page.ts'), OUTPUT);
  return pathToFileURL(join(OUTPUT, 'index.html')).href;
}
