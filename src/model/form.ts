import { z } from 'zod';
import { Field, FieldReference } from './field';
import { FieldKey, Year } from './keys';

/** A figure the sheet computes by a formula and the engine computes too; a test holds both equal. */
export const Total = z.object({
  key: FieldKey,
  label: z.string(),
  unit: z.string(),
  decimals: z.int().min(0).max(6),
  of: z.discriminatedUnion('kind', [
    /** Sum of single cells. */
    z.object({ kind: z.literal('fields'), fields: z.array(FieldReference).min(2) }),
    /** Sum of a column of a repeating table. */
    z.object({ kind: z.literal('column'), column: FieldKey }),
    /** Number of rows in which the column is filled. */
    z.object({ kind: z.literal('rows'), column: FieldKey }),
    /** Number of rows with a name whose column holds no number: 不含 n 家未填. */
    z.object({ kind: z.literal('unfilled'), name: FieldKey, column: FieldKey }),
    /** A cell less another total: 0 where both agree. */
    z.object({ kind: z.literal('difference'), from: FieldReference, total: FieldKey }),
    /** Pages the rows' ranges cover; pages between 1 and the last that none covers; pages several cover. */
    z.object({
      kind: z.literal('pages'),
      from: FieldKey,
      to: FieldKey,
      count: z.enum(['covered', 'missing', 'repeated']),
    }),
  ]),
});
export type Total = z.infer<typeof Total>;

const Span = z.int().min(1).default(1);

/** One cell of a field grid. Cells fill a row from the left, past those still covered by a row span above. */
export const GridCell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('label'), text: z.string(), columnSpan: Span, rowSpan: Span }),
  z.object({
    kind: z.literal('field'),
    field: FieldKey,
    year: Year.nullable(),
    columnSpan: Span,
    rowSpan: Span,
    /** Printed behind the value in the same cell: ㎡. */
    suffix: z.string().nullable().default(null),
  }),
  z.object({ kind: z.literal('total'), total: FieldKey, columnSpan: Span, rowSpan: Span }),
]);
export type GridCell = z.infer<typeof GridCell>;

export const FieldGrid = z.object({
  kind: z.literal('fieldGrid'),
  key: FieldKey,
  /** Widths of the grid's columns in characters; their number is the number of columns. */
  columnWidths: z.array(z.number().positive()).min(1),
  rows: z
    .array(
      z.object({
        /** Unique on the sheet; the hidden row key. */
        key: FieldKey,
        cells: z.array(GridCell).min(1),
        /** Lines of text the row shows without scrolling. */
        lines: z.int().min(1).default(1),
      }),
    )
    .min(1),
  fields: z.array(Field).min(1),
  totals: z.array(Total),
});

/** A row of a year table: one printed label, one line per number printed under it. */
export const YearTableRow = z.object({
  /** Printed group labels from the outside in: 人才培养质量, 师资共建共享. */
  groups: z.array(z.string()),
  label: z.string(),
  lines: z
    .array(
      z.object({
        field: Field,
        /** Printed in each year's cell: 人次, 课时数; null where the label already says the unit. */
        printedUnit: z.string().nullable(),
        /** The years whose cells alone are printed with it; absent where all are. */
        printedYears: z.array(Year).min(1).optional(),
        /** One cell over all years; the field then has no years. */
        spansYears: z.boolean(),
        /** Further columns beside the years, e.g. 佐证; keyed by the column's key. */
        besides: z.array(z.object({ column: z.string(), field: Field })),
      }),
    )
    .min(1),
});

export const YearTable = z.object({
  kind: z.literal('yearTable'),
  key: FieldKey,
  years: z.array(z.object({ year: Year, label: z.string() })).min(1),
  besides: z.array(z.object({ key: z.string(), label: z.string(), width: z.number().positive() })),
  /** Header of the item column; printed again above rows that change it. */
  itemHeader: z.string(),
  rows: z.array(YearTableRow).min(1),
});

export const RepeatingTable = z.object({
  kind: z.literal('repeatingTable'),
  key: FieldKey,
  title: z.string(),
  /** The printed note: （不够可加行，所有企业均填写）. */
  note: z.string().nullable(),
  columns: z
    .array(
      z.object({
        /** Its key is the table's key plus one segment, which is also the column key. */
        field: Field,
        width: z.number().positive(),
        /** A header printed over several columns: 依托园区. */
        group: z.string().nullable(),
      }),
    )
    .min(1),
  /** The column that tells rows apart for people: 企业名称. */
  nameColumn: FieldKey,
  /** Values printed in the first rows: 政府部门, 科研机构, 其他组织. */
  printedRows: z.array(z.array(z.object({ column: FieldKey, text: z.string() }))),
  /** Empty rows laid out below. */
  spareRows: z.int().min(1),
  totals: z.array(Total),
});

export const LongTextBlock = z.object({
  kind: z.literal('longText'),
  key: FieldKey,
  field: Field,
  /** Printed beside the title: （2500字以内）. */
  note: z.string().nullable(),
  spareRows: z.int().min(1),
});

