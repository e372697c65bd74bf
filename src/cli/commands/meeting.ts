import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { MeetingOutput } from '../../model/meeting-output';
import { gatherMeeting } from '../../usecases/meeting/gather-meeting';
import { meetingOutput } from '../../usecases/meeting/meeting-output';
import { MEETING_PARTS, USUAL_PARTS, meetingPlan } from '../../usecases/meeting/meeting-plan';
import type { MeetingContents, MeetingPart } from '../../usecases/meeting/meeting-plan';
import { fileKind } from '../../usecases/merge/intake/file-kind';
import { checkSubmissions } from '../../usecases/meeting/submitted-applications';
import { gatherCards } from '../../usecases/panel/gather-cards';
import type { PanelFile } from '../../usecases/panel/gather-cards';
import { panelDecisions } from '../../usecases/panel/panel-decisions';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { filesUnder } from '../merge-offers';
import { parseWords } from '../parse-words';
import { readSchemeFile } from '../read-scheme-file';
import { readConfirmed } from '../read-confirmed';
import { readingOf } from '../reading-of';
import { requireOutput } from '../require-output';
import { writeOutput } from '../write-output';
import { cutOffLine } from '../cut-off-line';
import { meetingCommandMessages as words } from './meeting-messages';

const CARDS = '--cards';

/** `--cards` takes every name up to the next option, as a shell writes out `评审表/*.xlsx`. */
function splitCards(all: readonly string[]): { rest: string[]; cards: string[] | null } {
  const from = all.indexOf(CARDS);
  if (from < 0) return { rest: [...all], cards: null };
  const behind = all.slice(from + 1);
  const end = behind.findIndex((word) => word.startsWith('-'));
  const cards = end < 0 ? behind : behind.slice(0, end);
  const rest = [...all.slice(0, from), ...(end < 0 ? [] : behind.slice(end))];
  return { rest, cards };
}

/** Files and what folders hold; locks and attachments in folders are passed over, what is no workbook says why. */
function filesOf(paths: readonly string[]): PanelFile[] {
  const named = new Set(paths);
  return filesUnder(paths).flatMap((file): PanelFile[] => {
    const kind = fileKind(file);
    const refuse = (message: string): PanelFile[] => [
      { file, reading: { outcome: 'refused', code: 'notAWorkbook', subject: file, message } },
    ];
    switch (kind.kind) {
      case 'workbook':
        return [{ file, reading: readingOf(file) }];
      case 'archive':
        return refuse(words.archive);
      case 'refused':
        return refuse(kind.reason);
      case 'ignored':
        return named.has(file) ? refuse(kind.reason) : [];
    }
  });
}

function partsOf(chosen: readonly string[], withExperts: boolean): ReadonlySet<MeetingPart> {
  const parts = chosen.flatMap((list) =>
    list.split(',').map((name) => {
      const part = MEETING_PARTS.find((known) => known === name);
      if (part === undefined) throw new UsageError(words.unknownPart(name, MEETING_PARTS));
      return part;
    }),
  );
  return new Set([
    ...(parts.length === 0 ? USUAL_PARTS : parts),
    ...(withExperts ? ['experts' as const] : []),
  ]);
}

function printMeeting(result: MeetingOutput, terminal: Terminal): void {
  for (const application of result.applications) terminal.out(words.application(application));
  terminal.out(words.notesHeading);
  for (const note of result.notes) terminal.out(words.item(note));
  for (const { file, reason } of result.refused) terminal.out(words.refused(file, reason));
  terminal.out(words.written(result.output, result.sheets.length));
}

/**
 * `meeting FILES… [--cards FILES…] -o OUT.xlsx [--scheme FILE] [--decisions FILE.xlsx] [--places N | --score M]
 * [--parts LIST] [--by-name] [--experts] [--confirmed MERGED.xlsx] [--json]`: 上会材料 of a round. Without `--cards` the scorecards stand in the
 * submitted workbooks. One file that cannot be read does not stop the rest.
 */
export const makeMeetingMaterial: Command = async ({ words: all, terminal, now }) => {
  const { rest, cards } = splitCards(all);
  const { flags, values, lists, files } = parseWords(rest, {
    flags: ['json', 'force', 'by-name', 'experts'],
    values: [
      { name: 'output', short: 'o' },
      { name: 'scheme' },
      { name: 'decisions' },
      { name: 'confirmed' },
      { name: 'places' },
      { name: 'score' },
    ],
    lists: ['parts'],
  });
  if (files.length === 0) throw new UsageError(words.filesMissing);
  if (cards?.length === 0) throw new UsageError(words.cardsMissing);
  const force = flags.has('force');
  const submissions = filesOf(files);
  const scored = cards === null ? submissions : filesOf(cards);
  const merged = values.get('confirmed');
  const output = requireOutput(
    [...[...submissions, ...scored].map(({ file }) => file), merged].filter((file) => file !== undefined),
    values.get('output'),
    force,
  );
  const contents: MeetingContents = {
    parts: partsOf(lists.get('parts') ?? [], flags.has('experts')),
    publicationOrder: flags.has('by-name') ? 'name' : 'rank',
  };
  const line = cutOffLine(values.get('places'), values.get('score'));
  const scheme = readSchemeFile(values.get('scheme'));
  const confirmed = readConfirmed(merged, now);
  const gathered = gatherCards(scored, 'contents', confirmed);
  const decisionsFile = values.get('decisions');
  const decided =
    decisionsFile === undefined
      ? null
      : panelDecisions(decisionsFile, readingOf(decisionsFile), gathered.cards);
  if (decided?.outcome === 'refused') throw new UsageError(decided.message);
  const round = gatherMeeting(checkSubmissions(submissions, confirmed), gathered, {
    scheme,
    line,
    decisions: decided?.decisions ?? [],
  });
  if (round.outcome === 'stopped') {
    terminal.error(round.message);
    return EXIT_CODES.errors;
  }
  const plan = meetingPlan(round, contents);
  writeOutput(output, await writePlan(plan), force);
  const made = meetingOutput(round, contents, plan, output);
  const result = { ...made, notes: [...made.notes, ...(decided?.faults ?? []), ...(decided?.open ?? [])] };
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else printMeeting(result, terminal);
  if (result.refused.length > 0) return EXIT_CODES.unreadable;
  return result.applications.every(({ outcome }) => outcome === 'scored')
    ? EXIT_CODES.clean
    : EXIT_CODES.errors;
};
