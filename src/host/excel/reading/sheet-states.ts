import type { SheetContent } from '../../../model/workbook-content';

/** The states of sheets by the words of the API. */
export const SHEET_STATES: Readonly<Record<`${Excel.SheetVisibility}`, SheetContent['state']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The words of the API by the states of sheets. */
export const VISIBILITIES: Readonly<Record<SheetContent['state'], `${Excel.SheetVisibility}`>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
