import { z } from 'zod';
import { CellPlace } from './cell-address';
import { DecimalText } from './field';
import { FieldKey, ProgrammeId, TemplateVersion, Year } from './keys';
import { FilingState } from './filing-state';

/** Why a cell could not be read as what its field asks for. */
export const UnreadableReason = z.enum([
  'notANumber',
  /** 约35人, 30左右, 10-20: a number, but not a figure. */
  'approximate',
  /** 百分之九十八 and other numbers in words. */
  'numberInWords',
  /** A unit that is not the field's and cannot be converted safely. */
  'foreignUnit',
  'notADate',
  'notYesNo',
  'errorValue',
  /** A formula whose result nobody has computed yet. */
  'notCalculated',
]);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

/** What one cell says, once read. */
export const FiledValue = z.discriminatedUnion('state', [
  z.object({ state: z.literal('blank') }),
  /** 无, —, /, 不适用, 集团统一核算: an answer in words where a figure is asked for; never 0. */
  z.object({ state: z.literal('answered'), answer: z.string() }),
  z.object({ state: z.literal('number'), decimal: DecimalText }),
  z.object({ state: z.literal('text'), text: z.string() }),
  /** A long text, one entry per worksheet row. */
  z.object({ state: z.literal('paragraphs'), paragraphs: z.array(z.string()) }),
  z.object({
    state: z.literal('date'),
    year: Year,
    month: z.int().min(1).max(12).nullable(),
    day: z.int().min(1).max(31).nullable(),
    /** 2026年下半年. */
    half: z.enum(['first', 'second']).nullable(),
  }),
  z.object({ state: z.literal('list'), items: z.array(z.string()) }),
  /** One of the field's options, or another text where the field is open. */
  z.object({ state: z.literal('option'), option: z.string(), listed: z.boolean() }),
  z.object({ state: z.literal('yesNo'), value: z.boolean() }),
  z.object({ state: z.literal('confirmed'), value: z.boolean() }),
  z.object({
    state: z.literal('unreadable'),
    raw: z.string(),
    reason: UnreadableReason,
    /** The number or text that was probably meant, offered as a fix and never used by itself. */
    proposal: z.string().nullable(),
  }),
]);
export type FiledValue = z.infer<typeof FiledValue>;
export type FiledValueOf<State extends FiledValue['state']> = Extract<FiledValue, { state: State }>;

/** What reading did to the raw cell; nothing is changed silently. */
export const ReadingTrace = z.enum([
  /** A number the sheet stores as text: the sheet's own sums leave it out (未计入合计). */
  'writtenAsText',
  'unitWritten',
  'fullWidth',
  'thousandsSeparators',
  /** 0.985 or a percent-formatted cell read as 98.5. */
  'fractionToPercent',
  /** 0.1 + 0.2 typed as a formula: rounded to 15 significant digits, as the sheet shows it. */
  'roundedDouble',
]);
export type ReadingTrace = z.infer<typeof ReadingTrace>;

/** One field (at one year, in one table row) and what the workbook says about it. */
export const FilingEntry = z.object({
  field: FieldKey,
  year: Year.nullable(),
  /** The worksheet row for entries of repeating tables, else null. */
  tableRow: z.int().nullable(),
  value: FiledValue,
  /** The text as it stood in the cell. */
  raw: z.string(),
  /** Null only where the field was found nowhere. */
  cell: CellPlace.nullable(),
  foundBy: z.enum(['keys', 'names', 'labels', 'notFound']),
  traces: z.array(ReadingTrace),
});
export type FilingEntry = z.infer<typeof FilingEntry>;

/** What is wrong with the workbook itself, apart from what was filled in. */
export const WorkbookFaultCode = z.enum([
  'sheetMissing',
  'sheetCopied',
  'keysLost',
  'keyDuplicated',
  'nameMoved',
  'nameDuplicated',
  'labelChanged',
  'fieldNotFound',
  'strayValue',
  'rowOutsideTable',
  'formulaOverwritten',
  'formulaNotCalculated',
  'otherProgrammeSheet',
  'versionUnknown',
  'stateUnreadable',
]);
export type WorkbookFaultCode = z.infer<typeof WorkbookFaultCode>;

export const WorkbookFault = z.object({
  code: WorkbookFaultCode,
  /** Sheet, label or key the sentence names. */
  subject: z.string(),
  /** What was found and what was expected, where a sentence needs them. */
  found: z.string().nullable(),
  expected: z.string().nullable(),
  cells: z.array(CellPlace),
  fields: z.array(z.object({ field: FieldKey, year: Year.nullable() })),
});
export type WorkbookFault = z.infer<typeof WorkbookFault>;

/** The rows of one repeating table, in the order of the sheet; rows without any entry are left out. */
export const FilingTable = z.object({
  table: FieldKey,
  sheet: z.string().nullable(),
  rows: z.array(z.int()),
});

export const Filing = z.object({
  programme: ProgrammeId,
  templateVersion: TemplateVersion,
  entries: z.array(FilingEntry),
  tables: z.array(FilingTable),
  /** Values of total cells as the sheet shows them, null where it shows none. */
  shownTotals: z.array(
    z.object({ total: FieldKey, shown: z.string().nullable(), cell: CellPlace.nullable() }),
  ),
  state: FilingState,
  faults: z.array(WorkbookFault),
});
/** Everything one workbook says, with the cell each value came from. */
export type Filing = z.infer<typeof Filing>;
