import { resolve } from 'node:path';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import { DecimalText } from '../../model/field';
import type { CutOffLine, PanelFlag, PanelOutput } from '../../model/panel-result';
import type { WorkbookReading } from '../../model/workbook-content';
import { makePanel } from '../../usecases/panel/make-panel';
import type { PanelFile, PanelMade } from '../../usecases/panel/make-panel';
import { panelOutput } from '../../usecases/panel/panel-output';
import { openWorkbook } from '../change-workbook';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readSchemeFile } from '../read-scheme-file';
import { assertWritable, assertXlsxName, writeOutput } from '../write-output';
import { reviewCommandMessages } from './review-messages';

type Made = Extract<PanelMade, { outcome: 'made' }>;

/** What is as it should be and only to be known. */
const NOTES: ReadonlySet<PanelFlag> = new Set(['recusedCards', 'duplicateCards', 'tieBroken']);

/** What cannot be opened is an answer like any other refusal, so that the other files go on. */
function readFile(file: string): PanelFile {
  const opened = openWorkbook(file);
  if (!('unreadable' in opened)) return { file, reading: opened.reading };
  const reading: WorkbookReading = {
    outcome: 'refused',
    code: 'notAWorkbook',
    subject: file,
    message: opened.unreadable,
  };
  return { file, reading };
}

function lineOf(places: string | undefined, score: string | undefined): CutOffLine | null {
  if (places !== undefined && score !== undefined) throw new UsageError(reviewCommandMessages.lineTwice);
  if (places !== undefined) {
    if (!/^[1-9]\d{0,4}$/.test(places)) throw new UsageError(reviewCommandMessages.placesNotACount(places));
    return { kind: 'places', places: Number(places) };
  }
  if (score === undefined) return null;
  if (!DecimalText.safeParse(score).success)
    throw new UsageError(reviewCommandMessages.scoreNotAScore(score));
  return { kind: 'score', score };
}

function requireOutput(files: readonly string[], output: string | undefined, force: boolean): string {
  if (output === undefined) throw new UsageError(messages.outputMissing);
  assertXlsxName(output);
  if (files.some((file) => resolve(file) === resolve(output))) {
    throw new UsageError(messages.outputIsSource(output));
  }
  assertWritable(output, force);
  return output;
}

function printPanel({ applications, agreement, notes, output }: PanelOutput, terminal: Terminal): void {
  for (const application of applications) terminal.out(reviewCommandMessages.ranked(application));
  for (const measure of [agreement?.kendall, agreement?.krippendorff]) {
    if (measure) terminal.out(measure.words);
  }
  for (const sentence of agreement?.missing ?? []) terminal.out(sentence);
  terminal.out(reviewCommandMessages.notesHeading);
  for (const note of notes) terminal.out(reviewCommandMessages.item(note));
  terminal.out(reviewCommandMessages.panelWritten(output));
}

function exitCodeOf({ unreadable, result }: Made): number {
  if (unreadable.length > 0) return EXIT_CODES.unreadable;
  const isClean =
    result.problems.length === 0 &&
    result.applications.every(({ flags }) => flags.every((flag) => NOTES.has(flag)));
  return isClean ? EXIT_CODES.clean : EXIT_CODES.errors;
}

/**
 * `panel FILES… -o OUT.xlsx [--scheme FILE.json] [--places N | --score M] [--agreement] [--json]`: the scorecards of
 * several experts as 评审汇总. One file that cannot be read does not stop the others.
 */
export const bringPanelTogether: Command = async ({ words, terminal }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force', 'agreement'],
    values: [{ name: 'output', short: 'o' }, { name: 'scheme' }, { name: 'places' }, { name: 'score' }],
  });
  if (files.length === 0) throw new UsageError(reviewCommandMessages.cardsMissing);
  const force = flags.has('force');
  const output = requireOutput(files, values.get('output'), force);
  const made = makePanel(files.map(readFile), {
    scheme: readSchemeFile(values.get('scheme')),
    line: lineOf(values.get('places'), values.get('score')),
    decisions: [],
    agreement: flags.has('agreement'),
  });
  if (made.outcome === 'stopped') {
    terminal.error(made.message);
    return made.unreadable.length > 0 ? EXIT_CODES.unreadable : EXIT_CODES.errors;
  }
  writeOutput(output, await writePlan(made.plan), force);
  const result = panelOutput(made, output);
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else printPanel(result, terminal);
  return exitCodeOf(made);
};
