import { fileOutcomes } from '../../merge/file-outcomes';
import { programmeRound } from '../../merge/merge-round';
import type { ProgrammeRound } from '../../merge/merge-round';
import { joinRegisters } from '../../merge/register';
import { EMPTY_REGISTER } from '../../model/merge';
import type { ProgrammeId } from '../../model/keys';
import type {
  ClerkChoice,
  MergedFile,
  MergeOutput,
  MergeRegister,
  MergeRemark,
  Submission,
} from '../../model/merge';
import type { StagedContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { programmes } from '../../programmes/registry';
import type { WorkbookChange } from '../state-change';
import { addedSheets } from './added-sheets';
import { listChange } from './keyed-list-change';
import type { KeyedList } from './keyed-list';
import { findList } from './keyed-list-sheet';
import type { DraftDecision } from './lists/conflict-list';
import { dividedGroups, valueGroups, valueList } from './lists/value-sources';
import { mergeLists } from './merge-lists';
import { mergedPlan } from './merged-plan';
import { mergeOutputMessages } from './messages';
import { readChoices } from './read-choices';
import { readReceiptNotes, receiptNoteKey } from './receipt-notes';
import type { ReceiptNote } from './receipt-notes';
import { recordChange } from './record-change';
import { decodeMerge } from './stored-merge';
import type { StoredMerge, WrittenRow } from './stored-merge';
import { hasSummaryTable, summaryChange } from './summary-change';
import type { RowChange } from './summary-change';
import { summaryRows } from './summary-sheet';
import { valueChange } from './value-change';
import { versionDifferences } from './version-differences';

/** A file as it came in: read as a submission, refused with the reason, or none that is merged. */
export type IncomingFile =
  { kind: 'submission'; submission: Submission } | { kind: 'other'; file: MergedFile };

/** What a merge comes to, apart from the workbook it goes into. */
export interface MergeState {
  result: Omit<MergeOutput, 'output'>;
  rounds: readonly ProgrammeRound[];
  /** Every file of every merge so far that was read, and those of this one that were not. */
  files: readonly MergedFile[];
  receipts: readonly ReceiptNote[];
}

/** The workbook, the change and the record in it are made when they are asked for: it takes as long as the merge. */
export type FilesMerged =
  | ({ outcome: 'new'; readonly plan: WorkbookPlan } & MergeState)
  | ({
      outcome: 'changed';
      /** What is to be written into the workbook merged into; nothing where it says all of it already. */
      readonly change: WorkbookChange;
      /** The same for people: by sheet of the workbook, without the record. */
      readonly preview: ChangePreview;
    } & MergeState)
  | { outcome: 'stopped'; message: string };

/** What a merge will do to the workbook it goes into. */
export interface ChangePreview {
  summaries: readonly { programme: ProgrammeId; sheet: string; rows: readonly RowChange[] }[];
  /** How many cells of the other lists change; 来源明细 follows from them and is not counted. */
  lists: readonly { sheet: string; cells: number }[];
  newSheets: readonly string[];
}

/** What the clerk decided and noted elsewhere than on the sheets of a merged workbook. */
export interface ClerkWork {
  /** By subject of the conflict; null takes back what an earlier merge remembers. */
  choices: ReadonlyMap<string, ClerkChoice | null>;
  notes: readonly ReceiptNote[];
}

const NO_CLERK_WORK: ClerkWork = { choices: new Map(), notes: [] };

/** Choices with those decided now in the place of earlier ones. */
function withDecided(known: readonly ClerkChoice[], { choices }: ClerkWork): ClerkChoice[] {
  return [
    ...known.filter(({ subject }) => !choices.has(subject)),
    ...[...choices.values()].flatMap((choice) => (choice === null ? [] : [choice])),
  ];
}

/** Notes with those of now in the place of what the sheet says. */
function withNotes(known: readonly ReceiptNote[], { notes }: ClerkWork): ReceiptNote[] {
  return [...new Map([...known, ...notes].map((note) => [receiptNoteKey(note), note])).values()];
}

function roundsOf(register: MergeRegister): ProgrammeRound[] {
  return programmes()
    .map((programme) => programmeRound(programme, register, versionDifferences))
    .filter(({ applications, unconfirmed }) => applications.length + unconfirmed.length > 0);
}

/** The register with what came in now, and the numbers the rows have. */
function joined(
  stored: MergeRegister,
  files: readonly IncomingFile[],
): { register: MergeRegister; rounds: ProgrammeRound[] } {
  const submissions = files.flatMap((file) => (file.kind === 'submission' ? [file.submission] : []));
  const register = joinRegisters(stored, { ...EMPTY_REGISTER, submissions });
  const rounds = roundsOf(register);
  return { register: { ...register, order: rounds.flatMap(({ order }) => order) }, rounds };
}

function givenKey({ file, digest }: Pick<MergedFile, 'file' | 'digest'>): string {
  return JSON.stringify([file, digest]);
}

/** Files of this call, in its order. */
function filesOfCall(incoming: readonly IncomingFile[], known: readonly MergedFile[]): MergedFile[] {
  const byFile = new Map(known.map((file) => [givenKey(file), file]));
  return incoming.flatMap((given): MergedFile[] => {
    if (given.kind === 'other') return [given.file];
    return given.submission.files.flatMap((file) => byFile.get(givenKey(file)) ?? []);
  });
}

interface Prepared {
  stored: StoredMerge;
  rounds: readonly ProgrammeRound[];
  files: readonly MergedFile[];
  lists: readonly KeyedList[];
  result: Omit<MergeOutput, 'output'>;
}

function prepared(
  incoming: readonly IncomingFile[],
  { register, rounds }: { register: MergeRegister; rounds: readonly ProgrammeRound[] },
  drafts: ReadonlyMap<string, DraftDecision>,
  staffEdits: readonly MergeRemark[],
  notes: readonly ReceiptNote[],
): Prepared {
  const withEdits = rounds.map((round) => ({
    ...round,
    remarks: [...round.remarks, ...staffEdits.filter(({ programme }) => programme === round.programme.id)],
  }));
  const known = rounds.flatMap(fileOutcomes);
  const others = incoming.flatMap((given) => (given.kind === 'other' ? [given.file] : []));
  const written: WrittenRow[] = rounds.flatMap(summaryRows);
  const files = [...known, ...others];
  return {
    stored: { register, written },
    rounds: withEdits,
    files,
    lists: mergeLists({
      register,
      rounds: withEdits,
      files,
      drafts,
      notes: new Map(notes.map((note) => [receiptNoteKey(note), note])),
    }),
    result: {
      files: filesOfCall(incoming, known),
      rows: withEdits.flatMap(({ rows }) => rows),
      duplicates: withEdits.flatMap(({ duplicates }) => duplicates),
      conflicts: withEdits.flatMap(({ conflicts }) => conflicts),
      remarks: withEdits.flatMap(({ remarks }) => remarks),
    },
  };
}

function mergeInto(
  incoming: readonly IncomingFile[],
  content: StagedContent,
  now: string,
  clerk: ClerkWork,
): Exclude<FilesMerged, { outcome: 'new' }> {
  const decoded = decodeMerge(content);
  if (decoded.outcome === 'none') return { outcome: 'stopped', message: mergeOutputMessages.notMerged };
  if (decoded.outcome === 'damaged') {
    return { outcome: 'stopped', message: mergeOutputMessages.registerDamaged(decoded.detail) };
  }
  const { register, written } = decoded.stored;
  const { choices, drafts } = readChoices(content, roundsOf(register), register.choices, now);
  const whole = joined({ ...register, choices: withDecided(choices, clerk) }, incoming);
  for (const subject of clerk.choices.keys()) drafts.delete(subject);
  const hasWritten = new Set<string>(written.map(({ programme }) => programme));
  const lost = whole.rounds.find(
    ({ programme }) => hasWritten.has(programme.id) && !hasSummaryTable(programme, content),
  );
  if (lost !== undefined) {
    const message = mergeOutputMessages.otherSummaryVersion(lost.programme.notice.shortName);
    return { outcome: 'stopped', message };
  }
  const summaries = whole.rounds.map((round) => ({ round, change: summaryChange(round, content, written) }));
  const edits = summaries.flatMap(({ change }) => change?.remarks ?? []);
  const { stored, lists, result, rounds, files } = prepared(incoming, whole, drafts, edits, clerk.notes);
  const found = lists.map((list) => ({ list, sheet: findList(content, list.key) }));
  const newRounds = rounds.filter(({ programme }) => !hasSummaryTable(programme, content));
  const newLists = found.flatMap(({ list, sheet }) => (sheet === null ? [list] : []));
  const listed = found.flatMap(({ list, sheet }) =>
    sheet === null ? [] : [{ sheet: sheet.name, cells: listChange(list, sheet) }],
  );
  return {
    outcome: 'changed',
    result,
    rounds,
    files,
    receipts: withNotes(readReceiptNotes(content, rounds), clerk),
    preview: {
      summaries: summaries.flatMap(({ round, change }) =>
        change === null ? [] : [{ programme: round.programme.id, sheet: change.sheet, rows: change.rows }],
      ),
      lists: listed.map(({ sheet, cells }) => ({ sheet, cells: cells.length })),
      newSheets: addedSheets(newRounds, newLists, rounds, content).sheets.map(({ name }) => name),
    },
    get change() {
      const values = valueChange(valueGroups(rounds), content);
      const plan = addedSheets(newRounds, [...newLists, ...values.lists], rounds, content);
      return {
        cells: [
          ...summaries.flatMap(({ change }) => change?.cells ?? []),
          ...listed.flatMap(({ cells }) => cells),
          ...values.cells,
          ...recordChange(stored, content),
        ],
        plan: plan.sheets.length === 0 ? null : plan,
      };
    },
  };
}

/**
 * Merges what came in into a new workbook, or into one an earlier merge made: new applications get rows, newer versions
 * replace what we wrote, what staff wrote stays, and their decisions are respected.
 *
 * @param existing what the workbook merged into says; null for a new one
 * @param now ISO date and time, for decisions that are read for the first time
 * @param clerk what was decided and noted elsewhere than on the sheets; it stands above these
 */
export function mergeFiles(
  incoming: readonly IncomingFile[],
  existing: StagedContent | null,
  now: string,
  clerk: ClerkWork = NO_CLERK_WORK,
): FilesMerged {
  if (existing !== null) return mergeInto(incoming, existing, now, clerk);
  const whole = joined({ ...EMPTY_REGISTER, choices: withDecided([], clerk) }, incoming);
  const { stored, rounds, lists, result, files } = prepared(incoming, whole, new Map(), [], clerk.notes);
  return {
    outcome: 'new',
    result,
    rounds,
    files,
    receipts: clerk.notes,
    get plan() {
      const [first, ...further] = dividedGroups(valueGroups(rounds), 0);
      const values = [first, ...further].map((groups, index) => valueList(groups, index + 1));
      return mergedPlan(rounds, [...lists, ...values], stored);
    },
  };
}
