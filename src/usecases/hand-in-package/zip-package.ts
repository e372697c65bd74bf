import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { PackageFile } from './make-package';

/** Years before 1980 do not fit into an archive. */
const EARLIEST = Date.UTC(1980, 0, 2);

/**
 * A package as one .zip. Its files are packed already, so they are only put together.
 *
 * @param now ISO date and time the files bear
 */
export function zipPackage(files: readonly PackageFile[], now: string): Uint8Array {
  const mtime = Math.max(Date.parse(now), EARLIEST);
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { level: 0, mtime }];
  return zipSync(entries);
}
