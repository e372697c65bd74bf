import { bareSheet } from '../../../model/bare-sheet';
import type { PlannedSheet } from '../../../model/workbook-plan';
import type { SheetContent } from '../../../model/workbook-content';

/** A sheet nobody planned: its values in their places, in the spreadsheet's own looks. */
export function foreignSheet({ name, state, cells }: SheetContent): PlannedSheet {
  const blank = cells.map(({ row, column }) => ({
    row,
    column,
    value: { kind: 'blank' as const },
    style: '',
  }));
  return { ...bareSheet(name, blank), state };
}
