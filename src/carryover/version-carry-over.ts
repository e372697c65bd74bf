import { catalogueByKey, catalogueFields, maxLengthOf } from '../model/catalogue';
import type { CataloguedField } from '../model/catalogue';
import type { CarryOver } from '../model/carry-over';
import { fieldLabel } from '../model/field-label';
import type { Programme } from '../model/programme';
import { sharedKeyLinks } from '../model/shared-key-links';
import { carryOverMessages } from './messages';

/** What the forms of two template versions of one programme ask differently, as sentences. */
export interface VersionCarryOver {
  mapping: CarryOver;
  differences: readonly string[];
}

function differenceOf(before: CataloguedField, after: CataloguedField, label: string): string[] {
  if (before.field.type.kind !== after.field.type.kind || before.table !== after.table) {
    return [carryOverMessages.changedKind(label)];
  }
  const [was, is] = [maxLengthOf(before.field.type), maxLengthOf(after.field.type)];
  return [
    ...(was === is ? [] : [carryOverMessages.changedLimit(label, was, is)]),
    ...(JSON.stringify(before.field.years) === JSON.stringify(after.field.years)
      ? []
      : [carryOverMessages.changedYears(label)]),
  ];
}

/**
 * What a workbook of one template version gives one of another version of the same programme: everything that kept its
 * key and its type. Declarations are made anew, as everywhere.
 */
export function versionCarryOver(from: Programme, to: Programme): VersionCarryOver {
  const before = catalogueByKey(from);
  const after = catalogueByKey(to);
  const declarations = catalogueFields(to).flatMap(({ field }) =>
    field.type.kind === 'confirmation' || field.filledBy !== 'applicant' ? [field.key] : [],
  );
  const changed = [...after].flatMap(([key, of]) => {
    const label = fieldLabel(of, to, null);
    const known = before.get(key);
    return known === undefined ? [carryOverMessages.added(label)] : differenceOf(known, of, label);
  });
  const dropped = [...before].flatMap(([key, of]) =>
    after.has(key) ? [] : [carryOverMessages.dropped(fieldLabel(of, from, null))],
  );
  return {
    mapping: {
      from: from.id,
      to: to.id,
      links: sharedKeyLinks(
        from,
        to,
        (source, target) =>
          source.field.type.kind === target.field.type.kind && source.table === target.table,
      ),
      never: [
        {
          targets: declarations,
          sources: declarations,
          strength: null,
          reason: carryOverMessages.versionDeclaration,
        },
      ],
    },
    differences: [...changed, ...dropped],
  };
}
