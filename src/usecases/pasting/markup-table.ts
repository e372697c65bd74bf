import type { MarkupElement, PastedCell, PastedGrid } from './pasted-content';
import { squared } from './pasted-content';
import { isUnseen, shownLines } from './markup-text';

/** More columns than any form has; a span beyond it is a mistake or meant badly. */
const MAX_COLUMNS = 200;

function elements({ children }: MarkupElement, ...names: string[]): MarkupElement[] {
  return children.flatMap((child) =>
    child.kind === 'element' && names.includes(child.name) && !isUnseen(child) ? [child] : [],
  );
}

function rowsOf(table: MarkupElement): MarkupElement[] {
  return elements(table, 'thead', 'tbody', 'tfoot', 'tr').flatMap((part) =>
    part.name === 'tr' ? [part] : elements(part, 'tr'),
  );
}

function spanOf(cell: MarkupElement, attribute: string, most: number): number {
  const written = Number(cell.attributes.get(attribute) ?? 1);
  // rowspan="0" goes on to the last row.
  if (written === 0) return most;
  return Number.isSafeInteger(written) && written > 0 ? Math.min(written, most) : 1;
}

function placeCell(
  grid: (PastedCell | undefined)[][],
  { row, column }: { row: number; column: number },
  span: { rows: number; columns: number },
  text: string,
): void {
  for (let down = 0; down < span.rows; down += 1) {
    const line = grid[row + down];
    for (let across = 0; line !== undefined && across < span.columns; across += 1) {
      const merged = across > 0 ? 'across' : down > 0 ? 'below' : null;
      line[column + across] ??= { text, merged };
    }
  }
}

/** A table that only frames another one, as web pages and message windows do. */
function framedTable(table: MarkupElement): MarkupElement | null {
  const cells = rowsOf(table).flatMap((row) => elements(row, 'td', 'th'));
  const only = cells.length === 1 ? cells[0] : undefined;
  const find = (element: MarkupElement): MarkupElement | null => {
    const inner = elements(element, 'table')[0];
    if (inner) return inner;
    for (const child of elements(element, 'div', 'p', 'span', 'center')) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  return only === undefined ? null : find(only);
}

/**
 * Reads a table with its merged cells. A line break within a cell stays one; hidden rows and columns are left out.
 *
 * @param table the element named `table`
 */
export function readMarkupTable(table: MarkupElement): PastedGrid {
  const framed = framedTable(table);
  if (framed) return readMarkupTable(framed);
  const rows = rowsOf(table);
  const grid: (PastedCell | undefined)[][] = rows.map(() => []);
  rows.forEach((element, row) => {
    let column = 0;
    for (const cell of elements(element, 'td', 'th')) {
      while (grid[row]?.[column] !== undefined) column += 1;
      if (column >= MAX_COLUMNS) break;
      const span = {
        rows: spanOf(cell, 'rowspan', rows.length - row),
        columns: spanOf(cell, 'colspan', MAX_COLUMNS - column),
      };
      placeCell(grid, { row, column }, span, shownLines(cell.children).join('\n'));
      column += span.columns;
    }
  });
  return squared(grid.map((row) => Array.from(row, (cell) => cell ?? { text: '', merged: null })));
}
