import type { FieldReference } from '../model/field';
import type { FieldKey } from '../model/keys';

/**
 * A field, at a year where it has years.
 *
 * @example at('overview.budget.total', 2026)
 */
export function at(field: FieldKey, year: number | null = null): FieldReference {
  return { field, year };
}
