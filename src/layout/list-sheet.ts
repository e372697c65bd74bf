import { bareSheet } from '../model/bare-sheet';
import { textHeight } from '../model/text-height';
import type { PlannedCell, PlannedSheet, PlannedValue } from '../model/workbook-plan';
import { LAYOUT_MESSAGES } from './messages';
import type { StyleBook } from './styles';
import { fontSize } from './styles';

/** A column of a list. */
export interface ListColumn {
  title: string;
  /** In characters. */
  width: number;
}

/** A text, or anything else a cell can hold. */
export type ListCell = string | PlannedValue;

function textOf(value: ListCell): string {
  if (typeof value === 'string') return value;
  return value.kind === 'text' ? value.text : '';
}

/** Height in points a row needs for the longest of its texts. */
function rowHeight(columns: readonly ListColumn[], cells: readonly ListCell[]): number {
  const heights = cells.map((value, index) =>
    textHeight(textOf(value), columns[index]?.width ?? 1, fontSize('labelLeft')),
  );
  return Math.max(...heights);
}

/**
 * A plain list: one header row that stays in view and prints on every page, one row per record. Texts stand left,
 * figures in the middle.
 *
 * @param keptColumns how many columns from the left stay in view, too
 */
export function listSheet(
  name: string,
  columns: readonly ListColumn[],
  records: readonly (readonly ListCell[])[],
  styles: StyleBook,
  keptColumns = 0,
): PlannedSheet {
  const header = styles.named('header');
  const cell = (row: number, column: number, value: ListCell): PlannedCell =>
    typeof value === 'string' || value.kind === 'text'
      ? {
          row,
          column,
          value: typeof value === 'string' ? { kind: 'text', text: value } : value,
          style: styles.named('labelLeft'),
        }
      : { row, column, value, style: styles.named('label') };
  const cells = [
    ...columns.map(({ title }, index) => ({ ...cell(1, index + 1, title), style: header })),
    ...records.flatMap((record, row) => record.map((value, index) => cell(row + 2, index + 1, value))),
  ];
  return {
    ...bareSheet(name, cells),
    columns: columns.map(({ width }, index) => ({ column: index + 1, width, hidden: false })),
    rows: [columns.map(({ title }) => title), ...records].map((texts, index) => ({
      row: index + 1,
      height: rowHeight(columns, texts),
      hidden: false,
    })),
    freeze: { row: 2, column: keptColumns + 1 },
    print: {
      orientation: 'landscape',
      area: { top: 1, left: 1, bottom: records.length + 1, right: columns.length },
      fitToWidth: true,
      repeatRows: { top: 1, bottom: 1 },
      header: '',
      footer: LAYOUT_MESSAGES.footer,
    },
  };
}
