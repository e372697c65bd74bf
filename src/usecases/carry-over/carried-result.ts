import type { CarryOffer } from '../../carryover/carry-over-plan';
import type { ChosenOffers } from '../../carryover/chosen-offers';
import type { CarriedWrites } from './carried-writes';
import type { CarryOverPreview } from './preview-carry-over';

/** What became of a preview once it was carried out. */
export interface CarriedResult extends Pick<CarriedWrites, 'landed' | 'notWritten'> {
  preview: CarryOverPreview;
  /** Proposals nobody confirmed, or of which several were confirmed for one cell. */
  unconfirmed: readonly CarryOffer[];
}

/** Puts together what was written and what was not. */
export function carriedResult(
  preview: CarryOverPreview,
  { offers }: ChosenOffers,
  { landed, notWritten }: CarriedWrites,
): CarriedResult {
  const unconfirmed = preview.plan.proposed.filter((offer) => !offers.includes(offer));
  return { preview, landed, notWritten, unconfirmed };
}
