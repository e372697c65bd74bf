import { fileOutcomes } from '../../merge/file-outcomes';
import type { ProgrammeRound } from '../../merge/merge-round';
import { joinRegisters } from '../../merge/register';
import { EMPTY_REGISTER } from '../../model/merge';
import type { ProgrammeId } from '../../model/keys';
import type {
  ClerkChoice,
  Conflict,
  MergedFile,
  MergeOutput,
  MergeRegister,
  MergeRemark,
} from '../../model/merge';
import type { Submission } from '../../model/submission';
import type { StagedContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import type { WorkbookChange } from '../state-change';
import { addedSheets } from './added-sheets';
import { listChange, rowCount } from './keyed-list-change';
import type { KeyedList } from './keyed-list';
import type { DraftDecision } from './lists/conflict-list';
import { PROBLEMS_KEY, unreadBefore } from './lists/problem-list';
import { SOURCES_KEY } from './lists/source-list';
import { dividedGroups, valueGroups, valueList } from './lists/value-sources';
import { mergeLists } from './merge-lists';
import { mergedPlan } from './merged-plan';
import { mergeOutputMessages } from './messages';
import { readChoices } from './read-choices';
import { readReceiptNotes } from './read-receipt-notes';
import { receiptNoteKey } from './receipt-notes';
import type { ReceiptNote } from './receipt-notes';
import type { LooksLike } from './read-submission';
import { recordChange } from './record-change';
import { registerRounds } from './register-rounds';
import { earlierReviewRemarks, reviewedVersions } from './reviewed-versions';
import type { ReviewedVersion } from './reviewed-versions';
import { decodeMerge } from './stored-merge';
import type { StoredMerge, WrittenRow } from './stored-merge';
import { hasSummaryTable } from './standing-table';
import { summaryChange } from './summary-change';
import type { RowChange } from './summary-change';
import { summaryRows } from './summary-sheet';
import { valueChange } from './value-change';
import { writtenList } from './written-lists';

/** A file as it came in: read as a submission, refused with the reason, or none that is merged. */
export type IncomingFile =
  { kind: 'submission'; submission: Submission } | { kind: 'other'; file: MergedFile; looksLike?: LooksLike };

/** What a merge comes to, apart from the workbook it goes into. */
export interface MergeState {
  result: Omit<MergeOutput, 'output'>;
  rounds: readonly ProgrammeRound[];
  /** Every file of every merge so far that was read, and those of this one that were not. */
  files: readonly MergedFile[];
  receipts: readonly ReceiptNote[];
  /** Which version each conclusion among the receipts is about. */
  reviewed: readonly ReviewedVersion[];
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
  /** How many files of earlier merges could not be read and were not given again. */
  unread: number;
  /** How many files 来源 names then: those of earlier merges that could not be read stay in it. */
  sources: number;
}

/** What the clerk decided and noted elsewhere than on the sheets of a merged workbook. */
export interface ClerkWork {
  /** By subject of the conflict; null takes back what an earlier merge remembers. */
  choices: ReadonlyMap<string, ClerkChoice | null>;
  notes: readonly ReceiptNote[];
  /** What conclusions among these notes are about, where that is not what stood in the workbook merged into. */
  reviewed?: readonly ReviewedVersion[];
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

/** The register with what came in now, and the numbers the rows have. */
function joined(
  stored: MergeRegister,
  files: readonly IncomingFile[],
): { register: MergeRegister; rounds: readonly ProgrammeRound[] } {
  const submissions = files.flatMap((file) => (file.kind === 'submission' ? [file.submission] : []));
  const register = joinRegisters(stored, { ...EMPTY_REGISTER, submissions });
  const rounds = registerRounds(register);
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

function withFault(conflict: Conflict, draft: DraftDecision | undefined): Conflict {
  const fault = conflict.choice === null && conflict.fault === undefined ? (draft?.fault ?? null) : null;
  return fault === null ? conflict : { ...conflict, fault };
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
  further: readonly MergeRemark[],
  { notes, reviewed }: { notes: readonly ReceiptNote[]; reviewed: readonly ReviewedVersion[] },
): Prepared {
  const withEdits = rounds.map((round) => ({
    ...round,
    remarks: [...round.remarks, ...further.filter(({ programme }) => programme === round.programme.id)],
  }));
  const known = rounds.flatMap(fileOutcomes);
  const others = incoming.flatMap((given) => (given.kind === 'other' ? [given.file] : []));
  const written: WrittenRow[] = rounds.flatMap(summaryRows);
  const files = [...known, ...others];
  return {
    stored: { register, written, reviewed },
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
      conflicts: withEdits.flatMap(({ conflicts }) =>
        conflicts.map((conflict) => withFault(conflict, drafts.get(conflict.subject))),
      ),
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
  const { choices, drafts } = readChoices(content, registerRounds(register), register.choices, now);
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
  const receipts = withNotes(readReceiptNotes(content, whole.rounds), clerk);
  const known = [...(clerk.reviewed ?? []), ...decoded.stored.reviewed];
  const reviewed = reviewedVersions(receipts, known, () => registerRounds({ ...register, choices }));
  const remarks = [...edits, ...earlierReviewRemarks(reviewed, receipts, whole.rounds)];
  const { stored, lists, result, rounds, files } = prepared(incoming, whole, drafts, remarks, {
    notes: clerk.notes,
    reviewed,
  });
  const found = lists.map((list) => ({ list, sheet: writtenList(content, list.key) }));
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
    receipts,
    reviewed,
    preview: {
      summaries: summaries.flatMap(({ round, change }) =>
        change === null ? [] : [{ programme: round.programme.id, sheet: change.sheet, rows: change.rows }],
      ),
      lists: listed.map(({ sheet, cells }) => ({ sheet, cells: cells.length })),
      newSheets: addedSheets(newRounds, newLists, rounds, content).sheets.map(({ name }) => name),
      unread: found
        .filter(({ list }) => list.key === PROBLEMS_KEY)
        .reduce((count, { list, sheet }) => count + (sheet === null ? 0 : unreadBefore(list, sheet)), 0),
      sources: found
        .filter(({ list }) => list.key === SOURCES_KEY)
        .reduce((count, { list, sheet }) => count + rowCount(list, sheet), 0),
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
  const { notes } = clerk;
  const reviewed = reviewedVersions(notes, clerk.reviewed ?? [], () => whole.rounds);
  const remarks = earlierReviewRemarks(reviewed, notes, whole.rounds);
  const { stored, rounds, lists, result, files } = prepared(incoming, whole, new Map(), remarks, {
    notes,
    reviewed,
  });
  return {
    outcome: 'new',
    result,
    rounds,
    files,
    receipts: notes,
    reviewed,
    get plan() {
      const [first, ...further] = dividedGroups(valueGroups(rounds), 0);
      const values = [first, ...further].map((groups, index) => valueList(groups, index + 1));
      return mergedPlan(rounds, [...lists, ...values], stored);
    },
  };
}
