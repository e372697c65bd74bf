import { bareSheet } from '../model/bare-sheet';
import { STATE_SHEET_NAME } from '../model/keys';
import type { PlannedSheet } from '../model/workbook-plan';
import type { StyleBook } from './styles';

/** Widths of key, part and text. */
const WIDTHS = [16, 8, 60];

/**
 * The very hidden sheet for what belongs to the filing but to no form.
 *
 * @param rows its texts from row 1 on, as the state store encodes them
 */
export function stateSheet(styles: StyleBook, rows: readonly (readonly string[])[]): PlannedSheet {
  const style = styles.named('key');
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({
      row: row + 1,
      column: column + 1,
      value: { kind: 'text' as const, text },
      style,
    })),
  );
  const sheet = bareSheet(STATE_SHEET_NAME, cells);
  return {
    ...sheet,
    state: 'veryHidden',
    columns: WIDTHS.map((width, index) => ({ column: index + 1, width, hidden: false })),
    print: {
      ...sheet.print,
      area: { top: 1, left: 1, bottom: Math.max(rows.length, 1), right: WIDTHS.length },
    },
  };
}
