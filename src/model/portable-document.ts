import { z } from 'zod';
import { DocumentFormId } from './document';
import { FieldKey, Year } from './keys';

/** One line of a page as it was drawn: a run of text up to the next line or cell. */
export interface PortableLine {
  text: string;
  /** Distance of the line from the left and from the top of its page, in points. */
  left: number;
  top: number;
}

/** One page of a PDF. */
export interface PortablePage {
  /** In points; zero where the page could not be read. */
  width: number;
  height: number;
  /** In the order they were drawn, which is the order of reading in what Word, WPS and LibreOffice make: cell by cell. */
  lines: readonly PortableLine[];
}

/** What a PDF says. */
export interface PortableDocument {
  pageCount: number;
  /** Fewer than {@link pageCount} where reading stopped at a bound. */
  pages: readonly PortablePage[];
  /** Whether there is any text at all; a scan has none. */
  hasText: boolean;
}

/** A refusal is an answer, not an exception. */
export type PortableOpening =
  | { outcome: 'opened'; document: PortableDocument }
  /** `reason` tells a password from damage; `message` says what to do. */
  | { outcome: 'refused'; reason: 'password' | 'unreadable'; message: string };

/** Reads PDF files that were chosen beside the workbook; never throws. */
export interface PortableFiles {
  /** @param bytes the file; not changed and not kept */
  open(bytes: Uint8Array): Promise<PortableOpening>;
}

/** One place on which a workbook and a PDF do not say the same. */
export const PortableDisagreement = z.object({
  kind: z.enum(['different', 'notFound', 'elsewhere', 'onlyInPortable']),
  field: FieldKey,
  year: Year.nullable(),
  /** Position among the filled rows of its table. */
  row: z.int().nullable(),
  label: z.string(),
  /** As the form prints it, units included; null where the workbook says nothing. */
  workbook: z.string().nullable(),
  portable: z.string().nullable(),
  /** `联合体概况!C5`. */
  cell: z.string().nullable(),
  /** Counts from 1; null where nothing was found. */
  page: z.int().nullable(),
  message: z.string(),
});
export type PortableDisagreement = z.infer<typeof PortableDisagreement>;

/** A form as a workbook says it and as a PDF shows it. */
export const PortableAgreement = z.object({
  file: z.string(),
  status: z.enum(['agree', 'differ', 'noText', 'otherForm', 'unreadable']),
  /** Why nothing was compared, else null. */
  reason: z.string().nullable(),
  pageCount: z.int().nullable(),
  /** The forms of the notice that the PDF shows. */
  forms: z.array(DocumentFormId),
  /** Entries that say the same in both. */
  same: z.int(),
  differences: z.array(PortableDisagreement),
  /** How the 校验码 on the pages stands to the workbook's. */
  code: z.enum(['same', 'other', 'mixed', 'missing', 'notSealed']).nullable(),
  /** Pages with neither text nor a name for it: scanned, or blank. */
  textlessPages: z.array(z.int()),
  /** Texts of the PDF that the form does not print, such as what was written in by hand on the screen. */
  unread: z.array(z.object({ text: z.string(), page: z.int() })),
  remarks: z.array(z.string()),
});
export type PortableAgreement = z.infer<typeof PortableAgreement>;
