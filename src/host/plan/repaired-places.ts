import type { CellArea, CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { PlannedName, PlannedSheet } from '../../model/workbook-plan';

/** What of a sheet is not as planned, by the cells and areas it shows at. */
export interface SheetDamagePlaces {
  planned: PlannedSheet;
  cells: readonly { row: number; column: number }[];
  areas: readonly CellArea[];
  /** Columns that are to be hidden and are not. */
  columns: readonly number[];
  /** Rows that are to be hidden and are not. */
  rows: readonly number[];
  isUnprotected: boolean;
}

/** The cells by which people are told what is put back on a sheet; areas by their first cell. */
export function repairedPlaces(damage: SheetDamagePlaces): CellPlace[] {
  const { planned, cells, areas, columns, rows, isUnprotected } = damage;
  const hiddenRow = planned.rows.find(({ hidden }) => hidden)?.row ?? 1;
  return [
    ...cells,
    ...areas.map(({ top, left }) => ({ row: top, column: left })),
    ...columns.map((column) => ({ row: hiddenRow, column })),
    ...rows.map((row) => ({ row, column: 1 })),
    ...(isUnprotected ? [{ row: 1, column: 1 }] : []),
  ].map(({ row, column }) => ({ sheet: planned.name, row, column }));
}

/** The cells planned names refer to, by the first of each area. */
export function namedPlaces(names: readonly PlannedName[]): CellPlace[] {
  return names.flatMap(({ target }): CellPlace[] =>
    target.kind === 'area' ? [{ sheet: target.sheet, row: target.area.top, column: target.area.left }] : [],
  );
}

/** Each cell once. */
export function distinctPlaces(places: readonly CellPlace[]): CellPlace[] {
  return [...new Map(places.map((place) => [formatPlace(place), place])).values()];
}
