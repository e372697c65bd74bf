import { catalogueByKey, catalogueFields } from '../../model/catalogue';
import type { FieldKey } from '../../model/keys';
import { fieldAtYear } from '../../model/keys';
import type { VersionDifference } from '../../model/merge';
import type { Submission } from '../../model/submission';
import type { Programme } from '../../model/programme';
import type { FieldDifference } from '../../seal/compare';
import { compareWithSnapshot } from '../../seal/compare';
import { unpackEntries } from '../../merge/packed-entries';
import type { MergedLabel } from './merged-label';
import { mergedLabels } from './merged-label';
import { mergeOutputMessages as words } from './messages';

type Said = Pick<VersionDifference, 'field' | 'label' | 'before' | 'after'>;

function sheetNameOf(programme: Programme, key: FieldKey): string {
  const of =
    catalogueByKey(programme).get(key) ?? catalogueFields(programme).find(({ table }) => table === key);
  return of?.sheet.name ?? key;
}

function saidOf(programme: Programme, labelOf: MergedLabel, difference: FieldDifference): Said {
  switch (difference.kind) {
    case 'rowsReordered': {
      const label = words.rowsReordered(sheetNameOf(programme, difference.table));
      return { field: difference.table, label, before: null, after: null };
    }
    case 'rowAdded':
    case 'rowRemoved': {
      const { table, row, name, values } = difference;
      const all = values.map(({ field, year, value }) => `${labelOf(field, year)}${value}`);
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
        label: `${place}${labelOf(field, year)}`,
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
  const labelOf = mergedLabels(programme);
  const snapshot = {
    programme: earlier.programme,
    templateVersion: earlier.templateVersion,
    sealedAt: '',
    digest: earlier.content,
    entries: unpackEntries(earlier.entries),
  };
  return compareWithSnapshot(programme, snapshot, unpackEntries(later.entries)).map((difference) => ({
    earlier: earlier.content,
    later: later.content,
    ...saidOf(programme, labelOf, difference),
  }));
}
