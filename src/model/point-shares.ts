import { z } from 'zod';
import { DecimalText } from './field';
import { CardSource } from './scorecard';

/** What one expert gave the points of one application, where the card gives a total. */
export const PointScores = z.object({
  expert: z.string(),
  source: CardSource,
  /** In the order of the scheme's points; `cell` is `评审表!H12`, null where it could not be found. */
  points: z.array(z.object({ score: DecimalText, cell: z.string().nullable() })),
});
export type PointScores = z.infer<typeof PointScores>;

/** How much of each point's maximum the experts gave an application on the average: a column of a heat map. */
export const PointShares = z.object({
  title: z.string(),
  /** Null for an application without a rank. */
  rank: z.int().nullable(),
  /** 0 … 1 at four decimals, in the order of the scheme's points; null without a card that gives a total. */
  shares: z.array(DecimalText.nullable()),
  /** What the shares are the means of. */
  cards: z.array(PointScores),
});
export type PointShares = z.infer<typeof PointShares>;

/** Where one level of a heat map ends and the next begins, from the highest on. */
const LEVEL_LIMITS: readonly number[] = [0.9, 0.8, 0.7, 0.6];

/** Level of a share, 0 for the highest, 4 for the lowest. */
export function shareLevel(share: number): number {
  const level = LEVEL_LIMITS.findIndex((limit) => share >= limit);
  return level === -1 ? LEVEL_LIMITS.length : level;
}
