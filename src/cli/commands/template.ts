import { readFileSync } from 'node:fs';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES, FillValues } from '../../model/command-output';
import { makeTemplate } from '../../usecases/make-template';
import type { Command } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { requireProgramme } from '../require-programme';
import { assertWritable, assertXlsxName, writeOutput } from '../write-output';

function readValues(path: string): FillValues {
  try {
    return FillValues.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new UsageError(messages.fillNotJson(path, error instanceof Error ? error.message : String(error)));
  }
}

/** `template ID -o FILE.xlsx [--fill VALUES.json]`: values that do not fit stop it before anything is written. */
export const writeTemplate: Command = async ({ words, terminal }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['force'],
    values: [{ name: 'output', short: 'o' }, { name: 'fill' }],
  });
  const programme = requireProgramme(files);
  const output = values.get('output');
  if (output === undefined) throw new UsageError(messages.outputMissing);
  assertXlsxName(output);
  assertWritable(output, flags.has('force'));
  const fill = values.get('fill');
  const { plan, problems } = makeTemplate(programme, fill === undefined ? null : readValues(fill));
  if (fill !== undefined && problems.length > 0) {
    terminal.error(messages.fillProblems(fill));
    for (const problem of problems) terminal.error(`  ${problem.message}`);
    return EXIT_CODES.errors;
  }
  writeOutput(output, await writePlan(plan), flags.has('force'));
  terminal.out(messages.templateWritten(output, programme.notice.title));
  return EXIT_CODES.clean;
};
