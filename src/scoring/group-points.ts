import type { Indicators } from '../model/programme';
import type { ScoringScheme } from '../model/scoring';

/** A group with its scored points. */
export interface GroupPoints {
  group: string;
  weight: string;
  points: readonly { point: string; maximum: string }[];
}

/** Group of every point that has a code. */
export function pointGroups({ points }: Indicators): ReadonlyMap<string, string> {
  return new Map(points.flatMap(({ code, group }) => (code === null ? [] : [[code, group] as const])));
}

/** The scheme's groups in its order, each with its points in the scheme's order. */
export function groupPoints(
  { groups, points }: ScoringScheme,
  groupOf: ReadonlyMap<string, string>,
): GroupPoints[] {
  return groups.map(({ group, weight }) => ({
    group,
    weight,
    points: points.filter(({ point }) => groupOf.get(point) === group),
  }));
}
