import type { CellPlace } from '../../model/cell-address';
import { parseArea } from '../../model/cell-address';
import { EXCEL_MESSAGES } from './messages';
import { ExcelNotDoneError } from './excel-not-done';
import type { ExcelRuntime } from './excel-runtime';
import { rangeOf } from './sheet-range';

/** Brings the sheet of a cell to the front and selects the cell. */
export async function selectCell(runtime: ExcelRuntime, place: CellPlace): Promise<void> {
  const context = runtime.openContext();
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  sheet.load('visibility');
  const { row, column } = place;
  sheet.activate();
  rangeOf(sheet, { top: row, bottom: row, left: column, right: column }).select();
  try {
    await context.sync();
  } catch (failure) {
    if (await isHidden(runtime, place.sheet)) throw new ExcelNotDoneError(EXCEL_MESSAGES.hiddenSheet);
    throw failure;
  }
}

async function isHidden(runtime: ExcelRuntime, name: string): Promise<boolean> {
  const context = runtime.openContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  return !sheet.isNullObject && sheet.visibility !== 'Visible';
}

/** The cell the user has selected; null where something else than cells is, a chart for instance. */
export async function selectedCell(runtime: ExcelRuntime): Promise<CellPlace | null> {
  const context = runtime.openContext();
  const cell = context.workbook.getActiveCell();
  cell.load('address');
  cell.worksheet.load('name');
  try {
    await context.sync();
  } catch (failure) {
    const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : null;
    if (code === 'InvalidSelection' || code === 'ItemNotFound' || code === 'GeneralException') return null;
    throw failure;
  }
  const area = parseArea(cell.address.slice(cell.address.lastIndexOf('!') + 1));
  return area === null ? null : { sheet: cell.worksheet.name, row: area.top, column: area.left };
}