export const DeclarationBlock = z.object({
  kind: z.literal('declaration'),
  key: FieldKey,
  /** The sentence as printed. */
  sentence: z.string(),
  field: Field,
});

/** Signed and sealed on paper: nothing is typed into the worksheet. */
export const SignaturesBlock = z.object({
  kind: z.literal('signatures'),
  key: FieldKey,
  heading: z.string(),
  /** A sentence or a field that stands above the signatures. */
  statement: z.string().nullable(),
  field: Field.nullable(),
  signatures: z.array(z.object({ role: z.string(), lines: z.array(z.string()).min(1) })).min(1),
});

/** Printed text that nobody fills in: 说明, 填表说明. */
export const ProseBlock = z.object({
  kind: z.literal('prose'),
  key: FieldKey,
  heading: z.string().nullable(),
  paragraphs: z.array(z.string()).min(1),
});

/**
 * What an entered column of a point table says of its point: 已有基础, 建设承诺 (points of strength C have no such
 * split: one cell, `foundation`, holds both), numbers of the supporting material, its pages.
 */
export const PointEntryRole = z.enum(['foundation', 'commitment', 'materials', 'pages']);
export type PointEntryRole = z.infer<typeof PointEntryRole>;

/** One row per observation point. Entered columns make a field per point: `points.p1_1.foundation`. */
export const PointTable = z.object({
  kind: z.literal('pointTable'),
  key: FieldKey,
  columns: z
    .array(
      z.object({
        key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
        label: z.string(),
        width: z.number().positive(),
        content: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('group') }),
          z.object({ kind: z.literal('point') }),
          /** Live references to the fields that speak for the point. */
          z.object({ kind: z.literal('evidence') }),
          /** 完整 / 部分 / 待佐证, as a formula. */
          z.object({ kind: z.literal('state') }),
          z.object({
            kind: z.literal('entry'),
            role: PointEntryRole.nullable(),
            field: Field.omit({ key: true, years: true }),
          }),
        ]),
      }),
    )
    .min(2),
});

export const Block = z.discriminatedUnion('kind', [
  FieldGrid,
  YearTable,
  RepeatingTable,
  LongTextBlock,
  DeclarationBlock,
  SignaturesBlock,
  ProseBlock,
  PointTable,
]);
export type Block = z.infer<typeof Block>;
export type FieldGrid = z.infer<typeof FieldGrid>;
export type YearTable = z.infer<typeof YearTable>;
export type RepeatingTable = z.infer<typeof RepeatingTable>;
export type LongTextBlock = z.infer<typeof LongTextBlock>;
export type DeclarationBlock = z.infer<typeof DeclarationBlock>;
export type SignaturesBlock = z.infer<typeof SignaturesBlock>;
export type ProseBlock = z.infer<typeof ProseBlock>;
export type PointTable = z.infer<typeof PointTable>;

/** One worksheet. At most one repeating table stands on it, as its last block, so that rows can grow downwards. */
export const FormSheet = z
  .object({
    key: FieldKey,
    /** At most 31 characters, none of : \ / ? * [ ]. */
    name: z.string().min(1).max(31),
    /** Printed above the blocks: 1.联合体概况. */
    heading: z.string(),
    orientation: z.enum(['portrait', 'landscape']),
    blocks: z.array(Block).min(1),
    footnotes: z.array(z.object({ mark: z.string(), text: z.string() })),
  })
  .refine(
    (sheet) =>
      sheet.blocks.every(
        (block, index) => block.kind !== 'repeatingTable' || index === sheet.blocks.length - 1,
      ),
    { message: 'a repeating table is the last block of its sheet' },
  );
export type FormSheet = z.infer<typeof FormSheet>;

export const FormSection = z.object({
  key: FieldKey,
  /** As printed; null where a part has no number (封面). */
  number: z.string().nullable(),
  title: z.string(),
  sheets: z.array(FormSheet).min(1),
});
export type FormSection = z.infer<typeof FormSection>;

/** How a notice wants the print of a form set, and the sentence that says so. */
export const Typography = z.object({
  font: z.string(),
  /** In points: 小四 is 12. */
  size: z.number().positive(),
  /** Fixed distance of lines in points. */
  lineSpacing: z.number().positive(),
  quote: z.string(),
});
export type Typography = z.infer<typeof Typography>;

export const Form = z.object({
  id: z.enum(['recommendation', 'summary', 'plan', 'standard', 'workbook']),
  title: z.string(),
  /** `workbook` forms are ours: indexes and overviews that no notice prints. */
  basis: z.enum(['stated', 'inferred']),
  sections: z.array(FormSection).min(1),
  /** Absent where the notice does not say. */
  typography: Typography.optional(),
  /** 说明 as printed behind the cover; absent where there is none. The worksheets have it on a sheet of their own. */
  instructions: ProseBlock.optional(),
});
export type Form = z.infer<typeof Form>;
