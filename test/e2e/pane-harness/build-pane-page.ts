import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import webpack from 'webpack';

const OUTPUT = resolve('out/pane-harness');

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>窗格</title>
<style>html, body, #pane { height: 100%; margin: 0 }</style>
<div id="pane"></div>
<script src="pane-page.js"></script>
</html>
`;

/**
 * Builds the page that shows the pane over a sample, to be opened from the disk.
 *
 * @returns address of the page; its hash says what is shown, see pane-page.tsx
 * @throws with webpack's messages where the sources do not build
 */
export async function buildPanePage(): Promise<string> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'web',
    entry: { 'pane-page': resolve('test/e2e/pane-harness/pane-page.tsx') },
    output: { path: OUTPUT, filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: [resolve('src'), resolve('test')],
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2022',
              },
            },
          },
        },
      ],
    },
    cache: { type: 'filesystem', cacheDirectory: resolve('out/pane-harness-cache') },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString('errors-only')));
      else
        compiler.close(() => {
          done();
        });
    });
  });
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(resolve(OUTPUT, 'pane.html'), PAGE);
  return `file://${OUTPUT}/pane.html`;
}
