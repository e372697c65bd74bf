import { catalogueFields, isNumeric, unitOf } from '../model/catalogue';
import type { CataloguedField } from '../model/catalogue';
import type { Field } from '../model/field';
import type { FormSheet, RepeatingTable, YearTable } from '../model/form';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';

/** Key of the section whose repeating tables list the member units. */
const MEMBERS: FieldKey = 'members';
/** Key of the table that lists the supporting material. */
const MATERIALS: FieldKey = 'materials';
/** Key of the consortium's name. */
const CONSORTIUM: FieldKey = 'overview.name';

/** A repeating table with the sheet it stands on. */
export interface TableOnSheet {
  table: RepeatingTable;
  sheet: FormSheet;
}

/** What becomes of the members' answers: added up, listed for the applicant to decide, or put below each other. */
export type Treatment = 'sum' | 'listed' | 'text';

type YearTableRow = YearTable['rows'][number];

function sheetsOf(programme: Programme, isChosen: (section: FieldKey) => boolean): FormSheet[] {
  return programme.forms.flatMap((form) =>
    form.sections.filter((section) => isChosen(section.key)).flatMap((section) => section.sheets),
  );
}

function tablesOf(sheet: FormSheet): TableOnSheet[] {
  return sheet.blocks.flatMap((block) => (block.kind === 'repeatingTable' ? [{ table: block, sheet }] : []));
}

/** The tables of member units: the repeating tables of the section `members`. */
export function memberTables(programme: Programme): TableOnSheet[] {
  return sheetsOf(programme, (section) => section === MEMBERS).flatMap(tablesOf);
}

/** The table of the supporting material; null where the programme has none. */
export function materialsTable(programme: Programme): TableOnSheet | null {
  return (
    sheetsOf(programme, () => true)
      .flatMap(tablesOf)
      .find(({ table }) => table.key === MATERIALS) ?? null
  );
}

/** The field that holds the consortium's name; null where the programme has none. */
export function consortiumField(programme: Programme): Field | null {
  return catalogueFields(programme).find(({ field }) => field.key === CONSORTIUM)?.field ?? null;
}

/** The year at which a field is collected: the baseline, or null where its cell stands for all years. */
export function collectedYear(field: Field, programme: Programme): number | null {
  return field.years === null ? null : programme.years.baseline;
}

function isCollected(field: Field, programme: Programme): boolean {
  return (
    field.filledBy === 'applicant' && (field.years === null || field.years.includes(programme.years.baseline))
  );
}

function collectedRow(row: YearTableRow, programme: Programme): YearTableRow[] {
  const lines = row.lines.filter(({ field }) => isCollected(field, programme));
  return lines.length === 0 ? [] : [{ ...row, lines }];
}

/**
 * The year tables reduced to what a single member can say: the baseline year and cells that stand for all years. What
 * is promised for later years is the applicant's to decide, as the notices say: 2026—2028年数据为申报单位承诺的建成数据.
 *
 * @returns sheets with year tables only, in the order of the forms; keys and fields are still the application's
 */
export function collectedSheets(programme: Programme): { sheet: FormSheet; tables: YearTable[] }[] {
  return sheetsOf(programme, () => true).flatMap((sheet) => {
    const tables = sheet.blocks.flatMap((block): YearTable[] => {
      if (block.kind !== 'yearTable') return [];
      const rows = block.rows.flatMap((row) => collectedRow(row, programme));
      return rows.length === 0 ? [] : [{ ...block, rows }];
    });
    return tables.length === 0 ? [] : [{ sheet, tables }];
  });
}

/** The year table fields that are collected, as the application's catalogue has them. */
export function collectedFields(programme: Programme): CataloguedField[] {
  const collected = new Set(
    collectedSheets(programme).flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines.map(({ field }) => field.key))),
    ),
  );
  return catalogueFields(programme).filter(({ field }) => collected.has(field.key));
}

/** Numbers add up unless they are shares; everything else is text. */
export function treatmentOf({ type }: Field): Treatment {
  if (!isNumeric(type)) return 'text';
  return unitOf(type) === '%' || unitOf(type) === '‰' ? 'listed' : 'sum';
}
