import { z } from 'zod';
import { DecimalText } from './field';

/** How an expert judges a point. */
export const ScoringScale = z.discriminatedUnion('kind', [
  /** A figure from 0 to the point's maximum, in whole steps. */
  z.object({ kind: z.literal('points'), step: DecimalText }),
  /** 优/良/中/差: the grade's factor (0 … 1) times the point's maximum. The best grade stands first. */
  z.object({
    kind: z.literal('grades'),
    grades: z.array(z.object({ name: z.string().min(1), factor: DecimalText })).min(2),
  }),
]);
export type ScoringScale = z.infer<typeof ScoringScale>;

/** How the totals of several experts become one. */
export const Aggregation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mean') }),
  z.object({ kind: z.literal('median') }),
  /** The mean without one highest and one lowest total, from so many experts on; with fewer what `withFewer` says. */
  z.object({
    kind: z.literal('trimmedMean'),
    fromExperts: z.int().min(3),
    withFewer: z.enum(['mean', 'median']),
  }),
]);
export type Aggregation = z.infer<typeof Aggregation>;

/**
 * How points are judged. No notice gives points, so every scheme is the organiser's and says so.
 *
 * A group's score is its weight times the share of its points' maxima the expert gave, rounded half up to `decimals`;
 * an expert's total is the sum of the rounded group scores less the deduction, never below 0. So what is printed adds
 * up, by hand as well.
 */
export const ScoringScheme = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  version: z.string().min(1),
  /** Never official: the notices print no points. */
  basis: z.literal('inferred'),
  /** Weights of the groups; they sum to 100. */
  groups: z.array(z.object({ group: z.string(), weight: DecimalText })).min(1),
  points: z.array(z.object({ point: z.string(), maximum: DecimalText })).min(1),
  scale: ScoringScale,
  /** 7.其他: 酌情扣分, at most so much; null where the notice has no such item. */
  deductionMaximum: DecimalText.nullable(),
  /** Codes of points that exclude an application. */
  vetoes: z.array(z.string()),
  /** How many of the experts who score must claim a veto; with fewer it is disputed, and the organiser decides. */
  vetoCarries: z.enum(['anyExpert', 'majority']),
  aggregation: Aggregation,
  decimals: z.int().min(0).max(4),
  /** With fewer complete scorecards an application has no score yet. */
  minimumExperts: z.int().min(1),
  /** Totals of one application further apart than this are flagged. */
  divergence: DecimalText,
  /** Group codes in the order in which they break ties. */
  tieBreaks: z.array(z.string()),
});
export type ScoringScheme = z.infer<typeof ScoringScheme>;

/** Which scheme a scorecard was made for. Schemes are the same where their digests are. */
export const SchemeStamp = z.object({
  id: z.string(),
  version: z.string(),
  /** SHA-256 of the scheme, lower-case hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SchemeStamp = z.infer<typeof SchemeStamp>;
