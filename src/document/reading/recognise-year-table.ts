import type { YearTable } from '../../model/form';
import { claimLabel } from './claim-label';
import type { ReadCell } from './document-tree';
import { labelForm, labelLikeness, LIKENESS } from './label-form';
import { readingMessages } from './messages';
import type { Recognition } from './recognition';
import type { LabelCell, TableGrid } from './table-grid';
import type { AskedField, EntryContext } from './take-entry';
import { otherUnit, takeEntry, takeTogether } from './take-entry';
import type { YearColumn, YearHeader } from './year-headers';
import { headerAbove, yearHeadersIn } from './year-headers';

type TableRow = YearTable['rows'][number];
type Line = TableRow['lines'][number];

/** A row of the form and its label in the document. */
interface FoundRow {
  row: TableRow;
  label: LabelCell;
}

/** What the tables before this one leave to it: a table that goes on over a page has no header of its own. */
export interface CarriedYears {
  columns: number;
  header: YearHeader;
}

function foundRows(grid: TableGrid, tables: readonly YearTable[], before: number): FoundRow[] {
  const taken = new Set<ReadCell>();
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row): FoundRow[] => {
      const [label] = grid
        .find(row.label)
        .filter(({ cell }) => cell.column < before && !taken.has(cell))
        .filter(({ likeness }, _, all) => likeness >= LIKENESS.bare || all.length === 1);
      if (label === undefined) return [];
      taken.add(label.cell);
      return [{ row, label }];
    }),
  );
}

/** The rows of the document a label stands beside; one that lost its merge goes on over blank cells below it. */
function rowsBeside(grid: TableGrid, { cell }: LabelCell, lines: number): number[] {
  const rows = Array.from({ length: cell.rowSpan }, (_, index) => cell.row + index);
  for (let next = cell.row + cell.rowSpan; rows.length < lines; next += 1) {
    const below = grid.at(next, cell.column);
    if (below === null || below.row !== next || grid.isLabel(below) || !grid.isBlank(below)) break;
    rows.push(next);
  }
  return rows;
}

/** Which line of a row a row of the document holds: told by the printed unit, else by order. */
function linesByRow(
  grid: TableGrid,
  lines: readonly Line[],
  rows: readonly number[],
  label: ReadCell,
): { row: number; line: Line }[] {
  const hinted = rows.map((row) => {
    const text = grid
      .row(row)
      .filter(({ column }) => column >= label.column + label.columnSpan)
      .map((cell) => labelForm(grid.text(cell)))
      .join('\n');
    const hits = lines.filter(
      ({ printedUnit }) => printedUnit !== null && text.includes(labelForm(printedUnit)),
    );
    return hits.length === 1 ? hits[0] : undefined;
  });
  const isClear = new Set(hinted).size === rows.length && !hinted.includes(undefined);
  return rows.flatMap((row, index) => {
    const line = isClear ? hinted[index] : lines[index];
    return line === undefined ? [] : [{ row, line }];
  });
}

function cellsIn(grid: TableGrid, row: number, { column, columnSpan }: YearColumn): ReadCell[] {
  return grid
    .row(row)
    .filter(
      (cell) =>
        !grid.isLabel(cell) && cell.column < column + columnSpan && cell.column + cell.columnSpan > column,
    );
}

function askedOf({ field, printedUnit, spansYears }: Line, year: number): AskedField {
  return {
    field,
    year: spansYears ? null : year,
    row: null,
    printed: printedUnit === null ? [] : [printedUnit],
  };
}

function contextOf(grid: TableGrid, { row, label }: FoundRow): EntryContext {
  const written = grid.text(label.cell).trim();
  const [line] = row.lines;
  const unit = line === undefined || row.lines.length > 1 ? null : otherUnit(written, line.field);
  return label.likeness === LIKENESS.partly
    ? { remark: readingMessages.labelNear(written, row.label), isDoubtful: true, unit }
    : { remark: null, isDoubtful: false, unit };
}

/** Takes the values of one line, one per year or one over all of them. */
function takeLine(
  recognition: Recognition,
  grid: TableGrid,
  line: Line,
  row: number,
  header: YearHeader,
  context: EntryContext,
): boolean {
  const years = header.columns.filter(({ year }) => line.spansYears || line.field.years?.includes(year));
  if (line.spansYears) {
    const cells = [...new Set(years.flatMap((column) => cellsIn(grid, row, column)))];
    return takeEntry(recognition, grid, cells, askedOf(line, 0), context);
  }
  const taken = new Set<ReadCell>();
  return years
    .map((column) => {
      const cells = cellsIn(grid, row, column).filter((cell) => !taken.has(cell));
      for (const cell of cells) taken.add(cell);
      const isOver = cells.some((cell) =>
        header.columns.some(
          (other) =>
            other.column !== column.column &&
            cell.column < other.column + other.columnSpan &&
            cell.column + cell.columnSpan > other.column,
        ),
      );
      const known = isOver ? { ...context, remark: readingMessages.overYears, isDoubtful: true } : context;
      return takeEntry(recognition, grid, cells, askedOf(line, column.year), known);
    })
    .includes(true);
}

