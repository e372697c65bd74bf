import CopyPlugin from 'copy-webpack-plugin';
import { addin, excelManifest } from './.config/addin.js';
import { compileOurs, folder } from './.config/compile.js';
import { contentSecurityPolicy } from './.config/content-security-policy.js';
import { httpsServer } from './.config/https-certificate.js';
import { officeLibrary, officeLibraryCopies } from './.config/office-library.js';
import { htmlPage, webPage } from './.config/web-page.js';
import { PaneFiles } from './.config/wps/pane-files.js';
import { wpsShell } from './.config/wps/shell.js';

/** A program for Node, as one file that needs nothing but Node. */
const forNode = {
  mode: 'production',
  target: 'node20',
  experiments: { outputModule: true },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // pdf.js would draw with them; it is asked for text alone.
    alias: { canvas: false, 'path2d-polyfill': false },
  },
  module: { rules: [compileOurs({ node: '20' })] },
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
  entry: {
    run: folder('test/bench/run.ts'),
    'read-corpus': folder('test/bench/read-corpus.ts'),
    'run-command': folder('test/bench/run-command.ts'),
  },
  output: outputTo('out/bench'),
  externalsType: 'module',
  externals: ['exceljs', '@e965/xlsx', 'playwright-core'],
};

const PICTURES = { from: 'assets/*.png', to: 'assets/[name][ext]' };
const MANUAL = { from: 'assets/manual', to: 'manual', noErrorOnMissing: true };

/** Where a page is made: `--env dist=…` puts all of them into another folder than dist/. */
const outputOf = ({ dist = 'dist' }, name) => folder(`${dist}/${name}`);

/** The pane is compiled once, for Excel; WPS 表格 ships the same files. */
const pane = new PaneFiles();

/**
 * The add-in for Excel, dist/excel/: to be put on a web server as it is. ADDIN_ORIGIN=https://… writes that server's
 * address into the manifest beside it.
 */
async function excel(environment = {}, { mode = 'production', configName = [] } = {}) {
  const library = officeLibrary();
  const page = webPage({
    name: 'excel',
    mode,
    output: outputOf(environment, 'excel'),
    // The oldest engine of the web views and of WPS that we promise.
    targets: { chrome: '80' },
    entry: {
      engine: folder('src/taskpane/entry/engine-check.ts'),
      taskpane: folder('src/taskpane/main.tsx'),
    },
    // Web views cache stubbornly; a changed file has a new name.
    fileName: '[name].[contenthash:10].js',
    chunkFileName: '[name].[contenthash:10].js',
  });
  const serving = environment.WEBPACK_SERVE === true && configName.includes('excel');
  return {
    ...page,
    // The adapter is checked in a TypeScript project of its own: its types make names global that only WPS has.
    resolve: {
      ...page.resolve,
      alias: { ...page.resolve.alias, '#wps-host$': folder('src/host/wps/wps-host.ts') },
    },
    plugins: [
      ...page.plugins,
      htmlPage({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['engine', 'taskpane'],
        policy: contentSecurityPolicy(library.origin),
        officeAddress: library.address,
      }),
      new CopyPlugin({
        patterns: [
          PICTURES,
          MANUAL,
          {
            from: 'manifest.xml',
            transform: (manifest) => excelManifest(manifest.toString('utf8'), addin()),
          },
          ...officeLibraryCopies(library),
        ],
      }),
      pane.collect(),
    ],
    ...(serving
      ? {
          devServer: {
            host: 'localhost',
            port: 3000,
            hot: false,
            static: false,
            server: await httpsServer(),
          },
        }
      : {}),
  };
}

/** The add-in for WPS 表格, dist/wps/ and dist/wps-offline/; built together with Excel's. */
const wps = (environment = {}, { mode = 'production' } = {}) =>
  wpsShell({ mode, output: outputOf(environment, 'wps'), addin: addin(), pane });

/** The product without Excel, dist/workbench/: opens from a server and by double click. */
function workbench(environment = {}, { mode = 'production' } = {}) {
  const page = webPage({
    name: 'workbench',
    mode,
    output: outputOf(environment, 'workbench'),
    // The embedded spreadsheet asks for it.
    targets: { chrome: '100' },
    entry: {
      engine: folder('src/workbench/engine-check.ts'),
      workbench: folder('src/workbench/main.tsx'),
    },
    fileName: '[name].js',
    chunkFileName: '[name].js',
  });
  return {
    ...page,
    plugins: [
      ...page.plugins,
      htmlPage({
        template: 'src/workbench/workbench.html',
        filename: 'index.html',
        chunks: ['engine', 'workbench'],
        policy: contentSecurityPolicy(null),
      }),
      new CopyPlugin({ patterns: [PICTURES, MANUAL] }),
    ],
    devServer: { host: 'localhost', port: 'auto', hot: false, static: false },
  };
}

export default [commandLine, bench, excel, wps, workbench];
