import type { PlannedCell, PlannedSheet } from './workbook-plan';

/**
 * A visible sheet with these cells and nothing else: no form, no rules, nothing merged, hidden or held in view. Sheets
 * that are no forms are made of it.
 */
export function bareSheet(name: string, cells: PlannedCell[]): PlannedSheet {
  return {
    name,
    key: null,
    state: 'visible',
    cells,
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
