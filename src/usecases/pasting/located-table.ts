import { FilingIndex } from '../../filing/filing-index';
import type { FilingRow } from '../../filing/filing-index';
import { locateFields } from '../../filing/locate-fields';
import type { FieldLocation } from '../../filing/locate-fields';
import { keyedSheets } from '../../filing/match-sheets';
import { NameTargets } from '../../filing/name-targets';
import { planIndexOf, printedForm } from '../../filing/plan-index';
import type { SheetGrid } from '../../filing/sheet-grid';
import type { LongTextBlock, RepeatingTable } from '../../model/form';
import type { FieldKey } from '../../model/keys';
import type { ReadableWorkbook } from '../check-workbook';
import { templatePlan } from '../template-plan';

/** Rows that grow: where they stand on the sheet today. */
export interface LocatedBody {
  sheet: string;
  grid: SheetGrid;
  /** Row of the spacer above, which is part of the body. */
  begin: number;
  /** Row of the spacer below. */
  end: number;
}

/** A repeating table and where it stands today. */
export interface LocatedTable extends LocatedBody {
  table: RepeatingTable;
  /** Worksheet column by field. */
  columns: ReadonlyMap<FieldKey, number>;
  /** Filled rows, in the order of the sheet. */
  rows: readonly FilingRow[];
}

/** A long text and where it stands today. */
export interface LocatedText extends LocatedBody {
  block: LongTextBlock;
  column: number;
}

/** Where the fields of a sheet stand, on the worksheet they were read from. */
function locationsOn(
  { programme, content }: ReadableWorkbook,
  sheet: string,
  fields: readonly FieldKey[],
): { grid: SheetGrid; locations: Map<FieldKey, FieldLocation> } | null {
  const keyed = keyedSheets(content).find(({ grid }) => grid.name === sheet);
  const [first] = fields;
  const planned = planIndexOf(templatePlan(programme), programme).sheets.find(({ plan }) =>
    plan.fields.some(({ field }) => field === first),
  );
  if (keyed === undefined || planned === undefined) return null;
  const located = locateFields(planned, keyed, new NameTargets(content));
  const locations = new Map<FieldKey, FieldLocation>();
  for (const { planned: of, location } of located) {
    if (location !== null && fields.includes(of.field)) locations.set(of.field, location);
  }
  return { grid: keyed.grid, locations };
}

/**
 * Where a table stands today.
 *
 * @returns null where its sheet, a column or one of its spacers is gone: then nobody knows where rows may go
 */
export function locateTable(workbook: ReadableWorkbook, table: RepeatingTable): LocatedTable | null {
  const { filing } = workbook;
  const sheet = filing.tables.find((known) => known.table === table.key)?.sheet ?? null;
  const fields = table.columns.map(({ field }) => field.key);
  const found = sheet === null ? null : locationsOn(workbook, sheet, fields);
  if (sheet === null || found === null) return null;
  const { grid, locations } = found;
  const body = [...locations.values()][0]?.body ?? null;
  if (body === null || locations.size < fields.length) return null;
  const columns = new Map([...locations].map(([field, { column }]) => [field, column]));
  const rows = FilingIndex.of(filing).rows(table.key);
  return { table, sheet, grid, columns, rows, begin: body.top, end: body.bottom };
}

/**
 * Where a long text stands today.
 *
 * @returns null where its sheet or one of its spacers is gone
 */
export function locateText(workbook: ReadableWorkbook, block: LongTextBlock): LocatedText | null {
  const { key } = block.field;
  const sheet = workbook.filing.entries.find(({ field }) => field === key)?.cell?.sheet;
  const found = sheet === undefined ? null : locationsOn(workbook, sheet, [key]);
  const location = found?.locations.get(key);
  if (sheet === undefined || found === null || location === undefined) return null;
  const { foundBy, top, bottom, column } = location;
  if (foundBy === 'labels' || bottom === null) return null;
  return { block, sheet, grid: found.grid, begin: top, end: bottom, column };
}

/** What is printed in a row for the applicant to write beside, by column; empty for an ordinary row. */
export function promptsIn({ table, grid, columns }: LocatedTable, row: number): Map<FieldKey, string> {
  const prompts = new Map<FieldKey, string>();
  for (const { column: field, text } of table.printedRows.flat()) {
    const column = columns.get(field);
    const held = column === undefined ? '' : grid.textAt(row, column);
    if (held !== '' && printedForm(held) === printedForm(text)) prompts.set(field, held);
  }
  return prompts;
}

/** Whether nothing of the applicant's stands in a row of the table: neither a value nor a formula. */
export function isFreeRow(located: LocatedTable, row: number): boolean {
  const prompts = promptsIn(located, row);
  return [...located.columns].every(
    ([field, column]) =>
      prompts.has(field) ||
      (located.grid.textAt(row, column) === '' && located.grid.at(row, column)?.formula === undefined),
  );
}
