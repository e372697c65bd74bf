import type { PlannedValue } from '../../model/workbook-plan';
import { quotedSheetName } from '../../model/cell-address';
import { quoted } from '../cell-checks';
import { FIRST_CONTENT_COLUMN } from '../reserved-keys';
import { columnLetters } from '../../model/cell-address';

/** A cell every sheet of a package shows. */
const SHOWN_ROW = 12;

/** A cell that leads to a sheet of the same workbook when it is clicked; where a program cannot, it says where to look. */
export function sheetLink(sheet: string, text: string): PlannedValue {
  const target = `#${quotedSheetName(sheet)}!${columnLetters(FIRST_CONTENT_COLUMN)}${SHOWN_ROW}`;
  return { kind: 'formula', formula: `HYPERLINK(${quoted(target)},${quoted(text)})`, cached: text };
}
