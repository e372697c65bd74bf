import type { CellArea } from '../../../model/cell-address';
import { gridOf } from '../bridge/array-shape';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { WPS_MESSAGES } from '../messages';
import { WpsNotDoneError } from '../wps-not-done';

/** More cells than this are no form, and would not come across in one piece. */
const MAX_CELLS = 2_000_000;

/** What stands in the cells of a rectangle, row by row. */
export interface CellGrids {
  values: unknown[][];
  formulas: unknown[][];
}

/**
 * Reads the values and formulas of a rectangle.
 *
 * @throws {@link WpsNotDoneError} where WPS gives something else than that many cells, or there are too many
 */
export function readGrids(
  book: BoundWorkbook,
  sheet: Et.Worksheet,
  range: Et.Range,
  { top, left, bottom, right }: CellArea,
): CellGrids {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > MAX_CELLS) throw new WpsNotDoneError(WPS_MESSAGES.tooLarge);
  // Only a square does not show by itself which way round it came.
  const order = rows === columns && rows > 1 ? book.gridOrder(sheet) : 'rowsFirst';
  const values = gridOf(range.Value2, rows, columns, order);
  const formulas = gridOf(range.Formula, rows, columns, order);
  if (values === null || formulas === null) throw new WpsNotDoneError(WPS_MESSAGES.unreadable(sheet.Name));
  return { values, formulas };
}
