import { catalogueFields } from '../model/catalogue';
import type { Filing } from '../model/filing';
import type { CanonicalEntry } from '../model/filing-state';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import { canonicalValue } from './canonical-value';

interface FilledEntry {
  field: FieldKey;
  year: number | null;
  /** The table the entry is in and its worksheet row, null outside tables. */
  place: { table: FieldKey; tableRow: number } | null;
  value: string;
}

/** By UTF-16 code units: the order must not depend on the language of the machine. */
const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const compareNumbers = (one: number | null, other: number | null): number => (one ?? 0) - (other ?? 0);

function compareEntries(one: CanonicalEntry, other: CanonicalEntry): number {
  return (
    compareTexts(one.field, other.field) ||
    compareNumbers(one.year, other.year) ||
    compareNumbers(one.row, other.row) ||
    compareTexts(one.value, other.value)
  );
}

type ApplicantFields = ReadonlyMap<FieldKey, FieldKey | null>;

const fieldsOfProgrammes = new WeakMap<Programme, ApplicantFields>();

/** Key of each field the applicant fills in → the table it is a column of, null outside tables. */
function applicantFields(programme: Programme): ApplicantFields {
  const known = fieldsOfProgrammes.get(programme) ?? listApplicantFields(programme);
  fieldsOfProgrammes.set(programme, known);
  return known;
}

function listApplicantFields(programme: Programme): ApplicantFields {
  return new Map(
    catalogueFields(programme)
      .filter(({ field }) => field.filledBy === 'applicant')
      .map(({ field, table }) => [field.key, table]),
  );
}

/** Per table: worksheet row → position among the rows in which something is filled in, from 1. */
function rowPositions(entries: readonly FilledEntry[]): Map<FieldKey, Map<number, number>> {
  const rows = new Map<FieldKey, Set<number>>();
  for (const { place } of entries) {
    if (place === null) continue;
    const known = rows.get(place.table);
    if (known) known.add(place.tableRow);
    else rows.set(place.table, new Set([place.tableRow]));
  }
  return new Map(
    [...rows].map(([table, filled]) => [
      table,
      new Map([...filled].sort((one, other) => one - other).map((row, index) => [row, index + 1])),
    ]),
  );
}

/**
 * What the applicant filed, apart from how and where it was typed: the same for `1,200` and `１２００`, for a table with
 * and without empty rows, for renamed and moved sheets. Fields of staff and experts and blanks are left out.
 *
 * Sorted by field key, year (none first) and row (none first). Rows are numbered from 1 among the filled rows of their
 * table.
 *
 * @example canonicalForm(programme, filing)
 *   // [{ field: 'members.enterprises.name', year: null, row: 1, value: 'text:示例企业' }, …]
 */
export function canonicalForm(programme: Programme, filing: Filing): CanonicalEntry[] {
  const applicants = applicantFields(programme);
  const filled = filing.entries.flatMap(({ field, year, tableRow, value }): FilledEntry[] => {
    const table = applicants.get(field);
    const canonical = table === undefined ? null : canonicalValue(value);
    if (table === undefined || canonical === null) return [];
    const place = table === null || tableRow === null ? null : { table, tableRow };
    return [{ field, year, place, value: canonical }];
  });
  const positions = rowPositions(filled);
  return filled
    .map(({ field, year, place, value }) => ({
      field,
      year,
      row: place === null ? null : (positions.get(place.table)?.get(place.tableRow) ?? null),
      value,
    }))
    .sort(compareEntries);
}

/**
 * The canonical form as one text: a JSON array `[field, year, row, value]` per line, in the order given.
 *
 * Different entries never give the same text: JSON escapes line breaks, so a line end is always an entry's end, and it
 * writes lone surrogates as escapes, so nothing is merged when the text becomes UTF-8.
 *
 * @example serialise([{ field: 'a', year: 2026, row: null, value: 'number:1' }]) === '["a",2026,null,"number:1"]'
 */
export function serialise(entries: readonly CanonicalEntry[]): string {
  return entries.map(({ field, year, row, value }) => JSON.stringify([field, year, row, value])).join('\n');
}
