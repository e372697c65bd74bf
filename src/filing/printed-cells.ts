import { MAX_COLUMNS, formatPlace } from '../model/cell-address';
import { MARKS_COLUMN_KEY } from '../model/keys';
import type { CellContent } from '../model/workbook-content';
import type { WorkbookFault } from '../model/filing';
import { cellText } from './cell-text';
import { isInvisible } from './character-width';
import type { FieldLocation, LocatedField } from './locate-fields';
import type { KeyedSheet } from './match-sheets';
import type { IndexedSheet } from './plan-index';
import { printedForm } from './plan-index';
import type { FaultAt } from './workbook-fault';
import { gatheredFault, workbookFault } from './workbook-fault';

/** So many texts are quoted when several stand where no field is. */
const QUOTED = 3;

/** Printed texts that were changed or deleted; judged only where the keys say where they should stand. */
export function changedLabels({ plan }: IndexedSheet, { frame, grid }: KeyedSheet): WorkbookFault[] {
  if (frame === null) return [];
  const changed = plan.labels.flatMap(({ rowKey, columnKey, text }): FaultAt[] => {
    const row = frame.rows.get(rowKey)?.[0];
    const column = frame.columns.get(columnKey)?.[0];
    if (row === undefined || column === undefined) return [];
    const found = grid.textAt(row, column);
    if (found === text || printedForm(found) === printedForm(text)) return [];
    return [{ subject: text, cell: { sheet: grid.name, row, column }, field: null, found, expected: text }];
  });
  return gatheredFault('labelChanged', grid.name, changed);
}

function placeNumber(row: number, column: number): number {
  return row * (MAX_COLUMNS + 1) + column;
}

/** Cells that belong to fields, totals and labels, wherever rows and columns have moved. */
function claimedPlaces(
  { plan, formulas }: IndexedSheet,
  { frame }: KeyedSheet,
  located: readonly LocatedField[],
): Set<number> {
  const claimed = new Set<number>();
  for (const { location, duplicates } of located) {
    if (location?.bottom === location?.top && location)
      claimed.add(placeNumber(location.top, location.column));
    for (const { row, column } of duplicates) claimed.add(placeNumber(row, column));
  }
  for (const { rowKey, columnKey } of [...plan.labels, ...plan.totals, ...formulas]) {
    for (const row of frame?.rows.get(rowKey) ?? []) {
      for (const column of frame?.columns.get(columnKey) ?? []) claimed.add(placeNumber(row, column));
    }
  }
  return claimed;
}

/**
 * Texts and figures that stand in no field's cell: after cutting and pasting they may be somebody's answer. Nothing
 * is taken from there; they are shown.
 */
export function strayValues(
  sheet: IndexedSheet,
  keyed: KeyedSheet,
  located: readonly LocatedField[],
): WorkbookFault[] {
  const { frame, grid } = keyed;
  const claimed = claimedPlaces(sheet, keyed, located);
  const ranges = located.flatMap(({ location }) =>
    location && location.bottom !== location.top ? [location] : [],
  );
  const rangesByColumn = new Map<number, FieldLocation[]>();
  for (const range of ranges)
    rangesByColumn.set(range.column, [...(rangesByColumn.get(range.column) ?? []), range]);
  const marks = new Set(frame?.columns.get(MARKS_COLUMN_KEY) ?? []);
  const isOurs = ({ row, column, formula }: CellContent): boolean => {
    if (frame && (row === frame.row || column === frame.column)) return true;
    if (marks.has(column) || claimed.has(placeNumber(row, column))) return true;
    if (frame === null && formula !== undefined) return true;
    return (rangesByColumn.get(column) ?? []).some(
      ({ top, bottom }) => row >= top && (bottom === null || row <= bottom),
    );
  };
  const stray = grid.cells.filter((cell) => {
    if (isOurs(cell)) return false;
    const text = cellText(cell);
    // Where half of the keys were deleted, the other half stands there without its meaning.
    if (frame === null && sheet.keys.has(text.trim())) return false;
    if (sheet.exactTexts.has(text) || isInvisible(text)) return false;
    return !sheet.printedTexts.has(printedForm(text));
  });
  if (stray.length === 0) return [];
  const cells = stray.map(({ row, column }) => ({ sheet: grid.name, row, column }));
  return [
    workbookFault('strayValue', cells.length === 1 && cells[0] ? formatPlace(cells[0]) : grid.name, {
      found: stray.slice(0, QUOTED).map(cellText).join('、'),
      cells,
    }),
  ];
}
