import type { CarryStrength } from '../model/carry-over';
import { fieldAtYear } from '../model/keys';
import type { CarryOffer, LeftAlone, SourceCell } from './carry-over-plan';

/** An offer before it has its number among the offers for one target. */
export type OfferParts = Omit<CarryOffer, 'id'> & {
  strength: CarryStrength;
  /** 1-based place among the source's rows, for rows; null for single fields. */
  position: number | null;
};

function sourceKey({ field, year, row }: SourceCell): string {
  return `${fieldAtYear(field, year)}#${row ?? ''}`;
}

/** Collects what becomes of each target, and which cells of the source were looked at for it. */
export class GatheredOffers {
  readonly certain: CarryOffer[] = [];
  readonly proposed: CarryOffer[] = [];
  readonly left: LeftAlone[] = [];
  readonly #counts = new Map<string, number>();
  readonly #used = new Set<string>();

  offer({ strength, position, ...parts }: OfferParts): void {
    const offer: CarryOffer = { ...parts, id: this.#idOf(parts, position) };
    this.#use(parts.sources);
    if (strength === '=' && parts.reasons.length === 0) this.certain.push(offer);
    else this.proposed.push(offer);
  }

  leave(left: LeftAlone): void {
    this.#use(left.sources);
    this.left.push(left);
  }

  isUsed(source: SourceCell): boolean {
    return this.#used.has(sourceKey(source));
  }

  #idOf({ target: { field, year } }: Pick<CarryOffer, 'target'>, position: number | null): string {
    const place = position === null ? fieldAtYear(field, year) : `${field}:${position}`;
    const count = (this.#counts.get(place) ?? 0) + 1;
    this.#counts.set(place, count);
    return count === 1 ? place : `${place}#${count}`;
  }

  #use(sources: readonly SourceCell[]): void {
    for (const source of sources) this.#used.add(sourceKey(source));
  }
}
