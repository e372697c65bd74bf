import { z } from 'zod';
import { CellPlace } from './cell-address';
import { DecimalText } from './field';
import { FieldKey, ProgrammeId } from './keys';
import { SchemeStamp } from './scoring';

/** Why what stands in a cell is no score. */
export const ScoreFault = z.enum([
  'notANumber',
  /** A number stored as text: the sheet's own sums leave it out. */
  'writtenAsText',
  'outOfRange',
  /** 7.3 where scores go by halves. */
  'notAStep',
  'unknownGrade',
  'errorValue',
  /** A formula whose result nobody has computed yet. */
  'notCalculated',
]);
export type ScoreFault = z.infer<typeof ScoreFault>;

/** What an expert gives: nothing yet, a score, or something that is none. A blank is never 0. */
export const GivenScore = z.discriminatedUnion('state', [
  z.object({ state: z.literal('blank') }),
  /** `grade` is null on a scale of points. */
  z.object({ state: z.literal('given'), score: DecimalText, grade: z.string().nullable() }),
  z.object({ state: z.literal('faulty'), raw: z.string(), fault: ScoreFault }),
]);
export type GivenScore = z.infer<typeof GivenScore>;

/** Whether an expert says something is so; `unclear` for an answer that is neither 是 nor 否. */
export const GivenAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('no') }),
  z.object({ state: z.literal('yes') }),
  z.object({ state: z.literal('unclear'), raw: z.string() }),
]);
export type GivenAnswer = z.infer<typeof GivenAnswer>;

const judgement = {
  remark: z.string(),
  /** Where it was read; null where the cell could not be found. */
  cell: CellPlace.nullable(),
};

export const PointJudgement = z.object({ point: z.string(), given: GivenScore, ...judgement });
export type PointJudgement = z.infer<typeof PointJudgement>;

export const VetoJudgement = z.object({ point: z.string(), claimed: GivenAnswer, ...judgement });
export type VetoJudgement = z.infer<typeof VetoJudgement>;

/** Which application a scorecard is about, as it stood when the card was made. */
export const ScoredApplication = z.object({
  programme: ProgrammeId,
  /** The consortium's name, or its parties where the form asks for none. */
  title: z.string(),
  /** Digest of what the applicant filed, see seal/. */
  digest: z.string(),
});
export type ScoredApplication = z.infer<typeof ScoredApplication>;

export const Expert = z.object({ name: z.string(), unit: z.string() });
export type Expert = z.infer<typeof Expert>;

/** Where a card was read. */
export const CardSource = z.object({ file: z.string(), sheet: z.string() });
export type CardSource = z.infer<typeof CardSource>;

/** What one expert says of one application, each answer with the cell it came from. */
export const Scorecard = z.object({
  source: CardSource,
  application: ScoredApplication,
  /** Title of the application whose workbook the card stands in, where that is another one; else null. */
  standsIn: z.string().nullable(),
  expert: Expert,
  scheme: SchemeStamp,
  points: z.array(PointJudgement),
  /** A blank deduction means that nothing is deducted: the one place where a blank says 0. */
  deduction: z.object({ given: GivenScore, ...judgement }),
  vetoes: z.array(VetoJudgement),
  /** 回避 as the organiser decided it; `reason` beside it. */
  recusal: z.object({ claimed: GivenAnswer, reason: z.string(), cell: CellPlace.nullable() }),
  opinion: z.string(),
  /** The cell that shows the total, for tracing. */
  totalCell: CellPlace.nullable(),
});
export type Scorecard = z.infer<typeof Scorecard>;

/** What a scorecard comes to. Only `complete` ever enters an aggregate. */
export const CardStanding = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('complete'),
    groups: z.array(z.object({ group: z.string(), score: DecimalText })),
    deduction: DecimalText,
    total: DecimalText,
  }),
  /** 待补: points without a usable score, the deduction and vetoes without a usable answer. */
  z.object({ state: z.literal('incomplete'), points: z.array(z.string()), others: z.array(z.string()) }),
  z.object({ state: z.literal('vetoed'), points: z.array(z.string()) }),
  z.object({ state: z.literal('recused'), reason: z.string() }),
  z.object({ state: z.literal('otherScheme'), stamp: SchemeStamp }),
  /** The card was made for another application than the workbook it stands in. */
  z.object({ state: z.literal('otherApplication'), title: z.string() }),
  /** The same expert gave the same application other scores on another card; neither counts until one is withdrawn. */
  z.object({ state: z.literal('contradictory'), others: z.array(CardSource) }),
  /** Says what another card of the same expert says. */
  z.object({ state: z.literal('duplicate'), of: CardSource }),
]);
export type CardStanding = z.infer<typeof CardStanding>;
export type CardStandingOf<State extends CardStanding['state']> = Extract<CardStanding, { state: State }>;

/** Something about a card that the expert or the organiser should look after, as a sentence. */
export const CardProblem = z.object({
  kind: z.enum([
    'score',
    'deduction',
    'veto',
    'recusal',
    'unreadable',
    'sheetMissing',
    'keysLost',
    'stampUnreadable',
    'otherApplication',
    'applicationChanged',
    'formulaOverwritten',
    'formulaEdited',
    'schemeAltered',
    'expertUnnamed',
  ]),
  file: z.string(),
  cell: CellPlace.nullable(),
  message: z.string(),
});
export type CardProblem = z.infer<typeof CardProblem>;

/** A party of an application that an expert may have to do with. */
export const Party = z.object({
  /** How the form calls it: 牵头学校, 企业名称. */
  role: z.string(),
  field: FieldKey,
  name: z.string(),
  cell: CellPlace.nullable(),
});
export type Party = z.infer<typeof Party>;

/** An expert's unit that is, or looks like, a party of an application. Shown to the organiser, never decided by us. */
export const ConflictOfInterest = z.object({
  expert: Expert,
  party: Party,
  /** `same` after normalising; `similar` for what may be another spelling. */
  likeness: z.enum(['same', 'similar']),
});
export type ConflictOfInterest = z.infer<typeof ConflictOfInterest>;

/** What the organiser decided about an expert and an application. */
export const ConflictDecision = z.object({
  application: z.string(),
  expert: z.string(),
  decision: z.enum(['recused', 'cleared']),
  reason: z.string().min(1),
});
export type ConflictDecision = z.infer<typeof ConflictDecision>;

/** `scorecard FILE --expert NAME -o OUT --json`. */
export const ScorecardOutput = z.object({
  file: z.string(),
  /** The file that was written; null where none was. */
  output: z.string().nullable(),
  status: z.enum(['made', 'stopped', 'unreadable']),
  /** Why nothing was written, else null. */
  reason: z.string().nullable(),
  title: z.string().nullable(),
  scheme: SchemeStamp.nullable(),
  conflicts: z.array(
    z.object({
      role: z.string(),
      name: z.string(),
      likeness: ConflictOfInterest.shape.likeness,
      message: z.string(),
    }),
  ),
});
export type ScorecardOutput = z.infer<typeof ScorecardOutput>;
