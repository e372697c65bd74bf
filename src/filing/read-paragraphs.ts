import type { CellPlace } from '../model/cell-address';
import type { FiledValue } from '../model/filing';
import type { FieldLocation } from './locate-fields';
import type { SheetGrid } from './sheet-grid';

/**
 * Reads a long text: every filled row between its spacers is a paragraph, spacers included. Blank rows part nothing
 * and are left out.
 *
 * @returns the place of the first paragraph, or of the first row where none is written
 */
export function readParagraphs(
  { top, bottom, column, foundBy }: FieldLocation,
  grid: SheetGrid,
): { value: FiledValue; raw: string; cell: CellPlace } {
  const rows = grid.rows.filter((row) => row >= top && (bottom === null || row <= bottom));
  const texts = rows.flatMap((row) => {
    const text = grid.textAt(row, column);
    return text === '' ? [] : [{ row, text }];
  });
  const broken = rows
    .map((row) => grid.at(row, column))
    .find(
      (cell) => cell?.value.kind === 'error' || (cell?.value.kind === 'empty' && cell.formula !== undefined),
    );
  const raw = texts.map(({ text }) => text).join('\n');
  const firstRow = foundBy === 'labels' ? top : top + 1;
  const cell = { sheet: grid.name, row: texts[0]?.row ?? firstRow, column };
  if (broken) {
    return {
      value: {
        state: 'unreadable',
        raw,
        reason: broken.value.kind === 'error' ? 'errorValue' : 'notCalculated',
        proposal: null,
      },
      raw,
      cell: { sheet: grid.name, row: broken.row, column },
    };
  }
  const paragraphs = texts.map(({ text }) => text.trim());
  return {
    value: paragraphs.length === 0 ? { state: 'blank' } : { state: 'paragraphs', paragraphs },
    raw,
    cell,
  };
}
