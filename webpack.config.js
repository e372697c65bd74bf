import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** TypeScript and modern JavaScript down to what a target understands. */
const compile = (targets) => ({
  test: /\.[cm]?[jt]sx?$/,
  include: [folder('src'), folder('test/bench')],
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true } }, env: { targets } },
  },
});

/** A program for Node, as one file that needs nothing but Node. */
const forNode = {
  mode: 'production',
  target: 'node20',
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [compile({ node: '20' })] },
  devtool: 'source-map',
  // Function names appear in error messages; size matters little on disk.
  optimization: { minimize: false },
  performance: { hints: false },
};

const outputTo = (path) => ({
  path: folder(path),
  filename: '[name].mjs',
  chunkFilename: '[name].mjs',
  module: true,
  library: { type: 'module' },
  clean: true,
});

/** The command line: dist/cli/filing.mjs. */
const commandLine = {
  ...forNode,
  name: 'cli',
  entry: { filing: folder('src/cli/main.ts') },
  output: outputTo('dist/cli'),
};

/** The measurements, compiled as what we ship is; peers are loaded as their packages come. */
const bench = {
  ...forNode,
  name: 'bench',
  entry: { run: folder('test/bench/run.ts'), 'read-corpus': folder('test/bench/read-corpus.ts') },
  output: outputTo('out/bench'),
  externalsType: 'module',
  externals: ['exceljs', '@e965/xlsx'],
};

export default [commandLine, bench];
