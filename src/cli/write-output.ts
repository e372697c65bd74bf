import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
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
 * Refuses where the output would overwrite a file.
 *
 * @throws OutputExistsError
 */
export function assertFree(path: string, force: boolean): void {
  if (!force && existsSync(path)) throw new OutputExistsError(path);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whoever runs the program may make files in a folder that is there. */
function assertOpenFolder(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new UsageError(messages.outputFolderLocked(folder));
  }
}

/**
 * Refuses early, before any work is done, where the output would overwrite a file or its folder cannot take it.
 *
 * @throws OutputExistsError, UsageError
 */
export function assertWritable(path: string, force: boolean): void {
  if (isFolder(path)) throw new UsageError(messages.outputIsFolder(path));
  assertFree(path, force);
  const folder = dirname(path);
  if (!existsSync(folder)) throw new UsageError(messages.outputFolderMissing(path, folder));
  if (!isFolder(folder)) throw new UsageError(messages.outputFolderIsFile(folder));
  assertOpenFolder(folder);
}

/**
 * Refuses early where a folder for outputs is a file or could not be made; one that is not there yet will be made.
 *
 * @throws UsageError
 */
export function assertFolder(folder: string): void {
  let known = resolve(folder);
  while (!existsSync(known) && dirname(known) !== known) known = dirname(known);
  if (!isFolder(known)) {
    throw new UsageError(messages.outputFolderIsFile(known === resolve(folder) ? folder : known));
  }
  assertOpenFolder(known);
}

/** Gives the finished file its name. A hard link fails where the name is taken, which a rename would overwrite. */
function publish(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
    rmSync(temporary);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw new OutputExistsError(path);
    // USB sticks (FAT) know no hard links.
    assertFree(path, false);
    renameSync(temporary, path);
  }
}

/** Characters of the target's name: a name that is as long as the file system bears leaves no room for more. */
const NAME_SHOWN = 16;

/** Where a file is written before it gets its name: beside its target, hidden, and of no kind anybody opens. */
function temporaryPath(path: string): string {
  const shown = Array.from(basename(path)).slice(0, NAME_SHOWN).join('');
  return join(dirname(path), `.${shown}.${randomBytes(6).toString('hex')}.tmp`);
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
  assertFree(path, force);
  const temporary = temporaryPath(path);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    if (force) renameSync(temporary, path);
    else publish(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
