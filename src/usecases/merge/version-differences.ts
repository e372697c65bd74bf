import { catalogueByKey, catalogueFields } from '../../model/catalogue';
import type { FieldKey } from '../../model/keys';
import { fieldAtYear } from '../../model/keys';
import { fieldLabel } from '../../model/field-label';
import type { Submission, VersionDifference } from '../../model/merge';
import type { Programme } from '../../model/programme';
import type { FieldDifference } from '../../seal/compare';
import { compareWithSnapshot } from '../../seal/compare';
import { mergeOutputMessages as words } from './messages';

type Said = Pick<VersionDifference, 'field' | 'label' | 'before' | 'after'>;

function sheetNameOf(programme: Programme, key: FieldKey): string {
  const of =
    catalogueByKey(programme).get(key) ?? catalogueFields(programme).find(({ table }) => table === key);
  return of?.sheet.name ?? key;
}

function labelOf(programme: Programme, field: FieldKey, year: number | null): string {
  const of = catalogueByKey(programme).get(field);
  return words.label(of === undefined ? field : fieldLabel(of, programme, year), year);
}

function saidOf(programme: Programme, difference: FieldDifference): Said {
  switch (difference.kind) {
    case 'rowsReordered': {
      const label = words.rowsReordered(sheetNameOf(programme, difference.table));
      return { field: difference.table, label, before: null, after: null };
    }
    case 'rowAdded':
    case 'rowRemoved': {
      const { table, row, name, values } = difference;
      const all = values.map(({ field, year, value }) => `${labelOf(programme, field, year)}${value}`);
      const label = words.row(sheetNameOf(programme, table), row, name ?? '');
      const text = all.join('；');
      return difference.kind === 'rowAdded'
        ? { field: table, label, before: null, after: text }
        : { field: table, label, before: text, after: null };
    }
    case 'added':
    case 'removed':
    case 'changed': {
      const { field, year, row } = difference;
      const sheet = sheetNameOf(programme, field);
      const place = row === null ? `「${sheet}」` : words.row(sheet, row.after, row.name ?? '');
      return {
        field: fieldAtYear(field, year),
        label: `${place}${labelOf(programme, field, year)}`,
        before: difference.kind === 'added' ? null : difference.before,
        after: difference.kind === 'removed' ? null : difference.after,
      };
    }
  }
}

/** Exactly the fields two versions of an application do not agree on, rows of tables found again by their names. */
export function versionDifferences(
  programme: Programme,
  earlier: Submission,
  later: Submission,
): VersionDifference[] {
  const snapshot = {
    programme: earlier.programme,
    templateVersion: earlier.templateVersion,
    sealedAt: '',
    digest: earlier.content,
    entries: earlier.entries,
  };
  return compareWithSnapshot(programme, snapshot, later.entries).map((difference) => ({
    earlier: earlier.content,
    later: later.content,
    ...saidOf(programme, difference),
  }));
}
