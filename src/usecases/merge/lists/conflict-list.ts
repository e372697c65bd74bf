import type { ClerkChoice, Conflict, Duplicate } from '../../../model/merge';
import type { KeyedList, KeyedRow } from '../keyed-list';
import type { MergedState } from '../merge-lists';
import { mergeOutputMessages as words } from '../messages';
import { safeText } from '../safe-text';
import { labelledText } from './labelled-text';

export const CONFLICTS_KEY = 'merge/conflicts';
/** Titles of the columns the clerk fills in. */
export const DECISION_COLUMN = '处理意见';
export const CHOSEN_COLUMN = '采用';
export const REASON_COLUMN = '理由';
const CLERKS: ReadonlySet<string> = new Set([DECISION_COLUMN, CHOSEN_COLUMN, REASON_COLUMN]);
/** Differences a cell shows; a rewritten application would fill it a hundred times over. */
const SHOWN_DIFFERENCES = 60;
const LETTERS = 26;

/** How the candidates of a conflict are told apart: A, B … Z, A2 … */
export function candidateLetter(index: number): string {
  const turn = Math.floor(index / LETTERS);
  return `${String.fromCharCode(65 + (index % LETTERS))}${turn === 0 ? '' : turn + 1}`;
}

function differencesText({ differences, labelled }: Conflict): string {
  if (labelled !== undefined) return labelledText(labelled);
  const shown = differences
    .slice(0, SHOWN_DIFFERENCES)
    .map(({ label, before, after }) => words.difference(label, before, after));
  const more = differences.length - shown.length;
  return [...shown, ...(more > 0 ? [words.moreDifferences(more)] : [])].join('\n');
}

/** A decision as it stands on the sheet. */
export function shownDecision(
  { candidates }: Conflict,
  { decision, chosen }: ClerkChoice,
): { decision: string; chosen: string } {
  const at = candidates.findIndex(({ id }) => id === chosen);
  return { decision: words.decisions[decision], chosen: at < 0 ? '' : candidateLetter(at) };
}

/** What the clerk decided about a conflict, whether or not it can be followed. */
export function standingDecision({ choice, unfollowed }: Conflict): ClerkChoice | null {
  return choice ?? unfollowed ?? null;
}

/** What the clerk wrote and nothing can be made of yet: a reason without a decision, a letter nobody has. */
export interface DraftDecision {
  decision: string;
  chosen: string;
  reason: string;
  /** Why it cannot be followed; null where only a reason stands there. */
  fault: string | null;
}

const NO_DRAFT: DraftDecision = { decision: '', chosen: '', reason: '', fault: null };

function decisionOf(conflict: Conflict, draft: DraftDecision): Omit<DraftDecision, 'fault'> {
  const choice = standingDecision(conflict);
  return choice === null ? draft : { ...shownDecision(conflict, choice), reason: choice.reason };
}

function conflictRow(conflict: Conflict, draft: DraftDecision): KeyedRow {
  const { subject, kind, message, candidates, choice } = conflict;
  const written = decisionOf(conflict, draft);
  const fault = conflict.fault ?? draft.fault;
  return {
    key: subject,
    cells: [
      choice !== null
        ? words.settled
        : fault !== null
          ? words.unfollowed
          : kind === 'foundByLabels'
            ? words.toConfirm
            : words.open,
      words.conflict(kind),
      safeText(fault === null ? message : words.unfollowedDecision(fault, message)),
      safeText(
        candidates
          .map(({ name, consortium, files }, at) =>
            words.candidate(candidateLetter(at), consortium || name, files),
          )
          .join('\n'),
      ),
      safeText(differencesText(conflict)),
      safeText(written.decision),
      safeText(written.chosen),
      safeText(written.reason),
    ],
  };
}

function duplicateRow({ kind, programme, application, files, message }: Duplicate): KeyedRow {
  return {
    key: `${kind}:${programme}:${application}:${files[0] ?? ''}`,
    cells: [
      words.nothingToDo,
      words.duplicate,
      safeText(message),
      safeText(files.map((file, at) => `${candidateLetter(at)}. ${file}`).join('\n')),
      '',
      '',
      '',
      '',
    ],
  };
}

/** What the clerk has to decide, with room for the decision beside it; files that say the same below. */
export function conflictList({ rounds, drafts }: MergedState): KeyedList {
  return {
    key: CONFLICTS_KEY,
    name: words.sheets.conflicts,
    columns: words.columns.conflicts.map((column) => ({
      ...column,
      // What the clerk wrote was read before and is written back: an old decision must not speak for a new candidate.
      owner: CLERKS.has(column.title) ? 'shared' : 'ours',
      ...(column.title === DECISION_COLUMN
        ? { options: Object.values(words.decisions), prompt: words.decisionPrompt }
        : {}),
    })),
    rows: rounds.flatMap(({ conflicts, duplicates }) => [
      ...conflicts.map((conflict) => conflictRow(conflict, drafts.get(conflict.subject) ?? NO_DRAFT)),
      ...duplicates.map(duplicateRow),
    ]),
    gone: new Map([['状态', words.gone]]),
    colours: [],
  };
}
