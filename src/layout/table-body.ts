import { columnLetters } from '../model/cell-address';
import { lastSegment } from '../model/catalogue';
import type { RepeatingTable } from '../model/form';
import type { FieldKey } from '../model/keys';

/** Where the body of a table stands, both spacers included. */
export interface TableBody {
  top: number;
  bottom: number;
  /** Letters of the column of each field. */
  letters: ReadonlyMap<FieldKey, string>;
}

/** Where the body of a table stands, given the column its first field has. */
export function tableBody(
  table: RepeatingTable,
  rows: { top: number; bottom: number },
  columns: ReadonlyMap<FieldKey, number>,
): TableBody {
  const letters = new Map(
    table.columns.map(({ field }) => {
      const column = columns.get(field.key);
      if (column === undefined) throw new RangeError(`the column ${lastSegment(field.key)} has no place`);
      return [field.key, columnLetters(column)];
    }),
  );
  return { ...rows, letters };
}

/** Columns that tell whether a row is in use: those nothing is printed in. */
function tellingColumns(table: RepeatingTable): FieldKey[] {
  const printed = new Set(table.printedRows.flat().map((cell) => cell.column));
  return table.columns.map(({ field }) => field.key).filter((key) => !printed.has(key));
}

/** All cells of a column: `$D$10:$D$45`. */
export function bodyCells(body: TableBody, column: FieldKey): string {
  const letters = body.letters.get(column) ?? '';
  return `$${letters}$${body.top}:$${letters}$${body.bottom}`;
}

/** How many of a row's other cells are filled, as a formula for live formats. */
export function usedInRow(table: RepeatingTable, body: TableBody, row: number): string {
  const lengths = tellingColumns(table).map((key) => `LEN($${body.letters.get(key) ?? ''}${row})`);
  return lengths.join('+');
}

/** Formula of how many used rows leave a column blank. */
export function missingCount(table: RepeatingTable, body: TableBody, column: FieldKey): string {
  const lengths = tellingColumns(table).map((key) => `LEN(${bodyCells(body, key)})`);
  return `SUMPRODUCT((${lengths.join('+')}>0)*(LEN(TRIM(${bodyCells(body, column)}))=0))`;
}
