import type { Field } from '../../model/field';
import type { Form, RepeatingTable } from '../../model/form';
import type { ReadCell } from './document-tree';
import { LIKENESS, labelForm, labelLikeness } from './label-form';
import type { Likeness } from './label-form';
import type { TableGrid } from './table-grid';

/** A column of the print: one of ours may be part of another, or stand as a prompt in the cell of the name. */
export interface PrintedColumn {
  header: string;
  group: string | null;
  /** Written in one cell, in this order. */
  fields: readonly Field[];
}

/** A column of a table of the document, and what it holds. */
export interface MappedColumn {
  column: number;
  columnSpan: number;
  /** As the document writes it. */
  header: string;
  likeness: Likeness;
  of: PrintedColumn;
}

/** Rows of a table of the document that head a repeating table. */
export interface TableHeader {
  first: number;
  last: number;
  columns: readonly MappedColumn[];
  cells: readonly ReadCell[];
  score: number;
}

const HIGHEST_HEADER = 3;

/** The columns a notice prints; columns of ours are prompts in the cell of the name. */
export function printedColumns(table: RepeatingTable, { basis }: Form): PrintedColumn[] {
  const isPrinted = (field: Field): boolean => basis === 'inferred' || field.printId !== null;
  const prompts = table.columns.filter(({ field }) => !isPrinted(field)).map(({ field }) => field);
  const columns: PrintedColumn[] = [];
  for (const { field, group } of table.columns.filter((column) => isPrinted(column.field))) {
    const last = columns[columns.length - 1];
    const before = last?.fields[last.fields.length - 1];
    const isSame = group !== null && before?.printId === field.printId && field.printId !== null;
    if (isSame && last !== undefined && last.header === group) {
      columns[columns.length - 1] = { ...last, fields: [...last.fields, field] };
      continue;
    }
    const twin = table.columns.filter(
      (other) => other.group === group && other.field.printId === field.printId,
    );
    if (group !== null && field.printId !== null && twin.length > 1) {
      columns.push({ header: group, group: null, fields: [field] });
    } else {
      const fields = field.key === table.nameColumn ? [...prompts, field] : [field];
      columns.push({ header: field.label, group, fields });
    }
  }
  return columns;
}

/** Every way a column may stand in a document: as printed, or each of its fields by itself. */
function candidates(table: RepeatingTable, columns: readonly PrintedColumn[]): PrintedColumn[] {
  const parts = columns
    .filter(({ fields }) => fields.length > 1)
    .flatMap(({ header, fields }) =>
      fields.map((field) => ({ header: field.label, group: header, fields: [field] })),
    );
  return [...columns, ...parts.filter(({ fields: [field] }) => field?.key !== table.nameColumn)];
}

interface LeafHeader {
  cell: ReadCell;
  texts: string[];
}

/** The lowest cells of a header, each with what stands above it. */
function leavesOf(grid: TableGrid, first: number, last: number): LeafHeader[] {
  return grid.row(last).flatMap((cell): LeafHeader[] => {
    if (grid.isLabel(cell) || cell.row + cell.rowSpan - 1 > last) return [];
    const texts: string[] = [];
    for (let row = first; row <= last; row += 1) {
      const above = grid.at(row, cell.column);
      const text = above === null ? '' : grid.text(above).trim();
      if (text !== '' && texts[texts.length - 1] !== text) texts.push(text);
    }
    return [{ cell, texts }];
  });
}

/** A single sign is no name of a column. */
const SHORTEST_PART = 2;

/** Whether a header says one end of a column's label: 名称 for 园区名称, 手机 for 手机号码. */
function isPartOf(own: string, { header }: PrintedColumn): boolean {
  const [part, whole] = [labelForm(own), labelForm(header)];
  return part.length >= SHORTEST_PART && (whole.endsWith(part) || whole.startsWith(part));
}

/** Whether under the printed name of its group a header may be nothing but a column. */
function isPartInGroup(own: string, column: PrintedColumn, all: readonly PrintedColumn[]): boolean {
  const among = all.filter(({ group }) => group === column.group);
  return isPartOf(own, column) && among.filter((other) => isPartOf(own, other)).length === 1;
}

