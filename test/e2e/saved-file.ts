import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { CheckOutput } from '../../src/model/command-output';
import type { CheckedFile } from '../../src/model/command-output';
import { runCommandLine } from '../../src/cli/run-command-line';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { clockOf } from '../../src/usecases/clock';
import { convertWithLibreOffice } from '../setup/run-foreign-program';
import type { ShownCounts } from './finding-steps';

/** What `check` says about a file of the workbench. */
export async function checkByCommandLine(path: string): Promise<CheckedFile> {
  const printed: string[] = [];
  await runCommandLine(['check', path, '--json'], clockOf(new Date()), {
    out: (text) => printed.push(text),
    error: (text) => printed.push(text),
  });
  const [file] = CheckOutput.parse(JSON.parse(printed.join('\n'))).files;
  if (file === undefined) throw new Error(printed.join('\n'));
  return file;
}

/** Findings of `check` nobody gave a reason for, counted as the pane counts them. */
export function openCountsOf({ findings }: CheckedFile): ShownCounts {
  const count = (grave: string): number =>
    findings.filter(({ severity, answer }) => severity === grave && answer === null).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}

/** The file as LibreOffice writes it once it has read and recalculated it. */
export function throughLibreOffice(path: string, folder: string): string {
  const output = join(folder, 'libreoffice');
  convertWithLibreOffice([path], 'xlsx', output);
  return join(output, basename(path));
}

/** What a field holds in a saved file: one text per row of its table, or one alone. */
export function heldBy(path: string, key: string, year: number | null = null): string[] {
  const checked = checkWorkbook(readWorkbook(readFileSync(path)), { today: null, stage: 'fill' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked.filing.entries
    .filter((entry) => entry.field === key && entry.year === year)
    .map(({ raw }) => raw);
}
