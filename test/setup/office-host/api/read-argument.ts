import { z } from 'zod';
import type { CellArea } from '../../../../src/model/cell-address';
import { columnNumber, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../../src/model/cell-address';
import type { CellValue } from '../../emulated-workbook/cell';
import { invalidArgument } from '../../emulated-workbook/workbook-error';

/** What the client passed as the argument at a position, of the shape the API documents. */
export function readArgument<Shape extends z.ZodType>(
  given: readonly unknown[],
  index: number,
  shape: Shape,
): z.infer<Shape> {
  return readValue(given[index], shape);
}

/** A value the client set, of the shape the API documents. */
export function readValue<Shape extends z.ZodType>(value: unknown, shape: Shape): z.infer<Shape> {
  const read = shape.safeParse(value);
  if (!read.success) throw invalidArgument(JSON.stringify(value));
  return read.data;
}

const CellInput = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Grid = z.union([CellInput, z.array(z.array(CellInput))]);

/**
 * A 2-D array of exactly the size of the range, or one value for all of it; null leaves a cell as it is.
 */
export function readGrid(value: unknown, rows: number, columns: number): (CellValue | null)[][] {
  const grid = readValue(value, Grid);
  if (!Array.isArray(grid)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => grid));
  }
  if (grid.length === rows && grid.every((row) => row.length === columns)) return grid;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** An address without its sheet: `C5:D7`, `$A:$B`, `4:5`. */
export function readAddress(address: string): CellArea {
  const bare = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const columns = /^([A-Za-z]+)(?::([A-Za-z]+))?$/.exec(bare);
  const rows = /^([0-9]+)(?::([0-9]+))?$/.exec(bare);
  if (rows) {
    return { top: Number(rows[1]), bottom: Number(rows[2] ?? rows[1]), left: 1, right: MAX_COLUMNS };
  }
  if (columns?.[1] && bare.includes(':')) {
    const left = columnNumber(columns[1]);
    return { top: 1, bottom: MAX_ROWS, left, right: columnNumber(columns[2] ?? columns[1]) };
  }
  const area = parseArea(bare);
  if (area === null) throw invalidArgument(`address ${address}`);
  return area;
}
