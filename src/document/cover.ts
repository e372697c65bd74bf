import type { DocumentBlock, DocumentTable } from '../model/document';
import type { FieldGrid } from '../model/form';
import { gridLabelText, isField, writtenIn } from './field-grid';
import type { PrintContext } from './print-context';
import { cellOf, paragraph, paragraphs } from './printed-text';

/** Relative widths of label, line to write on and the place of the seal. */
const COVER_COLUMNS = [26, 54, 20];
const COVER_WIDTH_PERCENT = 86;

/** A cover: labels, what is filled in above a line, the place of the seal behind it, and what is printed at its foot. */
export function composeCover(context: PrintContext, grid: FieldGrid): DocumentBlock[] {
  const entries = grid.rows.filter(({ cells }) => cells.some(isField));
  const foot = grid.rows.flatMap(({ cells }) =>
    cells.some(isField) ? [] : cells.flatMap((cell) => (cell.kind === 'label' ? [cell.text] : [])),
  );
  const table: DocumentTable = {
    kind: 'table',
    key: grid.key,
    borders: 'none',
    widthPercent: COVER_WIDTH_PERCENT,
    columnWidths: COVER_COLUMNS,
    rows: entries.map(({ cells }) => ({
      cells: cells.flatMap((cell) => {
        if (cell.kind === 'label') {
          return [
            cellOf([paragraph('coverLabel', gridLabelText(context, grid, cell.text))], {
              vertical: 'bottom',
            }),
          ];
        }
        if (cell.kind === 'total') return [];
        const value = writtenIn(context, cell);
        return [
          cellOf(paragraphs('coverEntry', value.text), {
            vertical: 'bottom',
            lines: 'belowOnly',
            sources: [value.source],
          }),
          cellOf([paragraph('coverSuffix', cell.suffix ?? '')], { vertical: 'bottom' }),
        ];
      }),
      isHeader: false,
      maySplit: false,
      smallestLines: 2,
    })),
  };
  return [table, ...foot.map((text) => paragraph('coverFoot', text))];
}
