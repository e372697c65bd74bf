import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './command';
import { messages } from './messages';
import { systemErrorCode } from './system-error';

/** The file exists and `--force` was not given. */
export class OutputExistsError extends Error {
  constructor(path: string) {
    super(messages.outputExists(path));
  }
}

/**
 * Excel and WPS open by the name's ending.
 *
 * @throws UsageError
 */
export function assertXlsxName(path: string): void {
  if (!/\.xlsx$/i.test(path)) throw new UsageError(messages.outputNotXlsx(path));
}

/**
 * Refuses early, before any work is done, where the output would overwrite a file.
 *
 * @throws OutputExistsError
 */
export function assertWritable(path: string, force: boolean): void {
  if (!force && existsSync(path)) throw new OutputExistsError(path);
}

/** Gives the finished file its name. A hard link fails where the name is taken, which a rename would overwrite. */
function publish(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
    rmSync(temporary);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw new OutputExistsError(path);
    // USB sticks (FAT) know no hard links.
    assertWritable(path, false);
    renameSync(temporary, path);
  }
}

/** Where a file is written before it gets its name: beside its target, hidden, and of no kind anybody opens. */
function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

const TEMPORARY_NAME = /^\..+\.[0-9a-f]{12}\.tmp$/;

/** Whether a file is what a run that was killed left behind of its output. */
export function isLeftBehind(path: string): boolean {
  return TEMPORARY_NAME.test(basename(path));
}

/**
 * Writes a file under a temporary name beside its target first, so that a crash never leaves half a file.
 *
 * @throws OutputExistsError where the target exists and `force` is false; the file system's errors otherwise
 */
export function writeOutput(path: string, bytes: Uint8Array, force: boolean): void {
  assertWritable(path, force);
  const temporary = temporaryPath(path);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    if (force) renameSync(temporary, path);
    else publish(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
