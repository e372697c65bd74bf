import { programmeDifferences } from '../../comparison/programme-differences';
import type { ProgrammeDifferences } from '../../comparison/programme-differences';
import type { Programme } from '../../model/programme';
import { programmes } from '../../programmes/registry';
import { yearOfNotice } from './listed-notices';

export type { ProgrammeDifferences } from '../../comparison/programme-differences';
export type { DroppedPoint, PointDifference } from '../../comparison/point-differences';
export type { GroupDifference } from '../../comparison/group-differences';
export type { TextPiece } from '../../comparison/text-pieces';

/** Differences are looked up as the pane is drawn, and programmes never change. */
const known = new WeakMap<Programme, WeakMap<Programme, ProgrammeDifferences>>();

/** What differs between two notices. */
export function noticeDifferences(older: Programme, newer: Programme): ProgrammeDifferences {
  const ofOlder = known.get(older) ?? new WeakMap<Programme, ProgrammeDifferences>();
  known.set(older, ofOlder);
  const differences = ofOlder.get(newer) ?? programmeDifferences(older, newer);
  ofOlder.set(newer, differences);
  return differences;
}

/**
 * The notice another one is first held against: the latest that is not later than it, of the same kind of form where
 * there is one.
 *
 * @returns null where it is the only notice
 */
export function usualCounterpart(programme: Programme): Programme | null {
  const formOf = ({ forms }: Programme): string | undefined =>
    forms.find(({ basis }) => basis === 'stated')?.id;
  const rank = (other: Programme): number =>
    (yearOfNotice(other) <= yearOfNotice(programme) ? 10_000 : 0) +
    (formOf(other) === formOf(programme) ? 5_000 : 0) +
    yearOfNotice(other);
  const [first] = programmes()
    .filter(({ id }) => id !== programme.id)
    .sort((one, other) => rank(other) - rank(one));
  return first ?? null;
}
