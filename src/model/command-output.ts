import { z } from 'zod';
import { Basis } from './field';
import { Form } from './form';
import { Coverage, CoverageState } from './coverage';
import { FindingGravity } from './finding';
import { FieldKey, ProgrammeId, TemplateVersion } from './keys';
import { Correction, Evidence, Indicators, Notice, ObservationPoint, ReadingNote } from './programme';
import { RuleCheck, RuleId, RuleSource, Scope, Stage } from './rule';
import { Severity } from './rule-terms';
import { ScoringScheme } from './scoring';
import { Target } from './target';

/** One line of `programmes --json`. */
export const ProgrammeListing = Notice.pick({
  title: true,
  shortName: true,
  authority: true,
  documentNumber: true,
  level: true,
}).extend({ id: ProgrammeId, baselineYear: z.int(), templateVersion: TemplateVersion });

/** `programme ID --json`: all a programme says, flat. */
export const ProgrammeDescription = Notice.extend({
  id: ProgrammeId,
  baselineYear: z.int(),
  commitmentYears: z.array(z.int()),
  templateVersion: TemplateVersion,
  acceptedVersions: z.array(TemplateVersion),
  groups: Indicators.shape.groups,
  /** With what speaks for each of them. */
  points: z.array(ObservationPoint.extend({ evidence: Evidence.omit({ point: true }).nullable() })),
  /** Sections and sheets, in the order they are laid out. */
  forms: z.array(
    Form.pick({ id: true, title: true, basis: true, typography: true }).extend({
      sections: z.array(
        z.object({
          key: FieldKey,
          number: z.string().nullable(),
          title: z.string(),
          sheets: z.array(
            z.object({
              name: z.string(),
              heading: z.string(),
              /** Printed paragraphs nobody fills in: 说明, 填表说明. */
              prose: z.array(z.string()),
              footnotes: z.array(z.object({ mark: z.string(), text: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
  fields: z.array(
    z.object({
      key: FieldKey,
      printId: z.string().nullable(),
      form: z.string(),
      section: z.string(),
      label: z.string(),
      type: z.string(),
      unit: z.string().nullable(),
      year: z.int().nullable(),
      maxLength: z.int().nullable(),
      options: z.array(z.string()).nullable(),
      cellName: z.string(),
      table: FieldKey.nullable(),
    }),
  ),
  rules: z.array(
    z.object({
      id: RuleId,
      /** The gravest of its outcomes; null where it only measures or informs. */
      severity: Severity.nullable(),
      basis: Basis,
      scope: Scope,
      stage: Stage,
      kind: z.string(),
      title: z.string(),
      source: RuleSource,
      /** Fields, limits and outcomes, as the programme's data has them. */
      check: RuleCheck,
      /** Null where it is always asked. */
      onlyWhenFilled: FieldKey.nullable(),
    }),
  ),
  scoring: z.array(ScoringScheme.pick({ id: true, title: true, version: true, basis: true })),
  corrections: z.array(Correction),
  readingNotes: z.array(ReadingNote),
  /** The places that are to have a consortium; null where the notice names none. */
  target: Target.nullable(),
});
export type ProgrammeDescription = z.infer<typeof ProgrammeDescription>;

/** One finding of `check --json`. */
export const FindingOutput = z.object({
  rule: z.string(),
  /** What reasons are given by; stable while the same values break the same rule at the same place. */
  subject: z.string(),
  severity: FindingGravity,
  message: z.string(),
  /** The sentence it rests on; null for a fault of the workbook itself. */
  source: RuleSource.nullable(),
  /** `联合体概况!C5`. */
  cells: z.array(z.string()),
  /** `overview.staff.total`, `overview.budget.total@2026`. */
  fields: z.array(z.string()),
  fix: z.string().nullable(),
  /** Why it is passed nevertheless; an answered error no longer counts as one. */
  answer: z.string().nullable(),
});
export type FindingOutput = z.infer<typeof FindingOutput>;

/** One change since 定稿; what does not apply is null. */
export const SealDifference = z.object({
  kind: z.enum(['added', 'removed', 'changed', 'rowAdded', 'rowRemoved', 'rowsReordered']),
  /** `overview.staff.total`, `overview.budget.total@2026`; null for whole rows. */
  field: z.string().nullable(),
  table: FieldKey.nullable(),
  /** Position among the filled rows of its table: now, or at the seal for a removed row. */
  row: z.int().nullable(),
  /** What the row's name column says. */
  name: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** The change as a sentence. */
  message: z.string(),
});
export type SealDifference = z.infer<typeof SealDifference>;

/** How a workbook stands to its 定稿. */
export const SealOutput = z.object({
  standing: z.enum(['notSealed', 'unchanged', 'changed', 'recordAltered']),
  /** 校验码 of what was sealed, the one on the printed form. */
  verificationCode: z.string().nullable(),
  /** ISO date and time. */
  sealedAt: z.string().nullable(),
  differences: z.array(SealDifference),
  message: z.string().nullable(),
});
export type SealOutput = z.infer<typeof SealOutput>;

export const CheckedFile = z.discriminatedUnion('status', [
  z.object({
    file: z.string(),
    status: z.enum(['ok', 'problems']),
    programme: ProgrammeId,
    templateVersion: TemplateVersion,
    reason: z.null(),
    findings: z.array(FindingOutput),
    coverage: Coverage,
    /** Null where the record of 定稿 cannot be read; a finding says so. */
    seal: SealOutput.nullable(),
    /** Total key → decimal; null where nothing could be added up. */
    totals: z.record(z.string(), z.string().nullable()),
  }),
  z.object({
    file: z.string(),
    status: z.literal('unreadable'),
    programme: ProgrammeId.nullable(),
    templateVersion: z.string().nullable(),
    /** A sentence that says why and what to do. */
    reason: z.string(),
    findings: z.array(FindingOutput),
    coverage: z.null(),
    seal: z.null(),
    totals: z.record(z.string(), z.string().nullable()),
  }),
]);
export type CheckedFile = z.infer<typeof CheckedFile>;

/** `check FILE… --json`. */
export const CheckOutput = z.object({ files: z.array(CheckedFile) });
export type CheckOutput = z.infer<typeof CheckOutput>;

/** One file of `coverage FILE… --json`. */
export const CoveredFile = z.object({
  file: z.string(),
  programme: ProgrammeId.nullable(),
  status: z.enum(['ok', 'unreadable']),
  /** Why it is unreadable, else null. */
  reason: z.string().nullable(),
  points: z.array(
    z.object({
      /** Null for the deduction item. */
      point: z.string().nullable(),
      text: z.string(),
      state: CoverageState,
      evidence: z.array(
        z.object({
          /** `overview.staff.total`, `overview.budget.total@2026`. */
          field: z.string(),
          /** `联合体概况!C5`; null where there is none yet. */
          cell: z.string().nullable(),
          present: z.boolean(),
        }),
      ),
      materials: z.array(z.string()),
      reasons: z.array(z.string()),
    }),
  ),
  counts: z.object({ complete: z.int(), partial: z.int(), missing: z.int() }),
});
export type CoveredFile = z.infer<typeof CoveredFile>;

/** `coverage FILE… --json`. */
export const CoverageOutput = z.object({ files: z.array(CoveredFile) });

/** Exit codes of the command line; `internal` (sysexits' EX_SOFTWARE) is a fault of ours. */
export const EXIT_CODES = { clean: 0, errors: 1, unreadable: 2, usage: 64, internal: 70 } as const;

/** `template ID --fill VALUES.json`: values by field key, `key@year` for yearly ones; a table is a list of rows. */
export const FillValues = z.record(
  z.string(),
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.string()),
    z.array(
      z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
    ),
  ]),
);
export type FillValues = z.infer<typeof FillValues>;
