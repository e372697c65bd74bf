import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const ROOT = join(__dirname, '../../..');
const OUTPUT = join(ROOT, 'out/test/embedded');

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

const compile = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
  },
};

/**
 * Builds the test page with the spreadsheet in it; what did not change since the last run comes from a cache.
 *
 * @returns the address of the page, which needs no server
 */
export function buildPage(): Promise<string> {
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, 'index.html'), HTML);
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: ROOT,
    entry: join(__dirname, 'page/page.ts'),
    output: { path: OUTPUT, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [compile, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
    plugins: [new MiniCssExtractPlugin({ filename: 'page.css' })],
    cache: { type: 'filesystem', cacheDirectory: join(ROOT, 'out/test/embedded-cache') },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats?.hasErrors() !== false)
          reject(new Error(stats?.toString({ all: false, errors: true })));
        else resolve(pathToFileURL(join(OUTPUT, 'index.html')).href);
      });
    });
  });
}
