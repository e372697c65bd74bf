import type { ClerkChoice, ConflictCandidate } from '../model/merge';

/** The choice about a subject, as long as the clerk has seen every candidate there is; else null. */
export function validChoice(
  choices: ReadonlyMap<string, ClerkChoice>,
  subject: string,
  candidates: readonly Pick<ConflictCandidate, 'id'>[],
): ClerkChoice | null {
  const choice = choices.get(subject);
  if (choice === undefined) return null;
  const seen = new Set(choice.considered);
  if (!candidates.every(({ id }) => seen.has(id))) return null;
  if (choice.decision === 'both' || choice.decision === 'leaveOut') return choice;
  return candidates.some(({ id }) => id === choice.chosen) ? choice : null;
}
