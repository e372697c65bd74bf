import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { MinifyWithSwc } from './minify-with-swc.js';
import { compileOurs, compilePackages, folder } from './compile.js';

/** The entry that tells people with an older engine so must itself be understood by every engine. */
const ENGINE_CHECKS = [
  folder('src/taskpane/entry/engine-check.ts'),
  folder('src/taskpane/entry/refuse-old-engine.ts'),
  folder('src/taskpane/entry/engine-messages.ts'),
  folder('src/workbench/engine-check.ts'),
];

const compile = (targets) => [
  { oneOf: [{ ...compileOurs({ ie: '11' }), include: ENGINE_CHECKS }, compileOurs(targets)] },
  compilePackages(targets),
];

/**
 * What both pages share: classic scripts in a folder that may be served from anywhere or opened by double click.
 *
 * @param output absolute path of the folder the page is made in
 * @param targets engines as swc names them: `{ chrome: '80' }`
 */
export function webPage({ name, mode, output, targets, entry, fileName, chunkFileName }) {
  return {
    name,
    mode,
    // Only webpack's own few lines are ES5, for the engine check; our code is compiled for the targets.
    target: ['web', 'es5'],
    entry,
    output: {
      path: output,
      filename: fileName,
      chunkFilename: chunkFileName,
      assetModuleFilename: 'assets/[name][ext]',
      // Relative to the script itself: the folder runs under any address and from a USB stick.
      publicPath: 'auto',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // pdf.js would draw with it under Node; it is asked for text alone.
      alias: { 'path2d-polyfill': false },
    },
    module: {
      rules: [
        ...compile(targets),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'], sideEffects: true },
        { test: /\.(png|svg|woff2?)$/, type: 'asset/resource' },
      ],
    },
    // Never eval: the policy of the page refuses it, in development too.
    devtool: mode === 'development' ? 'source-map' : false,
    cache: {
      type: 'filesystem',
      cacheDirectory: folder('out/webpack-cache'),
      name: `${name}-${mode}`,
      buildDependencies: { config: [folder('webpack.config.js'), folder('package-lock.json')] },
    },
    optimization: { minimizer: [new MinifyWithSwc()], splitChunks: { chunks: 'async', minSize: 100_000 } },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({
        filename: '[name].css',
        chunkFilename: chunkFileName.replace(/js$/, 'css'),
      }),
    ],
  };
}

/**
 * A page with its policy; chunks load in the order given, the engine check before everything else.
 *
 * @param scripts names of scripts that another compilation made, asked for when the page is written
 */
export function htmlPage({ template, filename, chunks, policy, officeAddress = null, scripts = () => [] }) {
  return new HtmlWebpackPlugin({
    template: folder(template),
    filename,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    policy,
    officeAddress,
    scripts,
    // The scripts of another compilation change without the template.
    cache: false,
  });
}
