import { resolve } from 'node:path';
import { readWorkbook } from '../../host/file/reading/read-workbook';
import { writePlan } from '../../host/file/writing/write-plan';
import { findingsReport } from '../../layout/findings-report';
import type { CheckedFile } from '../../model/command-output';
import { EXIT_CODES } from '../../model/command-output';
import { findProgramme } from '../../programmes/registry';
import { checkWorkbook } from '../../usecases/check-workbook';
import { checkedFile } from '../../usecases/checked-file';
import type { Command } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { printCheckedFile } from '../print-checked-file';
import { readInput } from '../read-input';
import { assertXlsxName, assertWritable, writeOutput } from '../write-output';

function checkOne(file: string, today: string): CheckedFile {
  const input = readInput(file);
  return checkedFile(
    file,
    input.outcome === 'read'
      ? checkWorkbook(readWorkbook(input.bytes), { today, stage: 'check' })
      : { outcome: 'refused', programme: null, templateVersion: null, reason: input.reason },
  );
}

function exitCode(files: readonly CheckedFile[]): number {
  if (files.some(({ status }) => status === 'unreadable')) return EXIT_CODES.unreadable;
  const hasErrors = files.some(({ findings }) =>
    findings.some(({ severity, answer }) => severity === 'error' && answer === null),
  );
  const isAltered = files.some(
    ({ seal }) => seal?.standing === 'changed' || seal?.standing === 'recordAltered',
  );
  return hasErrors || isAltered ? EXIT_CODES.errors : EXIT_CODES.clean;
}

/** `check FILE… [--json] [--report OUT.xlsx]`: one unreadable file does not stop the others. */
export const checkFiles: Command = async ({ words, terminal, today }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'report' }],
  });
  if (files.length === 0) throw new UsageError(messages.filesMissing);
  const report = values.get('report');
  const force = flags.has('force');
  if (report !== undefined) {
    assertXlsxName(report);
    if (files.some((file) => resolve(file) === resolve(report)))
      throw new UsageError(messages.outputIsInput(report));
    assertWritable(report, force);
  }
  const checked = files.map((file) => checkOne(file, today));
  if (report !== undefined) writeOutput(report, await writePlan(findingsReport(checked)), force);
  if (flags.has('json')) terminal.out(JSON.stringify({ files: checked }, null, 2));
  else {
    for (const file of checked) {
      printCheckedFile(file, file.programme === null ? null : findProgramme(file.programme), terminal.out);
    }
    if (report !== undefined) terminal.out(messages.reportWritten(report));
  }
  return exitCode(checked);
};
