import { z } from 'zod';
import { FieldKey, Year } from './keys';

/** A decimal as text, so that money and scores never become binary floats. */
export const DecimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

/** `stated`: the notice says it. `inferred`: it follows from arithmetic, layout or plain sense, and users are told so. */
export const Basis = z.enum(['stated', 'inferred']);
export type Basis = z.infer<typeof Basis>;

/** One choice of an option field. */
export const FieldOption = z.object({
  value: z.string(),
  /** The value it counts as where the notice knows fewer: 技师学院 counts as 中职. */
  countsAs: z.string().nullable(),
});

/** What a cell is meant to hold. Lengths are 字 as Word counts them; see filing/text-length. */
export const FieldType = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), maxLength: z.int().positive().nullable() }),
  /** One paragraph per worksheet row. */
  z.object({ kind: z.literal('longText'), maxLength: z.int().positive().nullable() }),
  z.object({ kind: z.literal('integer'), unit: z.string() }),
  z.object({ kind: z.literal('decimal'), unit: z.string(), decimals: z.int().min(0).max(6) }),
  /** 0 … 100; the worksheet cell holds the plain number 98.5 for 98.5 %. */
  z.object({ kind: z.literal('percent') }),
  z.object({ kind: z.literal('date'), precision: z.enum(['day', 'month']) }),
  /** Split at 、，,；; and line breaks, never at spaces and never inside brackets. */
  z.object({ kind: z.literal('list'), maxItems: z.int().positive().nullable() }),
  /** `open`: another text is allowed and judged by a rule. */
  z.object({ kind: z.literal('option'), options: z.array(FieldOption).min(1), open: z.boolean() }),
  z.object({ kind: z.literal('yesNo') }),
  z.object({ kind: z.literal('telephone'), mobile: z.boolean() }),
  /** A tick: 是/√ confirms the sentence printed beside it. */
  z.object({ kind: z.literal('confirmation') }),
]);
export type FieldType = z.infer<typeof FieldType>;

export const Field = z.object({
  key: FieldKey,
  /** The id of the printed form: L1.13; null for fields of ours. */
  printId: z.string().nullable(),
  /** The label exactly as printed. */
  label: z.string().min(1),
  type: FieldType,
  /** The years the field is asked for, one cell each; null for fields without a year. */
  years: z.array(Year).min(1).nullable(),
  filledBy: z.enum(['applicant', 'staff', 'expert']),
  basis: Basis,
  /** What a user must know because the print is wrong or silent, e.g. 原表印作2026年. */
  note: z.string().nullable(),
});
/** One thing a form asks for; its label, unit, limit and options are written here and nowhere else. */
export type Field = z.infer<typeof Field>;

/** A field, at a year where it has years. */
export const FieldReference = z.object({ field: FieldKey, year: Year.nullable() });
export type FieldReference = z.infer<typeof FieldReference>;
