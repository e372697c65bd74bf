import { Direction, RANGE_TYPE } from '@univerjs/core';
import { copyRangeStyles, InsertRowByRangeCommand } from '@univerjs/preset-sheets-core';
import type { Spreadsheet } from './create-spreadsheet';
import { isStructureLocked } from './locks/sheet-locks';
import { EMBEDDED_MESSAGES } from './messages';
import { bringToFront } from './reveal-cell';
import { EmbeddedNotChangedError } from './write-cells';

/**
 * Inserts rows above a row, with the looks of the row before it; the user can take it back.
 *
 * @param above 1-based
 * @throws {@link EmbeddedNotChangedError} where there is no such sheet, or its rows are held in place
 */
export function insertRows(spreadsheet: Spreadsheet, sheet: string, above: number, count: number): void {
  const { commands, workbook } = spreadsheet;
  const worksheet = workbook.getSheetBySheetName(sheet);
  if (!worksheet) throw new EmbeddedNotChangedError(EMBEDDED_MESSAGES.noSuchSheet(sheet));
  if (isStructureLocked(spreadsheet, worksheet.getSheetId())) {
    throw new EmbeddedNotChangedError(EMBEDDED_MESSAGES.rowsHeld(sheet));
  }
  // Univer moves names and references to the sheet in front only.
  bringToFront(spreadsheet, worksheet.getSheetId());
  const startRow = above - 1;
  const endRow = startRow + count - 1;
  const endColumn = worksheet.getColumnCount() - 1;
  commands.syncExecuteCommand(InsertRowByRangeCommand.id, {
    unitId: workbook.getUnitId(),
    subUnitId: worksheet.getSheetId(),
    direction: Direction.UP,
    range: { startRow, endRow, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW },
    cellValue: copyRangeStyles(worksheet, startRow, endRow, 0, endColumn, true, startRow - 1),
  });
}
