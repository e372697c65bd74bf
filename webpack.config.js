import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** TypeScript and modern JavaScript down to what a target understands. */
const compile = (targets) => ({
  test: /\.[cm]?[jt]sx?$/,
  include: [folder('src')],
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true } }, env: { targets } },
  },
});

/** The command line as one file that needs nothing but Node: dist/cli/filing.mjs. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { filing: folder('src/cli/main.ts') },
  output: {
    path: folder('dist/cli'),
    filename: '[name].mjs',
    chunkFilename: '[name].mjs',
    module: true,
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [compile({ node: '20' })] },
  devtool: 'source-map',
  // Function names appear in error messages; size matters little on disk.
  optimization: { minimize: false },
  performance: { hints: false },
};

export default [commandLine];
