import { foldWidth } from '../../filing/character-width';
import { ClerkDecision } from '../../model/merge';
import type { Conflict } from '../../model/merge';
import { candidateLetter } from './lists/conflict-list';
import { mergeOutputMessages } from './messages';

const { decisions, faults } = mergeOutputMessages;
const NAMED: ReadonlyMap<string, ClerkDecision> = new Map(
  ClerkDecision.options.map((decision) => [decisions[decision], decision]),
);

/** What the clerk typed: nothing is guessed where it can be understood in two ways. */
export interface TypedDecision {
  decision: string;
  chosen: string;
}

/** A decision with the candidate that stands by it, null where none alone does; or why it cannot be followed. */
export type JudgedDecision =
  | { outcome: 'decided'; decision: ClerkDecision; chosen: string | null }
  | { outcome: 'open' }
  | { outcome: 'fault'; message: string };

/** What was found by labels is confirmed or left out; of what cannot all stand one is chosen, or all are. */
function isAbout({ kind }: Conflict, decision: ClerkDecision): boolean {
  return (kind === 'foundByLabels') === (decision === 'confirm' || decision === 'leaveOut');
}

function fault(message: string): JudgedDecision {
  return { outcome: 'fault', message };
}

/** Of two the first is kept or the second takes its place; of more the letter says which. */
function isContrary({ candidates }: Conflict, decision: ClerkDecision, at: number): boolean {
  return (
    candidates.length === 2 && ((decision === 'keep' && at !== 0) || (decision === 'replace' && at === 0))
  );
}

/** What follows from the decision typed beside a conflict. */
export function judgedDecision(conflict: Conflict, typed: TypedDecision): JudgedDecision {
  const { candidates } = conflict;
  const letter = foldWidth(typed.chosen).trim().toUpperCase();
  if (typed.decision === '') return letter === '' ? { outcome: 'open' } : fault(faults.decisionMissing);
  const decision = NAMED.get(typed.decision);
  if (decision === undefined) return fault(faults.unknown(typed.decision));
  if (!isAbout(conflict, decision)) return fault(faults.otherKind(typed.decision));
  const isOpen = decision === 'both' || decision === 'leaveOut';
  if (letter === '') {
    if (isOpen) return { outcome: 'decided', decision, chosen: null };
    if (candidates.length > 2) return fault(faults.letterMissing);
    const chosen = decision === 'keep' ? candidates[0] : candidates[candidates.length - 1];
    return { outcome: 'decided', decision, chosen: chosen?.id ?? null };
  }
  const at = candidates.findIndex((_, index) => candidateLetter(index) === letter);
  const chosen = candidates[at];
  if (chosen === undefined) return fault(faults.letterUnknown(typed.chosen));
  if (isOpen || isContrary(conflict, decision, at)) return fault(faults.contrary(typed.decision, letter));
  return { outcome: 'decided', decision, chosen: chosen.id };
}
