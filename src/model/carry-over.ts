import { z } from 'zod';
import { Basis } from './field';
import { FieldKey, ProgrammeId, Year } from './keys';

/**
 * How near what one form asks is to what another asks: `=` the same quantity, `≈` a neighbour, which a person has to
 * confirm. What is nearer to nothing (◐ part of the evidence, — no field) is never carried; see {@link NeverCarried}.
 */
export const CarryStrength = z.enum(['=', '≈']);
export type CarryStrength = z.infer<typeof CarryStrength>;

/** Rows of a table whose column holds one of the values; an option also counts as what it says it counts as. */
export const RowFilter = z.object({ column: FieldKey, values: z.array(z.string()).min(1) });
export type RowFilter = z.infer<typeof RowFilter>;

/**
 * How source values become the target's. Units are converted wherever both fields name one, exactly or not at all, so no
 * factor stands here.
 */
export const CarryConversion = z.discriminatedUnion('kind', [
  /** One source, its value as it is. */
  z.object({ kind: z.literal('same') }),
  /** Figures of several fields added up; nothing where one of them gives no figure. */
  z.object({ kind: z.literal('sum') }),
  /** A column of a table added up; nothing where a row gives no figure. */
  z.object({ kind: z.literal('columnSum') }),
  /** What the source column says in the rows of a kind, as a list. */
  z.object({ kind: z.literal('rowNames'), filter: RowFilter.nullable() }),
  /** Number of rows of a kind whose source column is filled in. */
  z.object({ kind: z.literal('rowCount'), filter: RowFilter.nullable() }),
  /** 是 where a row of a kind is there; 否 only where every row says its kind, and none is. */
  z.object({ kind: z.literal('anyRow'), filter: RowFilter }),
  /** 是 for a number above 0, 否 for 0. */
  z.object({ kind: z.literal('isPositive') }),
  /** A figure, or one per year, in words: 2024年1项、2025年2项. */
  z.object({ kind: z.literal('figuresInWords') }),
  /** A text where a figure is asked for: it is shown, and a person reads the figure out of it. */
  z.object({ kind: z.literal('byHand') }),
]);
export type CarryConversion = z.infer<typeof CarryConversion>;

/** Which year of the source goes to which of the target. */
export const CarryYears = z.discriminatedUnion('kind', [
  /** The same calendar year, and a value without a year to a field without one. */
  z.object({ kind: z.literal('same') }),
  /** The source has no year of its own; it says what was so in this year. */
  z.object({ kind: z.literal('undatedTo'), year: Year }),
  /** The target has no year of its own and takes what the source says of all of its years. */
  z.object({ kind: z.literal('allToUndated') }),
]);
export type CarryYears = z.infer<typeof CarryYears>;

/** What every way from one form to another says of itself. */
const described = {
  strength: CarryStrength,
  /** What a person has to know before confirming; `≈` always has one. */
  reason: z.string().nullable(),
  basis: Basis,
};

export const FieldLink = z.object({
  kind: z.literal('field'),
  /** A field outside tables. */
  target: FieldKey,
  sources: z.array(FieldKey).min(1),
  conversion: CarryConversion,
  years: CarryYears,
  /**
   * `byYear`: a figure of a commitment year is promised, one of any other year achieved, and one never stands for the
   * other unasked. `planned`: planned in both forms, whatever the year.
   */
  figures: z.enum(['byYear', 'planned']),
  /** `byItself`: what is asked is another quantity; confirming all proposals at once does not take it along. */
  confirmed: z.enum(['together', 'byItself']),
  /** Links with one word here would count the same source twice: only one of them is taken. Null for all others. */
  exclusive: z.string().nullable(),
  ...described,
});
export type FieldLink = z.infer<typeof FieldLink>;

export const TableLink = z.object({
  kind: z.literal('table'),
  /** A repeating table; each row of the source is a row of it. */
  target: FieldKey,
  rows: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('table'),
      table: FieldKey,
      columns: z.array(z.object({ target: FieldKey, source: FieldKey })).min(1),
    }),
    /** Fields that together say one row; several lists, or the rows of a column, follow each other in one cell. */
    z.object({
      kind: z.literal('fields'),
      columns: z.array(z.object({ target: FieldKey, sources: z.array(FieldKey).min(1) })).min(1),
    }),
    /** Each item of the lists is a row; `values` are what being on that list says of it. */
    z.object({
      kind: z.literal('lists'),
      nameColumn: FieldKey,
      lists: z
        .array(
          z.object({
            source: FieldKey,
            values: z.array(z.object({ column: FieldKey, text: z.string() })),
          }),
        )
        .min(1),
    }),
  ]),
  ...described,
});
export type TableLink = z.infer<typeof TableLink>;

export const CarryLink = z
  .discriminatedUnion('kind', [FieldLink, TableLink])
  .refine(({ strength, reason }) => strength === '=' || reason !== null, {
    message: 'what is only near says why',
  });
export type CarryLink = z.infer<typeof CarryLink>;

/** What looks as if it could be carried and never is. */
export const NeverCarried = z.object({
  /** Fields of the target that stay as they are: keys or key prefixes. */
  targets: z.array(FieldKey),
  /** Fields of the source that go nowhere: keys or key prefixes. They are listed with the reason. */
  sources: z.array(FieldKey),
  /** `◐` the source is part of the evidence; `—` nothing in the source answers it; null where no table compares them. */
  strength: z.enum(['◐', '—']).nullable(),
  reason: z.string().min(1),
});
export type NeverCarried = z.infer<typeof NeverCarried>;

export const CarryOver = z.object({
  from: ProgrammeId,
  to: ProgrammeId,
  links: z.array(CarryLink),
  never: z.array(NeverCarried),
});
/** What a filled workbook of one programme says that another programme asks for, too: data only. */
export type CarryOver = z.infer<typeof CarryOver>;
