import { z } from 'zod';
import { FindingOutput } from './command-output';
import { CoverageState } from './coverage';
import { DecimalText } from './field';
import { FieldKey, ProgrammeId, Year } from './keys';
import { Severity } from './rule-terms';
import { Digest, LabelledSheet, MergedSource, Submission, SummaryCell } from './submission';

/** What differs between two versions of an application. */
export const VersionDifference = z.object({
  /** Content digests. */
  earlier: Digest,
  later: Digest,
  /** `overview.staff.total`, `overview.budget.total@2026`; a table's key for whole rows. */
  field: z.string(),
  /** Sheet and label, with the row where it is one of a table. */
  label: z.string(),
  /** Null where nothing stood there. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type VersionDifference = z.infer<typeof VersionDifference>;

/** Files that say the same: `sameFile` to the byte, `sameContent` in every field. */
export const Duplicate = z.object({
  kind: z.enum(['sameFile', 'sameContent']),
  programme: ProgrammeId,
  application: z.string(),
  files: z.array(z.string()).min(2),
  message: z.string(),
});
export type Duplicate = z.infer<typeof Duplicate>;

/**
 * keep: what stood stays. replace: the other takes its place. both: each stands for itself. Of what was found by labels:
 * confirm: it was read rightly and counts. leaveOut: it does not.
 */
export const ClerkDecision = z.enum(['keep', 'replace', 'both', 'confirm', 'leaveOut']);
export type ClerkDecision = z.infer<typeof ClerkDecision>;

/** What the clerk decided about a conflict; remembered in the output and respected next time. */
export const ClerkChoice = z.object({
  /** The conflict's subject. */
  subject: z.string(),
  decision: ClerkDecision,
  /** Id of the candidate that stands; null for `both` and `leaveOut`. */
  chosen: z.string().nullable(),
  /** Ids of all candidates the clerk saw, sorted; with another one the conflict is open again. */
  considered: z.array(z.string()),
  reason: z.string(),
  decidedAt: z.string(),
});
export type ClerkChoice = z.infer<typeof ClerkChoice>;

export const ConflictKind = z.enum([
  /** One application in several versions. */
  'versions',
  /** Several applications of one park, school or enterprise. */
  'park',
  'school',
  'enterprise',
  /** Names that differ by suffix or spacing. */
  'similarNames',
  /** Nobody has confirmed yet what was read by labels alone. */
  'foundByLabels',
]);
export type ConflictKind = z.infer<typeof ConflictKind>;

/** One of those that cannot all stand: a version (its content digest) or an application (its key). */
export const ConflictCandidate = z.object({
  id: z.string(),
  /** Consortium as the candidate names it. */
  consortium: z.string(),
  /** What the conflict is about as the candidate writes it: the park's name. */
  name: z.string(),
  files: z.array(z.string()),
  from: MergedSource.nullable(),
});
export type ConflictCandidate = z.infer<typeof ConflictCandidate>;

export const Conflict = z.object({
  /** Stable over runs: kind, programme and what it is about. */
  subject: z.string(),
  kind: ConflictKind,
  programme: ProgrammeId,
  /** Versions from the earliest to the latest; applications by key. One alone where it is to be confirmed. */
  candidates: z.array(ConflictCandidate).min(1),
  /** The candidate that stands as things are; null where all do, or where what is to be confirmed does not. */
  standing: z.string().nullable(),
  /** Between each version and the next. */
  differences: z.array(VersionDifference),
  /** What was found by labels alone and is to be confirmed. */
  labelled: z.array(LabelledSheet).optional(),
  message: z.string(),
  /** Null while nobody decided, or where a candidate came that the clerk has not seen. */
  choice: ClerkChoice.nullable(),
  /** What the clerk decided and another decision contradicts: it is not followed, and kept until one of them is mended. */
  unfollowed: ClerkChoice.optional(),
  /** Why what stands beside it on the sheet of the merged workbook cannot be followed; absent where nothing is wrong. */
  fault: z.string().optional(),
});
export type Conflict = z.infer<typeof Conflict>;

/** Something staff should know of a submission apart from what its rules find. */
export const MergeRemark = z.object({
  kind: z.enum([
    'unsealed',
    'changedSinceSeal',
    'sealRecordAltered',
    'stateUnreadable',
    'foreignHiddenSheet',
    'activeContent',
    'overQuota',
    /** Nobody knows what it calls itself. */
    'unnamed',
    /** Staff wrote something else into the 汇总表 than the version that came now says. */
    'staffEdit',
    /** 形式审查 concluded about an earlier version than the one that stands. */
    'earlierReview',
  ]),
  programme: ProgrammeId,
  application: z.string(),
  file: z.string(),
  severity: Severity,
  message: z.string(),
  /** The column of the 汇总表 a `staffEdit` is about; absent for the others, of which an application has one of a kind. */
  field: FieldKey.optional(),
});
export type MergeRemark = z.infer<typeof MergeRemark>;

/** A row of the 汇总表. */
export const SummaryRow = z.object({
  programme: ProgrammeId,
  /** The hidden key of the row. */
  application: z.string(),
  /** 序号. */
  number: z.int().min(1),
  /** Content digest of the version that stands. */
  content: Digest,
  cells: z.array(SummaryCell),
});
export type SummaryRow = z.infer<typeof SummaryRow>;

export const MergedFileStatus = z.enum([
  /** Its application stands in the merged table by this file. */
  'merged',
  /** Says nothing another file does not say. */
  'duplicate',
  /** An earlier version. */
  'superseded',
  /** Left out by the clerk's choice. */
  'setAside',
  /** Found by labels, and nobody has confirmed yet what was read. */
  'unconfirmed',
  /** Could not be read; the reason says what to do. */
  'unreadable',
  /** Lock files, scans and the like: no workbook is expected in them. */
  'ignored',
]);
export type MergedFileStatus = z.infer<typeof MergedFileStatus>;

/** What became of one file. */
export const MergedFile = z.object({
  file: z.string(),
  status: MergedFileStatus,
  programme: ProgrammeId.nullable(),
  templateVersion: z.string().nullable(),
  /** Name of the consortium as it writes it; null where it names none. */
  application: z.string().nullable(),
  /** Key of its application, as rows and remarks have it; null where no submission was read. */
  key: z.string().nullable(),
  /** SHA-256 of the bytes; null where there are none. */
  digest: Digest.nullable(),
  receivedAt: z.string().nullable(),
  /** Null where it was merged. */
  reason: z.string().nullable(),
  findings: z.array(FindingOutput),
});
export type MergedFile = z.infer<typeof MergedFile>;

/** A figure across the applications of a programme. */
export const FigureStatistics = z.object({
  programme: ProgrammeId,
  field: FieldKey,
  year: Year.nullable(),
  label: z.string(),
  unit: z.string().nullable(),
  count: z.int().min(0),
  minimum: DecimalText.nullable(),
  median: DecimalText.nullable(),
  maximum: DecimalText.nullable(),
});
export type FigureStatistics = z.infer<typeof FigureStatistics>;

/** How an observation point is spoken for across the applications, in the order of the rows. */
export const PointAcross = z.object({
  programme: ProgrammeId,
  point: z.string().nullable(),
  text: z.string(),
  states: z.array(z.object({ application: z.string(), state: CoverageState.nullable() })),
});
export type PointAcross = z.infer<typeof PointAcross>;

/** All that was ever merged into one output, and what was decided about it. Joining two is safe in any order. */
export const MergeRegister = z.object({
  submissions: z.array(Submission),
  choices: z.array(ClerkChoice),
  /** Application keys by programme in the order of the 汇总表, with the number each row has. */
  order: z.array(z.object({ programme: ProgrammeId, application: z.string(), number: z.int().min(1) })),
});
export type MergeRegister = z.infer<typeof MergeRegister>;

/** An empty register. */
export const EMPTY_REGISTER: MergeRegister = { submissions: [], choices: [], order: [] };

/** Everything that follows from a register. */
export const MergedRound = z.object({
  rows: z.array(SummaryRow),
  duplicates: z.array(Duplicate),
  conflicts: z.array(Conflict),
  remarks: z.array(MergeRemark),
  figures: z.array(FigureStatistics),
  points: z.array(PointAcross),
});
export type MergedRound = z.infer<typeof MergedRound>;

/** `merge FILES_OR_FOLDER… -o OUT.xlsx --json`. */
export const MergeOutput = z.object({
  /** The file written; null where nothing was. */
  output: z.string().nullable(),
  files: z.array(MergedFile),
  rows: z.array(SummaryRow),
  duplicates: z.array(Duplicate),
  conflicts: z.array(Conflict),
  remarks: z.array(MergeRemark),
});
export type MergeOutput = z.infer<typeof MergeOutput>;
