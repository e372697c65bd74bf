import { minify } from '@swc/core';

const NAME = 'MinifyWithSwc';

/**
 * Minifies what webpack puts together, with the compiler we have anyway; webpack's own minimizer takes minutes for the
 * embedded spreadsheet. Licence comments stay in place. Never writes newer syntax than it reads.
 */
export class MinifyWithSwc {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async (assets) => {
        const scripts = Object.keys(assets).filter((name) => {
          const { minimized = false } = compilation.getAsset(name)?.info ?? {};
          return name.endsWith('.js') && minimized !== true;
        });
        for (const name of scripts) {
          const { code } = await minify(compilation.getAsset(name).source.source().toString(), {
            compress: true,
            mangle: true,
            module: false,
            format: { comments: 'some' },
          });
          compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
        }
      });
    });
  }
}
