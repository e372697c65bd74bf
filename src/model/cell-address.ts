import { z } from 'zod';

/** Limits of a worksheet, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const CellPlace = z.object({
  sheet: z.string(),
  row: z.int().min(1).max(MAX_ROWS),
  column: z.int().min(1).max(MAX_COLUMNS),
});
/** One cell: sheet name, 1-based row and 1-based column. */
export type CellPlace = z.infer<typeof CellPlace>;

/** A rectangle of cells on one sheet, 1-based, both corners included. */
export const CellArea = z.object({
  top: z.int().min(1),
  left: z.int().min(1),
  bottom: z.int().min(1),
  right: z.int().min(1),
});
export type CellArea = z.infer<typeof CellArea>;

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `1`; 0 for anything that is no column within a worksheet's limits. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return 0;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column : 0;
}

/** `{ row: 5, column: 3 }` → `C5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `C5`, `$C$5` → row 5, column 3; null for anything else. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (!match?.[1] || !match[2]) return null;
  const column = columnNumber(match[1]);
  const row = Number(match[2]);
  return column === 0 || row > MAX_ROWS ? null : { row, column };
}

/** `C5:D7`; a single cell is written without the colon. */
export function areaAddress(area: CellArea): string {
  const from = cellAddress(area.top, area.left);
  const to = cellAddress(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** `$C$5:$D$7`. */
export function absoluteAreaAddress(area: CellArea): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const from = corner(area.top, area.left);
  const to = corner(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** Reads `C5` or `C5:D7`, dollars allowed; null for anything else. */
export function parseArea(address: string): CellArea | null {
  const [first, second, ...rest] = address.split(':');
  if (first === undefined || rest.length > 0) return null;
  const from = parseCellAddress(first);
  const to = second === undefined ? from : parseCellAddress(second);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A sheet name as formulas write it: always quoted, inner quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** How a place is shown to people and in JSON: `联合体概况!C5`. */
export function formatPlace(place: CellPlace): string {
  return `${place.sheet}!${cellAddress(place.row, place.column)}`;
}
