import { FileNotChangedError, FileWorkbook } from '../../host/file/file-workbook';
import { formatPlace } from '../../model/cell-address';
import type { RepairCommandOutput } from '../../model/change-output';
import { EXIT_CODES } from '../../model/command-output';
import { repairWorkbook } from '../../usecases/repair-workbook';
import { requireFilePair } from '../change-workbook';
import type { FilePair } from '../change-workbook';
import type { Command } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { writeOutput } from '../write-output';

const NOTHING = { output: null, repaired: [], remaining: [] };

async function repairedResult({ file, output }: FilePair, force: boolean): Promise<RepairCommandOutput> {
  const input = readInput(file);
  if (input.outcome === 'notRead') return { ...NOTHING, file, status: 'unreadable', reason: input.reason };
  const workbook = new FileWorkbook(input.bytes);
  try {
    const result = await repairWorkbook(workbook);
    if (result.outcome === 'refused')
      return { ...NOTHING, file, status: 'unreadable', reason: result.reason };
    writeOutput(output, workbook.bytes(), force);
    return {
      file,
      output,
      status: result.repaired.length === 0 ? 'nothing' : 'repaired',
      reason: null,
      repaired: result.repaired.map(formatPlace),
      remaining: result.remaining.map(({ place, message }) => ({
        cell: place === null ? null : formatPlace(place),
        message,
      })),
    };
  } catch (failure) {
    if (!(failure instanceof FileNotChangedError)) throw failure;
    return { ...NOTHING, file, status: 'stopped', reason: failure.message };
  }
}

function printRepaired(result: RepairCommandOutput, print: (line: string) => void): void {
  const { file, output, reason, repaired, remaining } = result;
  if (output === null) {
    print(messages.notChanged(file, reason ?? ''));
    return;
  }
  const isSound = repaired.length === 0 && remaining.length === 0;
  print(isSound ? messages.nothingToRepair(output) : messages.repaired(repaired.length, output));
  if (remaining.length === 0) return;
  print(messages.repairRemaining(remaining.length));
  for (const { message } of remaining) print(`  ${message}`);
}

function exitCodeOf({ status, remaining }: RepairCommandOutput): number {
  switch (status) {
    case 'unreadable':
      return EXIT_CODES.unreadable;
    case 'stopped':
      return EXIT_CODES.errors;
    case 'repaired':
    case 'nothing':
      return remaining.length === 0 ? EXIT_CODES.clean : EXIT_CODES.errors;
  }
}

/** `repair FILE -o OUT.xlsx [--json]`: 修复表格 into a new file; what was filled in stays as it is. */
export const repairFile: Command = async ({ words, terminal }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }],
  });
  const force = flags.has('force');
  const result = await repairedResult(requireFilePair(files, values.get('output'), force), force);
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else {
    printRepaired(result, (line) => {
      terminal.out(line);
    });
  }
  return exitCodeOf(result);
};
