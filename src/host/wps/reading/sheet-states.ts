import type { SheetContent } from '../../../model/workbook-content';
import { SHEET_HIDDEN, SHEET_VERY_HIDDEN, SHEET_VISIBLE } from '../bridge/object-model-numbers';

/** What `Worksheet.Visible` says; versions without very hidden sheets give truth values. */
export function stateOf(visible: unknown): SheetContent['state'] {
  if (visible === SHEET_VERY_HIDDEN) return 'veryHidden';
  return visible === SHEET_HIDDEN || visible === false ? 'hidden' : 'visible';
}

/** `Worksheet.Visible` by the states of sheets. */
export const VISIBILITIES: Readonly<Record<SheetContent['state'], number>> = {
  visible: SHEET_VISIBLE,
  hidden: SHEET_HIDDEN,
  veryHidden: SHEET_VERY_HIDDEN,
};
