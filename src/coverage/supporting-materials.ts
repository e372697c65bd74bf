import { figureOf, wordsOf } from '../filing/filed-figure';
import type { FilingIndex, FilingRow } from '../filing/filing-index';
import { namedPoint, pointItems, pointName } from '../filing/point-codes';
import type { PointEntry } from '../model/catalogue';
import type { FiledValue } from '../model/filing';
import type { PointEntryRole } from '../model/form';
import type { FieldKey } from '../model/keys';
import { MATERIAL_INDEX } from '../model/material-index';
import type { ObservationPoint } from '../model/programme';

/** One numbered piece of the supporting material, as far as it speaks for a point. */
export interface SupportingMaterial {
  /** As written; the row's position where it has none. */
  number: string;
  /** It says on which pages: first and last in the index, in order, or the pages named beside the point. */
  hasPages: boolean;
  /** Where it is named: in the index of the material, or beside the point. */
  namedIn: 'index' | 'pointTable';
}

/** A piece of the index with the points it names. */
export interface IndexedMaterial extends SupportingMaterial {
  namedIn: 'index';
  /** What stands in the column of observation points, brought to one form. */
  points: ReadonlySet<string>;
}

function valueIn(row: FilingRow, column: FieldKey): FiledValue {
  return row.entries.get(column)?.value ?? { state: 'blank' };
}

/** The pieces of supporting material a filing's index lists, in order; none where the programme has no such table. */
export function indexedMaterials(index: FilingIndex): IndexedMaterial[] {
  return index.rows(MATERIAL_INDEX.table).map((row) => {
    const from = figureOf(valueIn(row, MATERIAL_INDEX.pageFrom));
    const to = figureOf(valueIn(row, MATERIAL_INDEX.pageTo));
    const number = valueIn(row, MATERIAL_INDEX.number);
    return {
      number: wordsOf(number) ?? figureOf(number)?.toFixed() ?? String(row.position),
      hasPages: from !== null && to !== null && from.gte(1) && to.gte(from),
      namedIn: 'index',
      points: new Set(pointItems(valueIn(row, MATERIAL_INDEX.points)).map(namedPoint)),
    };
  });
}

/** Whether a piece of the index names an observation point. */
export function namesPoint({ points }: IndexedMaterial, point: Pick<ObservationPoint, 'code'>): boolean {
  return points.has(pointName(point));
}

/** The pieces named beside a point in the point table itself. An answer such as 无 names none. */
export function ownMaterials(index: FilingIndex, entries: readonly PointEntry[]): SupportingMaterial[] {
  const values = (role: PointEntryRole): FiledValue[] =>
    entries.filter((entry) => entry.role === role).map(({ field }) => index.value(field.key, null));
  const hasPages = values('pages').some((value) => /[1-9]/.test(wordsOf(value) ?? ''));
  return values('materials').flatMap((value) =>
    value.state === 'list'
      ? value.items.map((number) => ({ number, hasPages, namedIn: 'pointTable' as const }))
      : [],
  );
}
