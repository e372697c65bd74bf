import { withoutWhiteSpace } from '../filing/character-width';
import { likeness } from '../filing/unit-name';
import type { ObservationPoint, Programme } from '../model/programme';
import { LEAST_LIKENESS, pointPairs } from './point-pairs';
import type { TextPiece } from './text-pieces';
import { textPieces } from './text-pieces';

/** A printed title of one notice that says what an observation point of the other says. */
export interface LikeHeading {
  /** As printed, with its code: 5.4 规章制度：……. */
  heading: string;
  /** From the point's text to the heading's, both without code. */
  pieces: TextPiece[];
}

interface OfNewer {
  newer: ObservationPoint;
  /** The point of the older notice that has this code and is another one; null where none has, or it is the same. */
  otherUnderCode: ObservationPoint | null;
}

/** What became of the older notice's points, seen from a point of the newer. */
export type PointDifference = OfNewer &
  (
    | { kind: 'identical'; older: ObservationPoint }
    /** The same text under another code. */
    | { kind: 'renumbered'; older: ObservationPoint }
    | { kind: 'reworded'; older: ObservationPoint; pieces: TextPiece[] }
    | { kind: 'rewordedRenumbered'; older: ObservationPoint; pieces: TextPiece[] }
    /** `heading` is the title of the older notice that said it. */
    | { kind: 'new'; heading: LikeHeading | null }
  );

export type PointDifferenceKind = PointDifference['kind'];

/** A point of the older notice the newer has none for. */
export interface DroppedPoint {
  older: ObservationPoint;
  /** The title of the newer notice, above points of its own, that says it. */
  heading: LikeHeading | null;
}

/** 5.4 规章制度：建立……: the code and the name of a heading are no part of what it says. */
const HEADING_LEAD = /^[\d.]+\s*(?:[^：]{1,20}：)?/;

function headingsOf({ indicators }: Programme): string[] {
  return [...new Set(indicators.points.flatMap(({ path }) => path))];
}

function likeHeading(point: ObservationPoint, headings: readonly string[]): LikeHeading | null {
  const text = withoutWhiteSpace(point.text);
  let best: { heading: string; words: string; share: number } | null = null;
  for (const heading of headings) {
    const words = heading.replace(HEADING_LEAD, '');
    const share = likeness(text, withoutWhiteSpace(words));
    if (share >= LEAST_LIKENESS && share > (best?.share ?? 0)) best = { heading, words, share };
  }
  return best === null ? null : { heading: best.heading, pieces: textPieces(text, best.words) };
}

function paired(older: ObservationPoint, of: OfNewer): PointDifference {
  const isSameCode = older.code === of.newer.code;
  if (withoutWhiteSpace(older.text) === withoutWhiteSpace(of.newer.text)) {
    return { ...of, kind: isSameCode ? 'identical' : 'renumbered', older };
  }
  const pieces = textPieces(older.text, of.newer.text);
  return { ...of, kind: isSameCode ? 'reworded' : 'rewordedRenumbered', older, pieces };
}

/**
 * What became of the points of one notice in another: every point of the newer in its order, and those of the older the
 * newer has none for.
 */
export function pointDifferences(
  older: Programme,
  newer: Programme,
): { points: PointDifference[]; dropped: DroppedPoint[] } {
  const pairs = pointPairs(older.indicators.points, newer.indicators.points);
  const olderOf = new Map(pairs.map((pair) => [pair.newer, pair.older]));
  const kept = new Set(olderOf.values());
  const headings = { older: headingsOf(older), newer: headingsOf(newer) };
  return {
    points: newer.indicators.points.map((point) => {
      const partner = olderOf.get(point);
      const underCode = older.indicators.points.find(({ code }) => code === point.code);
      const of = {
        newer: point,
        otherUnderCode: underCode === undefined || underCode === partner ? null : underCode,
      };
      return partner === undefined
        ? { ...of, kind: 'new', heading: likeHeading(point, headings.older) }
        : paired(partner, of);
    }),
    dropped: older.indicators.points
      .filter((point) => !kept.has(point))
      .map((point) => ({ older: point, heading: likeHeading(point, headings.newer) })),
  };
}
