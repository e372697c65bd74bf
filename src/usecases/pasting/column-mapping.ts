import { isNumeric } from '../../model/catalogue';
import type { Field } from '../../model/field';
import type { RepeatingTable } from '../../model/form';
import type { FieldKey } from '../../model/keys';
import { areSerials, headerScore, headsSerials } from './header-likeness';
import type { PastedGrid } from './pasted-content';

/** A column of what was pasted, and the field it goes to. */
export interface MappedColumn {
  /** What its header says; `''` where there is none. */
  header: string;
  /** Null for a column that is left out. */
  field: FieldKey | null;
  /** Numbers of the rows, which no form asks for. */
  isSerial: boolean;
}

/** Which pasted column goes to which field of a table. */
export interface ColumnMapping {
  /** Rows of the grid above the first row of data. */
  headerRows: number;
  /** By column of the grid. */
  columns: readonly MappedColumn[];
  /** By the words of a header; by mere order, for a person to confirm; as a person chose. */
  basis: 'header' | 'order' | 'chosen';
}

/** A header has a title above it, a group row and a row of its own at most. */
const MAX_HEADER_ROWS = 5;
/** One label as printed, or two that resemble theirs. */
const ENOUGH = 3;

/** The fields a pasted column may go to. */
export function pasteableFields(table: RepeatingTable): Field[] {
  return table.columns.map(({ field }) => field).filter(({ filledBy }) => filledBy === 'applicant');
}

const width = (grid: PastedGrid): number => grid[0]?.length ?? 0;

/** What stands in the rows of a header, column by column from the top, each text once. */
function headersOf(grid: PastedGrid, start: number, end: number): string[][] {
  return Array.from({ length: width(grid) }, (_, column) => {
    const texts = grid.slice(start, end).map((row) => row[column]?.text.trim() ?? '');
    return [...new Set(texts.filter((text) => text !== ''))];
  });
}

const shownHeader = (texts: readonly string[]): string => texts.join(' ');

interface HeaderMatch {
  start: number;
  end: number;
  score: number;
  fields: (FieldKey | null)[];
}

/** The surest assignment of headers to fields, one field a column. */
function matchHeaders(
  table: RepeatingTable,
  headers: readonly string[][],
): Omit<HeaderMatch, 'start' | 'end'> {
  const candidates = headers.flatMap((header, column) =>
    pasteableFields(table).map((field) => ({
      column,
      field: field.key,
      // Under 依托园区 stands 园区名称, which says it all.
      score: Math.max(
        ...[shownHeader(header), header[header.length - 1] ?? ''].map((text) =>
          headerScore(text, field, field.key === table.nameColumn),
        ),
      ),
    })),
  );
  const fields: (FieldKey | null)[] = headers.map(() => null);
  let score = 0;
  for (const candidate of candidates.sort(
    (one, other) => other.score - one.score || one.column - other.column,
  )) {
    const isTaken = fields[candidate.column] !== null || fields.includes(candidate.field);
    if (candidate.score === 0 || isTaken) continue;
    fields[candidate.column] = candidate.field;
    score += candidate.score;
  }
  return { score, fields };
}

function bestHeader(grid: PastedGrid, table: RepeatingTable): HeaderMatch | null {
  let best: HeaderMatch | null = null;
  for (let end = 1; end <= Math.min(MAX_HEADER_ROWS, grid.length); end += 1) {
    for (let start = end - 1; start >= 0; start -= 1) {
      const match = { start, end, ...matchHeaders(table, headersOf(grid, start, end)) };
      if (match.score >= ENOUGH && match.score > (best?.score ?? 0)) best = match;
    }
  }
  if (best === null) return null;
  // Labels merged over both rows of a header say all there is in its first.
  const isPartOfHeader = (row: PastedGrid[number] | undefined): boolean =>
    row?.some(({ merged }) => merged === 'below') === true &&
    row.every(({ text, merged }) => merged !== null || text.trim() === '');
  while (isPartOfHeader(grid[best.end])) best = { ...best, end: best.end + 1 };
  return best;
}

/** Whether the first row names what stands below it, in words nobody here knows: figures stand below, none in it. */
function beginsWithHeader(grid: PastedGrid): boolean {
  const isFigure = (text: string): boolean => /^[\d\uFF10-\uFF19]/.test(text.trim());
  const [first = [], ...below] = grid;
  return (
    below.length > 0 &&
    first.length > 1 &&
    !first.some(({ text }) => isFigure(text)) &&
    first.some((_, column) => below.some((row) => isFigure(row[column]?.text ?? '')))
  );
}

/** Columns in the order of the table's fields, row numbers left out. */
function inOrder(grid: PastedGrid, table: RepeatingTable, headerRows: number): ColumnMapping {
  const fields = pasteableFields(table);
  const [firstField] = fields;
  const headers = headersOf(grid, 0, headerRows).map(shownHeader);
  const serial = headers.findIndex(headsSerials);
  const isNumbered =
    serial >= 0 ||
    (width(grid) > 1 &&
      firstField !== undefined &&
      !isNumeric(firstField.type) &&
      areSerials(grid.slice(headerRows).map((row) => row[0]?.text ?? '')));
  const serialColumn = isNumbered ? Math.max(0, serial) : null;
  const named = width(grid) - (isNumbered ? 1 : 0) === 1 ? [table.nameColumn] : fields.map(({ key }) => key);
  let next = 0;
  const columns = headers.map((header, column): MappedColumn => {
    if (column === serialColumn) return { header, field: null, isSerial: true };
    const field = named[next] ?? null;
    next += 1;
    return { header, field, isSerial: false };
  });
  return { headerRows, columns, basis: 'order' };
}

/**
 * Finds out which pasted column goes to which field: by a header in any order of columns and over several rows, else
 * by the order of the columns.
 *
 * @param headerRows rows to take for the header where a person says so and the words are unknown
 */
export function mapColumns(grid: PastedGrid, table: RepeatingTable, headerRows?: number): ColumnMapping {
  const found = headerRows === undefined ? bestHeader(grid, table) : null;
  if (found === null) return inOrder(grid, table, headerRows ?? (beginsWithHeader(grid) ? 1 : 0));
  const headers = headersOf(grid, found.start, found.end).map(shownHeader);
  const columns = headers.map((header, column): MappedColumn => {
    const field = found.fields[column] ?? null;
    return { header, field, isSerial: field === null && headsSerials(header) };
  });
  return { headerRows: found.end, columns, basis: 'header' };
}

/** The mapping with one column sent elsewhere; a column that had the field gives it up. */
export function withColumn(mapping: ColumnMapping, index: number, field: FieldKey | null): ColumnMapping {
  return {
    ...mapping,
    basis: 'chosen',
    columns: mapping.columns.map((column, at) => {
      if (at === index) return { ...column, field, isSerial: false };
      return field !== null && column.field === field ? { ...column, field: null } : column;
    }),
  };
}
