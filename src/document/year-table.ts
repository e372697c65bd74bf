import type { DocumentCell, DocumentRow, DocumentTable } from '../model/document';
import type { Field } from '../model/field';
import type { YearTable } from '../model/form';
import { groupDepth, groupRuns } from './group-runs';
import type { GroupRun } from './group-runs';
import type { PrintContext, WrittenText } from './print-context';
import { entryStyle, isPrompt, shownLabel, withUnit, writtenAt } from './print-context';
import { cellOf, isLong, markedParagraph, paragraph, paragraphs } from './printed-text';

type TableRow = YearTable['rows'][number];
type Line = TableRow['lines'][number];

/** Relative widths of group labels from the outside in, of the item and of all years together. */
const GROUP_WIDTHS = [6, 9];
const ITEM_WIDTH = 33;
const YEARS_WIDTH = 52;

/** The columns all tables share. */
interface Columns {
  depth: number;
  years: readonly number[];
  besides: YearTable['besides'];
}

/** One printed line: a header, or a line of a row. */
type PrintedLine =
  | { kind: 'header'; table: number; of: YearTable }
  | { kind: 'line'; row: number; of: TableRow; index: number };

function columnsOf(tables: readonly YearTable[]): Columns {
  const besides = new Map(tables.flatMap((table) => table.besides.map((beside) => [beside.key, beside])));
  return {
    depth: groupDepth(tables),
    years: [...new Set(tables.flatMap((table) => table.years.map(({ year }) => year)))],
    besides: [...besides.values()],
  };
}

/** A label that parts its numbers by a stroke, 成果转化率（%）/到账经费（万元）, says how they are written: 65/320. */
function isWrittenTogether({ label, lines }: TableRow): boolean {
  return lines.length > 1 && label.endsWith(lines.map(({ field }) => field.label).join('/'));
}

function printedLines(tables: readonly YearTable[]): PrintedLine[] {
  let row = -1;
  return tables.flatMap((of, table): PrintedLine[] => [
    { kind: 'header', table, of },
    ...of.rows.flatMap((tableRow): PrintedLine[] => {
      row += 1;
      const here = row;
      const count = isWrittenTogether(tableRow) ? 1 : tableRow.lines.length;
      return Array.from({ length: count }, (_, index) => ({ kind: 'line', row: here, of: tableRow, index }));
    }),
  ]);
}

function isBeside(run: GroupRun, line: PrintedLine): boolean {
  return line.kind === 'header' ? run.headers.has(line.table) : run.first <= line.row && run.last >= line.row;
}

/** The cells of labels that begin in a line, and how many columns labels take there. */
function groupCells(
  context: PrintContext,
  runs: readonly GroupRun[],
  lines: readonly PrintedLine[],
  index: number,
): { cells: DocumentCell[]; taken: number } {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined) return { cells: [], taken: 0 };
  const beside = runs.filter((run) => isBeside(run, line));
  const cells = beside
    .filter((run) => before === undefined || !isBeside(run, before))
    .map((run) =>
      cellOf([markedParagraph('label', run.text, context.sheet.footnotes)], {
        rows: lines.filter((other) => isBeside(run, other)).length,
      }),
    );
  return { cells, taken: beside.length };
}

function valueText(value: WrittenText, field: Field, printedUnit: string | null): string {
  if (printedUnit === null) return value.text;
  if (isPrompt(printedUnit)) return value.text === '' ? printedUnit : value.text;
  return withUnit(value, field, printedUnit);
}

function valueCell(
  context: PrintContext,
  { field, printedUnit, printedYears }: Line,
  year: number | null,
  columns: number,
): DocumentCell {
  const value = writtenAt(context, field.key, year);
  const isPrinted = year === null || printedYears === undefined || printedYears.includes(year);
  const text = valueText(value, field, isPrinted ? printedUnit : null);
  const style = value.text === '' ? 'entry' : entryStyle(field);
  return cellOf(paragraphs(style, text), { columns, sources: [value.source] });
}

function togetherCell(context: PrintContext, lines: readonly Line[], year: number): DocumentCell {
  const values = lines.map(({ field }) => writtenAt(context, field.key, year));
  const isBlank = values.every(({ text }) => text === '');
  const text = isBlank ? '' : values.map((value) => value.text).join('/');
  return cellOf([paragraph('entry', text)], { sources: values.map(({ source }) => source) });
}

