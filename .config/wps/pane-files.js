const NAME = 'PaneFiles';

/** What belongs to Excel alone; everything else of the pane is WPS's as well. */
const EXCEL_ONLY = /^(taskpane\.html|manifest\.xml|office-js\/)/;

/**
 * Takes the pane's compilation for Excel over into another one, so that the same files are shipped and nothing is
 * compiled twice. The other compilation names Excel's among its `dependencies` and so runs after it.
 */
export class PaneFiles {
  #files = null;
  #scripts = [];

  /** Scripts the page loads, in their order; known once the pane is compiled. */
  get scripts() {
    return this.#scripts;
  }

  /** For the compilation that makes the pane. */
  collect() {
    return {
      apply: (compiler) => {
        compiler.hooks.emit.tap(NAME, (compilation) => {
          this.#files = new Map(
            compilation
              .getAssets()
              .filter(({ name }) => !EXCEL_ONLY.test(name))
              .map(({ name, source }) => [name, source.buffer()]),
          );
          const initial = ['engine', 'taskpane'].flatMap((name) =>
            compilation.entrypoints.get(name).getFiles(),
          );
          this.#scripts = [...new Set(initial)];
        });
      },
    };
  }

  /** For the compilation that ships the pane a second time. */
  emit() {
    return {
      apply: (compiler) => {
        const { Compilation, sources } = compiler.webpack;
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
          compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
            if (this.#files === null) throw new Error('The pane was not compiled: build excel as well.');
            for (const [name, bytes] of this.#files) {
              compilation.emitAsset(name, new sources.RawSource(bytes), { minimized: true });
            }
          });
        });
      },
    };
  }
}
