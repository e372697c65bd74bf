import fs from 'node:fs';
import type { PathLike, WriteFileOptions } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded into a process of the command line before it starts: the process is killed (SIGKILL) at the moment named by
 * DIE_AT, without anything that happens after it, as by kill -9 or a power cut.
 */

const moment = process.env['DIE_AT'];
const { writeFileSync, readFileSync, linkSync, renameSync } = fs;
const isTemporary = (path: unknown): path is string => typeof path === 'string' && path.endsWith('.tmp');

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

let read = 0;

Object.assign(fs, {
  readFileSync(...given: Parameters<typeof readFileSync>) {
    const bytes = readFileSync(...given);
    if (moment === 'reading' && String(given[0]).endsWith('.xlsx') && ++read === 3) die();
    return bytes;
  },
  writeFileSync(path: PathLike, bytes: Uint8Array, options?: WriteFileOptions) {
    if (!isTemporary(path)) {
      writeFileSync(path, bytes, options);
      return;
    }
    if (moment === 'opened') {
      writeFileSync(path, new Uint8Array(), options);
      die();
    }
    if (moment === 'halfWritten') {
      writeFileSync(path, bytes.subarray(0, bytes.length / 2), options);
      die();
    }
    writeFileSync(path, bytes, options);
    if (moment === 'written') die();
  },
  linkSync(from: PathLike, to: PathLike) {
    linkSync(from, to);
    if (moment === 'published' && isTemporary(from)) die();
  },
  renameSync(from: PathLike, to: PathLike) {
    renameSync(from, to);
    if (moment === 'published' && isTemporary(from)) die();
  },
});
syncBuiltinESMExports();
