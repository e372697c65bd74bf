import { resolve } from 'node:path';
import { patchPackage } from '../../host/file/patching/patch-package';
import { writePlan } from '../../host/file/writing/write-plan';
import { applicationTitle } from '../../merge/merge-round';
import { EXIT_CODES } from '../../model/command-output';
import type { Conflict, MergeOutput } from '../../model/merge';
import { mergeFiles } from '../../usecases/merge/merge-files';
import type { FilesMerged, IncomingFile } from '../../usecases/merge/merge-files';
import { wholeBudget } from '../../usecases/merge/intake/open-archive';
import { leftOut } from '../../usecases/merge/read-incoming';
import { mergeOutputMessages } from '../../usecases/merge/messages';
import { readingPace } from '../../usecases/merge/reading-pace';
import type { Command, CommandCall, Terminal } from '../command';
import { UsageError } from '../command';
import { mergeCommandMessages } from '../merge-messages';
import { filesUnder, isNothingIn, offers } from '../merge-offers';
import { messages } from '../messages';
import { openMergedWorkbook } from '../open-merged-workbook';
import type { MergedWorkbook } from '../open-merged-workbook';
import { otherWays } from '../other-ways';
import { parseWords } from '../parse-words';
import { submissionIn } from '../reading-worker';
import type { SubmissionTask } from '../reading-worker';
import { poolFor } from '../reading-worker-pool';
import { assertWritable, assertXlsxName, writeOutput } from '../write-output';

/** A line that changes more often cannot be read. */
const PROGRESS_MILLISECONDS = 200;

/** Says how many files are read, how fast, and how long the rest takes. */
class Progress {
  readonly #started = Date.now();
  #shown = 0;
  #done = 0;

  constructor(readonly terminal: Terminal) {}

