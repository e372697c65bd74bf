import { z } from 'zod';
import { CellArea } from './cell-address';

/** What a host found in one cell. Formulas give their cached value, never evaluated by us. */
export const CellScalar = z.union([
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** `decimal` is the shortest decimal that stands for the stored double, e.g. `0.1`, `1200`, `1e+21`. */
  z.object({ kind: z.literal('number'), decimal: z.string() }),
  z.object({ kind: z.literal('boolean'), value: z.boolean() }),
  /** A calendar day; `serial` is the stored number in the workbook's own date system. */
  z.object({ kind: z.literal('date'), iso: z.string(), serial: z.number() }),
  /** `#REF!`, `#DIV/0!` … */
  z.object({ kind: z.literal('error'), code: z.string() }),
  /** A formula without a cached value, or a cell that holds only a format that matters to us. */
  z.object({ kind: z.literal('empty') }),
]);
export type CellScalar = z.infer<typeof CellScalar>;

export const CellContent = z.object({
  /** 1-based. */
  row: z.int().min(1),
  /** 1-based. */
  column: z.int().min(1),
  value: CellScalar,
  /** Formula text without `=`; absent for constants. */
  formula: z.string().optional(),
  /** Number format class where it changes what a number means: `98.5` and `0.985` both may mean 98.5 %. */
  format: z.enum(['percent', 'date']).optional(),
});
/** One cell that is not empty. */
export type CellContent = z.infer<typeof CellContent>;

export const SheetContent = z.object({
  name: z.string(),
  state: z.enum(['visible', 'hidden', 'veryHidden']),
  /** Charts sheets, dialogs and macro sheets hold no cells we read. */
  kind: z.enum(['worksheet', 'other']),
  /** Row-major, only cells with a value or a formula. */
  cells: z.array(CellContent).readonly(),
  /** Merged cells, of files that do not say they are ours: in ours fields are found by keys. Absent where none are. */
  merges: z.array(CellArea).readonly().optional(),
});
export type SheetContent = z.infer<typeof SheetContent>;

export const DefinedName = z.object({
  name: z.string(),
  /** As stored, without a leading `=`: `'联合体概况'!$C$5`, `"lianyungang-2026@1"`. */
  refersTo: z.string(),
  /** Name of the sheet a sheet-scoped name belongs to, null for the workbook's. */
  scope: z.string().nullable(),
  hidden: z.boolean(),
});
export type DefinedName = z.infer<typeof DefinedName>;

/** Things in a submitted file that are listed for people and never evaluated. */
export const ContentNote = z.object({
  kind: z.enum([
    'macros',
    'externalLinks',
    'dataConnections',
    'embeddedObjects',
    'hiddenSheet',
    'veryHiddenSheet',
    'strictFormat',
    'templateFormat',
    'date1904',
    'trackedChanges',
    'customXml',
  ]),
  /** The part or sheet the note is about. */
  subject: z.string(),
});
export type ContentNote = z.infer<typeof ContentNote>;

export const WorkbookContent = z.object({
  sheets: z.array(SheetContent).readonly(),
  names: z.array(DefinedName).readonly(),
  notes: z.array(ContentNote).readonly(),
  /** Moment the program that saved the file noted in it, ISO in UTC; absent where it notes none, and outside of files. */
  savedAt: z.string().optional(),
});
/** Everything a host can say about a workbook's contents; what the cells mean is decided in filing/. */
export type WorkbookContent = z.infer<typeof WorkbookContent>;

/** A sheet whose cells are read when they are asked for and not kept. */
export interface LaterSheet {
  name: string;
  /** The cells, read anew on every call. */
  read(): SheetContent;
}

/** Contents of a workbook too large to be held whole: later sheets are listed among the sheets without cells. */
export interface StagedContent extends WorkbookContent {
  later?: readonly LaterSheet[];
}

/** Why a file could not be read. Each has its own sentence in the message catalogue of the file host. */
export const RefusalCode = z.enum([
  'empty',
  'encrypted',
  'legacyXls',
  'wpsEt',
  'wpsOther',
  'openDocument',
  'binaryXlsb',
  'wordDocument',
  'text',
  'html',
  'otherArchive',
  'notAWorkbook',
  'truncated',
  'damagedPart',
  'missingPart',
  'tooManyEntries',
  'tooLarge',
  'ratioTooHigh',
  'tooManyCells',
  'dimensionsTooLarge',
  'nestingTooDeep',
  'documentType',
  'cyclicParts',
  'duplicateEntry',
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** A refusal is an answer, not an exception: the rest of the work goes on. */
export type WorkbookReading<Content extends WorkbookContent = WorkbookContent> =
  | { outcome: 'read'; content: Content }
  | { outcome: 'refused'; code: RefusalCode; subject: string; message: string };
