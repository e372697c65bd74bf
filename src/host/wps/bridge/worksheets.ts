/**
 * Members whose declared types are enumerations take plain numbers at run time, as the enumerations exist for the
 * compiler only.
 */
interface Shown {
  Visible: number;
}

/** Collections are declared to give sheets of several kinds; what answers is taken for a worksheet. */
export function isWorksheet(item: unknown): item is Et.Worksheet {
  return typeof item === 'object' && item !== null;
}

/** Shows or hides a sheet, by the numbers of `XlSheetVisibility`. */
export function setVisible(sheet: Shown, visible: number): void {
  sheet.Visible = visible;
}
