import { z } from 'zod';
import { CellPlace } from './cell-address';
import { Basis } from './field';
import { WorkbookFaultCode } from './filing';
import { FieldKey, Year } from './keys';
import { RuleId, RuleSource, Scope, Stage } from './rule';
import { Severity } from './rule-terms';
import { PlannedValue } from './workbook-plan';

/** A change that mends a finding: applied on request, shown before, undoable because it knows what stood there. */
export const Fix = z.object({
  /** What it does, for a person: 改为 35. */
  title: z.string(),
  writes: z.array(z.object({ place: CellPlace, value: PlannedValue, before: z.string() })).min(1),
});
export type Fix = z.infer<typeof Fix>;

/** One cell (or a field nobody could find) a finding is about. */
export const FindingPlace = z.object({
  field: FieldKey.nullable(),
  year: Year.nullable(),
  cell: CellPlace.nullable(),
});
export type FindingPlace = z.infer<typeof FindingPlace>;

const shared = {
  /** Stable while the same values break the same rule at the same place; reasons are kept by it. */
  subject: z.string(),
  /** One sentence a clerk can act on: where, what, what is expected. */
  message: z.string(),
  places: z.array(FindingPlace),
  fix: Fix.nullable(),
};

/** A rule the filing breaks, or something to look at. */
export const RuleFinding = z.object({
  kind: z.literal('rule'),
  rule: RuleId,
  severity: Severity,
  scope: Scope,
  stage: Stage,
  basis: Basis,
  source: RuleSource,
  /** Why it is passed nevertheless; an answered error no longer blocks 定稿. */
  answer: z.string().nullable(),
  ...shared,
});

/** A standard is met or not, a veto is triggered or not; `noData` and `open` where nobody can say. */
export const MeasureResult = z.enum(['met', 'unmet', 'noData', 'triggered', 'notTriggered', 'open']);
export type MeasureResult = z.infer<typeof MeasureResult>;

/** How grave a finding is, or what a measure came to. */
export const FindingGravity = z.enum([...Severity.options, ...MeasureResult.options]);
export type FindingGravity = z.infer<typeof FindingGravity>;

/** Gravest first; what is no mistake of filling in comes after all that may be one. */
export const GRAVEST_FIRST: readonly FindingGravity[] = [
  'error',
  'warning',
  'hint',
  'triggered',
  'unmet',
  'open',
  'noData',
  'notTriggered',
  'met',
];

/** What a standard measures; an honest 28 % is no mistake. */
export const MeasureFinding = z.object({
  kind: z.literal('measure'),
  rule: RuleId,
  result: MeasureResult,
  basis: Basis,
  source: RuleSource,
  ...shared,
});

/** Something wrong with the workbook itself: a key, a label, a formula. */
export const WorkbookFinding = z.object({
  kind: z.literal('workbook'),
  rule: z.templateLiteral(['WORKBOOK-', WorkbookFaultCode]),
  severity: Severity,
  ...shared,
});

export const Finding = z.discriminatedUnion('kind', [RuleFinding, MeasureFinding, WorkbookFinding]);
/** One broken rule at one place, one measured outcome, or one fault of the workbook. */
export type Finding = z.infer<typeof Finding>;
export type RuleFinding = z.infer<typeof RuleFinding>;
export type MeasureFinding = z.infer<typeof MeasureFinding>;
export type WorkbookFinding = z.infer<typeof WorkbookFinding>;
