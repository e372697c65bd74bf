#!/usr/bin/env node
import { clockOf } from '../usecases/clock';
import { runCommandLine } from './run-command-line';

// `… | head` closes the pipe early; the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), clockOf(new Date()), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
});