  /** @param total as far as it is known: archives show how much they hold once they are opened */
  fileDone(total: number): void {
    this.#done += 1;
    const now = Date.now();
    if (this.terminal.progress === undefined || now - this.#shown < PROGRESS_MILLISECONDS) return;
    this.#shown = now;
    const { rate, secondsLeft } = readingPace(this.#done, total, now - this.#started);
    this.terminal.progress(mergeCommandMessages.progress(this.#done, total, rate, secondsLeft));
  }

  end(): void {
    this.terminal.progress?.('');
  }
}

/** A thread that fell over says so about the one file it had. */
function fellOver({ offered: { file, receivedAt } }: SubmissionTask): IncomingFile {
  return leftOut({ file, receivedAt, refused: mergeCommandMessages.threadFailed });
}

async function readAll(
  paths: readonly string[],
  left: readonly string[],
  { terminal, startWorker }: Pick<CommandCall, 'terminal' | 'startWorker'>,
): Promise<IncomingFile[]> {
  const files = filesUnder(paths);
  const progress = new Progress(terminal);
  const budget = wholeBudget();
  let pool = poolFor(files.length, startWorker, fellOver);
  const incoming = new Map<number, IncomingFile>();
  let count = 0;
  for (const offered of offers(files, left, budget)) {
    // An archive shows how much it holds once it is opened.
    pool ??= poolFor(files.length + budget.files, startWorker, fellOver);
    for (const offer of offered) {
      const at = count++;
      const done = (read: IncomingFile): void => {
        incoming.set(at, read);
      };
      if (!('bytes' in offer)) done(leftOut(offer));
      else if (pool === null) done(submissionIn(offer));
      else await pool.read({ kind: 'submission', offered: offer }, done);
    }
    progress.fileDone(files.length + budget.files);
  }
  await pool?.end();
  progress.end();
  return [...incoming].sort(([one], [other]) => one - other).map(([, read]) => read);
}

/** The bytes to write; a text is the sentence why there are none. */
async function outputOf(
  merged: Exclude<FilesMerged, { outcome: 'stopped' }>,
  into: MergedWorkbook | null,
): Promise<Uint8Array | string> {
  if (merged.outcome === 'new' || into === null) {
    return merged.outcome === 'new' ? writePlan(merged.plan) : mergeCommandMessages.nothingToMerge;
  }
  const { cells, plan } = merged.change;
  if (cells.length === 0 && plan === null) return into.bytes;
  const outcome = await patchPackage(into.bytes, { cells, plan, names: [] });
  switch (outcome.outcome) {
    case 'patched':
      return outcome.bytes;
    case 'nameClash':
      return messages.sheetsClash(outcome.sheets);
    case 'refused':
      return outcome.message;
  }
}

/** What is said of a merge beside its result. */
interface Said {
  /** How many stand, those of notices without a 汇总表 too. */
  applications: number;
  /** Files of earlier merges nobody could read yet; null where there was no earlier merge. */
  earlierUnread: number | null;
  /** Applications whose row staff took out of the 汇总表, and that are listed again. */
  restored: readonly string[];
  /** What other commands and options can do with files that were refused. */
  ways: readonly string[];
  output: string;
  /** Whether the output is what was merged into. */
  isUnchanged: boolean;
}

function print(result: MergeOutput, said: Said, terminal: Terminal): void {
  const { applications, earlierUnread, restored, ways, output, isUnchanged } = said;
  const { files, duplicates, conflicts, remarks } = result;
  const undecided = conflicts.filter(({ choice }) => choice === null);
  const toConfirm = undecided.filter(({ kind }) => kind === 'foundByLabels');
  const open = undecided.filter(({ kind }) => kind !== 'foundByLabels');
  const unreadable = files.filter(({ status }) => status === 'unreadable');
  terminal.out(mergeCommandMessages.merged(files.length, applications, earlierUnread !== null));
  const unread = mergeCommandMessages.unread(unreadable.length, earlierUnread);
  terminal.out(mergeCommandMessages.counts(duplicates.length, open.length, toConfirm.length, unread));
  const say = ({ message, fault }: Conflict, words: (message: string) => string): void => {
    terminal.out(
      words(fault === undefined ? message : mergeOutputMessages.unfollowedDecision(fault, message)),
    );
  };
  for (const conflict of toConfirm) say(conflict, mergeCommandMessages.toConfirm);
  if (toConfirm.length > 0) terminal.out(mergeCommandMessages.howToConfirm(output));
  for (const conflict of open) say(conflict, mergeCommandMessages.conflict);
  for (const { kind, message } of remarks) {
    if (kind === 'earlierReview') terminal.out(mergeCommandMessages.conflict(message));
  }
  for (const title of restored) {
    terminal.out(mergeCommandMessages.conflict(mergeOutputMessages.rowRestored(title)));
  }
  for (const { file, reason } of unreadable) {
    terminal.out(mergeCommandMessages.unreadable(file, reason ?? ''));
  }
  for (const way of ways) terminal.out(way);
  terminal.out(isUnchanged ? mergeCommandMessages.unchanged(output) : mergeCommandMessages.writtenTo(output));
}

function restoredTitles(merged: Exclude<FilesMerged, { outcome: 'stopped' }>): string[] {
  if (merged.outcome === 'new') return [];
  return merged.preview.summaries.flatMap(({ programme, rows }) => {
    const round = merged.rounds.find((of) => of.programme.id === programme);
    const titles = new Map(round?.standing.map((version) => [version.key, applicationTitle(version)]));
    return rows.flatMap(({ kind, application }) =>
      kind === 'restored' ? [titles.get(application) ?? application] : [],
    );
  });
}

function exitCodeOf({ files, conflicts, remarks }: MergeOutput): number {
  if (files.some(({ status }) => status === 'unreadable')) return EXIT_CODES.unreadable;
  const hasErrors =
    conflicts.some(({ choice }) => choice === null) ||
    remarks.some(({ severity }) => severity === 'error') ||
    files.some(
      ({ status, findings }) =>
        status === 'merged' &&
        findings.some(({ severity, answer }) => severity === 'error' && answer === null),
    );
  return hasErrors ? EXIT_CODES.errors : EXIT_CODES.clean;
}

/**
 * `merge FILES_OR_FOLDER… -o OUT.xlsx [--into EXISTING.xlsx] [--json]`: applications of any notice into one workbook,
 * new or one that was merged before. A file that cannot be read does not stop the others.
 */
export const mergeIntoSummary: Command = async (call) => {
  const { words, terminal, now } = call;
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'into' }],
  });
  const existing = values.get('into');
  // What the clerk decided in a merged workbook is carried out without any file that comes new.
  if (files.length === 0 && existing === undefined) throw new UsageError(mergeCommandMessages.filesMissing);
  const output = values.get('output');
  if (output === undefined) throw new UsageError(messages.outputMissing);
  const force = flags.has('force');
  assertXlsxName(output);
  const sources = [...files, ...(existing === undefined ? [] : [existing])];
  if (sources.some((file) => resolve(file) === resolve(output))) {
    throw new UsageError(messages.outputIsSource(output));
  }
  assertWritable(output, force);
  const into = existing === undefined ? null : openMergedWorkbook(existing);
  if (into !== null && 'refused' in into) {
    terminal.error(mergeCommandMessages.notMerged(existing ?? '', into.refused));
    return EXIT_CODES.unreadable;
  }
  const left = [output, ...(existing === undefined ? [] : [existing])];
  const incoming = await readAll(files, left, call);
  if (files.length > 0 && isNothingIn(incoming)) {
    terminal.error(mergeCommandMessages.nothingToMerge);
    return EXIT_CODES.errors;
  }
  const merged = mergeFiles(incoming, into?.content ?? null, now);
  if (merged.outcome === 'stopped') {
    terminal.error(mergeCommandMessages.notMerged(existing ?? output, merged.message));
    return EXIT_CODES.errors;
  }
  const bytes = await outputOf(merged, into);
  if (typeof bytes === 'string') {
    terminal.error(mergeCommandMessages.notMerged(existing ?? output, bytes));
    return EXIT_CODES.errors;
  }
  writeOutput(output, bytes, force);
  const result: MergeOutput = { output, ...merged.result };
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else {
    const said: Said = {
      applications: merged.rounds.reduce((sum, { standing }) => sum + standing.length, 0),
      earlierUnread: merged.outcome === 'changed' ? merged.preview.unread : null,
      restored: restoredTitles(merged),
      ways: otherWays(incoming, mergeCommandMessages.otherWay),
      output,
      isUnchanged: bytes === into?.bytes,
    };
    print(result, said, terminal);
  }
  return exitCodeOf(result);
};
