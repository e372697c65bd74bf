import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFolder } from './archive.js';
import { offlineRegistration } from './registrations.js';

const NAME = 'OfflinePackage';

/** For the administrator, not for WPS: stands beside the archive, not in it. */
const DEPLOYMENT = /^(publish\.(html|js|css)|jsplugins\.xml|oem\.ini)$/;
const PUBLISH_PAGE = /^(publish\.(html|js|css)|assets\/icon-32\.png|manual\/.*)$/;

/** Packs what the compilation made for installing without a server, into the folder wps-offline/ beside its own. */
export class OfflinePackage {
  #addin;

  constructor(addin) {
    this.#addin = addin;
  }

  apply(compiler) {
    let files = new Map();
    compiler.hooks.emit.tap(NAME, (compilation) => {
      files = new Map(compilation.getAssets().map(({ name, source }) => [name, source.buffer()]));
    });
    compiler.hooks.afterEmit.tapPromise(NAME, async (compilation) => {
      const output = join(compilation.outputOptions.path, '../wps-offline');
      const { packageFolder } = this.#addin;
      const registration = offlineRegistration(this.#addin);
      const chosen = (isChosen) => [...files].filter(([name]) => isChosen(name));
      const shipped = new Map([
        [
          `${packageFolder}.7z`,
          await packFolder(packageFolder, new Map(chosen((name) => !DEPLOYMENT.test(name)))),
        ],
        // Older editions look for the first name, newer ones for the second.
        ['jsplugins.xml', registration],
        ['publish.xml', registration],
        ...chosen((name) => PUBLISH_PAGE.test(name)),
      ]);
      rmSync(output, { recursive: true, force: true });
      for (const [name, content] of shipped) {
        mkdirSync(join(output, name, '..'), { recursive: true });
        writeFileSync(join(output, name), content);
      }
    });
  }
}
