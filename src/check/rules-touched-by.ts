import type { CataloguedField } from '../model/catalogue';
import { catalogueFields, isSelected } from '../model/catalogue';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { Rule } from '../model/rule';
import { fieldsReadBy } from './registry';

/** A column is read with its whole table: rows are told apart by name and count as empty by what else they hold. */
function readsAnyOf(
  rule: Rule,
  changed: readonly CataloguedField[],
  catalogue: readonly CataloguedField[],
): boolean {
  const reads = fieldsReadBy(rule);
  const isRead = ({ field }: CataloguedField): boolean => isSelected(reads, field.key);
  const tables = new Set(changed.flatMap(({ table }) => table ?? []));
  return (
    changed.some(isRead) ||
    catalogue.some(
      (candidate) => candidate.table !== null && tables.has(candidate.table) && isRead(candidate),
    )
  );
}

/**
 * The rules whose findings may differ after some fields changed, from the rules' data alone.
 *
 * @param fields keys of the changed fields, whatever the year or row
 */
export function rulesTouchedBy(programme: Programme, fields: readonly FieldKey[]): Rule[] {
  const catalogue = catalogueFields(programme);
  const keys = new Set(fields);
  const changed = catalogue.filter(({ field }) => keys.has(field.key));
  return changed.length === 0 ? [] : programme.rules.filter((rule) => readsAnyOf(rule, changed, catalogue));
}