function yearCells(context: PrintContext, columns: Columns, row: TableRow, index: number): DocumentCell[] {
  const line = row.lines[index];
  if (line === undefined) return [];
  const besides = columns.besides.map(({ key }) => {
    const beside = line.besides.find(({ column }) => column === key);
    return beside
      ? valueCell(context, { ...line, field: beside.field, printedUnit: null }, null, 1)
      : cellOf([paragraph('entry', '')]);
  });
  if (line.spansYears) return [valueCell(context, line, null, columns.years.length), ...besides];
  const isTogether = isWrittenTogether(row);
  return [
    ...columns.years.map((year) => {
      if (line.field.years?.includes(year) !== true) return cellOf([paragraph('entry', '')]);
      return isTogether ? togetherCell(context, row.lines, year) : valueCell(context, line, year, 1);
    }),
    ...besides,
  ];
}

/** A row of one figure may carry a corrected label; one of several is printed once for all of them. */
function rowLabel(context: PrintContext, { label, lines }: TableRow): string {
  const [only] = lines;
  return only && lines.length === 1 && only.field.label === label ? shownLabel(context, only.field) : label;
}

function headerRow(
  columns: Columns,
  table: YearTable,
  groups: { cells: DocumentCell[]; taken: number },
  isFirst: boolean,
): DocumentRow {
  const inside = table.rows[0]?.groups.length ?? 0;
  const blanks = Math.max(0, inside - groups.taken);
  const yearLabel = (year: number): string => table.years.find((known) => known.year === year)?.label ?? '';
  const besideLabel = (key: string): string => table.besides.find((known) => known.key === key)?.label ?? '';
  return {
    cells: [
      ...groups.cells,
      ...Array.from({ length: blanks }, () => cellOf([paragraph('label', '')])),
      cellOf([paragraph('label', table.itemHeader)], { columns: columns.depth - groups.taken - blanks + 1 }),
      ...columns.years.map((year) => cellOf([paragraph('label', yearLabel(year))])),
      ...columns.besides.map(({ key }) => cellOf([paragraph('label', besideLabel(key))])),
    ],
    // A header beside which the label of a group stands would carry that label to pages of other groups.
    isHeader: isFirst && groups.taken === 0,
    maySplit: false,
    smallestLines: null,
  };
}

function lineRow(
  context: PrintContext,
  columns: Columns,
  { of, index }: Extract<PrintedLine, { kind: 'line' }>,
  groups: { cells: DocumentCell[]; taken: number },
): DocumentRow {
  const label = cellOf([markedParagraph('label', rowLabel(context, of), context.sheet.footnotes)], {
    columns: columns.depth - groups.taken + 1,
    rows: isWrittenTogether(of) ? 1 : of.lines.length,
  });
  const cells = [...groups.cells, ...(index === 0 ? [label] : []), ...yearCells(context, columns, of, index)];
  return { cells, isHeader: false, maySplit: isLong(cells), smallestLines: null };
}

/**
 * Year tables below each other are one printed table with changing headers; groups are merged over their rows, units
 * stand in the cells behind the figures.
 */
export function composeYearTables(context: PrintContext, tables: readonly YearTable[]): DocumentTable {
  const columns = columnsOf(tables);
  const runs = groupRuns(tables);
  const lines = printedLines(tables);
  const rows = lines.map((line, index) => {
    const groups = groupCells(context, runs, lines, index);
    return line.kind === 'header'
      ? headerRow(columns, line.of, groups, index === 0)
      : lineRow(context, columns, line, groups);
  });
  return {
    kind: 'table',
    key: tables[0]?.key ?? context.sheet.key,
    borders: 'all',
    widthPercent: 100,
    columnWidths: [
      ...Array.from(
        { length: columns.depth },
        (_, depth) => GROUP_WIDTHS[depth] ?? GROUP_WIDTHS[GROUP_WIDTHS.length - 1] ?? ITEM_WIDTH,
      ),
      ITEM_WIDTH,
      ...columns.years.map(() => YEARS_WIDTH / columns.years.length),
      ...columns.besides.map(({ width }) => width),
    ],
    rows,
  };
}
