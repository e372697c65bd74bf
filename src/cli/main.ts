#!/usr/bin/env node
import { runCommandLine } from './run-command-line';

const now = new Date();
// The calendar day of the user, not of Greenwich.
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

process.exitCode = await runCommandLine(process.argv.slice(2), today, {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
});
