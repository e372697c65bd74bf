import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadingResult } from './read-corpus';
import { makeCorpus } from './corpus';
import { runProgram } from './run-program';

const READERS = ['ours', '@e965/xlsx', 'exceljs', 'floor'] as const;
type ReaderName = (typeof READERS)[number];

const FILES = 1_000;
/** What is read beyond that to see whether memory grows with the number of files. */
const MANY_TIMES = 5;
/** Different contents; the rest of the corpus repeats them, because making 1,000 takes longer than reading them. */
const DISTINCT = 100;
const RUNS = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function readOnce(reader: ReaderName, folder: string): ReadingResult {
  return runProgram('read-corpus', [reader, folder]) as ReadingResult;
}

/** A folder that holds `count` links to the corpus' files in turn. */
function folderOf(count: number, files: readonly string[], root: string): string {
  const folder = join(root, `read-${count}`);
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) {
    const file = files[index % files.length];
    if (file !== undefined) symlinkSync(file, join(folder, `${String(index).padStart(5, '0')}.xlsx`));
  }
  return folder;
}

/**
 * Reads filled workbooks with every reader in turn, five times, each time in a fresh process.
 *
 * @param count how many; fewer make a quick run whose ratios are rougher
 */
export async function benchReading(print: (line: string) => void, count = FILES): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'reading-bench-'));
  try {
    const files = (await makeCorpus(Math.min(DISTINCT, count))).map((bytes, index) => {
      const file = join(root, `distinct-${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const folder = folderOf(count, files, root);
    const results = new Map<ReaderName, ReadingResult[]>(READERS.map((reader) => [reader, []]));
    // In turn, not one after the other: a machine that slows down slows down all of them.
    for (let run = 0; run < RUNS; run += 1) {
      for (const reader of READERS) results.get(reader)?.push(readOnce(reader, folder));
    }
    // Of the processor: the clock of a machine that does other work besides says little.
    const secondsOf = (reader: ReaderName): number =>
      median((results.get(reader) ?? []).map((result) => result.cpuSeconds));
    print(`Reading ${count} filled workbooks (${files.length} distinct), processor time, median of ${RUNS}:`);
    for (const reader of READERS) {
      const measured = results.get(reader) ?? [];
      const seconds = secondsOf(reader);
      print(
        `  ${reader.padEnd(12)} ${seconds.toFixed(2)} s  ${(count / seconds).toFixed(0).padStart(5)} files/s` +
          `  peak ${median(measured.map((result) => result.peakMegabytes)).toFixed(0)} MB  ${measured[0]?.cells ?? 0} cells`,
      );
    }
    print(
      `  against @e965/xlsx: ${(secondsOf('@e965/xlsx') / secondsOf('ours')).toFixed(2)}× as fast (aim ≥ 2.5)`,
    );
    print(
      `  against exceljs:    ${(secondsOf('exceljs') / secondsOf('ours')).toFixed(2)}× as fast (aim ≥ 4)`,
    );
    print(
      `  against the floor:  ${(secondsOf('ours') / secondsOf('floor')).toFixed(2)}× its time (aim ≤ 2.5)`,
    );
    const many = folderOf(count * MANY_TIMES, files, root);
    const [small, large] = [folder, many].map((each) => readOnce('ours', each).peakMegabytes.toFixed(0));
    print(`  peak memory: ${small} MB for ${count} files, ${large} MB for ${count * MANY_TIMES}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
