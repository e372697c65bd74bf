import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import { openApplication } from '../../usecases/gather-collection';
import { makeCollectionWorkbooks } from '../../usecases/make-collection-workbook';
import { unitFileNames } from '../../usecases/unit-file-names';
import { openWorkbook, requireSingleFile } from '../change-workbook';
import type { Command } from '../command';
import { UsageError } from '../command';
import { parseDueDate } from '../due-date';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { assertFolder, assertFree, writeOutput } from '../write-output';
import { dayInWords } from '../../model/moment-in-words';

/**
 * `collect make MAIN.xlsx -o FOLDER [--due DATE]`: one workbook for each member unit. Where one of the files is there
 * already, none is written.
 */
export const makeCollection: Command = async ({ words, terminal }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['force'],
    values: [{ name: 'output', short: 'o' }, { name: 'due' }],
  });
  const file = requireSingleFile(files);
  const folder = values.get('output');
  if (folder === undefined) throw new UsageError(messages.folderMissing);
  assertFolder(folder);
  const due = parseDueDate(values.get('due'));
  const main = openWorkbook(file);
  if ('unreadable' in main) {
    terminal.error(messages.fileUnreadable(file, main.unreadable));
    return EXIT_CODES.unreadable;
  }
  const opened = openApplication(main.reading);
  if (opened.outcome === 'refused') {
    terminal.error(messages.fileUnreadable(file, opened.reason));
    return EXIT_CODES.unreadable;
  }
  if (opened.outcome === 'stopped') {
    terminal.error(messages.notCollected(file, opened.message));
    return EXIT_CODES.errors;
  }
  const { programme, filing } = opened.application;
  const printedDue = due === null ? null : dayInWords(due);
  const { workbooks, unnamed, repeated } = makeCollectionWorkbooks(programme, filing, printedDue);
  const names = unitFileNames(workbooks.map(({ unit }) => unit));
  const targets = workbooks.map((workbook, index) => ({
    workbook,
    path: join(folder, names[index] ?? ''),
  }));
  const force = flags.has('force');
  for (const { path } of targets) assertFree(path, force);
  mkdirSync(folder, { recursive: true });
  for (const { workbook, path } of targets) {
    writeOutput(path, await writePlan(workbook.plan), force);
    terminal.out(messages.collectionWritten(path));
    for (const { message } of workbook.problems) terminal.error(`  ${message}`);
  }
  for (const { kind, row } of unnamed) terminal.error(messages.unitUnnamed(kind, row));
  for (const { kind, row, name } of repeated) terminal.error(messages.unitRepeated(kind, row, name));
  if (targets.length === 0) terminal.error(messages.noMembers(file));
  else terminal.out(messages.collectionDone(targets.length));
  const isComplete = targets.length > 0 && unnamed.length === 0 && repeated.length === 0;
  return isComplete && workbooks.every(({ problems }) => problems.length === 0)
    ? EXIT_CODES.clean
    : EXIT_CODES.errors;
};
