import { figureOf } from '../filing/filed-figure';
import type { FilingIndex, FilingRow } from '../filing/filing-index';
import { formatPlace } from '../model/cell-address';
import type { CollectedMaterial, MemberUnit } from '../model/collection';
import type { FilingEntry } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import { materialsTable } from './collected-parts';
import { collectedKey } from './collection-keys';
import { collectionMessages } from './messages';
import type { ReturnedUnit } from './returned-units';
import { wordsOfEntry } from './value-words';

function pageOf(entry: FilingEntry | undefined): number | null {
  const figure = entry ? figureOf(entry.value) : null;
  return figure === null || !figure.round(0).eq(figure) || figure.lt(1) || figure.gt(99_999)
    ? null
    : figure.toNumber();
}

function pageCount(from: number | null, to: number | null): number | null {
  return from === null || to === null || to < from ? null : to - from + 1;
}

function words(row: FilingRow, key: FieldKey): string {
  const entry = row.entries.get(key);
  return entry ? wordsOfEntry(entry) : '';
}

/**
 * The members' supporting material below each other, with the number and pages each piece would have behind what the
 * application already lists. Pages are proposed as long as every piece before says how many it has.
 */
export function collectMaterials(
  programme: Programme,
  application: FilingIndex,
  members: readonly { unit: MemberUnit; returned: ReturnedUnit | null }[],
): CollectedMaterial[] {
  const found = materialsTable(programme);
  if (found === null) return [];
  const { key: table } = found.table;
  const listed = application.rows(table);
  const lastPages = listed.map(({ entries }) => pageOf(entries.get(`${table}.pageTo`)));
  let position = listed.length;
  let lastPage = lastPages.includes(null) ? null : Math.max(0, ...lastPages.map((page) => page ?? 0));
  return members.flatMap(({ unit, returned }) =>
    (returned?.rows(table) ?? []).map(({ row, file }): CollectedMaterial => {
      const at = (column: string): FieldKey => collectedKey(`${table}.${column}`);
      const pages = pageCount(pageOf(row.entries.get(at('pageFrom'))), pageOf(row.entries.get(at('pageTo'))));
      const from = lastPage === null ? null : lastPage + 1;
      position += 1;
      lastPage = lastPage === null || pages === null ? null : lastPage + pages;
      const titleCell = row.entries.get(collectedKey(found.table.nameColumn))?.cell ?? null;
      return {
        unit,
        proposedNumber: collectionMessages.materialNumber(position),
        proposedPages: from === null || lastPage === null ? null : { from, to: lastPage },
        number: words(row, at('number')),
        title: words(row, collectedKey(found.table.nameColumn)),
        points: words(row, at('points')),
        figures: words(row, at('figures')),
        from: { file, cell: titleCell && formatPlace(titleCell) },
      };
    }),
  );
}
