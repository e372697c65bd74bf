import { compareTexts } from '../../merge/compare-texts';
import type { ClerkChoice, ClerkDecision, Conflict } from '../../model/merge';

/**
 * A decision about a conflict as it is remembered: with every candidate the clerk saw, so that it does not speak for one
 * that comes later.
 *
 * @param chosen id of the candidate that stands; null where all do
 * @param now ISO date and time
 */
export function clerkChoice(
  { subject, candidates }: Pick<Conflict, 'subject' | 'candidates'>,
  decision: ClerkDecision,
  chosen: string | null,
  reason: string,
  now: string,
): ClerkChoice {
  return {
    subject,
    decision,
    chosen,
    considered: candidates.map(({ id }) => id).sort(compareTexts),
    reason,
    decidedAt: now,
  };
}
