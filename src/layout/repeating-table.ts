import type { CellArea } from '../model/cell-address';
import { columnLetters } from '../model/cell-address';
import { isNumeric, lastSegment } from '../model/catalogue';
import { DecimalText } from '../model/field';
import type { Field } from '../model/field';
import type { RepeatingTable, Total } from '../model/form';
import type { FieldKey } from '../model/keys';
import { TABLE_BEGIN, TABLE_END } from '../model/keys';
import type { PlannedValue } from '../model/workbook-plan';
import { columnCounts, isBlank, joinedMessages, quoted, wrongChecks } from './cell-checks';
import type { ColumnCount } from './cell-checks';
import { marksFormat } from './conditional-formats';
import { entryStyle } from './entry-cell';
import { SPACER_HEIGHT } from './long-text';
import { LAYOUT_MESSAGES } from './messages';
import { blockTitle, layOutTextRow } from './prose';
import { ownRowKey } from './reserved-keys';
import type { SheetDraft } from './sheet-draft';
import { fontSize } from './styles';
import type { TableBody } from './table-body';
import { bodyCells, missingCount, tableBody, usedInRow } from './table-body';
import { linesHeight } from '../model/text-height';
import { decimalsFormat, layOutTotal } from './totals-formulas';
import { fieldValidation } from './validation';

type Columns = ReadonlyMap<FieldKey, number>;

function columnsOf(draft: SheetDraft, table: RepeatingTable): Columns {
  const spans = draft.columns.spansOf(table);
  return new Map(
    table.columns.map(({ field }, index) => [field.key, spans[index]?.left ?? draft.columns.full.left]),
  );
}

function columnOf(columns: Columns, key: FieldKey): number {
  const column = columns.get(key);
  if (column === undefined) throw new RangeError(`the table has no column ${key}`);
  return column;
}

function cellAt(row: number, column: number): CellArea {
  return { top: row, left: column, bottom: row, right: column };
}

/** The column a total stands above, null for totals over more than a column. */
function columnOfTotal({ of }: Total): FieldKey | null {
  switch (of.kind) {
    case 'column':
    case 'rows':
    case 'unfilled':
      return of.column;
    case 'fields':
    case 'difference':
    case 'pages':
      return null;
  }
}

/** The number format says what the number is, so that a column's total needs no label of its own. */
function totalFormat(total: Total): string {
  switch (total.of.kind) {
    case 'rows':
      return LAYOUT_MESSAGES.counted(total.unit);
    case 'unfilled':
      return LAYOUT_MESSAGES.unfilled(total.unit);
    case 'pages':
      return LAYOUT_MESSAGES.pages(total.unit);
    case 'column':
      return LAYOUT_MESSAGES.summed(decimalsFormat(total.decimals));
    case 'fields':
    case 'difference':
      return decimalsFormat(total.decimals);
  }
}

/** Totals above their columns, as few rows as hold them; the others one per row behind their label. */
function layOutTotals(draft: SheetDraft, table: RepeatingTable, columns: Columns): void {
  const rows: Map<FieldKey, Total>[] = [];
  for (const total of table.totals) {
    const column = columnOfTotal(total);
    if (column === null) continue;
    const row = rows.find((candidate) => !candidate.has(column));
    if (row) row.set(column, total);
    else rows.push(new Map([[column, total]]));
  }
  rows.forEach((totals, index) => {
    const row = draft.startRow(ownRowKey(table.key, `totals${index + 1}`), linesHeight(1, fontSize('total')));
    draft.blanks({ top: row, bottom: row, ...draft.columns.full }, draft.styles.named('total'));
    for (const [column, total] of totals) {
      const area = cellAt(row, columnOf(columns, column));
      layOutTotal(draft, total, area, draft.styles.withFormat('total', totalFormat(total)));
    }
  });
  for (const total of table.totals) {
    if (columnOfTotal(total) !== null) continue;
    const { left, right } = draft.columns.full;
    const row = draft.startRow(ownRowKey(total.key, 'row'), 0);
    draft.label({ top: row, bottom: row, left, right: Math.max(left, right - 1) }, total.label, 'labelLeft');
    layOutTotal(draft, total, cellAt(row, right), draft.styles.withFormat('total', totalFormat(total)));
    watchPages(draft, total, row, right);
  }
}

