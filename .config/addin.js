import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { folder } from './compile.js';

/** Where the manifest in the repository points, for the development server. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

const ORIGIN = /^https?:\/\/[^/?#]+$/;

/**
 * The one setting behind every manifest and registration: name and version from package.json, the server's address from
 * ADDIN_ORIGIN=https://…. On that server dist/excel lies at the root, dist/wps as wps/, dist/wps-offline as wps-offline/.
 *
 * @throws where ADDIN_ORIGIN is no bare origin
 */
export function addin(origin = env['ADDIN_ORIGIN'] || DEVELOPMENT_ORIGIN) {
  if (!ORIGIN.test(origin)) {
    throw new Error(
      `ADDIN_ORIGIN=${origin}: expected an origin such as https://example.com, without a path.`,
    );
  }
  const { name, version } = JSON.parse(readFileSync(folder('package.json'), 'utf8'));
  /** The folder of the offline package, as WPS names it. */
  const packageFolder = `${name}_${version}`;
  return {
    name,
    version,
    title: '产教联合体申报',
    description: '市域产教联合体申报表的填报、校验、定稿与汇总。全部在本机完成，数据不会离开您的电脑。',
    origin,
    packageFolder,
    // WPS appends file names to it: without the slash at the end nothing is found.
    wpsAddress: `${origin}/wps/`,
    wpsArchiveAddress: `${origin}/wps-offline/${packageFolder}.7z`,
    wpsPluginsAddress: `${origin}/wps/jsplugins.xml`,
  };
}

/** manifest.xml with the server's address and the version of this build. */
export function excelManifest(manifest, { origin, version }) {
  return manifest
    .replaceAll(DEVELOPMENT_ORIGIN, origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
