import { minify, version } from '@swc/core';

const NAME = 'MinifyWithSwc';

/** Whatever changes them changes what is kept: they are part of the name it is kept under. */
const OPTIONS = { compress: true, mangle: true, module: false, format: { comments: 'some' } };

/**
 * Minifies what webpack puts together, with the compiler we have anyway; webpack's own minimizer takes minutes for the
 * embedded spreadsheet. What was minified before comes from webpack's cache: most chunks are the same in every build.
 * Licence comments stay in place. Never writes newer syntax than it reads.
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
        const cache = compilation.getCache(`${NAME}|${version}|${JSON.stringify(OPTIONS)}`);
        for (const name of scripts) {
          const { source } = compilation.getAsset(name);
          const minified = await cache.providePromise(name, cache.getLazyHashedEtag(source), async () => {
            const { code } = await minify(source.source().toString(), OPTIONS);
            return new sources.RawSource(code);
          });
          compilation.updateAsset(name, minified, { minimized: true });
        }
      });
    });
  }
}
