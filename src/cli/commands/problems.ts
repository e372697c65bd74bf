import { readWorkbook } from '../../host/file/reading/read-workbook';
import { EXIT_CODES } from '../../model/command-output';
import type { ProblemsFile } from '../../model/comparison-output';
import { checkWorkbook } from '../../usecases/check-workbook';
import { problemsFile } from '../../usecases/problems/problems-file';
import type { Command } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { comparisonMessages } from './comparison-messages';

function listOne(file: string, today: string): ProblemsFile {
  const input = readInput(file);
  return problemsFile(
    file,
    input.outcome === 'read'
      ? checkWorkbook(readWorkbook(input.bytes), { today, stage: 'check' })
      : { outcome: 'refused', programme: null, templateVersion: null, reason: input.reason },
  );
}

function printList(listed: ProblemsFile, print: (line: string) => void): void {
  const { file, status, reason, categories, counts, settled } = listed;
  if (reason !== null) {
    print(
      status === 'unreadable'
        ? messages.fileUnreadable(file, reason)
        : comparisonMessages.noProblemList(file, reason),
    );
    return;
  }
  const points = categories.reduce((sum, { problems }) => sum + problems.length, 0);
  print(comparisonMessages.problemCounts(file, points, settled, counts));
  for (const { title, problems } of categories) {
    print(comparisonMessages.category(title, problems.length));
    for (const { point, text, kinds, cells, closing } of problems) {
      print(comparisonMessages.problem(kinds, point, text));
      for (const sentence of closing) print(comparisonMessages.note(sentence));
      if (cells.length > 0) print(comparisonMessages.cells(cells));
    }
  }
}

/** `problems FILE… [--json]`: what a self-check leaves to be done; one unreadable file does not stop the others. */
export const listProblems: Command = ({ words, terminal, today }) => {
  const { flags, files } = parseWords(words, { flags: ['json'], values: [] });
  if (files.length === 0) throw new UsageError(messages.filesMissing);
  const listed = files.map((file) => listOne(file, today));
  if (flags.has('json')) terminal.out(JSON.stringify({ files: listed }, null, 2));
  else for (const file of listed) printList(file, terminal.out);
  const isUnreadable = listed.some(({ status }) => status === 'unreadable');
  return Promise.resolve(isUnreadable ? EXIT_CODES.unreadable : EXIT_CODES.clean);
};
