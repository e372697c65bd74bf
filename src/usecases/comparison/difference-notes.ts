import type { DroppedPoint, PointDifference } from '../../comparison/point-differences';
import type { ProgrammeDifferences } from '../../comparison/programme-differences';
import type { ObservationPoint } from '../../model/programme';
import { differenceMessages } from './difference-messages';

/** From this share of new points on, the newer notice sets up indicators of its own rather than changing the older's. */
const NEARLY_ALL = 0.8;

/** What a point is called: its code, or 扣分项. */
export function pointName({ code }: ObservationPoint): string {
  return code ?? differenceMessages.deduction;
}

/**
 * What a reader must know of a point besides how its text changed, as sentences: that its code meant another point,
 * that it judges in another way, that it was a title before.
 *
 * @param older short name of the older notice
 */
export function notesOnPoint(point: PointDifference, older: string): string[] {
  const { otherUnderCode } = point;
  return [
    ...(otherUnderCode === null
      ? []
      : [differenceMessages.otherUnderCode(older, pointName(otherUnderCode), otherUnderCode.text)]),
    ...('older' in point && point.older.kind !== point.newer.kind
      ? [differenceMessages.otherKind(point.older.kind, point.newer.kind)]
      : []),
    ...(point.kind === 'new' && point.heading !== null
      ? [differenceMessages.headingInOlder(older, point.heading.heading)]
      : []),
  ];
}

/**
 * What a reader must know of a point the newer notice has none for.
 *
 * @param newer short name of the newer notice
 */
export function notesOnDropped({ heading }: DroppedPoint, newer: string): string[] {
  return heading === null ? [] : [differenceMessages.headingInNewer(newer, heading.heading)];
}

/** What a reader must know of the whole; null where the points speak for themselves. */
export function noteOnNotices({ newer, points, counts }: ProgrammeDifferences): string | null {
  return counts.new >= points.length * NEARLY_ALL
    ? differenceMessages.nearlyAllNew(newer.notice.shortName)
    : null;
}
