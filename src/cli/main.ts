#!/usr/bin/env node
import { parentPort, Worker } from 'node:worker_threads';
import { clockOf } from '../usecases/clock';
import { terminalText } from './terminal-text';

// `… | head` closes the pipe early; the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Whoever reads the output otherwise than on a screen gets it as it is. */
function printTo(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => stream.write(`${stream.isTTY ? terminalText(text) : text}\n`);
}

const terminal = {
  out: printTo(process.stdout),
  error: printTo(process.stderr),
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
