import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { PanelFlag, PanelOutput } from '../../model/panel-result';
import { decisionSentence } from '../../usecases/conflicts/conflicts-output';
import { gatherRead } from '../../usecases/panel/gather-cards';
import { panelOf } from '../../usecases/panel/make-panel';
import type { FileCards, GatheredCards } from '../../usecases/panel/gather-cards';
import type { PanelMade } from '../../usecases/panel/make-panel';
import { panelDecisions } from '../../usecases/panel/panel-decisions';
import type { PanelDecisions } from '../../usecases/panel/panel-decisions';
import { panelOutput } from '../../usecases/panel/panel-output';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { cutOffLine } from '../cut-off-line';
import { parseWords } from '../parse-words';
import { cardsIn } from '../reading-worker';
import type { CardsTask } from '../reading-worker';
import { readConfirmed } from '../read-confirmed';
import { readingOf } from '../reading-of';
import { poolFor } from '../reading-worker-pool';
import type { StartWorker } from '../reading-worker-pool';
import { readSchemeFile } from '../read-scheme-file';
import { requireOutput } from '../require-output';
import { writeOutput } from '../write-output';
import { reviewCommandMessages } from './review-messages';

type Made = Extract<PanelMade, { outcome: 'made' }>;

/** What is as it should be and only to be known. */
const NOTES: ReadonlySet<PanelFlag> = new Set(['recusedCards', 'duplicateCards', 'tieBroken']);

type Decided = Extract<PanelDecisions, { outcome: 'read' }>;

/** A thread that fell over says so about the one file it had. */
function fellOver({ file }: CardsTask): FileCards {
  return { outcome: 'refused', file, reason: reviewCommandMessages.threadFailed, isUnconfirmed: false };
}

/** The cards of all files in the order of the files, whichever was read first. */
async function cardsOf(
  files: readonly string[],
  how: Pick<CardsTask, 'compared' | 'confirmed'>,
  startWorker: StartWorker | null,
): Promise<GatheredCards> {
  const pool = poolFor(files.length, startWorker, fellOver);
  if (pool === null) return gatherRead(files.map((file) => cardsIn({ file, ...how })));
  const read: FileCards[] = [];
  for (const [at, file] of files.entries()) {
    await pool.read({ kind: 'cards', file, ...how }, (cards) => {
      read[at] = cards;
    });
  }
  await pool.end();
  return gatherRead(read);
}

/** @throws UsageError where the file holds no decisions */
function decisionsIn(file: string | undefined, { cards }: GatheredCards): Decided {
  if (file === undefined) return { outcome: 'read', decisions: [], open: [], faults: [] };
  const read = panelDecisions(file, readingOf(file), cards);
  if (read.outcome === 'refused') throw new UsageError(read.message);
  return read;
}

function printPanel(
  { applications, agreement, decisions, notes, output }: PanelOutput,
  terminal: Terminal,
): void {
  for (const application of applications) terminal.out(reviewCommandMessages.ranked(application));
  for (const decision of decisions) terminal.out(decisionSentence(decision));
  for (const measure of [agreement?.kendall, agreement?.krippendorff]) {
    if (measure) terminal.out(measure.words);
  }
  for (const sentence of agreement?.missing ?? []) terminal.out(sentence);
  terminal.out(reviewCommandMessages.notesHeading);
  for (const note of notes) terminal.out(reviewCommandMessages.item(note));
  terminal.out(reviewCommandMessages.panelWritten(output));
}

function exitCodeOf({ unreadable, result }: Made, { faults }: Decided): number {
  if (unreadable.length > 0) return EXIT_CODES.unreadable;
  const isClean =
    faults.length === 0 &&
    result.problems.length === 0 &&
    result.applications.every(({ flags }) => flags.every((flag) => NOTES.has(flag)));
  return isClean ? EXIT_CODES.clean : EXIT_CODES.errors;
}

/**
 * `panel FILES… -o OUT.xlsx [--scheme FILE] [--decisions FILE.xlsx] [--places N | --score M] [--agreement]
 * [--cards-only] [--confirmed MERGED.xlsx] [--json]`: the scorecards of several experts as 评审汇总. One file that cannot be read does not stop the
 * others. With `--cards-only` no more than the cards is read, so that nobody notices where an application changed.
 */
export const bringPanelTogether: Command = async ({ words, terminal, startWorker, now }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force', 'agreement', 'cards-only'],
    values: [
      { name: 'output', short: 'o' },
      { name: 'scheme' },
      { name: 'places' },
      { name: 'score' },
      { name: 'decisions' },
      { name: 'confirmed' },
    ],
  });
  if (files.length === 0) throw new UsageError(reviewCommandMessages.cardsMissing);
  const force = flags.has('force');
  const decisionsFile = values.get('decisions');
  const merged = values.get('confirmed');
  const sources = [...files, decisionsFile, merged].filter((file) => file !== undefined);
  const output = requireOutput(sources, values.get('output'), force);
  const line = cutOffLine(values.get('places'), values.get('score'));
  const scheme = readSchemeFile(values.get('scheme'));
  const compared = flags.has('cards-only') ? 'titles' : 'contents';
  const gathered = await cardsOf(files, { compared, confirmed: readConfirmed(merged, now) }, startWorker);
  const decided = decisionsIn(decisionsFile, gathered);
  const made = panelOf(gathered, {
    scheme,
    line,
    decisions: decided.decisions,
    open: [
      ...(flags.has('cards-only') ? [reviewCommandMessages.contentsNotCompared] : []),
      ...decided.faults,
      ...decided.open,
    ],
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
  return exitCodeOf(made, decided);
};
