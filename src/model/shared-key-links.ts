import type { CarryLink } from './carry-over';
import type { CataloguedField } from './catalogue';
import { catalogueByKey, catalogueFields } from './catalogue';
import type { Programme } from './programme';

/**
 * Links from every key two programmes share to itself, in the order of the target's forms: fields one by one, then
 * tables row by row.
 *
 * @param isShared whether two fields of one key ask the same thing
 */
export function sharedKeyLinks(
  from: Programme,
  to: Programme,
  isShared: (source: CataloguedField, target: CataloguedField) => boolean,
): CarryLink[] {
  const sources = catalogueByKey(from);
  const shared = catalogueFields(to).filter((target) => {
    const source = sources.get(target.field.key);
    return source !== undefined && isShared(source, target);
  });
  const described = { strength: '=', reason: null, basis: 'inferred' } as const;
  const tables = new Set(shared.flatMap(({ table }) => (table === null ? [] : [table])));
  return [
    ...shared
      .filter(({ table }) => table === null)
      .map(({ field: { key } }): CarryLink => ({
        kind: 'field',
        target: key,
        sources: [key],
        conversion: { kind: 'same' },
        years: { kind: 'same' },
        figures: 'byYear',
        confirmed: 'together',
        exclusive: null,
        ...described,
      })),
    ...[...tables].map((table): CarryLink => ({
      kind: 'table',
      target: table,
      rows: {
        kind: 'table',
        table,
        columns: shared
          .filter((of) => of.table === table)
          .map(({ field: { key } }) => ({ target: key, source: key })),
      },
      ...described,
    })),
  ];
}
