import { z } from 'zod';
import { FieldKey, ProgrammeId, TemplateVersion, Year } from './keys';
import { RuleId, Stage } from './rule';

/** One value of the canonical form: what was filed, apart from how and where it was typed. */
export const CanonicalEntry = z.object({
  field: FieldKey,
  year: Year.nullable(),
  /** 1-based position in its table, null outside tables. */
  row: z.int().min(1).nullable(),
  value: z.string(),
});
export type CanonicalEntry = z.infer<typeof CanonicalEntry>;

/** The applicant's fields at one moment, with their digest. */
export const Snapshot = z.object({
  programme: ProgrammeId,
  templateVersion: TemplateVersion,
  sealedAt: z.string(),
  /** SHA-256 of the canonical form, lower-case hexadecimal. It detects accident, not forgery. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  entries: z.array(CanonicalEntry),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** Why a finding is passed; travels with the workbook to staff and experts. */
export const FindingAnswer = z.object({
  /** The finding's `subject`, stable while the value stays the same. */
  subject: z.string(),
  rule: z.string(),
  reason: z.string().min(1),
  answeredAt: z.string(),
});
export type FindingAnswer = z.infer<typeof FindingAnswer>;

export const Confirmation = z.object({ rule: RuleId, confirmed: z.boolean(), at: z.string() });

export const SealEvent = z.object({
  event: z.enum(['sealed', 'unsealed']),
  at: z.string(),
  digest: z.string(),
  reason: z.string().nullable(),
});

/** What belongs to the filing but to no form; kept on the state sheet. */
export const FilingState = z.object({
  stage: Stage,
  answers: z.array(FindingAnswer),
  confirmations: z.array(Confirmation),
  snapshot: Snapshot.nullable(),
  history: z.array(SealEvent),
});
export type FilingState = z.infer<typeof FilingState>;

/** The state of a workbook nobody has worked with yet. */
export const FRESH_STATE: FilingState = {
  stage: 'fill',
  answers: [],
  confirmations: [],
  snapshot: null,
  history: [],
};
