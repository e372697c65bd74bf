import { unzipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import { mergeOutputMessages as words } from '../messages';
import { entryName } from './entry-name';
import { fileKind } from './file-kind';

/** Bounds on what archives may make this program do; each is refused as a whole where it passes them. */
export interface ArchiveLimits {
  /** Entries of one archive: ten thousand workbooks with their scans. */
  entries: number;
  /** A filled workbook has well under 1 MB. */
  entryBytes: number;
  /** Everything unpacked in one call. */
  totalBytes: number;
  /** Workbooks are packed already and hardly shrink again; deflate itself can reach 1032 times. */
  ratio: number;
  /** Small files may be as repetitive as they like. */
  ratioFreeBytes: number;
  /** Archives in archives. */
  nesting: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 50_000,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 2 * 1024 * 1024 * 1024,
  ratio: 200,
  ratioFreeBytes: 1024 * 1024,
  nesting: 3,
};

/** Unpacked together: few passes over the directory, little in memory. */
const BATCH_BYTES = 32 * 1024 * 1024;
/** Unpacked in one go, which a pane that reads by itself feels. */
const BATCH_ENTRIES = 50;
const MEGABYTE = 1024 * 1024;

/** A file out of an archive: its bytes, or the sentence that says why there are none. */
export type ArchivedFile =
  { name: string; bytes: Uint8Array } | { name: string; refused: string } | { name: string; ignored: string };

interface Entry {
  index: number;
  /** As the library gives it, the key of the result. */
  stored: string;
  name: string;
  bytes: number;
  packed: number;
}

class ArchiveRefused extends Error {}

/** Goes through the directory of an archive; `wanted` says which entries are unpacked. */
function pass(
  bytes: Uint8Array,
  wanted: (info: UnzipFileInfo, index: number) => boolean,
): Map<string, Uint8Array> {
  let index = 0;
  const files = unzipSync(bytes, { filter: (info) => wanted(info, index++) });
  return new Map(Object.entries(files));
}

function directory(bytes: Uint8Array, limits: ArchiveLimits): Entry[] {
  const entries: Entry[] = [];
  pass(bytes, ({ name, size, originalSize }, index) => {
    if (index >= limits.entries) throw new ArchiveRefused(words.archiveTooManyEntries(limits.entries));
    if (!name.endsWith('/')) {
      entries.push({ index, stored: name, name: entryName(name), bytes: originalSize, packed: size });
    }
    return false;
  });
  return entries;
}

function batchesOf(entries: readonly Entry[]): Entry[][] {
  const batches: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const batch = batches[batches.length - 1];
    if (batch && batch.length < BATCH_ENTRIES && bytes + entry.bytes <= BATCH_BYTES) {
      batch.push(entry);
      bytes += entry.bytes;
    } else {
      batches.push([entry]);
      bytes = entry.bytes;
    }
  }
  return batches;
}

/** What all archives of one call may still unpack, and how many files they were found to hold. */
export interface ArchiveBudget {
  bytes: number;
  /** Files in archives, those of opened archives in them in their place; grows as archives are opened. */
  files: number;
}

/** The budget of a call that begins. */
export function wholeBudget(limits: ArchiveLimits = ARCHIVE_LIMITS): ArchiveBudget {
  return { bytes: limits.totalBytes, files: 0 };
}

function* unpacked(
  bytes: Uint8Array,
  name: string,
  level: number,
  budget: ArchiveBudget,
  limits: ArchiveLimits,
): Generator<ArchivedFile> {
  const entries = directory(bytes, limits);
  // The archive itself is counted where it came from.
  budget.files += entries.length - 1;
  const times = new Map<string, number>();
  for (const { stored } of entries) times.set(stored, (times.get(stored) ?? 0) + 1);
  const wanted: Entry[] = [];
  for (const entry of entries) {
    const shown = `${name}/${entry.name}`;
    const kind = fileKind(entry.name);
    if (kind.kind === 'refused') yield { name: shown, refused: kind.reason };
    else if (kind.kind === 'ignored') yield { name: shown, ignored: kind.reason };
    else if ((times.get(entry.stored) ?? 0) > 1 || entry.stored === '__proto__') {
      yield { name: shown, refused: words.archiveEntryTwice };
    } else if (entry.bytes > limits.entryBytes) {
      yield { name: shown, refused: words.archiveTooLarge(limits.entryBytes / MEGABYTE) };
    } else if (entry.bytes > limits.ratioFreeBytes && entry.bytes > entry.packed * limits.ratio) {
      yield { name: shown, refused: words.archiveRatio };
    } else wanted.push(entry);
  }
  for (const batch of batchesOf(wanted)) yield* unpackedBatch(bytes, name, batch, level, budget, limits);
}

function* unpackedBatch(
  bytes: Uint8Array,
  name: string,
  batch: readonly Entry[],
  level: number,
  budget: ArchiveBudget,
  limits: ArchiveLimits,
): Generator<ArchivedFile> {
  budget.bytes -= batch.reduce((sum, entry) => sum + entry.bytes, 0);
  if (budget.bytes < 0) throw new ArchiveRefused(words.archiveTooLarge(limits.totalBytes / MEGABYTE));
  const contents = contentsOf(bytes, batch);
  for (const entry of batch) {
    const shown = `${name}/${entry.name}`;
    const content = contents.get(entry.stored);
    if (content === undefined) yield { name: shown, refused: words.archiveEntryUnreadable };
    else if (fileKind(entry.name).kind !== 'archive') yield { name: shown, bytes: content };
    else yield* openArchive(content, shown, budget, limits, level + 1);
  }
}

/** One damaged entry must not take the others with it: then each is unpacked for itself. */
function contentsOf(bytes: Uint8Array, batch: readonly Entry[]): Map<string, Uint8Array> {
  const indexes = new Set(batch.map(({ index }) => index));
  try {
    return pass(bytes, (_, index) => indexes.has(index));
  } catch {
    return new Map(
      batch.flatMap((entry): [string, Uint8Array][] => {
        try {
          return [...pass(bytes, (_, index) => index === entry.index)];
        } catch {
          return [];
        }
      }),
    );
  }
}

/**
 * The files of a .zip, archives in it included, one after the other; what cannot be unpacked is an answer. Names are
 * `ARCHIVE/ENTRY` as shown to people, and nothing is ever written under them.
 *
 * @param name of the archive
 * @param budget shared by all archives of a call
 */
export function* openArchive(
  bytes: Uint8Array,
  name: string,
  budget: ArchiveBudget,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  level = 1,
): Generator<ArchivedFile> {
  if (level > limits.nesting) {
    yield { name, refused: words.archiveTooDeep(limits.nesting) };
    return;
  }
  try {
    yield* unpacked(bytes, name, level, budget, limits);
  } catch (failure) {
    const refused = failure instanceof ArchiveRefused ? failure.message : words.archiveUnreadable;
    yield { name, refused };
  }
}
