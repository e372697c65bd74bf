import { z } from 'zod';
import { FieldKey, ProgrammeId, Year } from './keys';
import { PortableAgreement } from './portable-document';

/**
 * One element of a document's markup, as far as reading needs it. Names carry the usual prefix whatever the file uses:
 * `w:p`, `mc:Choice`, `wps:txbx`; elements of vocabularies nobody asks for have the empty name, their children stay.
 */
export interface MarkupElement {
  name: string;
  /** By the local name without its prefix: `val`, `vMerge`. */
  attributes: ReadonlyMap<string, string>;
  children: readonly (MarkupElement | string)[];
}

/** What a document holds that is told to people and never opened or followed. */
export const DocumentNoteKind = z.enum([
  'macros',
  'externalLinks',
  'embeddedObjects',
  'importedParts',
  'trackedInsertions',
  'trackedDeletions',
  'placeholders',
  'pictures',
]);
export type DocumentNoteKind = z.infer<typeof DocumentNoteKind>;

export const DocumentNote = z.object({ kind: DocumentNoteKind, count: z.int().min(1) });
export type DocumentNote = z.infer<typeof DocumentNote>;

/** The parts of a Word document that hold words, parsed. */
export interface DocumentParts {
  body: MarkupElement;
  styles: MarkupElement | null;
  numbering: MarkupElement | null;
  footnotes: MarkupElement | null;
  endnotes: MarkupElement | null;
  comments: MarkupElement | null;
  headers: readonly MarkupElement[];
  footers: readonly MarkupElement[];
  notes: readonly DocumentNote[];
}

/** A refusal is an answer, not an exception. */
export type DocumentOpening =
  | { outcome: 'opened'; parts: DocumentParts }
  /** A sentence that says why and what to do. */
  | { outcome: 'refused'; message: string };

/** Opens .docx files that were chosen beside the workbook. */
export interface DocumentFiles {
  open(bytes: Uint8Array): Promise<DocumentOpening>;
}

/** Where a text stands in a document or in a foreign workbook. Numbers count from 1, as people do. */
export const DocumentPlace = z.discriminatedUnion('kind', [
  /** A paragraph of the body that is not empty. */
  z.object({ kind: z.literal('paragraph'), number: z.int() }),
  /** `table` is `3`, or `3.1` for the first table inside the third. */
  z.object({ kind: z.literal('cell'), table: z.string(), row: z.int(), column: z.int() }),
  z.object({
    kind: z.literal('aside'),
    story: z.enum(['footnote', 'endnote', 'header', 'footer', 'comment', 'textBox', 'hidden']),
    number: z.int(),
  }),
  /** A cell of a workbook that is none of ours: `C5`; an empty address stands for the name on the tab. */
  z.object({ kind: z.literal('sheetCell'), sheet: z.string(), cell: z.string() }),
]);
export type DocumentPlace = z.infer<typeof DocumentPlace>;

/** Another way to read what stands in the document. */
export const ImportAlternative = z.object({ text: z.string(), reason: z.string() });
export type ImportAlternative = z.infer<typeof ImportAlternative>;

/** One value read from a document. */
export const ImportedValue = z.object({
  /** What it is accepted by: `overview.staff.total`, `key@2026`, `members.schools[2].level`. */
  key: z.string(),
  field: FieldKey,
  year: Year.nullable(),
  table: FieldKey.nullable(),
  /** Position among the rows that were read, from 1; null outside tables. */
  row: z.int().nullable(),
  /** The printed words that tell the field from its neighbours. */
  label: z.string(),
  /** What is to be filled in; a paragraph each for a long text, else one text. */
  texts: z.array(z.string()).min(1),
  /** As it stands in the document. */
  raw: z.string(),
  place: DocumentPlace,
  /** `doubtful` values are filled in only where a person says so. */
  certainty: z.enum(['certain', 'doubtful']),
  /** Why it is doubtful, or what reading did to it. */
  remark: z.string().nullable(),
  alternatives: z.array(ImportAlternative),
});
export type ImportedValue = z.infer<typeof ImportedValue>;

/** A text of the document that is neither printed in the form nor taken as a value. */
export const UnreadText = z.object({ text: z.string(), place: DocumentPlace, reason: z.string() });
export type UnreadText = z.infer<typeof UnreadText>;

/** All that was made of a document. */
export const RecognisedDocument = z.object({
  programme: ProgrammeId,
  values: z.array(ImportedValue),
  unread: z.array(UnreadText),
  notes: z.array(DocumentNote),
  /** What a person has to know of the document as a whole. */
  remarks: z.array(z.string()),
});
export type RecognisedDocument = z.infer<typeof RecognisedDocument>;

/** A value that was not filled in, and why. */
export const KeptOut = z.object({ value: ImportedValue, reason: z.string() });
export type KeptOut = z.infer<typeof KeptOut>;

/** `import FILE.docx|FILE.xlsx -o OUT.xlsx --json`. */
export const ImportOutput = z.object({
  file: z.string(),
  output: z.string().nullable(),
  status: z.enum(['imported', 'unreadable', 'stopped']),
  /** Why nothing was made, else null. */
  reason: z.string().nullable(),
  programme: ProgrammeId.nullable(),
  /** Whether the notice was told by the document itself. */
  guessed: z.boolean(),
  filled: z.array(ImportedValue),
  keptOut: z.array(KeptOut),
  unread: z.array(UnreadText),
  notes: z.array(DocumentNote),
  remarks: z.array(z.string()),
});
export type ImportOutput = z.infer<typeof ImportOutput>;

/** One field on which a workbook and a document do not say the same. */
export const Disagreement = z.object({
  kind: z.enum(['different', 'onlyInWorkbook', 'onlyInDocument']),
  field: FieldKey,
  year: Year.nullable(),
  /** Position among the filled rows of its table: of the workbook, else of the document. */
  row: z.int().nullable(),
  label: z.string(),
  workbook: z.string().nullable(),
  document: z.string().nullable(),
  /** `联合体概况!C5`. */
  cell: z.string().nullable(),
  place: DocumentPlace.nullable(),
  message: z.string(),
});
export type Disagreement = z.infer<typeof Disagreement>;

/** `agree WORKBOOK.xlsx [DOCUMENT.docx] [FILE.pdf] --json`. */
export const AgreementOutput = z.object({
  workbook: z.string(),
  /** The Word document; null where none was given. */
  document: z.string().nullable(),
  /** `differ` also where a scan leaves nothing to compare. */
  status: z.enum(['agree', 'differ', 'unreadable']),
  reason: z.string().nullable(),
  programme: ProgrammeId.nullable(),
  /** Fields that say the same in workbook and Word document. */
  same: z.int(),
  differences: z.array(Disagreement),
  unread: z.array(UnreadText),
  notes: z.array(DocumentNote),
  remarks: z.array(z.string()),
  /** How the PDF stands to the workbook; null where none was given. */
  pdf: PortableAgreement.nullable(),
});
export type AgreementOutput = z.infer<typeof AgreementOutput>;
