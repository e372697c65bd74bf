import type { Programme } from '../model/programme';
import type { GroupDifference } from './group-differences';
import { groupDifferences } from './group-differences';
import type { FactDifference } from './notice-facts';
import { factDifferences } from './notice-facts';
import type { DroppedPoint, PointDifference, PointDifferenceKind } from './point-differences';
import { pointDifferences } from './point-differences';

/** What differs between two notices. */
export interface ProgrammeDifferences {
  older: Programme;
  newer: Programme;
  /** Every point of the newer notice, in its order. */
  points: PointDifference[];
  /** Points of the older notice the newer has none for, in the older's order. */
  dropped: DroppedPoint[];
  groups: GroupDifference[];
  /** Only what differs. */
  facts: FactDifference[];
  counts: Readonly<Record<PointDifferenceKind | 'dropped', number>>;
}

/**
 * What differs between two notices: points, groups and what they ask for besides. A code is never taken for a point: the
 * same code can mean another one, and where it does, the difference says so.
 *
 * @example programmeDifferences(moe2023, lianyungang2026).counts.new === 4
 */
export function programmeDifferences(older: Programme, newer: Programme): ProgrammeDifferences {
  const { points, dropped } = pointDifferences(older, newer);
  const counts = { identical: 0, renumbered: 0, reworded: 0, rewordedRenumbered: 0, new: 0 };
  for (const { kind } of points) counts[kind] += 1;
  return {
    older,
    newer,
    points,
    dropped,
    groups: groupDifferences(older, newer),
    facts: factDifferences(older, newer),
    counts: { ...counts, dropped: dropped.length },
  };
}
