import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CollectOutput, CollectionProblem } from '../../model/collection';

import { EXIT_CODES } from '../../model/command-output';
import type { WorkbookReading } from '../../model/workbook-content';
import { gatherCollection } from '../../usecases/gather-collection';
import type { CollectionGathered, ReturnReading } from '../../usecases/gather-collection';
import { openWorkbook, requireFilePair, writeChange } from '../change-workbook';
import { clockOf } from '../../usecases/clock';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { parseDueDate } from '../due-date';
import { messages } from '../messages';
import { parseWords } from '../parse-words';

type Gathered = Extract<CollectionGathered, { outcome: 'gathered' }>;

/** What is only to be known and keeps no figure out of a sum that is there. */
const NOTES: ReadonlySet<CollectionProblem['kind']> = new Set(['missing', 'late', 'duplicate']);

/** What cannot be opened is an answer like any other refusal, so that the other files go on. */
function readReturn(file: string): ReturnReading {
  const opened = openWorkbook(file);
  if ('unreadable' in opened) {
    const reading: WorkbookReading = {
      outcome: 'refused',
      code: 'notAWorkbook',
      subject: file,
      message: opened.unreadable,
    };
    return { file, reading, receivedAt: null };
  }
  return { file, reading: opened.reading, receivedAt: clockOf(statSync(file).mtime).today };
}

function printGathered({ collection, problems }: Gathered, output: string, terminal: Terminal): void {
  const { members, fills } = collection;
  const returned = members.filter(({ status }) => status !== 'missing').length;
  terminal.out(messages.gathered(members.length, returned, fills.length));
  for (const { message } of problems) terminal.out(`  ${message}`);
  terminal.out(messages.gatheredInto(output));
}

function exitCodeOf({ problems }: Gathered): number {
  if (problems.some(({ kind }) => kind === 'refused')) return EXIT_CODES.unreadable;
  return problems.every(({ kind }) => NOTES.has(kind)) ? EXIT_CODES.clean : EXIT_CODES.errors;
}

/**
 * `collect gather MAIN.xlsx RETURN… -o OUT.xlsx [--due DATE] [--json]`: the application with the members' sums in its
 * blank cells and what every member says on sheets of its own. A return's day of receipt is the day its file was last
 * changed.
 */
export const gatherReturns: Command = async ({ words, terminal }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'due' }],
  });
  const [main, ...returns] = files;
  if (main === undefined || returns.length === 0) throw new UsageError(messages.returnsMissing);
  const force = flags.has('force');
  const { file, output } = requireFilePair([main], values.get('output'), force);
  if (returns.some((returned) => resolve(returned) === resolve(output))) {
    throw new UsageError(messages.outputIsSource(output));
  }
  const due = parseDueDate(values.get('due'));
  const opened = openWorkbook(file);
  if ('unreadable' in opened) {
    terminal.error(messages.fileUnreadable(file, opened.unreadable));
    return EXIT_CODES.unreadable;
  }
  const gathered = gatherCollection({ file, reading: opened.reading }, returns.map(readReturn), due);
  if (gathered.outcome === 'refused') {
    terminal.error(messages.fileUnreadable(file, gathered.reason));
    return EXIT_CODES.unreadable;
  }
  const refusal =
    gathered.outcome === 'stopped'
      ? gathered.message
      : await writeChange(opened.bytes, gathered.change, output, force);
  if (refusal !== null || gathered.outcome === 'stopped') {
    terminal.error(messages.notCollected(file, refusal ?? ''));
    return EXIT_CODES.errors;
  }
  const { collection, refused, problems } = gathered;
  if (flags.has('json')) {
    const result: CollectOutput = { application: file, output, due, collection, refused, problems };
    terminal.out(JSON.stringify(result, null, 2));
  } else printGathered(gathered, output, terminal);
  return exitCodeOf(gathered);
};
