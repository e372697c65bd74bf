import { parentPort, Worker } from 'node:worker_threads';
import { clockOf } from '../../src/usecases/clock';

/** What a child process prints after it has run one command of the command line. */
export interface CommandRun {
  /** From the call to the end of the writing; loading the program is left out, starting threads is not. */
  seconds: number;
  /** Of the processor, all threads and loading the program included. */
  cpuSeconds: number;
  /** Threads included. */
  peakMegabytes: number;
  code: number;
  said: string[];
}

/** Runs a command as the command line does, threads included. */
async function runMeasured(words: readonly string[]): Promise<CommandRun> {
  const { runCommandLine } = await import('../../src/cli/run-command-line');
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  const program = process.argv[1] ?? '';
  const start = process.hrtime.bigint();
  const code = await runCommandLine(words, clockOf(new Date()), terminal, () => new Worker(program));
  const { user, system } = process.cpuUsage();
  return {
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    code,
    said,
  };
}

if (parentPort !== null) {
  const { serveReadingWorker } = await import('../../src/cli/reading-worker');
  serveReadingWorker(parentPort);
} else console.log(JSON.stringify(await runMeasured(process.argv.slice(2))));
