import { parentPort, Worker } from 'node:worker_threads';
import { serveMergeWorker } from '../../src/cli/merge-worker';
import { runCommandLine } from '../../src/cli/run-command-line';
import { clockOf } from '../../src/usecases/clock';

/** What a child process prints after it has merged a folder once. */
export interface MergingResult {
  seconds: number;
  /** Threads included. */
  peakMegabytes: number;
  said: string[];
}

/** `merge FOLDER -o OUTPUT` as the command line runs it, threads included. */
async function mergeFolder(folder: string, output: string): Promise<void> {
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  const program = process.argv[1] ?? '';
  const start = process.hrtime.bigint();
  await runCommandLine(
    ['merge', folder, '-o', output, '--force'],
    clockOf(new Date()),
    terminal,
    () => new Worker(program),
  );
  const result: MergingResult = {
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    said: said.slice(0, 2),
  };
  console.log(JSON.stringify(result));
}

if (parentPort !== null) serveMergeWorker(parentPort);
else {
  const [folder, output] = process.argv.slice(2);
  if (folder !== undefined && output !== undefined) await mergeFolder(folder, output);
}
