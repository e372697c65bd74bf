import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { compileOurs, folder } from '../compile.js';
import { contentSecurityPolicy, entryPagePolicy, publishPagePolicy } from '../content-security-policy.js';
import { MinifyWithSwc } from '../minify-with-swc.js';
import { htmlPage } from '../web-page.js';
import { OfflinePackage } from './offline-package.js';
import { onlineRegistration, oemSample, pluginManifest } from './registrations.js';

/** Emits texts that follow from the setting. */
const texts = (files) => ({
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('Texts', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Texts', stage }, () => {
        for (const [name, text] of Object.entries(files))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  },
});

/**
 * The add-in as WPS 表格 loads it, dist/wps/, and packed for installing without a server, dist/wps-offline/: entry page,
 * ribbon, publish page and registrations, around the pane as it is compiled for Excel.
 */
export function wpsShell({ mode, output, addin, pane }) {
  return {
    name: 'wps',
    // The pane's files are taken over.
    dependencies: ['excel'],
    mode,
    target: ['web', 'es5'],
    // main.js is the name WPS itself looks for where it makes the entry page of an offline package.
    entry: {
      main: folder('src/commands/wps/main.ts'),
      publish: folder('src/commands/wps/publish/main.ts'),
    },
    output: { path: output, filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        // The entry page runs in whatever engine WPS brings, the publish page in whatever browser there is.
        compileOurs({ ie: '11' }),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'], sideEffects: true },
      ],
    },
    devtool: false,
    optimization: { minimizer: [new MinifyWithSwc()] },
    performance: { hints: false },
    plugins: [
      pane.emit(),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      htmlPage({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: [],
        policy: contentSecurityPolicy(null),
        scripts: () => pane.scripts,
      }),
      new HtmlWebpackPlugin({
        template: folder('src/commands/wps/index.html'),
        filename: 'index.html',
        chunks: ['main'],
        // WPS calls the ribbon's functions as soon as it has the page.
        scriptLoading: 'blocking',
        inject: 'head',
        policy: entryPagePolicy(),
      }),
      new HtmlWebpackPlugin({
        template: folder('src/commands/wps/publish/publish.html'),
        filename: 'publish.html',
        chunks: ['publish'],
        scriptLoading: 'defer',
        policy: publishPagePolicy(),
        addin,
      }),
      new CopyPlugin({ patterns: [{ from: 'assets/wps/ribbon.xml', to: 'ribbon.xml' }] }),
      texts({
        'manifest.xml': pluginManifest(addin),
        'jsplugins.xml': onlineRegistration(addin),
        'oem.ini': oemSample(addin),
      }),
      ...(mode === 'production' ? [new OfflinePackage(addin)] : []),
    ],
  };
}