/** Too many pages, pages nothing stands on, pages two pieces claim: shown where they are counted. */
function watchPages(draft: SheetDraft, total: Total, row: number, column: number): void {
  if (total.of.kind !== 'pages') return;
  const limit = total.of.count === 'covered' ? draft.guidance.pageLimit(total.of.from, total.of.to) : 0;
  if (limit === null) return;
  draft.liveFormats.push({
    look: 'wrong',
    area: cellAt(row, column),
    formula: (at) => `$${columnLetters(column)}${at}>${limit}`,
  });
}

function countMessage({ count, says: [before, behind] }: ColumnCount): { when: string; says: string } {
  return { when: `${count}>0`, says: `${quoted(before)}&${count}&${quoted(behind)}` };
}

/** One line above the header that says per column what is missing or wrong below: body rows hold no formulas. */
function layOutColumnStates(
  draft: SheetDraft,
  table: RepeatingTable,
  columns: Columns,
  body: TableBody,
  row: number,
): void {
  for (const { field } of table.columns) {
    const counts = [
      ...(draft.guidance.isRequired(field)
        ? [{ count: missingCount(table, body, field.key), says: LAYOUT_MESSAGES.columnMissing }]
        : []),
      ...columnCounts(field, bodyCells(body, field.key)),
    ];
    const area = cellAt(row, columnOf(columns, field.key));
    const style = draft.styles.named('columnState');
    if (counts.length === 0) draft.blanks(area, style);
    else {
      const formula = joinedMessages(counts.map(countMessage));
      draft.place(area, { kind: 'formula', formula, cached: '' }, style);
    }
  }
}

function groupRuns(table: RepeatingTable): { text: string; first: number; last: number }[] {
  const runs: { text: string; first: number; last: number }[] = [];
  table.columns.forEach(({ group }, index) => {
    if (group === null) return;
    const last = runs[runs.length - 1];
    if (last && last.text === group && last.last === index - 1) last.last = index;
    else runs.push({ text: group, first: index, last: index });
  });
  return runs;
}

interface Header {
  top: number;
  bottom: number;
  /** Where the label of each column stands. */
  labels: ReadonlyMap<FieldKey, { row: number; column: number; text: string }>;
}

function layOutHeader(draft: SheetDraft, table: RepeatingTable, columns: Columns): Header {
  const runs = groupRuns(table);
  const top = draft.startRow(ownRowKey(table.key, runs.length > 0 ? 'groups' : 'header'), 0);
  const bottom = runs.length > 0 ? draft.startRow(ownRowKey(table.key, 'header'), 0) : top;
  for (const { text, first, last } of runs) {
    const left = columnOf(columns, table.columns[first]?.field.key ?? '');
    const right = columnOf(columns, table.columns[last]?.field.key ?? '');
    draft.label({ top, bottom: top, left, right }, text, 'header');
  }
  const labels = new Map(
    table.columns.map(({ field, group }) => {
      const column = columnOf(columns, field.key);
      const row = group === null ? top : bottom;
      const text = draft.guidance.label(field);
      draft.label({ top: row, bottom, left: column, right: column }, text, 'header');
      return [field.key, { row, column, text }];
    }),
  );
  return { top, bottom, labels };
}

/** A printed figure is a number, or sums and checks would take it for a text. */
function printedValue(field: Field, text: string): PlannedValue {
  return isNumeric(field.type) && DecimalText.safeParse(text).success
    ? { kind: 'number', decimal: text }
    : { kind: 'text', text };
}

