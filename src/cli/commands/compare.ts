import { resolve } from 'node:path';
import { readWorkbook } from '../../host/file/reading/read-workbook';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import { readWorkbookFiling } from '../../usecases/check-workbook';
import { compareOutput } from '../../usecases/comparison/compare-output';
import type {
  ComparedFigure,
  OfferedWorkbook,
  YearsComparison,
} from '../../usecases/comparison/compare-years';
import { compareYears } from '../../usecases/comparison/compare-years';
import { disagreements } from '../../usecases/comparison/disagreements';
import { yearsReport } from '../../usecases/comparison/years-report';
import { shownFigure } from '../../usecases/overview/shown-figure';
import type { Command } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { assertWritable, assertXlsxName, writeOutput } from '../write-output';
import { comparisonMessages } from './comparison-messages';

function offer(file: string): OfferedWorkbook {
  const input = readInput(file);
  return {
    file,
    workbook:
      input.outcome === 'read'
        ? readWorkbookFiling(readWorkbook(input.bytes))
        : { outcome: 'refused', programme: null, templateVersion: null, reason: input.reason },
  };
}

function figureLine({ label, unit, years, trend }: ComparedFigure): string {
  const values = years.flatMap(({ year, actual, committed, standing }) => [
    ...(actual === null ? [] : [comparisonMessages.actual(year, shownFigure(actual.decimal))]),
    ...(committed === null || standing === null
      ? []
      : [comparisonMessages.committed(year, shownFigure(committed.decimal), standing)]),
  ]);
  return comparisonMessages.figure(label, unit, values, trend);
}

function printComparison(comparison: YearsComparison, print: (line: string) => void): void {
  const { files, notes, compared, measures } = comparison;
  for (const { file, programme, reportedYear, reason } of files) {
    print(
      reason === null
        ? comparisonMessages.comparedFile(file, programme?.notice.shortName ?? '', reportedYear)
        : comparisonMessages.leftOutFile(file, reason),
    );
  }
  for (const note of notes) print(comparisonMessages.warning(note));
  let section: string | null = null;
  for (const figure of compared.figures) {
    if (figure.section !== section) print(comparisonMessages.section(figure.section));
    section = figure.section;
    print(figureLine(figure));
  }
  for (const { sentence } of disagreements(compared)) print(comparisonMessages.warning(sentence));
  for (const { message } of measures) print(comparisonMessages.measure(message));
  print(comparisonMessages.comparedCounts(compared.counts, compared.unfilled));
}

/** `compare FILE… [--json] [-o OUT.xlsx]`: yearly figures side by side; one unreadable file does not stop the others. */
export const compareFiles: Command = async ({ words, terminal }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }],
  });
  if (files.length === 0) throw new UsageError(comparisonMessages.comparedFilesMissing);
  const output = values.get('output');
  const force = flags.has('force');
  if (output !== undefined) {
    assertXlsxName(output);
    if (files.some((file) => resolve(file) === resolve(output))) {
      throw new UsageError(messages.outputIsInput(output));
    }
    assertWritable(output, force);
  }
  const comparison = compareYears(files.map(offer));
  if (output !== undefined) writeOutput(output, await writePlan(yearsReport(comparison)), force);
  if (flags.has('json')) terminal.out(JSON.stringify(compareOutput(comparison), null, 2));
  else {
    printComparison(comparison, terminal.out);
    if (output !== undefined) terminal.out(comparisonMessages.comparisonWritten(output));
  }
  const isLeftOut = comparison.files.some(({ reason }) => reason !== null);
  return isLeftOut ? EXIT_CODES.unreadable : EXIT_CODES.clean;
};
