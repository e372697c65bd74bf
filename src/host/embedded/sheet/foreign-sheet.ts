import type { SheetContent } from '../../../model/workbook-content';
import type { PlannedSheet } from '../../../model/workbook-plan';

/** A sheet nobody planned: its values in their places, in the spreadsheet's own looks. */
export function foreignSheet({ name, state, cells }: SheetContent): PlannedSheet {
  return {
    name,
    key: null,
    state,
    cells: cells.map(({ row, column }) => ({ row, column, value: { kind: 'blank' }, style: '' })),
    merges: [],
    columns: [],
    rows: [],
    validations: [],
    conditionalFormats: [],
    sheetKey: null,
    fields: [],
    labels: [],
    totals: [],
    freeze: null,
    protected: false,
    print: {
      orientation: 'portrait',
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      fitToWidth: true,
      repeatRows: null,
      header: '',
      footer: '',
    },
  };
}