function layOutBody(
  draft: SheetDraft,
  table: RepeatingTable,
  columns: Columns,
  filledRows: number,
): TableBody {
  const bodyRows = Math.max(table.printedRows.length, filledRows) + table.spareRows;
  const top = draft.startRow(TABLE_BEGIN, SPACER_HEIGHT);
  for (let row = 0; row < bodyRows; row += 1) draft.startRow(null, null);
  const bottom = draft.startRow(TABLE_END, SPACER_HEIGHT);
  draft.blanks({ top, bottom, left: 1, right: 2 }, draft.styles.named('mark'));
  for (const { field } of table.columns) {
    const column = columnOf(columns, field.key);
    const style = draft.styles.named(entryStyle(field));
    draft.blanks({ top: top + 1, bottom: bottom - 1, left: column, right: column }, style);
  }
  for (const row of [top, bottom]) {
    draft.blanks({ top: row, bottom: row, ...draft.columns.full }, draft.styles.named('spacer'));
  }
  table.printedRows.forEach((cells, index) => {
    for (const { column, text } of cells) {
      const field = table.columns.find((candidate) => candidate.field.key === column)?.field;
      if (!field) throw new RangeError(`the table ${table.key} has no column ${column}`);
      const area = cellAt(top + 1 + index, columnOf(columns, column));
      draft.place(area, printedValue(field, text), draft.styles.named(entryStyle(field)));
    }
  });
  return tableBody(table, { top, bottom }, columns);
}

/** Validation, live formats and keys of the columns, over the body with both spacers. */
function watchBody(
  draft: SheetDraft,
  table: RepeatingTable,
  columns: Columns,
  body: TableBody,
  header: Header,
): void {
  const headerKey = ownRowKey(table.key, 'header');
  for (const { field } of table.columns) {
    const column = columnOf(columns, field.key);
    const letters = body.letters.get(field.key) ?? '';
    const area = { top: body.top, left: column, bottom: body.bottom, right: column };
    draft.fields.push({
      field: field.key,
      year: null,
      extent: { kind: 'column', table: table.key, headerKey, columnKey: lastSegment(field.key) },
      area,
      label: header.labels.get(field.key) ?? null,
    });
    const validation = fieldValidation(field, null, area, draft.guidance);
    if (validation) draft.validations.push(validation);
    if (draft.guidance.isRequired(field)) {
      draft.liveFormats.push({
        look: 'missing',
        area,
        formula: (row) => `AND(${usedInRow(table, body, row)}>0,${isBlank(`$${letters}${row}`)})`,
      });
    }
    if (wrongChecks(field, '$A1').length > 0) {
      draft.liveFormats.push({
        look: 'wrong',
        area,
        formula: (row) =>
          `OR(${wrongChecks(field, `$${letters}${row}`)
            .map((check) => check.when)
            .join(',')})`,
      });
    }
  }
  draft.liveFormats.push(marksFormat({ top: body.top, bottom: body.bottom, ...draft.columns.full }));
}

/**
 * Lays out a table whose rows grow: totals and what is wrong above, header, and a body of unlocked cells without
 * formulas between two spacers that stand inside every range, so that inserted rows are always counted.
 *
 * @param filledRows number of rows that are going to be written
 */
export function layOutRepeatingTable(draft: SheetDraft, table: RepeatingTable, filledRows: number): void {
  const columns = columnsOf(draft, table);
  const title = blockTitle(draft, table.title, table.note);
  if (title !== '') layOutTextRow(draft, ownRowKey(table.key, 'title'), title, 'heading');
  layOutTotals(draft, table, columns);
  const states = draft.startRow(ownRowKey(table.key, 'states'), linesHeight(2, fontSize('columnState')));
  const header = layOutHeader(draft, table, columns);
  const body = layOutBody(draft, table, columns, filledRows);
  layOutColumnStates(draft, table, columns, body, states);
  watchBody(draft, table, columns, body, header);
  draft.repeatRows = { top: header.top, bottom: header.bottom };
  draft.freezeBelow = header.bottom;
}
