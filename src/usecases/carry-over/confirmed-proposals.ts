import { offerPlace } from '../../carryover/chosen-offers';
import type { CarryOverPreview } from './preview-carry-over';

type Offer = CarryOverPreview['plan']['proposed'][number];

/** Proposals that rest on the same reasons, so that a person reads them once. */
export interface ProposalGroup {
  reasons: readonly string[];
  offers: readonly Offer[];
}

/** Groups proposals by what a person has to know about them, in the order of the forms. */
export function proposalGroups({ plan }: CarryOverPreview): ProposalGroup[] {
  const groups = new Map<string, Offer[]>();
  for (const offer of plan.proposed) {
    const key = offer.reasons.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  return [...groups.values()].map((offers) => ({ reasons: offers[0]?.reasons ?? [], offers }));
}

/**
 * The ids of the confirmed proposals after some were ticked or unticked. Of several for one cell the last one ticked
 * stays.
 */
export function withConfirmed(
  { plan }: CarryOverPreview,
  confirmed: readonly string[],
  changed: readonly string[],
  isConfirmed: boolean,
): string[] {
  const cells = new Map(plan.proposed.map((offer) => [offer.id, offerPlace(offer)]));
  const left = confirmed.filter((id) => !changed.includes(id));
  if (!isConfirmed) return left;
  // Ticked together, the first one of several for one cell is taken.
  const taken = new Map<string, string>();
  for (const id of changed) {
    const cell = cells.get(id);
    if (cell !== undefined && !taken.has(cell)) taken.set(cell, id);
  }
  return [...left.filter((id) => !taken.has(cells.get(id) ?? '')), ...taken.values()];
}
