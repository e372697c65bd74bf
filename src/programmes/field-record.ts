import type { Field, FieldType } from '../model/field';
import type { FieldKey, Year } from '../model/keys';
import type { z } from 'zod';

/** What differs from field to field; the rest is the same for every field an applicant fills in. */
interface FieldParts {
  key: FieldKey;
  label: string;
  type: FieldType;
  /** None for fields without a year. */
  years?: z.infer<typeof Year>[];
  note?: string;
}

/**
 * A field the notice prints, filled in by the applicant.
 *
 * @param printId - the id of the printed cell in the catalogue of the forms: `L1.13`
 * @example statedField('L1.9', { key: 'overview.staff.total', label: '人员总数', type: { kind: 'integer', unit: '人' } })
 */
export function statedField(printId: string, parts: FieldParts): Field {
  return {
    key: parts.key,
    printId,
    label: parts.label,
    type: parts.type,
    years: parts.years ?? null,
    filledBy: 'applicant',
    basis: 'stated',
    note: parts.note ?? null,
  };
}

/** A field of ours, which no notice prints: `printId` is null and the basis `inferred`, which users are told. */
export function ownField(parts: FieldParts): Field {
  return {
    key: parts.key,
    printId: null,
    label: parts.label,
    type: parts.type,
    years: parts.years ?? null,
    filledBy: 'applicant',
    basis: 'inferred',
    note: parts.note ?? null,
  };
}
