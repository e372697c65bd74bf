import { z } from 'zod';
import { DecimalText } from './field';
import { CardProblem, CardSource, CardStanding, ConflictDecision, Expert } from './scorecard';
import { SchemeStamp } from './scoring';

/** A card with what became of it in the aggregate. */
export const PanelCard = z.object({
  source: CardSource,
  expert: Expert,
  standing: CardStanding,
  /** `highest` and `lowest` are left out by the trimmed mean; `leftOut` is every card that gives no total. */
  part: z.enum(['counted', 'highest', 'lowest', 'leftOut']),
  /** `评审表!J40`; null where the cell could not be found. */
  totalCell: z.string().nullable(),
});
export type PanelCard = z.infer<typeof PanelCard>;

/** How far the complete totals of one application are apart, those left out by trimming included. */
export const Spread = z.object({
  lowest: DecimalText,
  highest: DecimalText,
  range: DecimalText,
  /** Of the sample (n − 1), at the scheme's decimals; null for a single total. */
  deviation: DecimalText.nullable(),
});
export type Spread = z.infer<typeof Spread>;

export const PanelFlag = z.enum([
  /** Totals further apart than the scheme allows. */
  'divergent',
  'tied',
  /** Equal total; the rank was settled by a group of points. */
  'tieBroken',
  'incompleteCards',
  'recusedCards',
  'otherSchemeCards',
  'otherApplicationCards',
  'contradictoryCards',
  'duplicateCards',
  'vetoClaimed',
  'fewExperts',
  /** The scorecards were made for different states of the application. */
  'changedApplication',
]);
export type PanelFlag = z.infer<typeof PanelFlag>;

/** What the panel came to for one application. */
export const PanelOutcome = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('scored'),
    /** At the scheme's decimals, half up. */
    score: DecimalText,
    /** Which rule made it: with few experts a trimmed mean is none. */
    method: z.enum(['mean', 'median', 'trimmedMean']),
    /** The groups' scores, aggregated in the same way; they break ties. */
    groups: z.array(z.object({ group: z.string(), score: DecimalText })),
    spread: Spread,
    /** 1, 2, 2, 4. */
    rank: z.int().min(1),
    /** 并列: no rule tells it from others of its rank. */
    tied: z.boolean(),
    /** Against the 入围线: `onLine` where a tie lies across it; null without a line. */
    selection: z.enum(['within', 'onLine', 'below']).nullable(),
  }),
  /** 待补, 待定: no score, and therefore no rank; never counted as 0. */
  z.object({
    state: z.literal('pending'),
    reason: z.enum(['fewExperts', 'vetoDisputed']),
    complete: z.int(),
    needed: z.int(),
  }),
  z.object({ state: z.literal('vetoed'), points: z.array(z.string()) }),
]);
export type PanelOutcome = z.infer<typeof PanelOutcome>;
export type PanelOutcomeOf<State extends PanelOutcome['state']> = Extract<PanelOutcome, { state: State }>;

export const PanelApplication = z.object({
  /** The file it was read from first, in the order of their names. */
  file: z.string(),
  title: z.string(),
  cards: z.array(PanelCard),
  outcome: PanelOutcome,
  flags: z.array(PanelFlag),
});
export type PanelApplication = z.infer<typeof PanelApplication>;

/** 入围线. */
export const CutOffLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('places'), places: z.int().min(1) }),
  z.object({ kind: z.literal('score'), score: DecimalText }),
]);
export type CutOffLine = z.infer<typeof CutOffLine>;

/** How far experts agree; a measure is null where the data do not allow it. */
export const Agreement = z.object({
  /** Experts with a complete card for every application it is computed over. */
  kendall: z.object({ w: z.number(), experts: z.int(), applications: z.int(), words: z.string() }).nullable(),
  krippendorff: z
    .object({
      alpha: z.number(),
      metric: z.enum(['nominal', 'ordinal', 'interval']),
      experts: z.int(),
      applications: z.int(),
      values: z.int(),
      words: z.string(),
    })
    .nullable(),
  /** Why a measure is not given, a sentence each. */
  missing: z.array(z.string()),
});
export type Agreement = z.infer<typeof Agreement>;

/** A panel's work brought together: ranked applications first, then those without a score, by title. */
export const PanelResult = z.object({
  scheme: SchemeStamp,
  applications: z.array(PanelApplication),
  line: CutOffLine.nullable(),
  problems: z.array(CardProblem),
  /** What holds for the whole, as sentences. */
  notes: z.array(z.string()),
});
export type PanelResult = z.infer<typeof PanelResult>;

/** `panel FILES… -o OUT --json`. */
export const PanelOutput = z.object({
  scheme: SchemeStamp,
  output: z.string(),
  applications: z.array(
    z.object({
      file: z.string(),
      title: z.string(),
      cards: z.array(
        z.object({
          file: z.string(),
          sheet: z.string(),
          expert: z.string(),
          state: z.string(),
          part: PanelCard.shape.part,
          /** Null for every card that gives no total. */
          total: DecimalText.nullable(),
          cell: z.string().nullable(),
        }),
      ),
      outcome: z.enum(['scored', 'pending', 'vetoed']),
      /** Null where there is none; never 0 for what is not scored. */
      score: DecimalText.nullable(),
      rank: z.int().nullable(),
      tied: z.boolean(),
      selection: z.enum(['within', 'onLine', 'below']).nullable(),
      flags: z.array(PanelFlag),
    }),
  ),
  agreement: Agreement.nullable(),
  /** What the organiser decided about conflicts of interest. */
  decisions: z.array(ConflictDecision),
  notes: z.array(z.string()),
});
export type PanelOutput = z.infer<typeof PanelOutput>;