function scoreOf(
  { cell, texts }: LeafHeader,
  column: PrintedColumn,
  grid: TableGrid,
  all: readonly PrintedColumn[],
): number {
  const own = grid.text(cell);
  const isInGroup =
    column.group !== null &&
    texts.slice(0, -1).some((text) => labelForm(text) === labelForm(column.group ?? ''));
  const likeness = Math.max(
    labelLikeness(own, column.header),
    labelLikeness(texts.join(''), column.header),
    isInGroup && isPartInGroup(own, column, all) ? LIKENESS.bare : LIKENESS.none,
  );
  if (likeness === LIKENESS.none) return 0;
  return likeness + (isInGroup ? 0.5 : 0);
}

function likenessOf(score: number): Likeness {
  return score >= LIKENESS.exact ? LIKENESS.exact : score >= LIKENESS.bare ? LIKENESS.bare : LIKENESS.partly;
}

function matchHeader(
  grid: TableGrid,
  table: RepeatingTable,
  columns: readonly PrintedColumn[],
  first: number,
  last: number,
): TableHeader {
  const all = candidates(table, columns);
  const pairs = leavesOf(grid, first, last)
    .flatMap((leaf) => all.map((of) => ({ leaf, of, score: scoreOf(leaf, of, grid, all) })))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.leaf.cell.column - other.leaf.cell.column);
  const mapped: (MappedColumn & { score: number; cell: ReadCell })[] = [];
  for (const { leaf, of, score } of pairs) {
    const { cell } = leaf;
    const isTaken = mapped.some(
      (known) => known.cell === cell || known.of.fields.some((field) => isSoleOf(known.of, of, field)),
    );
    if (isTaken) continue;
    mapped.push({
      column: cell.column,
      columnSpan: cell.columnSpan,
      header: grid.text(cell).trim(),
      likeness: likenessOf(score),
      of,
      score,
      cell,
    });
  }
  const cells = mapped.flatMap(({ cell }) => {
    const above = Array.from({ length: last - first + 1 }, (_, index) => grid.at(first + index, cell.column));
    return above.filter((found) => found !== null);
  });
  return {
    first,
    last,
    columns: mapped.map(({ column, columnSpan, header, likeness, of }) =>
      withoutSeparate({ column, columnSpan, header, likeness, of }, mapped),
    ),
    cells: [...new Set(cells)],
    score: mapped.reduce((sum, { score }) => sum + score, 0),
  };
}

/** Two columns share a field, and it is not that one holds the name with a prompt that has a column of its own. */
function isSoleOf(known: PrintedColumn, of: PrintedColumn, field: Field): boolean {
  if (known === of) return true;
  const shares = of.fields.includes(field);
  return shares && known.fields.length === of.fields.length;
}

/** A field with a column of its own is not looked for in another's cell. */
function withoutSeparate(column: MappedColumn, all: readonly MappedColumn[]): MappedColumn {
  const separate = new Set(
    all.filter(({ of }) => of !== column.of && of.fields.length === 1).map(({ of }) => of.fields[0]),
  );
  const fields = column.of.fields.filter((field) => !separate.has(field));
  return fields.length === column.of.fields.length ? column : { ...column, of: { ...column.of, fields } };
}

function isEnough({ columns }: TableHeader, printed: readonly PrintedColumn[]): boolean {
  const sure = columns.filter(({ likeness }) => likeness >= LIKENESS.bare).length;
  const half = Math.ceil(printed.length / 2);
  return sure >= Math.min(2, printed.length) && columns.length >= Math.min(half, 4);
}

/** The surest header that begins in a row; the lowest of equals. */
function headerFrom(
  grid: TableGrid,
  table: RepeatingTable,
  printed: readonly PrintedColumn[],
  first: number,
): TableHeader | null {
  let best: TableHeader | null = null;
  for (let last = first; last < Math.min(first + HIGHEST_HEADER, grid.table.rows); last += 1) {
    const header = matchHeader(grid, table, printed, first, last);
    if (isEnough(header, printed) && header.score > (best?.score ?? 0)) best = header;
  }
  return best;
}

/** The headers of a repeating table in a table of the document; several where it is printed again on each page. */
export function headersOf(grid: TableGrid, table: RepeatingTable, form: Form): TableHeader[] {
  const printed = printedColumns(table, form);
  const headers: TableHeader[] = [];
  for (let first = 0; first < grid.table.rows; first += 1) {
    const header = headerFrom(grid, table, printed, first);
    if (header === null) continue;
    // A row above that adds nothing is no part of a header; a row of groups makes it surer.
    const next = header.last > first ? headerFrom(grid, table, printed, first + 1) : null;
    if (next !== null && next.score >= header.score) continue;
    headers.push(header);
    first = header.last;
  }
  return headers;
}
