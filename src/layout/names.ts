import { IDENTITY_NAME, aliasName, formatIdentity } from '../model/keys';
import type { Programme } from '../model/programme';
import type { PlannedName, PlannedSheet } from '../model/workbook-plan';

/** The published aliases of everything filled in or computed, and the constant that identifies the workbook. */
export function plannedNames(programme: Programme, sheets: readonly PlannedSheet[]): PlannedName[] {
  const identity: PlannedName = {
    name: IDENTITY_NAME,
    target: { kind: 'constant', text: formatIdentity(programme.id, programme.templateVersion) },
  };
  const aliases = sheets.flatMap((sheet): PlannedName[] => [
    ...sheet.fields.map(({ field, year, area }) => ({
      name: aliasName(field, year),
      target: { kind: 'area' as const, sheet: sheet.name, area },
    })),
    ...sheet.totals.map(({ total, row, column }) => ({
      name: aliasName(total, null),
      target: {
        kind: 'area' as const,
        sheet: sheet.name,
        area: { top: row, left: column, bottom: row, right: column },
      },
    })),
  ]);
  return [identity, ...aliases];
}
