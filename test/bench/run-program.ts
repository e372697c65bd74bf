import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/**
 * Runs a program of the measurements, built beside this one, in a process of its own, so that its memory is its own.
 *
 * @returns what it printed as JSON
 */
export function runProgram(program: string, words: readonly string[]): unknown {
  const file = join(dirname(process.argv[1] ?? ''), `${program}.mjs`);
  const printed = execFileSync(process.execPath, [file, ...words], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(printed);
}
