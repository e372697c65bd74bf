import { fileOutcomes } from '../../merge/file-outcomes';
import { programmeRound } from '../../merge/merge-round';
import type { ProgrammeRound } from '../../merge/merge-round';
import { joinRegisters } from '../../merge/register';
import { EMPTY_REGISTER } from '../../model/merge';
import type { MergedFile, MergeOutput, MergeRegister, MergeRemark, Submission } from '../../model/merge';
import type { CellValue } from '../../model/ports';
import type { WorkbookContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { programmes } from '../../programmes/registry';
import type { WorkbookChange } from '../state-change';
import { holds, listChange } from './keyed-list-change';
import type { KeyedList } from './keyed-list';
import { findList } from './keyed-list-sheet';
import type { DraftDecision } from './lists/conflict-list';
import { mergeLists } from './merge-lists';
import { mergedPlan } from './merged-plan';
import { mergeOutputMessages } from './messages';
import { readChoices } from './read-choices';
import { decodeMerge, encodeMerge, registerSheet } from './stored-merge';
import type { StoredMerge, WrittenRow } from './stored-merge';
import { hasSummaryTable, summaryChange } from './summary-change';
import { summaryRows } from './summary-sheet';
import { versionDifferences } from './version-differences';
import { SheetGrid } from '../../filing/sheet-grid';

/** A file as it came in: read as a submission, refused with the reason, or none that is merged. */
export type IncomingFile =
  { kind: 'submission'; submission: Submission } | { kind: 'other'; file: MergedFile };

export type FilesMerged =
  | { outcome: 'new'; result: Omit<MergeOutput, 'output'>; plan: WorkbookPlan }
  /** What is to be written into the workbook merged into; nothing where it says all of it already. */
  | { outcome: 'changed'; result: Omit<MergeOutput, 'output'>; change: WorkbookChange }
  | { outcome: 'stopped'; message: string };

function roundsOf(register: MergeRegister): ProgrammeRound[] {
  return programmes()
    .map((programme) => programmeRound(programme, register, versionDifferences))
    .filter(({ applications }) => applications.length > 0);
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
  known: readonly MergedFile[];
  lists: readonly KeyedList[];
  result: Omit<MergeOutput, 'output'>;
}

function prepared(
  incoming: readonly IncomingFile[],
  { register, rounds }: { register: MergeRegister; rounds: readonly ProgrammeRound[] },
  drafts: ReadonlyMap<string, DraftDecision>,
  staffEdits: readonly MergeRemark[],
): Prepared {
  const withEdits = rounds.map((round) => ({
    ...round,
    remarks: [...round.remarks, ...staffEdits.filter(({ programme }) => programme === round.programme.id)],
  }));
  const known = rounds.flatMap(fileOutcomes);
  const others = incoming.flatMap((given) => (given.kind === 'other' ? [given.file] : []));
  const written: WrittenRow[] = rounds.flatMap(summaryRows);
  return {
    stored: { register, written },
    rounds: withEdits,
    known,
    lists: mergeLists({ register, rounds: withEdits, files: [...known, ...others], drafts }),
    result: {
      files: filesOfCall(incoming, known),
      rows: withEdits.flatMap(({ rows }) => rows),
      duplicates: withEdits.flatMap(({ duplicates }) => duplicates),
      conflicts: withEdits.flatMap(({ conflicts }) => conflicts),
      remarks: withEdits.flatMap(({ remarks }) => remarks),
    },
  };
}

/** The record written over the one that stands, and what was longer before taken away. */
function recordChange(stored: StoredMerge, content: WorkbookContent): CellValue[] {
  const record = registerSheet(content);
  if (record === null) return [];
  const grid = new SheetGrid(record);
  const rows = encodeMerge(stored);
  const written = rows.flatMap((texts, row) =>
    texts.map((text, column): CellValue => ({
      place: { sheet: record.name, row: row + 1, column: column + 1 },
      value: { kind: 'text', text },
    })),
  );
  const left = record.cells
    .filter(({ row, column, value }) => value.kind !== 'empty' && rows[row - 1]?.[column - 1] === undefined)
    .map(({ row, column }): CellValue => ({
      place: { sheet: record.name, row, column },
      value: { kind: 'blank' },
    }));
  return [...written, ...left].filter(({ place, value }) => !holds(grid.at(place.row, place.column), value));
}

function mergeInto(
  incoming: readonly IncomingFile[],
  content: WorkbookContent,
  now: string,
): Exclude<FilesMerged, { outcome: 'new' }> {
  const decoded = decodeMerge(content);
  if (decoded.outcome === 'none') return { outcome: 'stopped', message: mergeOutputMessages.notMerged };
  if (decoded.outcome === 'damaged') {
    return { outcome: 'stopped', message: mergeOutputMessages.registerDamaged(decoded.detail) };
  }
  const { register, written } = decoded.stored;
  const { choices, drafts } = readChoices(content, roundsOf(register), register.choices, now);
  const whole = joined({ ...register, choices }, incoming);
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
  const { stored, lists, result, rounds } = prepared(incoming, whole, drafts, edits);
  const found = lists.map((list) => ({ list, sheet: findList(content, list.key) }));
  const newRounds = rounds.filter(({ programme }) => !hasSummaryTable(programme, content));
  const newLists = found.flatMap(({ list, sheet }) => (sheet === null ? [list] : []));
  const taken = new Set(content.sheets.map(({ name }) => name.toLowerCase()));
  const plan = mergedPlan(newRounds, newLists, null);
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, name: freeName(sheet.name, taken) }));
  return {
    outcome: 'changed',
    result,
    change: {
      cells: [
        ...summaries.flatMap(({ change }) => change?.cells ?? []),
        ...found.flatMap(({ list, sheet }) => (sheet === null ? [] : listChange(list, sheet))),
        ...recordChange(stored, content),
      ],
      plan: sheets.length === 0 ? null : { ...plan, sheets },
    },
  };
}

/** The name itself, or with the first number behind it that no sheet has yet. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
  return free;
}

/**
 * Merges what came in into a new workbook, or into one an earlier merge made: new applications get rows, newer versions
 * replace what we wrote, what staff wrote stays, and their decisions are respected.
 *
 * @param existing what the workbook merged into says; null for a new one
 * @param now ISO date and time, for decisions that are read for the first time
 */
export function mergeFiles(
  incoming: readonly IncomingFile[],
  existing: WorkbookContent | null,
  now: string,
): FilesMerged {
  if (existing !== null) return mergeInto(incoming, existing, now);
  const { stored, rounds, lists, result } = prepared(
    incoming,
    joined(EMPTY_REGISTER, incoming),
    new Map(),
    [],
  );
  return { outcome: 'new', result, plan: mergedPlan(rounds, lists, stored) };
}
