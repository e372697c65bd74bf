import { join } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const ROOT = join(__dirname, '../..');

const compile = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
  },
};

/**
 * Bundles what a test brings into a page: `page.js` and, where it imports styles, `page.css`. What did not change since
 * the last run comes from a cache.
 *
 * @param folder absolute; one bundle each
 */
export function bundleForPage(entry: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: ROOT,
    entry,
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [compile, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
    plugins: [new MiniCssExtractPlugin({ filename: 'page.css' })],
    cache: { type: 'filesystem', cacheDirectory: `${folder}-cache` },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats?.hasErrors() !== false)
          reject(new Error(stats?.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}
