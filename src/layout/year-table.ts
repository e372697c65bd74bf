import type { CellArea } from '../model/cell-address';
import type { YearTable } from '../model/form';
import type { ColumnSpan } from './column-model';
import { marksFormat } from './conditional-formats';
import { layOutEntry } from './entry-cell';
import { ownRowKey } from './reserved-keys';
import type { SheetDraft } from './sheet-draft';

type YearTableRow = YearTable['rows'][number];
type Line = YearTableRow['lines'][number];

/** Height in points of a line of figures. */
const LINE_HEIGHT = 22;

/** Columns of a year table on its sheet. */
interface YearColumns {
  groups: ColumnSpan[];
  item: ColumnSpan;
  unit: ColumnSpan;
  years: Map<number, ColumnSpan>;
  besides: Map<string, ColumnSpan>;
}

function yearColumns(draft: SheetDraft, table: YearTable): YearColumns {
  const spans = draft.columns.spansOf(table);
  const besides = draft.columns.besideKeys;
  const { years } = draft.columns;
  const depth = spans.length - 2 - years.length - besides.length;
  const at = (index: number): ColumnSpan => {
    const span = spans[index];
    if (!span) throw new RangeError(`the year table ${table.key} has too few columns`);
    return span;
  };
  return {
    groups: spans.slice(0, depth),
    item: at(depth),
    unit: at(depth + 1),
    years: new Map(years.map((year, index) => [year, at(depth + 2 + index)])),
    besides: new Map(besides.map((key, index) => [key, at(depth + 2 + years.length + index)])),
  };
}

function span(row: number, bottom: number, from: ColumnSpan, to: ColumnSpan): CellArea {
  return { top: row, bottom, left: from.left, right: to.right };
}

function layOutHeader(draft: SheetDraft, table: YearTable, columns: YearColumns): number {
  const row = draft.startRow(ownRowKey(table.key, 'header'), 0);
  const first = columns.groups[0] ?? columns.item;
  draft.label(span(row, row, first, columns.unit), table.itemHeader, 'header');
  for (const { year, label } of table.years) {
    const column = columns.years.get(year);
    if (column) draft.label(span(row, row, column, column), label, 'header');
  }
  for (const { key, label } of table.besides) {
    const column = columns.besides.get(key);
    if (column) draft.label(span(row, row, column, column), label, 'header');
  }
  return row;
}

/** Groups printed once over the neighbouring rows that share them and everything outside them. */
function groupRuns(table: YearTable): { depth: number; text: string; first: number; last: number }[] {
  const depths = Math.max(...table.rows.map((row) => row.groups.length));
  return Array.from({ length: depths }, (_, depth) => depth).flatMap((depth) => {
    const runs: { depth: number; text: string; path: string; first: number; last: number }[] = [];
    table.rows.forEach((row, index) => {
      const text = row.groups[depth];
      if (text === undefined) return;
      const path = JSON.stringify(row.groups.slice(0, depth + 1));
      const last = runs[runs.length - 1];
      if (last && last.path === path && last.last === index - 1) last.last = index;
      else runs.push({ depth, text, path, first: index, last: index });
    });
    return runs;
  });
}

function layOutEntries(
  draft: SheetDraft,
  columns: YearColumns,
  line: Line,
  row: number,
  label: { row: number; column: number; text: string },
): void {
  const years = [...columns.years];
  const first = years[0]?.[1];
  const last = years[years.length - 1]?.[1];
  if (line.spansYears && first && last) {
    layOutEntry(draft, {
      field: line.field,
      year: null,
      area: span(row, row, first, last),
      label,
    });
  } else {
    for (const [year, column] of years) {
      const area = span(row, row, column, column);
      if (line.field.years?.includes(year)) {
        layOutEntry(draft, { field: line.field, year, area, label });
      } else {
        draft.place(area, { kind: 'blank' }, draft.styles.named('empty'));
      }
    }
  }
  for (const [key, column] of columns.besides) {
    const area = span(row, row, column, column);
    const beside = line.besides.find((candidate) => candidate.column === key);
    if (beside) layOutEntry(draft, { field: beside.field, year: null, area, label });
    else draft.place(area, { kind: 'blank' }, draft.styles.named('empty'));
  }
}

/** A row of one figure may carry a corrected label; one of several is printed once for all of them. */
function shownLabel(draft: SheetDraft, { label, lines }: YearTableRow): string {
  const [only] = lines;
  return only && lines.length === 1 && only.field.label === label ? draft.guidance.label(only.field) : label;
}

/** Lays out one printed row: its label over all its lines, its units, its entries; returns its first and last row. */
function layOutRow(
  draft: SheetDraft,
  columns: YearColumns,
  row: YearTableRow,
): { top: number; bottom: number } {
  const top = draft.lastRow + 1;
  for (const line of row.lines) draft.startRow(line.field.key, LINE_HEIGHT);
  const bottom = draft.lastRow;
  const from = columns.groups[row.groups.length] ?? columns.item;
  const hasUnits = row.lines.some((line) => line.printedUnit !== null);
  const text = shownLabel(draft, row);
  // Short names stand centred beside their groups, as printed; whole sentences without groups read from the left.
  const style = columns.groups.length === 0 ? 'labelLeft' : 'label';
  draft.label(span(top, bottom, from, hasUnits ? columns.item : columns.unit), text, style);
  row.lines.forEach((line, index) => {
    const area = span(top + index, top + index, columns.unit, columns.unit);
    if (hasUnits) draft.label(area, line.printedUnit ?? '', 'label');
    layOutEntries(draft, columns, line, top + index, { row: top, column: from.left, text });
  });
  return { top, bottom };
}

/** Lays out figures by year: groups left, items, units, one column per year. */
export function layOutYearTable(draft: SheetDraft, table: YearTable): void {
  const columns = yearColumns(draft, table);
  const header = layOutHeader(draft, table, columns);
  const rows = table.rows.map((row) => layOutRow(draft, columns, row));
  for (const { depth, text, first, last } of groupRuns(table)) {
    const column = columns.groups[depth];
    const top = rows[first]?.top;
    const bottom = rows[last]?.bottom;
    if (column && top !== undefined && bottom !== undefined) {
      draft.label(span(top, bottom, column, column), text, 'label');
    }
  }
  draft.liveFormats.push(marksFormat({ top: header, bottom: draft.lastRow, ...draft.columns.full }));
}
