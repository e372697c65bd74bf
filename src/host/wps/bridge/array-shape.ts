/** Which index of a grid comes first: bridges to COM may hand out its arrays turned round. */
export type GridOrder = 'rowsFirst' | 'columnsFirst';

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function lines(list: readonly unknown[], columns: number): unknown[][] {
  return Array.from({ length: list.length / columns }, (_, row) =>
    list.slice(row * columns, (row + 1) * columns),
  );
}

function turned(grid: readonly (readonly unknown[])[], rows: number): unknown[][] {
  return Array.from({ length: rows }, (_, row) => grid.map((line) => line[row]));
}

/**
 * What the cells of a range hold, row by row. No documentation says in which shape the WPS interface gives several
 * cells: a scalar, a plain list and a grid either way round are all taken.
 *
 * @param rows of the range
 * @param columns of the range
 * @param order of square grids, which do not show it themselves
 * @returns null where the value is not that of so many cells
 * @example gridOf(['甲', '乙'], 2, 1, 'rowsFirst') // [['甲'], ['乙']]
 */
export function gridOf(value: unknown, rows: number, columns: number, order: GridOrder): unknown[][] | null {
  if (!isList(value)) return rows === 1 && columns === 1 ? [[value]] : null;
  if (!value.some(isList)) return value.length === rows * columns ? lines(value, columns) : null;
  if (!value.every(isList)) return null;
  const [first = []] = value;
  if (value.some((line) => line.length !== first.length)) return null;
  const isByRow = value.length === rows && first.length === columns;
  const isByColumn = value.length === columns && first.length === rows;
  if (isByRow && (!isByColumn || order === 'rowsFirst')) return value.map((line) => [...line]);
  return isByColumn ? turned(value, rows) : null;
}

/**
 * Which way round grids come, as the two cells of A1:B1 show it.
 *
 * @param value what `Value2` gave for them
 */
export function gridOrderOf(value: unknown): GridOrder {
  return isList(value) && value.length === 2 && value.every(isList) ? 'columnsFirst' : 'rowsFirst';
}
