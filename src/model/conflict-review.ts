import { z } from 'zod';
import { ConflictDecision, ConflictOfInterest, Expert } from './scorecard';

/** Where a party of an application is named. */
export const PartyPlace = z.object({
  file: z.string(),
  /** How the form calls the party: 牵头学校. */
  role: z.string(),
  /** `封面!D6`; null where the cell could not be found. */
  cell: z.string().nullable(),
});
export type PartyPlace = z.infer<typeof PartyPlace>;

/** An expert's unit that is, or may be, one party of an application, with every place that names it. */
export const PossibleConflict = z.object({
  /** Title of the application. */
  application: z.string(),
  expert: Expert,
  /** The party's name as the application writes it first. */
  party: z.string(),
  places: z.array(PartyPlace).min(1),
  likeness: ConflictOfInterest.shape.likeness,
});
export type PossibleConflict = z.infer<typeof PossibleConflict>;

/** One row of 回避审查 as somebody filled it in; nothing of it is judged yet. */
export const TypedDecision = z.object({
  application: z.string(),
  expert: z.string(),
  unit: z.string(),
  /** Empty in a row the organiser added, as is the role. */
  party: z.string(),
  role: z.string(),
  /** 回避, 不构成回避, or whatever else was typed. */
  decision: z.string(),
  reason: z.string(),
  /** `回避审查!I7`. */
  cell: z.string(),
});
export type TypedDecision = z.infer<typeof TypedDecision>;

/** `conflicts FILES… --experts … -o OUT --json`. */
export const ConflictsOutput = z.object({
  output: z.string(),
  applications: z.array(z.object({ title: z.string(), files: z.array(z.string()) })),
  experts: z.array(Expert),
  conflicts: z.array(
    PossibleConflict.extend({
      /** Null while the organiser has not decided. */
      decision: ConflictDecision.shape.decision.nullable(),
      reason: z.string(),
    }),
  ),
  /** Everything the organiser decided, also where no conflict can be seen in the names. */
  decisions: z.array(ConflictDecision),
  notes: z.array(z.string()),
});
export type ConflictsOutput = z.infer<typeof ConflictsOutput>;
