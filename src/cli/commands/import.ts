import { readingMessages } from '../../document/reading/messages';
import { openDocument } from '../../host/file/document/open-document';
import { readWorkbook } from '../../host/file/reading/read-workbook';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { ImportOutput } from '../../model/document-import';
import { findProgramme } from '../../programmes/registry';
import { acceptValues, unknownKeys } from '../../usecases/document-import/accepted-values';
import type { Acceptance } from '../../usecases/document-import/accepted-values';
import { importIntoTemplate } from '../../usecases/document-import/import-into-template';
import { importMessages } from '../../usecases/document-import/messages';
import { readFormDocument } from '../../usecases/document-import/read-form-document';
import { readForeignForm } from '../../usecases/foreign-workbook/read-foreign-form';
import { requireFilePair } from '../change-workbook';
import type { FilePair } from '../change-workbook';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { writeOutput } from '../write-output';
import { importCommandMessages } from './import-messages';

interface Wanted extends FilePair {
  programme: string | null;
  acceptance: Acceptance;
  force: boolean;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xls|et)$/i;

/** `KEY` or `KEY=TEXT`. */
function readAcceptance(words: readonly string[]): Acceptance {
  return new Map(
    words.map((word) => {
      const at = word.indexOf('=');
      return at < 0 ? ([word, null] as const) : ([word.slice(0, at), word.slice(at + 1)] as const);
    }),
  );
}

function requireWanted(words: readonly string[]): { wanted: Wanted; isJson: boolean } {
  const { flags, values, lists, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'programme' }],
    lists: ['accept'],
  });
  if (files.length !== 1) throw new UsageError(importCommandMessages.documentMissing);
  const force = flags.has('force');
  const programme = values.get('programme') ?? null;
  if (programme !== null && findProgramme(programme) === null) {
    throw new UsageError(messages.unknownProgramme(programme));
  }
  const acceptance = readAcceptance(lists.get('accept') ?? []);
  return {
    wanted: { ...requireFilePair(files, values.get('output'), force), programme, acceptance, force },
    isJson: flags.has('json'),
  };
}

async function imported({
  file,
  output,
  programme: asked,
  acceptance,
  force,
}: Wanted): Promise<ImportOutput> {
  const nothing = {
    file,
    output: null,
    programme: null,
    guessed: false,
    filled: [],
    keptOut: [],
    unread: [],
    notes: [],
    remarks: [],
  };
  const input = readInput(file);
  if (input.outcome === 'notRead') return { ...nothing, status: 'unreadable', reason: input.reason };
  const reading = WORKBOOK.test(file)
    ? readForeignForm(readWorkbook(input.bytes), asked)
    : readFormDocument(openDocument(input.bytes), asked);
  if (reading.outcome === 'refused') return { ...nothing, status: 'unreadable', reason: reading.message };
  if (reading.outcome === 'stopped') return { ...nothing, status: 'stopped', reason: reading.message };
  const { programme, guessed, recognised } = reading;
  const [unknown] = unknownKeys(recognised.values, acceptance);
  if (unknown !== undefined) throw new UsageError(importMessages.acceptUnknown(unknown));
  const { chosen, keptOut } = acceptValues(recognised.values, acceptance);
  const template = importIntoTemplate(programme, chosen);
  writeOutput(output, await writePlan(template.plan), force);
  return {
    file,
    output,
    status: 'imported',
    reason: null,
    programme: programme.id,
    guessed,
    filled: template.filled,
    keptOut: [...keptOut, ...template.keptOut],
    unread: recognised.unread,
    notes: recognised.notes,
    remarks: recognised.remarks,
  };
}

function print({ output, filled, keptOut, unread, remarks }: ImportOutput, terminal: Terminal): void {
  const { place: placeOf } = readingMessages;
  terminal.out(importCommandMessages.imported(output ?? '', filled.length));
  for (const remark of remarks) terminal.out(importCommandMessages.remark(remark));
  for (const value of filled) terminal.out(importCommandMessages.filled(value, placeOf(value.place)));
  if (keptOut.length > 0) {
    terminal.out(importCommandMessages.keptOutHeading(keptOut.length));
    for (const { value, reason } of keptOut) {
      terminal.out(importCommandMessages.keptOut(value, placeOf(value.place), reason));
      for (const { text, reason: why } of value.alternatives) {
        terminal.out(importCommandMessages.alternative(text, why));
      }
    }
    terminal.out(importCommandMessages.acceptHint);
  }
  if (unread.length === 0) return;
  terminal.out(importCommandMessages.unreadHeading(unread.length));
  for (const { text, place, reason } of unread) {
    terminal.out(importCommandMessages.unread(text, placeOf(place), reason));
  }
}

function exitCodeOf({ status, keptOut, unread }: ImportOutput): number {
  if (status === 'unreadable') return EXIT_CODES.unreadable;
  if (status === 'stopped') return EXIT_CODES.errors;
  return keptOut.length + unread.length === 0 ? EXIT_CODES.clean : EXIT_CODES.errors;
}

/**
 * `import FILE.docx|FILE.xlsx -o OUT.xlsx [--programme ID] [--accept all|KEY[=TEXT]]… [--json]`: a new workbook with what
 * a form says that was written in Word, typed by hand into a workbook of somebody's own, or copied there from our sheets.
 * Doubtful values are filled in only where they are accepted. Exit code 1 where something is left for a person to look
 * at.
 */
export const importDocument: Command = async ({ words, terminal }) => {
  const { wanted, isJson } = requireWanted(words);
  const result = await imported(wanted);
  if (isJson) terminal.out(JSON.stringify(result, null, 2));
  else if (result.status === 'imported') print(result, terminal);
  else terminal.error(messages.fileUnreadable(result.file, result.reason ?? ''));
  return exitCodeOf(result);
};
