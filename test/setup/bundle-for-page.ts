import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const WEBPACK = join(__dirname, '../../node_modules/webpack/bin/webpack.js');
const CONFIGURATION = join(__dirname, 'page-bundle.config.js');

/**
 * Bundles what a test brings into a page: `page.js` and, where it imports styles, `page.css`. What did not change since
 * the last run comes from a cache. In a process of its own: within Jest's sandbox webpack takes twice as long.
 *
 * @param folder absolute; one bundle each
 * @throws with what webpack said where the page cannot be bundled
 */
export async function bundleForPage(entry: string, folder: string): Promise<void> {
  const options = ['--config', CONFIGURATION, '--env', `entry=${entry}`, '--env', `folder=${folder}`];
  await promisify(execFile)(process.execPath, [WEBPACK, ...options]).catch((failure: unknown) => {
    // webpack tells what is wrong where it tells everything else.
    throw failure instanceof Error && 'stdout' in failure ? new Error(String(failure.stdout)) : failure;
  });
}
