import { z } from 'zod';
import { ProgrammeId } from './keys';
import { PortableAgreement } from './portable-document';

/** What a PDF that was added is: a printed form, signed and sealed, or supporting material. */
export const AddedPdfRole = z.enum(['form', 'material']);
export type AddedPdfRole = z.infer<typeof AddedPdfRole>;

/** A line of the 报送清单 about a piece of the package. */
export const PackageItem = z.object({
  kind: z.enum(['workbook', 'word', 'sealedPdf', 'summary', 'materialIndex', 'materials', 'report']),
  title: z.string(),
  /** `look`: it is there, and something about it is to be looked at. */
  state: z.enum(['present', 'look', 'missing']),
  /** Names in the package. */
  files: z.array(z.string()),
  /** What is to be said of it, a sentence each. */
  notes: z.array(z.string()),
});
export type PackageItem = z.infer<typeof PackageItem>;

/** A PDF that was added. */
export const PackagePdf = z.object({
  /** As the user called it. */
  file: z.string(),
  role: AddedPdfRole,
  /** In the package; null where it was left out. */
  name: z.string().nullable(),
  pageCount: z.int().nullable(),
  /** Why it was left out, else null. */
  problem: z.string().nullable(),
  /** How a form stands to the workbook; null for material. */
  agreement: PortableAgreement.nullable(),
});
export type PackagePdf = z.infer<typeof PackagePdf>;

/** `package FILE.xlsx -o FOLDER|OUT.zip --json`. */
export const PackageOutput = z.object({
  file: z.string(),
  /** The folder or archive; null where nothing was written. */
  output: z.string().nullable(),
  status: z.enum(['made', 'stopped', 'unreadable']),
  /** Why nothing was written, else null. */
  reason: z.string().nullable(),
  programme: ProgrammeId.nullable(),
  isDraft: z.boolean(),
  items: z.array(PackageItem),
  pdfs: z.array(PackagePdf),
  /** Pages of all material that was added. */
  materialPages: z.int(),
  /** Null where the notice sets none. */
  pageLimit: z.int().nullable(),
  /** Everything in the package, in its order. */
  files: z.array(z.string()),
});
export type PackageOutput = z.infer<typeof PackageOutput>;
