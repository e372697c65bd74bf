import type { ProgrammeRound } from '../../merge/merge-round';
import type { ClerkChoice, ClerkDecision, Conflict } from '../../model/merge';
import type { WorkbookContent } from '../../model/workbook-content';
import { clerkChoice } from './clerk-choice';
import { findList, listText } from './keyed-list-sheet';
import {
  candidateLetter,
  CHOSEN_COLUMN,
  CONFLICTS_KEY,
  DECISION_COLUMN,
  REASON_COLUMN,
} from './lists/conflict-list';
import type { DraftDecision } from './lists/conflict-list';
import { mergeOutputMessages } from './messages';
import { safeText, unguardedText, writableText } from './safe-text';

/** What the clerk decided on the sheet, and what nothing can be made of yet. */
export interface ChoicesRead {
  choices: ClerkChoice[];
  drafts: Map<string, DraftDecision>;
}

function decisionNamed(text: string): ClerkDecision | null {
  const { decisions } = mergeOutputMessages;
  if (text === decisions.keep) return 'keep';
  if (text === decisions.replace) return 'replace';
  if (text === decisions.both) return 'both';
  if (text === decisions.confirm) return 'confirm';
  return text === decisions.leaveOut ? 'leaveOut' : null;
}

/** What was found by labels is confirmed or left out; of what cannot all stand one is chosen, or all are. */
function isAbout({ kind }: Conflict, decision: ClerkDecision): boolean {
  return (kind === 'foundByLabels') === (decision === 'confirm' || decision === 'leaveOut');
}

/** The candidate that stands; null where the decision leaves it open. */
function chosenCandidate({ candidates }: Conflict, decision: ClerkDecision, letter: string): string | null {
  if (letter !== '') {
    const at = candidates.findIndex((_, index) => candidateLetter(index) === letter.toUpperCase());
    return candidates[at]?.id ?? null;
  }
  if (candidates.length > 2) return null;
  return (decision === 'keep' ? candidates[0] : candidates[candidates.length - 1])?.id ?? null;
}

function choiceOf(conflict: Conflict, draft: DraftDecision, now: string): ClerkChoice | null {
  const decision = decisionNamed(draft.decision);
  if (decision === null || !isAbout(conflict, decision)) return null;
  const isOpen = decision === 'both' || decision === 'leaveOut';
  const chosen = isOpen ? null : chosenCandidate(conflict, decision, draft.chosen);
  if (!isOpen && chosen === null) return null;
  return clerkChoice(conflict, decision, chosen, draft.reason, now);
}

function isSame(one: ClerkChoice, other: ClerkChoice): boolean {
  return JSON.stringify({ ...one, decidedAt: '' }) === JSON.stringify({ ...other, decidedAt: '' });
}

/**
 * The clerk's choices as the sheet of conflicts shows them. A decision that was taken out is taken back; one that stands
 * as it did keeps its moment.
 *
 * @param rounds what followed from the record when the sheet was written: which candidates the clerk saw
 * @param known choices of the record
 */
export function readChoices(
  content: WorkbookContent,
  rounds: readonly ProgrammeRound[],
  known: readonly ClerkChoice[],
  now: string,
): ChoicesRead {
  const found = findList(content, CONFLICTS_KEY);
  const drafts = new Map<string, DraftDecision>();
  if (found === null) return { choices: [...known], drafts };
  const choices = new Map(known.map((choice) => [choice.subject, choice]));
  for (const conflict of rounds.flatMap(({ conflicts }) => conflicts)) {
    const row = found.rows.get(writableText(conflict.subject));
    if (row === undefined) continue;
    const draft = {
      decision: listText(found, row, DECISION_COLUMN).trim(),
      chosen: listText(found, row, CHOSEN_COLUMN).trim(),
      reason: unguardedText(listText(found, row, REASON_COLUMN).trim()),
    };
    const standing = choices.get(conflict.subject);
    // A reason that was cut or mended on the way out is the same reason.
    const reason =
      standing !== undefined && safeText(standing.reason) === safeText(draft.reason) ? standing.reason : null;
    const choice = choiceOf(conflict, reason === null ? draft : { ...draft, reason }, now);
    if (choice === null) {
      if (conflict.choice !== null) choices.delete(conflict.subject);
      if (Object.values(draft).some((text) => text !== '')) drafts.set(conflict.subject, draft);
    } else if (standing === undefined || !isSame(standing, choice)) choices.set(conflict.subject, choice);
  }
  return { choices: [...choices.values()], drafts };
}
