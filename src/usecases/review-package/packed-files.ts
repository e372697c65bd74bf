import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The same files give the same archive: no clock goes into it. */
const PACKED = new Date(1980, 0, 1);

/** An archive of finished files; workbooks are compressed already. */
export function packedFiles(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const packed: Zippable = {};
  for (const { name, bytes } of files) packed[name] = [bytes, { mtime: PACKED, level: 0 }];
  return zipSync(packed);
}
