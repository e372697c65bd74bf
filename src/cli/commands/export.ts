import { resolve } from 'node:path';
import type { FindingOutput } from '../../model/command-output';
import { EXIT_CODES } from '../../model/command-output';
import type { ExportCommandOutput } from '../../model/document';
import { DocumentFormId } from '../../model/document';
import { checkWorkbook } from '../../usecases/check-workbook';
import { documentBytes } from '../../usecases/document/document-bytes';
import { openFindings, printedForm } from '../../usecases/document/printed-form';
import { findingOutput } from '../../usecases/finding-output';
import { openWorkbook, requireSingleFile } from '../change-workbook';
import type { FilePair } from '../change-workbook';
import type { Command } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { assertWritable, writeOutput } from '../write-output';
import { exportMessages } from './export-messages';

/** A workbook, the document to write, and which of its forms. */
interface Wanted extends FilePair {
  form: DocumentFormId | null;
  force: boolean;
}

function requireWanted(words: readonly string[]): { wanted: Wanted; isJson: boolean } {
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'form' }],
  });
  const file = requireSingleFile(files);
  const output = values.get('output');
  if (output === undefined) throw new UsageError(exportMessages.outputMissing);
  if (!/\.docx$/i.test(output)) throw new UsageError(exportMessages.outputNotDocx(output));
  if (resolve(file) === resolve(output)) throw new UsageError(messages.outputIsSource(output));
  const force = flags.has('force');
  assertWritable(output, force);
  const asked = values.get('form');
  const form = asked === undefined ? null : DocumentFormId.safeParse(asked);
  if (form !== null && !form.success) {
    throw new UsageError(exportMessages.unknownForm(asked ?? '', DocumentFormId.options));
  }
  return {
    wanted: { file, output, form: form === null ? null : form.data, force },
    isJson: flags.has('json'),
  };
}

async function exportedResult(
  { file, output, form, force }: Wanted,
  today: string,
): Promise<{ result: ExportCommandOutput; title: string }> {
  const nothing = { file, output: null, programme: null, form: null, standing: null, openFindings: [] };
  const opened = openWorkbook(file);
  if ('unreadable' in opened) {
    return { result: { ...nothing, status: 'unreadable', reason: opened.unreadable }, title: '' };
  }
  const checked = checkWorkbook(opened.reading, { today, stage: 'check' });
  if (checked.outcome === 'refused') {
    return { result: { ...nothing, status: 'unreadable', reason: checked.reason }, title: '' };
  }
  const known = { ...nothing, programme: checked.programme.id };
  const printed = printedForm(checked, form);
  if (printed.outcome === 'stopped') {
    return { result: { ...known, status: 'stopped', reason: printed.message }, title: '' };
  }
  const findings = openFindings(checked).map(findingOutput);
  writeOutput(output, await documentBytes(printed.document), force);
  return {
    result: {
      ...known,
      status: 'exported',
      reason: null,
      output,
      form: printed.form,
      standing: printed.standing,
      openFindings: findings,
    },
    title: printed.document.title,
  };
}

function printExported(result: ExportCommandOutput, title: string, print: (line: string) => void): void {
  const { file, output, reason, standing, openFindings: open } = result;
  if (output === null || standing === null) {
    print(messages.notChanged(file, reason ?? ''));
    return;
  }
  if (open.length > 0) print(exportMessages.openHeading(open.length));
  for (const { severity, message } of open) print(exportMessages.open(messages.severity(severity), message));
  print(exportMessages.exported(title, output));
  print(exportMessages.standing(standing));
}

function isError({ severity }: FindingOutput): boolean {
  return severity === 'error';
}

function exitCodeOf({ status, openFindings: open, standing }: ExportCommandOutput): number {
  switch (status) {
    case 'unreadable':
      return EXIT_CODES.unreadable;
    case 'stopped':
      return EXIT_CODES.errors;
    case 'exported': {
      const isAltered = standing?.kind === 'draft' && standing.reason !== 'notSealed';
      return isAltered || open.some(isError) ? EXIT_CODES.errors : EXIT_CODES.clean;
    }
  }
}

/**
 * `export FILE.xlsx -o OUT.docx [--form recommendation|plan|summary] [--json]`: a form as Word document. What is open is
 * listed first and does not stand in the way of a draft; errors show in the exit code as with `check`.
 */
export const exportFile: Command = async ({ words, terminal, today }) => {
  const { wanted, isJson } = requireWanted(words);
  const { result, title } = await exportedResult(wanted, today);
  if (isJson) terminal.out(JSON.stringify(result, null, 2));
  else printExported(result, title, terminal.out);
  return exitCodeOf(result);
};
