import { offerClaims } from '../../carryover/chosen-offers';
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
 * The ids of the confirmed proposals after some were ticked or unticked. Of several that exclude each other the last one
 * ticked stays.
 */
export function withConfirmed(
  { plan }: CarryOverPreview,
  confirmed: readonly string[],
  changed: readonly string[],
  isConfirmed: boolean,
): string[] {
  const claims = new Map(plan.proposed.map((offer) => [offer.id, offerClaims(offer)]));
  const left = confirmed.filter((id) => !changed.includes(id));
  if (!isConfirmed) return left;
  // Ticked together, the first one of several that exclude each other is taken.
  const claimed = new Set<string>();
  const isFree = (id: string): boolean => !(claims.get(id) ?? []).some((claim) => claimed.has(claim));
  const taken: string[] = [];
  for (const id of changed) {
    const own = claims.get(id);
    if (own === undefined || !isFree(id)) continue;
    taken.push(id);
    for (const claim of own) claimed.add(claim);
  }
  return [...left.filter(isFree), ...taken];
}
