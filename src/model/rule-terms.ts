import { z } from 'zod';
import { DecimalText, FieldReference } from './field';
import { FieldKey } from './keys';

export const Severity = z.enum(['error', 'warning', 'hint']);
export type Severity = z.infer<typeof Severity>;

/** Fields a rule speaks of: all of the applicant's, or those with one of these keys or key prefixes. */
export const Selection = z.union([z.literal('all'), z.array(FieldKey).min(1)]);
export type Selection = z.infer<typeof Selection>;

/** Rows of a table that satisfy a condition on an option column (its `countsAs` included). */
const RowFilter = z.object({ column: FieldKey, among: z.array(z.string()).min(1) });

export const Countable = z.discriminatedUnion('kind', [
  /** Items of a list field; in a table, per row. */
  z.object({ kind: z.literal('items'), field: FieldKey }),
  /** Rows of a table with a name, all or those that match. */
  z.object({ kind: z.literal('rows'), name: FieldKey, where: RowFilter.nullable() }),
  /** Applications of a round, grouped by the normalised value of a field; null counts all. */
  z.object({ kind: z.literal('applications'), by: FieldKey.nullable() }),
  /** Pages of the supporting material. */
  z.object({
    kind: z.literal('pages'),
    from: FieldKey,
    to: FieldKey,
    /** Pieces of which nobody said whether they count, by their titles (封面, 目录); null counts every piece alike. */
    arguable: z
      .object({
        column: FieldKey,
        titles: z.array(z.string()).min(1),
        /** How grave it is where the limit is passed only with them. */
        severity: Severity,
      })
      .nullable(),
  }),
]);
export type Countable = z.infer<typeof Countable>;

export const Bound = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('atMost'), limit: z.int() }),
  z.object({ kind: z.literal('atLeast'), limit: z.int() }),
  z.object({ kind: z.literal('equalTo'), reference: FieldReference }),
]);

export const Condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('positive'), reference: FieldReference }),
  z.object({ kind: z.literal('filled'), reference: FieldReference }),
  z.object({ kind: z.literal('zero'), reference: FieldReference }),
  z.object({ kind: z.literal('answer'), reference: FieldReference, value: z.string() }),
  z.object({ kind: z.literal('tableHas'), where: RowFilter }),
]);
export type Condition = z.infer<typeof Condition>;

/** How two texts are brought to one form before they are compared. */
export const Normalisation = z.enum(['exact', 'text', 'unitName']);
export type Normalisation = z.infer<typeof Normalisation>;

export const Operator = z.enum(['<', '<=', '=', '>=', '>']);
export type Operator = z.infer<typeof Operator>;

export const Operand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), reference: FieldReference }),
  z.object({ kind: z.literal('number'), value: DecimalText }),
  z.object({ kind: z.literal('date'), iso: z.string() }),
]);
