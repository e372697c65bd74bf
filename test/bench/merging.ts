import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededWorkbook } from '../merge/submissions/seeded-archive';
import { seededNames } from '../merge/submissions/seeded-values';
import type { MergingResult } from './merge-corpus';
import type { ReadingResult } from './read-corpus';

/** Built beside the program that runs this. */
const MERGE_CORPUS = join('out', 'bench', 'merge-corpus.mjs');
const READ_CORPUS = join('out', 'bench', 'read-corpus.mjs');
const COUNTS = [100, 1_000];
const OTHERS = ['ours', '@e965/xlsx', 'exceljs'] as const;

function printedBy(program: string, words: readonly string[]): string {
  return execFileSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

async function writeCorpus(folder: string, count: number): Promise<void> {
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) {
    const file = join(folder, `${String(index).padStart(5, '0')}.xlsx`);
    writeFileSync(file, await seededWorkbook(seededNames(index)));
  }
}

/**
 * Merges folders of different applications, each in a fresh process, and reads the same files once with other libraries.
 *
 * @param count of workbooks; null for the usual sizes
 */
export async function benchMerging(print: (line: string) => void, count: number | null): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'merging-bench-'));
  try {
    for (const size of count === null ? COUNTS : [count]) {
      const folder = join(root, String(size));
      await writeCorpus(folder, size);
      const merged = JSON.parse(
        printedBy(MERGE_CORPUS, [folder, join(root, `${size}.xlsx`)]),
      ) as MergingResult;
      print(
        `merge ${size} workbooks: ${merged.seconds.toFixed(1)} s, ${(size / merged.seconds).toFixed(1)} files/s,` +
          ` peak ${merged.peakMegabytes.toFixed(0)} MB (${merged.said.join(' ')})`,
      );
      const read = OTHERS.map(
        (reader) => JSON.parse(printedBy(READ_CORPUS, [reader, folder])) as ReadingResult,
      );
      const [ours] = read;
      for (const [index, { seconds, peakMegabytes }] of read.entries()) {
        print(
          `  reading alone, ${OTHERS[index] ?? ''}: ${seconds.toFixed(1)} s, peak ${peakMegabytes.toFixed(0)} MB,` +
            ` ${(seconds / (ours?.seconds ?? seconds)).toFixed(2)}× our time`,
        );
      }
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
