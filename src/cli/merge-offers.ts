import { readdirSync, statSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { clockOf } from '../usecases/clock';
import { shownName } from '../usecases/merge/intake/entry-name';
import { fileKind } from '../usecases/merge/intake/file-kind';
import { openArchive } from '../usecases/merge/intake/open-archive';
import type { ArchiveBudget } from '../usecases/merge/intake/open-archive';
import type { IncomingFile } from '../usecases/merge/merge-files';
import type { OfferedFile } from '../usecases/merge/read-incoming';
import { ARCHIVE_MEGABYTES } from '../usecases/merge/intake/offered-files';
import { mergeCommandMessages } from './merge-messages';
import { messages } from './messages';
import { readInput } from './read-input';
import { isLeftBehind } from './write-output';

/** Folders in folders; deeper ones are a mistake or a trick. */
const DEEPEST = 32;

/** What the file system knows of a path; null where it knows nothing, or the path is none it can follow. */
function statusOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/**
 * Every file of the files and folders named, in the order of names; links are left alone, so nothing is read twice, and
 * so is what a run that was killed left of its output. A folder nobody may look into stands for itself.
 */
export function filesUnder(paths: readonly string[], depth = 0): string[] {
  return paths.flatMap((path) => {
    const isFolder = statusOf(path)?.isDirectory() === true;
    const entries = isFolder && depth < DEEPEST ? entriesOf(path) : null;
    if (entries === null) return [path];
    const names = entries
      .filter((entry) => (entry.isFile() && !isLeftBehind(entry.name)) || entry.isDirectory())
      .map(({ name }) => join(path, name));
    return filesUnder(names.sort(), depth + 1);
  });
}

/** Whether nothing came that could be read or refused: an empty folder, or one with scans alone. */
export function isNothingIn(incoming: readonly IncomingFile[]): boolean {
  return incoming.every((of) => of.kind === 'other' && of.file.status === 'ignored');
}

/** Why there is nothing at a path, whatever it is called like: a mistyped folder is no attachment. */
function whyMissing(path: string): string {
  const input = readInput(path);
  return input.outcome === 'notRead' ? input.reason : messages.fileNotFound;
}

function* offersOf(path: string, budget: ArchiveBudget): Generator<OfferedFile> {
  const file = shownName(path);
  const kind = fileKind(file);
  const status = statusOf(path);
  if (status === null) {
    yield { file, receivedAt: null, refused: whyMissing(path) };
    return;
  }
  if (status.isDirectory()) {
    yield { file, receivedAt: null, refused: mergeCommandMessages.folderNotRead };
    return;
  }
  const receivedAt = clockOf(status.mtime).today;
  if (kind.kind === 'ignored') {
    yield { file, receivedAt, ignored: kind.reason };
    return;
  }
  if (kind.kind === 'refused') {
    yield { file, receivedAt, refused: kind.reason };
    return;
  }
  const input = readInput(path, kind.kind === 'archive' ? ARCHIVE_MEGABYTES : undefined);
  if (input.outcome === 'notRead') yield { file, receivedAt, refused: input.reason };
  else if (kind.kind === 'workbook') yield { file, receivedAt, bytes: input.bytes };
  else {
    for (const { name, ...archived } of openArchive(input.bytes, file, budget)) {
      yield { file: name, receivedAt, ...archived };
    }
  }
}

/**
 * What the files named offer for merging, one after the other: each is read when it is asked for.
 *
 * @param left files that are no submissions: the output and the workbook merged into
 * @param budget shared by all archives; says how many files they hold
 */
export function* offers(
  files: readonly string[],
  left: readonly string[],
  budget: ArchiveBudget,
): Generator<OfferedFile[]> {
  const excluded = new Set(left.map((path) => resolve(path)));
  for (const path of files) {
    if (excluded.has(resolve(path))) yield [];
    else for (const offer of offersOf(path, budget)) yield [offer];
  }
}
