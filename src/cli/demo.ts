import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { offeredSamples } from '../usecases/overview/offered-samples';
import { clockOf } from '../usecases/clock';
import type { Terminal } from './command';
import { messages } from './messages';
import { runCommandLine } from './run-command-line';

// The forms of every notice are filled with each sample and checked, with the very commands a user has.
const folder = join('out', 'demo');
const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
};
const clock = clockOf(new Date());
const sampleFile = (programme: string, name: string): string =>
  fileURLToPath(new URL(`../programmes/${programme}/samples/${name}.json`, import.meta.url));

mkdirSync(folder, { recursive: true });
const files: string[] = [];
for (const { programme, shortName, samples } of offeredSamples()) {
  for (const name of samples) {
    const file = join(folder, messages.demoFile(shortName, name));
    await runCommandLine(
      ['template', programme, '-o', file, '--fill', sampleFile(programme, name), '--force'],
      clock,
      terminal,
    );
    files.push(file);
  }
}
const report = join(folder, messages.demoReport);
for (const file of files) {
  terminal.out(`\n${messages.demoChecking(file)}`);
  await runCommandLine(['check', file], clock, terminal);
}
terminal.out('');
await runCommandLine(['check', ...files, '--json', '--report', report, '--force'], clock, {
  ...terminal,
  out: () => undefined,
});
terminal.out(messages.demoDone(files, report));