/** Takes lines that stand together in one cell per year: 65%/320万元. */
function takeLinesTogether(
  recognition: Recognition,
  grid: TableGrid,
  lines: readonly Line[],
  row: number,
  header: YearHeader,
  context: EntryContext,
): boolean {
  return header.columns
    .map((column) => {
      const asked = lines
        .filter(({ field }) => field.years?.includes(column.year))
        .map((line) => askedOf(line, column.year));
      return cellsIn(grid, row, column)
        .map((cell) => takeTogether(recognition, grid, cell, asked, context))
        .includes(true);
    })
    .includes(true);
}

function takeRow(recognition: Recognition, grid: TableGrid, found: FoundRow, header: YearHeader): boolean {
  const { row, label } = found;
  const context = contextOf(grid, found);
  const rows = rowsBeside(grid, label, row.lines.length);
  const [first = label.cell.row] = rows;
  if (row.lines.length > 1 && rows.length < row.lines.length) {
    return takeLinesTogether(recognition, grid, row.lines, first, header, context);
  }
  return linesByRow(grid, row.lines, rows, label.cell)
    .map(({ row: at, line }) => takeLine(recognition, grid, line, at, header, context))
    .includes(true);
}

/** Without a header, as many cells as years are taken in their order, for a person to confirm. */
function takeInOrder(recognition: Recognition, grid: TableGrid, { row, label }: FoundRow): boolean {
  const [line, ...more] = row.lines;
  const years = line?.field.years ?? [];
  const entries = grid.entriesRightOf(label.cell);
  if (line === undefined || more.length > 0 || entries.length !== Math.max(1, years.length)) return false;
  return entries
    .map((cell, index) => {
      const context = { remark: readingMessages.yearsByOrder, isDoubtful: true, unit: null };
      return takeEntry(recognition, grid, [cell], askedOf(line, years[index] ?? 0), context);
    })
    .includes(true);
}

function beyondYears(headers: readonly YearHeader[], grid: TableGrid): number {
  const first = headers.flatMap(({ columns }) => columns.map(({ column }) => column));
  return first.length === 0 ? grid.table.columns : Math.min(...first);
}

function markHeaders(
  recognition: Recognition,
  grid: TableGrid,
  headers: readonly YearHeader[],
  tables: readonly YearTable[],
): void {
  const heads = tables.flatMap(({ itemHeader, years }) => [itemHeader, ...years.map(({ label }) => label)]);
  for (const { row, columns } of headers) {
    for (const { cell } of columns) if (cell !== null) grid.markLabel(cell);
    for (const cell of grid.row(row)) {
      if (heads.some((label) => labelLikeness(grid.text(cell), label) === LIKENESS.exact)) {
        grid.markLabel(cell);
        grid.passage(cell).claim(recognition.ledger, 'printed');
      }
    }
  }
}

/**
 * Reads the year tables of a form from a table of the document: rows by their labels, years by the header above.
 *
 * @returns the header a following table without one goes on under; null where this is no such table
 */
export function recogniseYearTables(
  recognition: Recognition,
  grid: TableGrid,
  tables: readonly YearTable[],
  carried: CarriedYears | null,
): CarriedYears | null {
  const years = new Set(tables.flatMap((table) => table.years.map(({ year }) => year)));
  const own = yearHeadersIn(grid, years);
  const before = carried?.columns === grid.table.columns ? { ...carried.header, row: -1 } : null;
  const headers = before === null ? own : [before, ...own];
  const rows = foundRows(grid, tables, beyondYears(headers, grid));
  const enough = Math.min(
    2,
    tables.reduce((sum, table) => sum + table.rows.length, 0),
  );
  if (rows.filter(({ label }) => label.likeness >= LIKENESS.bare).length < enough) return null;
  markHeaders(recognition, grid, own, tables);
  for (const { label } of rows) grid.markLabel(label.cell);
  for (const group of new Set(tables.flatMap((table) => table.rows.flatMap(({ groups }) => groups)))) {
    for (const { cell, likeness } of grid.find(group)) if (likeness === LIKENESS.exact) grid.markLabel(cell);
  }
  for (const found of rows) {
    const header = headerAbove(headers, found.label.cell.row);
    const hasValue =
      header === null ? takeInOrder(recognition, grid, found) : takeRow(recognition, grid, found, header);
    const passage = grid.passage(found.label.cell);
    claimLabel(recognition.ledger, passage, found.row.label, found.label.likeness, hasValue);
  }
  const header = headers[headers.length - 1];
  return header === undefined
    ? null
    : {
        columns: grid.table.columns,
        header: { row: -1, columns: header.columns.map((each) => ({ ...each, cell: null })) },
      };
}
