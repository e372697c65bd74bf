import { z } from 'zod';
import { DecimalText } from './field';

/** How points are judged. No notice gives points, so every scheme is the organiser's and says so. */
export const ScoringScheme = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  version: z.string(),
  /** Never official: the notices print no points. */
  basis: z.literal('inferred'),
  /** Weights of the groups; they sum to 100. */
  groups: z.array(z.object({ group: z.string(), weight: DecimalText })).min(1),
  points: z.array(z.object({ point: z.string(), maximum: DecimalText })).min(1),
  scale: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('points'), step: DecimalText }),
    z.object({
      kind: z.literal('grades'),
      grades: z.array(z.object({ name: z.string(), factor: DecimalText })).min(2),
    }),
  ]),
  /** 7.其他: 酌情扣分, at most so much. */
  deductionMaximum: DecimalText.nullable(),
  /** Codes of points that exclude an application. */
  vetoes: z.array(z.string()),
  aggregation: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('mean') }),
    z.object({ kind: z.literal('median') }),
    /** Without the highest and the lowest from so many experts on; the mean with fewer. */
    z.object({ kind: z.literal('trimmedMean'), fromExperts: z.int().min(3) }),
  ]),
  decimals: z.int().min(0).max(4),
  minimumExperts: z.int().min(1),
  /** Scores further apart than this are flagged. */
  divergence: DecimalText,
  /** Group codes in the order in which they break ties. */
  tieBreaks: z.array(z.string()),
});
export type ScoringScheme = z.infer<typeof ScoringScheme>;
