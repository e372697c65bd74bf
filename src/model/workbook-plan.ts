import { z } from 'zod';
import { DecimalText } from './field';
import { FieldKey, ProgrammeId, TemplateVersion } from './keys';

/** A rectangle, 1-based, both corners included. */
export const Area = z.object({
  top: z.int().min(1),
  left: z.int().min(1),
  bottom: z.int().min(1),
  right: z.int().min(1),
});

const BorderLine = z.enum(['none', 'hair', 'thin', 'medium']);

/** The look of a cell. Colours are RRGGBB. Every style of a plan has a name; cells refer to it. */
export const PlannedStyle = z.object({
  font: z.object({
    name: z.string(),
    size: z.number(),
    bold: z.boolean(),
    colour: z.string().regex(/^[0-9A-F]{6}$/),
  }),
  fill: z
    .string()
    .regex(/^[0-9A-F]{6}$/)
    .nullable(),
  horizontal: z.enum(['left', 'center', 'right', 'general']),
  vertical: z.enum(['top', 'middle']),
  wrap: z.boolean(),
  border: BorderLine,
  /** Excel number format code, e.g. `General`, `@`, `#,##0.00`. */
  numberFormat: z.string(),
  locked: z.boolean(),
});
export type PlannedStyle = z.infer<typeof PlannedStyle>;

/** What a planned cell holds. A formula carries the value it shows before anything recalculates. */
export const PlannedValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('number'), decimal: z.string() }),
  z.object({ kind: z.literal('boolean'), value: z.boolean() }),
  z.object({ kind: z.literal('date'), iso: z.string() }),
  z.object({
    kind: z.literal('formula'),
    /** Without `=`; plain references only, no defined names. */
    formula: z.string(),
    cached: z.union([z.string(), z.number(), z.boolean()]),
  }),
]);
export type PlannedValue = z.infer<typeof PlannedValue>;

export const PlannedCell = z.object({
  row: z.int().min(1),
  column: z.int().min(1),
  value: PlannedValue,
  style: z.string(),
});
export type PlannedCell = z.infer<typeof PlannedCell>;

export const PlannedValidation = z.object({
  /** One rectangle each: writers disagree on several. */
  area: Area,
  rule: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('list'), options: z.array(z.string()).min(1) }),
    z.object({ kind: z.literal('whole'), minimum: z.string(), maximum: z.string().nullable() }),
    z.object({ kind: z.literal('decimal'), minimum: z.string(), maximum: z.string().nullable() }),
    z.object({ kind: z.literal('textLength'), maximum: z.int() }),
    z.object({ kind: z.literal('custom'), formula: z.string() }),
    /** Only a prompt, nothing is refused. */
    z.object({ kind: z.literal('any') }),
  ]),
  /** Only `stop` refuses; what may be right is never refused. */
  strictness: z.enum(['stop', 'warning', 'information']),
  prompt: z.object({ title: z.string(), text: z.string() }).nullable(),
  error: z.object({ title: z.string(), text: z.string() }).nullable(),
});
export type PlannedValidation = z.infer<typeof PlannedValidation>;

export const PlannedConditionalFormat = z.object({
  area: Area,
  /** Relative to the top left cell of the area. */
  formula: z.string(),
  /** What a true formula changes about the look. */
  look: z.object({
    fill: z
      .string()
      .regex(/^[0-9A-F]{6}$/)
      .nullable(),
    fontColour: z
      .string()
      .regex(/^[0-9A-F]{6}$/)
      .nullable(),
    bold: z.boolean(),
  }),
});
export type PlannedConditionalFormat = z.infer<typeof PlannedConditionalFormat>;

export const PlannedName = z.object({
  name: z.string(),
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('area'), sheet: z.string(), area: Area }),
    z.object({ kind: z.literal('constant'), text: z.string() }),
  ]),
});
export type PlannedName = z.infer<typeof PlannedName>;

/** Which cells of a sheet hold a field. */
export const PlannedExtent = z.discriminatedUnion('kind', [
  /** One cell (or one merged area): row key × column key. */
  z.object({ kind: z.literal('cell'), rowKey: z.string(), columnKey: z.string() }),
  /** A table column: every row below the row keyed `headerKey`, to the end of the sheet. */
  z.object({ kind: z.literal('column'), table: FieldKey, headerKey: z.string(), columnKey: z.string() }),
  /** Paragraphs: every row between the rows keyed `beginKey` and `endKey`, both spacers included. */
  z.object({
    kind: z.literal('paragraphs'),
    beginKey: z.string(),
    endKey: z.string(),
    columnKey: z.string(),
  }),
]);

/** Where a field lives on a planned sheet: the keys a reader finds it by, and its cells in the fresh layout. */
export const PlannedField = z.object({
  field: FieldKey,
  year: z.int().nullable(),
  extent: PlannedExtent,
  /** The cell, the whole body of the table column, or the body of the long text; the alias name refers to it. */
  area: Area,
  /** The printed label that stands for the field in the fresh layout: the last resort for finding it. */
  label: z.object({ row: z.int(), column: z.int(), text: z.string() }).nullable(),
});
export type PlannedField = z.infer<typeof PlannedField>;

/** A cell whose text is ours: compared on reading, put back on repair. */
export const PlannedLabel = z.object({
  rowKey: z.string(),
  columnKey: z.string(),
  row: z.int(),
  column: z.int(),
  text: z.string(),
});
export type PlannedLabel = z.infer<typeof PlannedLabel>;

