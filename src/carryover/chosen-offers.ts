import { isSelected } from '../model/catalogue';
import { fieldAtYear } from '../model/keys';
import type { CarryOffer, CarryOverPlan } from './carry-over-plan';

/** Which proposals a person confirms: those with an id, or those named by their id, their field or its prefix, or `all`. */
export type CarryChoice =
  { kind: 'ids'; ids: readonly string[] } | { kind: 'named'; names: readonly string[] };

export interface ChosenOffers {
  offers: readonly CarryOffer[];
  /** Confirmed proposals for one cell, or of one source that must not be counted twice; none of them is taken. */
  rivals: readonly CarryOffer[];
  /** Names that no proposal answers to. */
  unknown: readonly string[];
}

/** The name that stands for all proposals that may be confirmed together. */
export const ALL_TOGETHER = 'all';

function isNamed({ id, target: { field }, confirmed }: CarryOffer, name: string): boolean {
  if (name === ALL_TOGETHER) return confirmed === 'together';
  return name === id || isSelected([name], field);
}

function isChosen(offer: CarryOffer, choice: CarryChoice): boolean {
  switch (choice.kind) {
    case 'ids':
      return choice.ids.includes(offer.id);
    case 'named':
      return choice.names.some((name) => isNamed(offer, name));
  }
}

/**
 * What an offer lays claim to; offers that share a claim exclude each other. Those for one cell do, and those that would
 * count one source twice; every row of a table stands for itself.
 */
export function offerClaims({ id, target, content, exclusive }: CarryOffer): string[] {
  const place = content.kind === 'row' ? id : fieldAtYear(target.field, target.year);
  return exclusive === null ? [place] : [place, exclusive];
}

/**
 * The certain offers together with the proposals that were confirmed. Where several proposals are for one cell, an id
 * names one of them, the field all; what excludes each other is not chosen between.
 */
export function chosenOffers({ certain, proposed }: CarryOverPlan, choice: CarryChoice): ChosenOffers {
  const names = choice.kind === 'named' ? choice.names : [];
  const confirmed = proposed.filter((offer) => isChosen(offer, choice));
  const settled = new Set(certain.flatMap(offerClaims));
  const counts = new Map<string, number>();
  for (const claim of confirmed.flatMap(offerClaims)) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  const isAlone = (offer: CarryOffer): boolean =>
    offerClaims(offer).every((claim) => !settled.has(claim) && counts.get(claim) === 1);
  return {
    offers: [...certain, ...confirmed.filter(isAlone)],
    rivals: confirmed.filter((offer) => !isAlone(offer)),
    unknown: names.filter(
      (name) => name !== ALL_TOGETHER && ![...certain, ...proposed].some((offer) => isNamed(offer, name)),
    ),
  };
}
