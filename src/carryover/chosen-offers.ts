import { isSelected } from '../model/catalogue';
import { fieldAtYear } from '../model/keys';
import type { CarryOffer, CarryOverPlan } from './carry-over-plan';

/** Which proposals a person confirms: all, those with an id, or those named by their id, their field or its prefix. */
export type CarryChoice =
  { kind: 'all' } | { kind: 'ids'; ids: readonly string[] } | { kind: 'named'; names: readonly string[] };

export interface ChosenOffers {
  offers: readonly CarryOffer[];
  /** Confirmed proposals for one cell that exclude each other; none of them is taken. */
  rivals: readonly CarryOffer[];
  /** Names that no proposal answers to. */
  unknown: readonly string[];
}

function isNamed({ id, target: { field } }: CarryOffer, name: string): boolean {
  return name === id || isSelected([name], field);
}

function isChosen(offer: CarryOffer, choice: CarryChoice): boolean {
  switch (choice.kind) {
    case 'all':
      return true;
    case 'ids':
      return choice.ids.includes(offer.id);
    case 'named':
      return choice.names.some((name) => isNamed(offer, name));
  }
}

/** What an offer is for: offers for one cell share it and exclude each other; every row of a table has its own. */
export function offerPlace({ id, target, content }: CarryOffer): string {
  return content.kind === 'row' ? id : fieldAtYear(target.field, target.year);
}

/**
 * The certain offers together with the proposals that were confirmed. Where several proposals are for one cell, an id
 * names one of them, the field all; what excludes each other is not chosen between.
 */
export function chosenOffers({ certain, proposed }: CarryOverPlan, choice: CarryChoice): ChosenOffers {
  const names = choice.kind === 'named' ? choice.names : [];
  const confirmed = proposed.filter((offer) => isChosen(offer, choice));
  const settled = new Set(certain.map(offerPlace));
  const counts = new Map<string, number>();
  for (const offer of confirmed) counts.set(offerPlace(offer), (counts.get(offerPlace(offer)) ?? 0) + 1);
  const isAlone = (offer: CarryOffer): boolean =>
    !settled.has(offerPlace(offer)) && counts.get(offerPlace(offer)) === 1;
  return {
    offers: [...certain, ...confirmed.filter(isAlone)],
    rivals: confirmed.filter((offer) => !isAlone(offer)),
    unknown: names.filter((name) => ![...certain, ...proposed].some((offer) => isNamed(offer, name))),
  };
}
