import { BooleanNumber } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import type { SheetContent } from '../../../model/workbook-content';

/** The spreadsheet knows hidden sheets only; that one is very hidden is kept beside it. */
export function sheetState(worksheet: Worksheet): SheetContent['state'] {
  if (worksheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
  const kept: unknown = worksheet.getConfig().custom?.['state'];
  return kept === 'veryHidden' ? 'veryHidden' : 'hidden';
}