/** A cell whose formula computes a total. */
export const PlannedTotal = z.object({
  total: FieldKey,
  rowKey: z.string(),
  columnKey: z.string(),
  row: z.int(),
  column: z.int(),
});
export type PlannedTotal = z.infer<typeof PlannedTotal>;

/** Cells in one row or one column of a sheet of the workbook. */
const ChartCells = { sheet: z.string(), area: Area };

/** Texts along an axis, with what they say before anything recalculates. */
export const ChartTexts = z.object({ ...ChartCells, cached: z.array(z.string()).min(1) });
export type ChartTexts = z.infer<typeof ChartTexts>;

/** Figures of a chart, with what they show before anything recalculates; a blank cell is null: a gap, never 0. */
export const ChartFigures = z.object({ ...ChartCells, cached: z.array(DecimalText.nullable()).min(1) });
export type ChartFigures = z.infer<typeof ChartFigures>;

/** Figures with the name the legend gives them. */
export const ChartSeries = z.object({ name: z.string(), figures: ChartFigures });
export type ChartSeries = z.infer<typeof ChartSeries>;

const chart = {
  title: z.string(),
  /** What the chart shows, for those who only hear it. */
  description: z.string(),
  categories: ChartTexts,
  /** Empty where an axis needs no title. */
  axisTitles: z.object({ categories: z.string(), figures: z.string() }),
  /** The cells the chart covers. */
  anchor: Area,
};

export const PlannedChart = z.discriminatedUnion('kind', [
  /** A lying bar per category from the top down, with a whisker from the lowest to the highest. */
  z.object({
    kind: z.literal('ranking'),
    ...chart,
    scores: ChartSeries,
    /** How far the lowest is below the score, and the highest above it. */
    below: ChartFigures,
    above: ChartFigures,
  }),
  z.object({
    kind: z.literal('columns'),
    ...chart,
    direction: z.enum(['standing', 'lying']),
    series: z.array(ChartSeries).min(1),
  }),
  z.object({
    kind: z.literal('lines'),
    ...chart,
    /** What is promised or planned is drawn dashed. */
    series: z.array(ChartSeries.extend({ look: z.enum(['solid', 'dashed']) })).min(1),
  }),
]);
export type PlannedChart = z.infer<typeof PlannedChart>;

/** A row of a body: its cells from left to right; a height in points, null lets the host fit the row. */
export interface PlannedBodyRow {
  height: number | null;
  cells: readonly Omit<PlannedCell, 'row'>[];
}

/**
 * Rows of a list that may be too long to be held as cells: each is made when it is written. Going through the rows again
 * makes them anew.
 */
export interface PlannedBody {
  /** Number of the first row; no planned cell stands there. */
  first: number;
  /** Every style the cells may have. */
  styles: readonly string[];
  rows: Iterable<PlannedBodyRow>;
}

export const PlannedSheet = z.object({
  name: z.string(),
  /** `overview`; A1 holds the full sheet key. Null for the state sheet. */
  key: FieldKey.nullable(),
  state: z.enum(['visible', 'hidden', 'veryHidden']),
  cells: z.array(PlannedCell),
  merges: z.array(Area),
  /** Widths in characters of the default font; hidden columns keep a width. */
  columns: z.array(z.object({ column: z.int().min(1), width: z.number(), hidden: z.boolean() })),
  /** Heights in points; null lets the host fit the row. */
  rows: z.array(z.object({ row: z.int().min(1), height: z.number().nullable(), hidden: z.boolean() })),
  validations: z.array(PlannedValidation),
  conditionalFormats: z.array(PlannedConditionalFormat),
  /** The text of A1 in full; null for sheets that hold no form. */
  sheetKey: z.string().nullable(),
  fields: z.array(PlannedField),
  labels: z.array(PlannedLabel),
  totals: z.array(PlannedTotal),
  /** Rows above and columns left of this cell stay in view. */
  freeze: z.object({ row: z.int().min(1), column: z.int().min(1) }).nullable(),
  /** Protected without a password, or not at all. */
  protected: z.boolean(),
  print: z.object({
    orientation: z.enum(['portrait', 'landscape']),
    area: Area,
    fitToWidth: z.boolean(),
    repeatRows: z.object({ top: z.int(), bottom: z.int() }).nullable(),
    header: z.string(),
    footer: z.string(),
  }),
  /**
   * Native charts over cells of sheets of the same plan. Files have them, new ones and those that sheets are added to;
   * hosts that lay sheets out into an open workbook leave them out, so that everything a chart shows also stands in cells.
   */
  charts: z.array(PlannedChart).optional(),
  /** Of long lists in files; hosts that lay sheets out into an open workbook are not given any. */
  body: z.custom<PlannedBody>().optional(),
});
export type PlannedSheet = z.infer<typeof PlannedSheet>;

export const WorkbookPlan = z.object({
  programme: ProgrammeId,
  templateVersion: TemplateVersion,
  title: z.string(),
  styles: z.record(z.string(), PlannedStyle),
  sheets: z.array(PlannedSheet).min(1),
  names: z.array(PlannedName),
});
/**
 * Everything a host needs to lay out the forms of a programme. Made by layout/ from the programme's data, carried out
 * by a host, and read back by filing/ against the same plan: fields, labels and totals are found by the plan's keys.
 */
export type WorkbookPlan = z.infer<typeof WorkbookPlan>;
