#!/usr/bin/env node
import { parentPort, Worker } from 'node:worker_threads';
import { clockOf } from '../usecases/clock';

// `… | head` closes the pipe early; the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const terminal = {
  out: (text: string) => process.stdout.write(`${text}\n`),
  error: (text: string) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY ? { progress: (text: string) => process.stderr.write(`\r\u001B[K${text}`) } : {}),
};

/** Threads run this very program; sources run by a loader have none. */
const program = process.argv[1] ?? '';
const startWorker = program.endsWith('.mjs') ? () => new Worker(program) : null;

// Each loads its own part of the program: threads are for reading, and start sooner without what writes.
if (parentPort === null) {
  const { runCommandLine } = await import('./run-command-line');
  process.exitCode = await runCommandLine(process.argv.slice(2), clockOf(new Date()), terminal, startWorker);
} else {
  const { serveReadingWorker } = await import('./reading-worker');
  serveReadingWorker(parentPort);
}
