import type { CellPlace } from '../../model/cell-address';
import { cellAddress } from '../../model/cell-address';
import type { BoundWorkbook } from './bridge/bound-workbook';
import { present } from './bridge/present';
import { WPS_MESSAGES } from './messages';
import { stateOf } from './reading/sheet-states';
import { WpsNotDoneError } from './wps-not-done';

/** Brings the workbook and the sheet of a cell to the front and selects the cell. */
export function selectCell(book: BoundWorkbook, { sheet: name, row, column }: CellPlace): void {
  const sheet = book.sheet(name);
  if (stateOf(sheet.Visible) !== 'visible') throw new WpsNotDoneError(WPS_MESSAGES.hiddenSheet);
  book.workbook.Activate();
  sheet.Activate();
  sheet.Range(cellAddress(row, column)).Select();
}

/** The active cell of the workbook's window; null where several sheets or something else than cells is selected. */
export function selectedCell(book: BoundWorkbook): CellPlace | null {
  return present(() => {
    const window = book.workbook.Windows.Item(1);
    if (window.SelectedSheets.Count !== 1) return null;
    const { ActiveCell } = window;
    return { sheet: ActiveCell.Worksheet.Name, row: ActiveCell.Row, column: ActiveCell.Column };
  });
}
