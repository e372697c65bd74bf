import type { CellArea } from '../../../model/cell-address';
import { addressLists, addressOf } from '../bridge/ranges';
import { areaAddress } from '../../../model/cell-address';
import { attempt, present } from '../bridge/present';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { SHEET_VISIBLE } from '../bridge/object-model-numbers';
import { setVisible } from '../bridge/worksheets';
import { stateOf } from '../reading/sheet-states';

/**
 * Does something that needs sheets in front, and brings back what was: the workbook and the sheet the user was on.
 */
export function keepingFront<Result>(book: BoundWorkbook, act: () => Result): Result {
  const { application, workbook } = book;
  const otherWorkbook = present(() => application.ActiveWorkbook);
  const isOther = otherWorkbook !== null && !book.isSame(otherWorkbook);
  const sheet = present(() => workbook.ActiveSheet);
  if (isOther) workbook.Activate();
  try {
    return act();
  } finally {
    attempt(() => sheet?.Activate());
    if (isOther)
      attempt(() => {
        otherWorkbook.Activate();
      });
  }
}

/**
 * Does something with a sheet in front, whose selection is then as it was; a hidden sheet is shown meanwhile. Within
 * {@link keepingFront}.
 */
export function withSheetInFront(book: BoundWorkbook, sheet: Et.Worksheet, act: () => void): void {
  const visible: number = sheet.Visible;
  const isHidden = stateOf(visible) !== 'visible';
  if (isHidden) setVisible(sheet, SHEET_VISIBLE);
  try {
    sheet.Activate();
    const selected = present(() => addressOf(book.workbook.Windows.Item(1).RangeSelection));
    try {
      act();
    } finally {
      if (selected !== null) attempt(() => sheet.Range(selected).Select());
    }
  } finally {
    if (isHidden) setVisible(sheet, visible);
  }
}

/**
 * Ranges of some areas, as few as their addresses allow, each selected so that the first cell of its first area is the
 * active cell.
 *
 * Relative references in formulas handed to `FormatConditions.Add` and `Validation.Add`, and read from them, are
 * relative to the active cell (https://learn.microsoft.com/office/vba/api/excel.formatconditions.add says so of
 * Excel; nothing says it of WPS). With the area's own first cell active it makes no difference which of the two they
 * are relative to.
 */
export function anchoredRange(sheet: Et.Worksheet, areas: readonly CellArea[]): Et.Range {
  const range = sheet.Range(addressLists(areas.map(areaAddress))[0] ?? 'A1');
  range.Select();
  return range;
}
