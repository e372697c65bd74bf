import type { ArrayReads } from '../quirks';

/** What several cells hold, in the shape a WPS gives it. */
export function shaped(grid: readonly (readonly unknown[])[], reads: ArrayReads): unknown {
  const [first = []] = grid;
  const isOne = grid.length === 1 && first.length === 1;
  if (isOne && reads !== 'gridAlways') return first[0];
  const copy = grid.map((line) => [...line]);
  const isLine = grid.length === 1 || first.length === 1;
  switch (reads) {
    case 'rows':
    case 'gridAlways':
      return copy;
    case 'flat':
      return copy.flat();
    case 'flatLines':
      return isLine ? copy.flat() : copy;
    case 'columnsFirst':
      return first.map((_, column) => copy.map((line) => line[column]));
  }
}

/** What stands for a cell beyond an array that is too small for the range, as VBA writes it. */
const BEYOND = '#N/A';

/**
 * What is written into each cell of a range for a value, a list or a grid that is set; a list is a row, repeated in
 * every row, as in VBA.
 */
export function spread(value: unknown, rows: number, columns: number, listIntoColumn: string): unknown[][] {
  const cells = (pick: (row: number, column: number) => unknown): unknown[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => pick(row, column)),
    );
  if (!Array.isArray(value)) return cells(() => value);
  const given: readonly unknown[] = value;
  if (given.some((line) => Array.isArray(line))) {
    return cells((row, column) => {
      const line = given[row];
      return Array.isArray(line) && column < line.length ? (line as unknown[])[column] : BEYOND;
    });
  }
  if (columns === 1 && rows > 1 && listIntoColumn === 'spread') {
    return cells((row) => (row < given.length ? given[row] : BEYOND));
  }
  return cells((_, column) => (column < given.length ? given[column] : BEYOND));
}
