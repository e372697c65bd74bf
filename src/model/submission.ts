import { z } from 'zod';
import { FindingOutput } from './command-output';
import { CoverageState } from './coverage';
import { DecimalText } from './field';
import { FieldKey, ProgrammeId, TemplateVersion, Year } from './keys';
import { ContentNote } from './workbook-content';
/** Where a merged value was read: file, sheet and cell (`C5`). */
export const MergedSource = z.object({ file: z.string(), sheet: z.string(), cell: z.string() });
export type MergedSource = z.infer<typeof MergedSource>;

/** What a merged cell holds. Text of a submission is always text; only figures are numbers. */
export const MergedValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('number'), decimal: DecimalText }),
]);
export type MergedValue = z.infer<typeof MergedValue>;

/** One column of an application's row in the 汇总表; `from` is null where no cell says it. */
export const SummaryCell = z.object({ field: FieldKey, value: MergedValue, from: MergedSource.nullable() });
export type SummaryCell = z.infer<typeof SummaryCell>;

/** A figure of an application outside tables. */
export const ApplicationFigure = z.object({
  field: FieldKey,
  year: Year.nullable(),
  decimal: DecimalText,
  from: MergedSource,
});
export type ApplicationFigure = z.infer<typeof ApplicationFigure>;

/** Whose names tell applications apart. */
export const ApplicationParty = z.enum(['consortium', 'park', 'school', 'enterprise']);
export type ApplicationParty = z.infer<typeof ApplicationParty>;

/** A name as an application writes it. */
export const PartyName = z.object({ party: ApplicationParty, name: z.string(), from: MergedSource });
export type PartyName = z.infer<typeof PartyName>;

/** SHA-256, in hexadecimal digits. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What one sheet says as far as it was found by its printed labels alone. */
export const LabelledSheet = z.object({
  /** Name on the tab. */
  sheet: z.string(),
  /** How many of the fields asked there were found, and how many there are. */
  found: z.int().min(0),
  asked: z.int().min(0),
  /** Every value that was read, with its cell (`C5`). */
  values: z.array(z.object({ label: z.string(), text: z.string(), cell: z.string() })),
  /** Sentences about what may have been read wrongly or was not read at all. */
  doubts: z.array(z.string()),
});
export type LabelledSheet = z.infer<typeof LabelledSheet>;

/** Whether everything a sheet asks was found by its labels and nothing on it speaks against what was read. */
export function isReadSurely({ found, asked, doubts }: LabelledSheet): boolean {
  return found === asked && doubts.length === 0;
}

/** What of a workbook could do something by itself; listed, never evaluated. */
export const ActiveKind = ContentNote.shape.kind.extract([
  'macros',
  'externalLinks',
  'dataConnections',
  'embeddedObjects',
]);
export type ActiveKind = z.infer<typeof ActiveKind>;

/** A file that brought a submission; the same bytes may come under several names. */
export const SubmittedFile = z.object({
  file: z.string(),
  /** SHA-256 of the bytes. */
  digest: Digest,
  /** ISO day; null where it is not known. */
  receivedAt: z.string().nullable(),
  /** Moment the program that saved it noted in it, ISO in UTC; absent where it notes none. */
  savedAt: z.string().optional(),
  /** Macros and the like the file holds; absent where there are none. */
  active: z.array(ActiveKind).min(1).optional(),
  /** Sheets without keys and names; what was read from them counts once the clerk confirmed it. Absent where none is. */
  labelled: z.array(LabelledSheet).min(1).optional(),
});
export type SubmittedFile = z.infer<typeof SubmittedFile>;

/** All entries of a submission as compressed text; see merge/packed-entries. */
export const PackedEntries = z.base64().brand<'PackedEntries'>();
export type PackedEntries = z.infer<typeof PackedEntries>;

/** Everything merging needs to know of what one workbook says; kept in the output so that merging can go on later. */
export const Submission = z.object({
  /** SHA-256 of the canonical form: the same for a file saved again by another program. */
  content: Digest,
  programme: ProgrammeId,
  templateVersion: TemplateVersion,
  /** At least one: those read by keys first, then by day and by name. */
  files: z.array(SubmittedFile).min(1),
  names: z.array(PartyName),
  seal: z.object({
    standing: z.enum(['notSealed', 'unchanged', 'changed', 'recordAltered', 'unreadable']),
    sealedAt: z.string().nullable(),
    verificationCode: z.string().nullable(),
  }),
  /** Canonical digests the workbook was sealed with before: an earlier version of it is among them. */
  lineage: z.array(Digest),
  entries: PackedEntries,
  /** Empty where the programme has no 汇总表. */
  row: z.array(SummaryCell),
  /** Rows of the plan a city hands in; absent where the notice asks for no plans. */
  planned: z.array(z.array(SummaryCell)).optional(),
  figures: z.array(ApplicationFigure),
  points: z.array(z.object({ point: z.string().nullable(), state: CoverageState })),
  findings: z.array(FindingOutput),
  /** Macros, links, hidden sheets that are not ours … */
  notes: z.array(ContentNote),
});
export type Submission = z.infer<typeof Submission>;
