import { RANGE_TYPE } from '@univerjs/core';
import {
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { CellPlace } from '../../model/cell-address';
import type { Spreadsheet } from './create-spreadsheet';
import { EMBEDDED_MESSAGES } from './messages';
import { EmbeddedNotChangedError } from './write-cells';

/** Shows a sheet. */
export function bringToFront({ commands, workbook }: Spreadsheet, subUnitId: string): void {
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: workbook.getUnitId(), subUnitId });
}

/**
 * Shows a sheet and selects a cell of it, or the merged area the cell belongs to.
 *
 * @throws {@link EmbeddedNotChangedError} where there is no such sheet
 */
export function revealCell(spreadsheet: Spreadsheet, { sheet, row, column }: CellPlace): void {
  const { commands, workbook } = spreadsheet;
  const worksheet = workbook.getSheetBySheetName(sheet);
  if (!worksheet) throw new EmbeddedNotChangedError(EMBEDDED_MESSAGES.noSuchSheet(sheet));
  const target = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
  if (worksheet.getRowCount() < row) {
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount: row });
  }
  if (worksheet.getColumnCount() < column) {
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount: column });
  }
  bringToFront(spreadsheet, target.subUnitId);
  const cell = worksheet.getCellInfoInMergeData(row - 1, column - 1);
  const range = {
    startRow: cell.startRow,
    startColumn: cell.startColumn,
    endRow: cell.endRow,
    endColumn: cell.endColumn,
    rangeType: RANGE_TYPE.NORMAL,
  };
  const primary = { ...cell, actualRow: cell.startRow, actualColumn: cell.startColumn };
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    ...target,
    selections: [{ range, primary, style: null }],
  });
  commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
}

/** The selected cell of the sheet in front; null where nothing or several areas are selected. */
export function selectedCell({ get, workbook }: Spreadsheet): CellPlace | null {
  const worksheet = workbook.getActiveSheet();
  const selections = get(SheetsSelectionsService).getCurrentSelections();
  const [selection] = selections;
  if (selection === undefined || selections.length > 1) return null;
  const row = selection.primary?.actualRow ?? selection.range.startRow;
  const column = selection.primary?.actualColumn ?? selection.range.startColumn;
  return { sheet: worksheet.getName(), row: row + 1, column: column + 1 };
}
