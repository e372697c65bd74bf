import { z } from 'zod';
import type { FieldKey } from './keys';
import { FindingOutput } from './command-output';
import { ProgrammeId } from './keys';

/** The forms of a notice that are handed in on paper, in the order they are offered. */
export const DocumentFormId = z.enum(['recommendation', 'plan', 'summary']);
export type DocumentFormId = z.infer<typeof DocumentFormId>;

/** How what is printed stands to 定稿: a draft says so on every page, the final print carries the 校验码. */
export const DocumentStanding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft'), reason: z.enum(['notSealed', 'changed', 'recordUnusable']) }),
  z.object({ kind: z.literal('sealed'), code: z.string(), sealedAt: z.string() }),
]);
export type DocumentStanding = z.infer<typeof DocumentStanding>;

/** `export FILE -o OUT.docx --json`. */
export const ExportCommandOutput = z.object({
  file: z.string(),
  /** The file that was written; null where none was. */
  output: z.string().nullable(),
  status: z.enum(['exported', 'stopped', 'unreadable']),
  /** Why nothing was written, else null. */
  reason: z.string().nullable(),
  programme: ProgrammeId.nullable(),
  form: DocumentFormId.nullable(),
  standing: DocumentStanding.nullable(),
  /** What nobody has mended or given a reason for, gravest first. */
  openFindings: z.array(FindingOutput),
});
export type ExportCommandOutput = z.infer<typeof ExportCommandOutput>;

/** The looks a paragraph of a printed form may have; what each means in points is the writer's. */
export type DocumentStyle =
  | 'coverTitle'
  /** Spread over the width of its cell: 推 荐 地 区. */
  | 'coverLabel'
  | 'coverEntry'
  | 'coverSuffix'
  | 'coverFoot'
  | 'title'
  | 'heading'
  /** Letter-spaced in the middle: 说 明. */
  | 'proseHeading'
  | 'prose'
  /** Left as it stands, without an indent: 填表说明. */
  | 'note'
  | 'label'
  | 'labelLeft'
  | 'entry'
  | 'entryLeft'
  /** A paragraph of a text, its first line indented. */
  | 'text'
  | 'signature'
  | 'signatureRight'
  /** A line that is filled in above a table: 填表单位（盖章）：. */
  | 'line'
  /** As low as a line can be, to part two tables. */
  | 'separator'
  | 'footnote'
  | 'pageHeader'
  | 'pageNumber'
  | 'pageFooter';

/** A piece of a paragraph. */
export type DocumentInline =
  | { kind: 'text'; text: string }
  /** The mark of a footnote, which stands at the foot of its page. */
  | { kind: 'footnote'; mark: string; text: string };

export interface DocumentParagraph {
  kind: 'paragraph';
  style: DocumentStyle;
  inlines: readonly DocumentInline[];
}

/** A place of the filing whose text a cell shows; `row` counts the filled rows of a table from 1. */
export interface DocumentSource {
  field: FieldKey;
  year: number | null;
  row: number | null;
}

/**
 * The lines around a cell: those of its table; one below it alone; or none between it and the cell below or above, so
 * that both look like one and a header with its part of them can be repeated.
 */
export type CellLines = 'ofTable' | 'belowOnly' | 'openBelow' | 'openAbove';

export interface DocumentCell {
  columnSpan: number;
  rowSpan: number;
  /** At least one, for a cell without a paragraph is none. */
  paragraphs: readonly DocumentParagraph[];
  vertical: 'top' | 'middle' | 'bottom';
  lines: CellLines;
  /** What of the filing the cell shows; empty where everything in it is printed. */
  sources: readonly DocumentSource[];
}

/** Cells fill a row from the left, past those still covered by a row span above. */
export interface DocumentRow {
  cells: readonly DocumentCell[];
  /** Repeated on every page; only the first rows of a table. */
  isHeader: boolean;
  /** Whether the row may go on over a page: only where it holds long texts. */
  maySplit: boolean;
  /** In lines of text; null leaves it to the content. */
  smallestLines: number | null;
}

export interface DocumentTable {
  kind: 'table';
  key: FieldKey;
  borders: 'all' | 'none';
  /** Share of the width the table takes, in per cent; narrower tables stand in the middle. */
  widthPercent: number;
  /** Relative widths. */
  columnWidths: readonly number[];
  rows: readonly DocumentRow[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

/** Pages of one kind. Every section begins on a page of its own; footnotes are numbered anew in each. */
export interface DocumentSection {
  orientation: 'portrait' | 'landscape';
  /** 正文 is numbered from its first page on; cover and 说明 carry no number. */
  pageNumbers: 'none' | 'fromOne' | 'continued';
  blocks: readonly DocumentBlock[];
}

/** The font of a printed form. */
export interface DocumentTypography {
  font: string;
  /** In points. */
  size: number;
  /** Fixed distance of lines in points; null for the font's own. */
  lineSpacing: number | null;
}

/**
 * A form as it is printed: made from the programme's form and a filing, written as .docx. Everything that is shown is
 * in it, so that what Word shows can be told without Word.
 */
export interface FormDocument {
  title: string;
  typography: DocumentTypography;
  /** Printed on both sides and bound on the left: the inner margin is wider and changes sides. */
  isBound: boolean;
  /** Above every page; null where nothing is. */
  header: string | null;
  /** In small print below every page. */
  footer: string;
  sections: readonly DocumentSection[];
}
