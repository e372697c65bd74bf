import type { DocumentTable } from '../model/document';
import type { FieldGrid } from '../model/form';
import { gridLabelText, isField, writtenIn } from './field-grid';
import type { PrintContext } from './print-context';
import { cellOf, paragraph } from './printed-text';

/** 填表单位（盖章）：, 联系人：: labels that end in a colon stand with what is filled in on one line, without a frame. */
export function isLineGrid({ rows }: FieldGrid): boolean {
  const labels = rows.flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'label'));
  return labels.length > 0 && labels.every(({ text }) => text.endsWith('：'));
}

/** The lines above a table: one cell per label with what is filled in behind it. */
export function composeLines(context: PrintContext, grid: FieldGrid): DocumentTable {
  const widest = Math.max(...grid.rows.map(({ cells }) => cells.filter(isField).length));
  return {
    kind: 'table',
    key: grid.key,
    borders: 'none',
    widthPercent: 100,
    columnWidths: Array.from({ length: widest }, () => 1),
    rows: grid.rows.map(({ cells }) => ({
      cells: cells.flatMap((cell, index) => {
        if (!isField(cell)) return [];
        const before = cells[index - 1];
        const label = before?.kind === 'label' ? gridLabelText(context, grid, before.text) : '';
        const value = writtenIn(context, cell);
        const text = `${label}${value.text}${cell.suffix ?? ''}`;
        return [cellOf([paragraph('line', text)], { sources: [value.source] })];
      }),
      isHeader: false,
      maySplit: false,
      smallestLines: null,
    })),
  };
}
