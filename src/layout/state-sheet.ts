import { STATE_SHEET_NAME } from '../model/keys';
import type { PlannedSheet } from '../model/workbook-plan';
import { LAYOUT_MESSAGES } from './messages';
import type { StyleBook } from './styles';

const WIDTH = 20;

/** The very hidden sheet for what belongs to the filing but to no form, empty but for its header. */
export function stateSheet(styles: StyleBook): PlannedSheet {
  const style = styles.named('key');
  const headers = LAYOUT_MESSAGES.stateSheet;
  return {
    name: STATE_SHEET_NAME,
    key: null,
    state: 'veryHidden',
    cells: headers.map((text, index) => ({
      row: 1,
      column: index + 1,
      value: { kind: 'text', text },
      style,
    })),
    merges: [],
    columns: headers.map((_, index) => ({ column: index + 1, width: WIDTH, hidden: false })),
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
      area: { top: 1, left: 1, bottom: 1, right: headers.length },
      fitToWidth: true,
      repeatRows: null,
      header: '',
      footer: '',
    },
  };
}
