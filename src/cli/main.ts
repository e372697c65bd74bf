#!/usr/bin/env node
import { clockOf } from './clock';
import { runCommandLine } from './run-command-line';

process.exitCode = await runCommandLine(process.argv.slice(2), clockOf(new Date()), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
});
