import { withoutWhiteSpace } from '../filing/character-width';
import { likeness } from '../filing/unit-name';
import type { ObservationPoint } from '../model/programme';

/** A point of the newer notice and the one of the older it stands for. */
export interface PointPair {
  older: ObservationPoint;
  newer: ObservationPoint;
}

/** Two points are one reworded where at least so many of their pairs of neighbouring characters are the same. */
export const LEAST_LIKENESS = 0.7;
/** More than any share: other texts may have all their pairs of characters in common, too. */
const IDENTICAL = 2;

interface Candidate {
  older: number;
  newer: number;
  share: number;
  isSameCode: boolean;
}

/** The likest first, then those that kept their code, then in the order of print; the same both ways round. */
function byLikeness(one: Candidate, other: Candidate): number {
  return (
    other.share - one.share ||
    Number(other.isSameCode) - Number(one.isSameCode) ||
    one.older + one.newer - (other.older + other.newer) ||
    Math.abs(one.older - one.newer) - Math.abs(other.older - other.newer)
  );
}

/** Takes the best candidates until each point is taken once. */
function taken(candidates: readonly Candidate[]): Map<number, number> {
  const olderOf = new Map<number, number>();
  const used = new Set<number>();
  for (const { older, newer } of [...candidates].sort(byLikeness)) {
    if (olderOf.has(newer) || used.has(older)) continue;
    olderOf.set(newer, older);
    used.add(older);
  }
  return olderOf;
}

/**
 * Which points of two notices are the same or a rewording of each other. Codes never decide: one code means different
 * points in different notices. No point is in two pairs, and the pairs are the same both ways round.
 *
 * @returns in the order of the newer notice
 */
export function pointPairs(
  older: readonly ObservationPoint[],
  newer: readonly ObservationPoint[],
): PointPair[] {
  const texts = newer.map(({ text }) => withoutWhiteSpace(text));
  const candidates = older.flatMap((point, olderIndex) => {
    const text = withoutWhiteSpace(point.text);
    return texts.flatMap((newerText, newerIndex): Candidate[] => {
      const share = newerText === text ? IDENTICAL : likeness(text, newerText);
      const isSameCode = point.code === newer[newerIndex]?.code;
      return share < LEAST_LIKENESS ? [] : [{ older: olderIndex, newer: newerIndex, share, isSameCode }];
    });
  });
  const olderOf = taken(candidates);
  return newer.flatMap((point, index) => {
    const partner = older[olderOf.get(index) ?? -1];
    return partner === undefined ? [] : [{ older: partner, newer: point }];
  });
}
