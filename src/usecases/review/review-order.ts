import type { GivenScore } from '../../model/scorecard';
import type { RedFlag } from './reviewed-point';
import { RED_FLAGS } from './reviewed-point';

/** The order points are gone through: what deserves a closer look first, or as the notice prints them. */
export type ReviewOrder = 'flagsFirst' | 'notice';

interface Ordered {
  code: string;
  given: GivenScore;
  flags: readonly RedFlag[];
}

const rankOf = ({ flags }: Ordered): number => {
  const [gravest] = flags;
  return gravest === undefined ? RED_FLAGS.length : RED_FLAGS.indexOf(gravest);
};

/** Points in an order; those that are alike stay in the order of the notice. */
export function orderedPoints<Point extends Ordered>(points: readonly Point[], order: ReviewOrder): Point[] {
  if (order === 'notice') return [...points];
  return points
    .map((point, index) => ({ point, index }))
    .sort((one, other) => rankOf(one.point) - rankOf(other.point) || one.index - other.index)
    .map(({ point }) => point);
}

/**
 * The next point without a usable score, in the order given, beginning behind `after` and going round once.
 *
 * @param after code of a point; null to begin with the first
 * @returns null where no other point is left
 */
export function nextUnscored<Point extends Ordered>(
  points: readonly Point[],
  after: string | null,
): Point | null {
  const here = points.findIndex(({ code }) => code === after);
  const round = [...points.slice(here + 1), ...points.slice(0, Math.max(here, 0))];
  return round.find(({ given }) => given.state !== 'given') ?? null;
}
