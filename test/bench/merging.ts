import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadingResult } from './read-corpus';
import { RoundCorpus } from './round-corpus';
import type { CommandRun } from './run-command';
import { runProgram } from './run-program';

const COUNTS = [100, 1_000];
const READERS = ['ours', '@e965/xlsx', 'exceljs'] as const;
/** Reading far more with every library would take an hour and say the same. */
const MOST_FOR_READERS = 1_000;

function readByAll(folder: string, print: (line: string) => void): void {
  const read = READERS.map((reader) => runProgram('read-corpus', [reader, folder]) as ReadingResult);
  const [ours] = read;
  for (const [index, { cpuSeconds, peakMegabytes }] of read.entries()) {
    print(
      `  reading alone, one thread, ${READERS[index] ?? ''}: ${cpuSeconds.toFixed(1)} s of processor time,` +
        ` peak ${peakMegabytes.toFixed(0)} MB, ${(cpuSeconds / (ours?.cpuSeconds ?? cpuSeconds)).toFixed(2)}× ours`,
    );
  }
}

/**
 * Merges folders of different applications, each in a fresh process, and reads the same files with other libraries:
 * whether the time per file and the memory per file stay the same as there are more of them.
 *
 * @param count of workbooks; null for the usual sizes. 10,000 take a quarter of an hour.
 */
export async function benchMerging(print: (line: string) => void, count: number | null): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'merging-bench-'));
  const corpus = new RoundCorpus();
  try {
    for (const size of count === null ? COUNTS : [count]) {
      const folder = join(root, String(size));
      await corpus.write(folder, size);
      const output = join(root, `${size}.xlsx`);
      const { seconds, cpuSeconds, peakMegabytes, said } = runProgram('run-command', [
        'merge',
        folder,
        '-o',
        output,
      ]) as CommandRun;
      print(
        `merge ${size} workbooks: ${seconds.toFixed(1)} s, ${((seconds / size) * 1000).toFixed(1)} ms per file` +
          ` (${((cpuSeconds / size) * 1000).toFixed(1)} of processor time),` +
          ` peak ${peakMegabytes.toFixed(0)} MB, result ${(statSync(output).size / 2 ** 20).toFixed(1)} MB` +
          ` (${said.slice(0, 2).join(' ')})`,
      );
      if (size <= MOST_FOR_READERS) readByAll(folder, print);
      rmSync(folder, { recursive: true });
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
