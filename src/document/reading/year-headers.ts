import type { ReadCell } from './document-tree';
import { isYearHeader, yearNamed } from './label-form';
import type { TableGrid } from './table-grid';

/** A year printed above a column. */
export interface YearColumn {
  year: number;
  cell: ReadCell | null;
  column: number;
  columnSpan: number;
}

/** A row that heads columns with years. */
export interface YearHeader {
  row: number;
  columns: readonly YearColumn[];
}

/** The rows of a table that head its columns with years, from the top. */
export function yearHeadersIn(grid: TableGrid, years: ReadonlySet<number>): YearHeader[] {
  const headers: YearHeader[] = [];
  for (let row = 0; row < grid.table.rows; row += 1) {
    const columns = grid.row(row).flatMap((cell): YearColumn[] => {
      const text = grid.text(cell);
      const year = cell.row === row && isYearHeader(text) ? yearNamed(text) : null;
      return year === null ? [] : [{ year, cell, column: cell.column, columnSpan: cell.columnSpan }];
    });
    const known = columns.filter(({ year }) => years.has(year)).length;
    // A single year may be somebody's answer.
    if (known >= Math.min(2, years.size) || columns.length >= 2) headers.push({ row, columns });
  }
  return headers;
}

/** The header a row stands under. */
export function headerAbove(headers: readonly YearHeader[], row: number): YearHeader | null {
  return headers.filter((header) => header.row < row).pop() ?? null;
}
