import { formatPlace } from '../../model/cell-address';
import type { CellPlace } from '../../model/cell-address';
import type { CellValue } from '../../model/ports';
import type { CellContent, WorkbookReading } from '../../model/workbook-content';
import { heldValue } from '../../filing/held-value';
import { cellReader, isSameValue } from '../apply-fixes';
import type { RowsToInsert } from './requested-write';
import type { UndoableChange } from './session-state';

type CellReader = (place: CellPlace) => CellContent | undefined;

function readerOf(reading: WorkbookReading): CellReader {
  return reading.outcome === 'read' ? cellReader(reading.content) : () => undefined;
}

/** Where a place stood before rows were inserted; null for a place in a row that is new. */
function placeBefore(place: CellPlace, rows: readonly RowsToInsert[]): CellPlace | null {
  const ofSheet = rows.filter(({ sheet }) => sheet === place.sheet);
  let pushed = 0;
  for (const { above, count } of [...ofSheet].sort((one, other) => one.above - other.above)) {
    if (place.row < above + pushed) break;
    if (place.row < above + pushed + count) return null;
    pushed += count;
  }
  return { ...place, row: place.row - pushed };
}

/**
 * What takes a write back.
 *
 * @param reading the workbook before the write
 * @param rows inserted before the write
 * @returns the place of a cell whose content could not be put back, in place of a change
 */
export function undoableChange(
  { title, into }: Pick<UndoableChange, 'title' | 'into'>,
  values: readonly CellValue[],
  reading: WorkbookReading,
  rows: readonly RowsToInsert[],
): UndoableChange | string {
  const cellAt = readerOf(reading);
  const cells: UndoableChange['cells'][number][] = [];
  for (const written of values) {
    const place = placeBefore(written.place, rows);
    const before = place === null ? ({ kind: 'blank' } as const) : heldValue(cellAt(place));
    if (before === null) return formatPlace(written.place);
    cells.push({ written, before });
  }
  return { title, into, cells };
}

/** Places that no longer hold what a change wrote. */
export function placesChangedSince({ cells }: UndoableChange, reading: WorkbookReading): string[] {
  const cellAt = readerOf(reading);
  return cells
    .filter(({ written: { place, value } }) => {
      const held = heldValue(cellAt(place));
      return held === null || !isSameValue(held, value);
    })
    .map(({ written: { place } }) => formatPlace(place));
}
