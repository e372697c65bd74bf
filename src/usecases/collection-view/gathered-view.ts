import { formatPlace } from '../../model/cell-address';
import type { CellPlace } from '../../model/cell-address';
import type { CollectedField, CollectedFill, LeftOut } from '../../model/collection';
import { catalogueFields } from '../../model/catalogue';
import { fieldLabel } from '../../model/field-label';
import type { CellValue } from '../../model/ports';
import type { ReadableWorkbook } from '../check-workbook';
import { gatherCollection } from '../gather-collection';
import type { CollectionGathered, ReturnReading } from '../gather-collection';

/** What came of the returns that could be counted and those that could not. */
export type Gathered = Extract<CollectionGathered, { outcome: 'gathered' }>;

/** A sum over the member units. */
export interface GatheredSum {
  label: string;
  year: number | null;
  unit: string | null;
  /** Null where no unit gives a number. */
  sum: string | null;
  leftOut: LeftOut;
}

/** A blank cell of the application and what would be written into it. */
export interface GatheredFill {
  label: string;
  year: number | null;
  place: CellPlace;
  text: string;
}

/**
 * Brings returns into the workbook in front of the user; nothing is written.
 *
 * @param returns read files, in the order they were taken in
 * @param due ISO date of the last day; null where none is set
 */
export function gatherReturns(
  { content }: ReadableWorkbook,
  returns: readonly ReturnReading[],
  due: string | null,
): CollectionGathered {
  return gatherCollection({ file: '', reading: { outcome: 'read', content } }, returns, due);
}

/** The sums over the units, in the order of the forms. */
export function gatheredSums({ collection: { fields } }: Gathered): GatheredSum[] {
  return fields.flatMap(({ label, year, unit, result }: CollectedField): GatheredSum[] =>
    result.kind === 'sum' ? [{ label, year, unit, sum: result.sum, leftOut: result.leftOut }] : [],
  );
}

const fillText = ({ value }: CollectedFill): string => (typeof value === 'string' ? value : value.join('\n'));

/** What would be written, cell by cell, in the order of the forms. */
export function gatheredFills(
  { collection: { fills } }: Gathered,
  { programme }: ReadableWorkbook,
): GatheredFill[] {
  const catalogue = new Map(
    catalogueFields(programme).map((catalogued) => [catalogued.field.key, catalogued]),
  );
  return fills.map((fill): GatheredFill => {
    const { field, year, place } = fill;
    const catalogued = catalogue.get(field);
    const label = catalogued === undefined ? field : fieldLabel(catalogued, programme, year);
    return { label, year, place, text: fillText(fill) };
  });
}

/** The values to write. Totals are left to the host, which computes them itself. */
export function gatheredValues({ collection: { fills }, change: { cells } }: Gathered): CellValue[] {
  const filled = new Set(fills.map(({ place }) => formatPlace(place)));
  return cells.filter(({ place }) => filled.has(formatPlace(place)));
}
