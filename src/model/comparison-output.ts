import { z } from 'zod';
import { CoverageState } from './coverage';
import { DecimalText } from './field';
import { FindingOutput } from './command-output';
import { FieldKey, ProgrammeId, Year } from './keys';

const TextPiece = z.object({ kind: z.enum(['kept', 'added', 'dropped']), text: z.string() });

/** A point of a notice; `code` is null for the deduction item. */
const PointOutput = z.object({ code: z.string().nullable(), text: z.string() });

/** A printed title of the other notice that says what a point says. */
const LikeHeading = z.object({ heading: z.string(), pieces: z.array(TextPiece) });

const GroupOutput = z.object({ code: z.string(), title: z.string(), points: z.int() });

/** `differences OLD-ID NEW-ID --json`. */
export const DifferencesOutput = z.object({
  older: ProgrammeId,
  newer: ProgrammeId,
  counts: z.object({
    identical: z.int(),
    renumbered: z.int(),
    reworded: z.int(),
    rewordedRenumbered: z.int(),
    new: z.int(),
    dropped: z.int(),
  }),
  /** Every point of the newer notice in its order, then those only the older has. */
  points: z.array(
    z.object({
      kind: z.enum(['identical', 'renumbered', 'reworded', 'rewordedRenumbered', 'new', 'dropped']),
      newer: PointOutput.nullable(),
      older: PointOutput.nullable(),
      /** Empty where the text is the same or there is only one. */
      pieces: z.array(TextPiece),
      /** The older notice's point of the same code, where it is another one. */
      otherUnderCode: PointOutput.nullable(),
      heading: LikeHeading.nullable(),
    }),
  ),
  groups: z.array(
    z.object({
      kind: z.enum(['same', 'renumbered', 'retitled', 'new', 'dropped']),
      newer: GroupOutput.nullable(),
      older: GroupOutput.nullable(),
    }),
  ),
  facts: z.array(
    z.object({
      fact: z.string(),
      subject: z.string().nullable(),
      older: z.string().nullable(),
      newer: z.string().nullable(),
    }),
  ),
});
export type DifferencesOutput = z.infer<typeof DifferencesOutput>;

/** 未达标, 触发, 无数据 (待确认 for a veto) and 待佐证: what is left to be done at a point. */
export const ProblemKind = z.enum(['triggered', 'unmet', 'open', 'noData', 'evidence']);
export type ProblemKind = z.infer<typeof ProblemKind>;

/** One file of `problems FILE… --json`. */
export const ProblemsFile = z.object({
  file: z.string(),
  programme: ProgrammeId.nullable(),
  /** `notMeasured` where the notice sets no standard to be measured by. */
  status: z.enum(['ok', 'notMeasured', 'unreadable']),
  /** Why there is no list, else null. */
  reason: z.string().nullable(),
  categories: z.array(
    z.object({
      title: z.string(),
      problems: z.array(
        z.object({
          point: z.string().nullable(),
          text: z.string(),
          kinds: z.array(ProblemKind).min(1),
          /** What the standard measures there. */
          measures: z.array(FindingOutput),
          coverage: CoverageState,
          /** `产业园区!D9`. */
          cells: z.array(z.string()),
          closing: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Points by kind; one point may count under several. */
  counts: z.record(ProblemKind, z.int()),
  settled: z.int(),
});
export type ProblemsFile = z.infer<typeof ProblemsFile>;

/** `problems FILE… --json`. */
export const ProblemsOutput = z.object({ files: z.array(ProblemsFile) });

const Statement = z.object({ file: z.string(), decimal: DecimalText, cell: z.string().nullable() });

const Trend = z.enum(['rising', 'falling', 'level', 'notFalling', 'notRising', 'varying', 'noData']);

/** `compare FILE… --json`. */
export const CompareOutput = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      programme: ProgrammeId.nullable(),
      /** The last year it gives actual figures for; null where it gives none. */
      reportedYear: Year.nullable(),
      /** Why it takes no part, else null. */
      reason: z.string().nullable(),
    }),
  ),
  /** What to know before reading the figures: 联合体名称不同. */
  notes: z.array(z.string()),
  years: z.array(Year),
  figures: z.array(
    z.object({
      field: FieldKey,
      section: z.string(),
      label: z.string(),
      unit: z.string(),
      trend: Trend,
      years: z.array(
        z.object({
          year: Year,
          actual: Statement.nullable(),
          committed: Statement.nullable(),
          disagreeing: z.array(Statement),
          /** Null where nothing was promised. */
          commitment: z.enum(['kept', 'notKept', 'noData']).nullable(),
          direction: z.enum(['rising', 'falling', 'level']).nullable(),
        }),
      ),
    }),
  ),
  unfilled: z.int(),
  counts: z.object({
    commitments: z.object({ kept: z.int(), notKept: z.int(), noData: z.int() }),
    trends: z.record(Trend, z.int()),
    disagreements: z.int(),
  }),
  /** What a standard measures over the years of all workbooks of its notice. */
  measures: z.array(FindingOutput),
});
export type CompareOutput = z.infer<typeof CompareOutput>;
