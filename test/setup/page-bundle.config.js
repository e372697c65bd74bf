import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { fileURLToPath } from 'node:url';

const compile = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
  },
};

/** What a test brings into a page, for bundle-for-page.ts: `--env entry=… --env folder=…`, both absolute. */
export default ({ entry, folder }) => ({
  mode: 'development',
  devtool: false,
  context: fileURLToPath(new URL('../..', import.meta.url)),
  entry,
  output: { path: folder, filename: 'page.js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [compile, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
  plugins: [new MiniCssExtractPlugin({ filename: 'page.css' })],
  cache: { type: 'filesystem', cacheDirectory: `${folder}-cache` },
  performance: { hints: false },
});
