import type { ClerkChoice, Conflict } from '../../model/merge';
import type { WorkbookContent } from '../../model/workbook-content';
import { clerkChoice } from './clerk-choice';
import { judgedDecision } from './judged-decision';
import type { JudgedDecision, TypedDecision } from './judged-decision';
import { listText } from './keyed-list-sheet';
import {
  CHOSEN_COLUMN,
  CONFLICTS_KEY,
  DECISION_COLUMN,
  REASON_COLUMN,
  shownDecision,
  standingDecision,
} from './lists/conflict-list';
import type { DraftDecision } from './lists/conflict-list';
import { safeText, unguardedText, writableText } from './safe-text';
import { writtenList } from './written-lists';

/** What the clerk decided on the sheet, and what nothing can be made of yet. */
export interface ChoicesRead {
  choices: ClerkChoice[];
  drafts: Map<string, DraftDecision>;
}

/** What is typed; where that is what an earlier merge wrote there, the decision it stands for. */
function judgedOf(conflict: Conflict, typed: TypedDecision): JudgedDecision {
  const choice = standingDecision(conflict);
  const shown = choice === null ? null : shownDecision(conflict, choice);
  return choice !== null && shown?.decision === typed.decision && shown.chosen === typed.chosen
    ? { outcome: 'decided', decision: choice.decision, chosen: choice.chosen }
    : judgedDecision(conflict, typed);
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
  rounds: readonly { conflicts: readonly Conflict[] }[],
  known: readonly ClerkChoice[],
  now: string,
): ChoicesRead {
  const found = writtenList(content, CONFLICTS_KEY);
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
    const judged = judgedOf(conflict, draft);
    if (judged.outcome !== 'decided') {
      if (standingDecision(conflict) !== null) choices.delete(conflict.subject);
      const fault = judged.outcome === 'fault' ? judged.message : null;
      if (Object.values(draft).some((text) => text !== '')) drafts.set(conflict.subject, { ...draft, fault });
      continue;
    }
    const shown = standingDecision(conflict);
    const isAsShown = shown !== null && judged.decision === shown.decision && judged.chosen === shown.chosen;
    // Made anew it would forget candidates that are not asked about as things are now.
    if (isAsShown && standing !== undefined && reason !== null) continue;
    const choice = clerkChoice(conflict, judged.decision, judged.chosen, reason ?? draft.reason, now);
    if (standing === undefined || !isSame(standing, choice)) choices.set(conflict.subject, choice);
  }
  return { choices: [...choices.values()], drafts };
}
