import { MAX_COLUMNS, MAX_ROWS } from '../../../model/cell-address';
import type { CellArea } from '../../../model/cell-address';

/** True where both corners lie on the sheet and stand the right way round. */
export function isOnSheet(area: CellArea): boolean {
  return (
    area.top >= 1 &&
    area.left >= 1 &&
    area.top <= area.bottom &&
    area.left <= area.right &&
    area.bottom <= MAX_ROWS &&
    area.right <= MAX_COLUMNS
  );
}

/** The area of one cell. */
export function cellArea(row: number, column: number): CellArea {
  return { top: row, left: column, bottom: row, right: column };
}
