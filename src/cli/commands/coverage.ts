import { readWorkbook } from '../../host/file/reading/read-workbook';
import type { CoveredFile } from '../../model/command-output';
import { EXIT_CODES } from '../../model/command-output';
import { checkWorkbook } from '../../usecases/check-workbook';
import { coveredFile } from '../../usecases/covered-file';
import type { Command } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';

function coverOne(file: string, today: string): CoveredFile {
  const input = readInput(file);
  return coveredFile(
    file,
    input.outcome === 'read'
      ? checkWorkbook(readWorkbook(input.bytes), { today, stage: 'check' })
      : { outcome: 'refused', programme: null, templateVersion: null, reason: input.reason },
  );
}

function printCovered({ file, reason, points, counts }: CoveredFile, print: (line: string) => void): void {
  if (reason !== null) {
    print(messages.fileUnreadable(file, reason));
    return;
  }
  print(messages.coveredFile(file, messages.coverageCounts(counts.complete, counts.partial, counts.missing)));
  for (const { point, text, state, materials, reasons } of points) {
    print(messages.coveredPoint(state, point, text));
    if (materials.length > 0) print(messages.pointMaterials(materials));
    for (const missing of reasons) print(messages.pointReason(missing));
  }
}

/** `coverage FILE… [--json]`: what speaks for each observation point; one unreadable file does not stop the others. */
export const coverFiles: Command = ({ words, terminal, today }) => {
  const { flags, files } = parseWords(words, { flags: ['json'], values: [] });
  if (files.length === 0) throw new UsageError(messages.filesMissing);
  const covered = files.map((file) => coverOne(file, today));
  if (flags.has('json')) terminal.out(JSON.stringify({ files: covered }, null, 2));
  else for (const file of covered) printCovered(file, terminal.out);
  const isUnreadable = covered.some(({ status }) => status === 'unreadable');
  return Promise.resolve(isUnreadable ? EXIT_CODES.unreadable : EXIT_CODES.clean);
};
