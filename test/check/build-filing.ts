import { catalogueFields, catalogueTotals } from '../../src/model/catalogue';
import type { CataloguedField } from '../../src/model/catalogue';
import type { FieldType } from '../../src/model/field';
import type { FiledValue, Filing, FilingEntry } from '../../src/model/filing';
import { FRESH_STATE } from '../../src/model/filing-state';
import { fieldAtYear } from '../../src/model/keys';
import type { Programme } from '../../src/model/programme';

/** A value with what reading did to the cell. */
export interface ReadCell {
  value: FiledValue;
  raw: string;
  traces: FilingEntry['traces'];
}

/** A value as a test writes it; what it means follows from the field's type. */
export type PlainValue = string | number | boolean | null | string[] | ReadCell;
export type PlainRow = Record<string, PlainValue>;
/** By `key` or `key@year`; tables by their key. */
export type PlainValues = Record<string, PlainValue | PlainRow[]>;

/** First row of a table's body on its sheet. */
export const FIRST_ROW = 5;

/** A figure the sheet stores as text. */
export function asText(raw: string, decimal = raw): ReadCell {
  return { value: { state: 'number', decimal }, raw, traces: ['writtenAsText'] };
}

/** A figure in a percent field that is written as a share of one. */
export function bareFraction(raw: string, decimal: string): ReadCell {
  return { value: { state: 'number', decimal }, raw, traces: ['fractionToPercent'] };
}

/** An answer in words where a figure is asked for. */
export function answered(answer: string): ReadCell {
  return { value: { state: 'answered', answer }, raw: answer, traces: [] };
}

/** A cell that could not be read. */
export function unreadable(
  raw: string,
  reason: Extract<FiledValue, { state: 'unreadable' }>['reason'],
  proposal: string | null = null,
): ReadCell {
  return { value: { state: 'unreadable', raw, reason, proposal }, raw, traces: [] };
}

function dateFrom(text: string): FiledValue {
  const [year = 2000, month = null, day = null] = text.split('-').map(Number);
  return { state: 'date', year, month, day, half: null };
}

function valueFrom(plain: Exclude<PlainValue, ReadCell>, type: FieldType): FiledValue {
  if (plain === null || plain === '') return { state: 'blank' };
  if (typeof plain === 'boolean') {
    return type.kind === 'yesNo' ? { state: 'yesNo', value: plain } : { state: 'confirmed', value: plain };
  }
  if (typeof plain === 'number') return { state: 'number', decimal: String(plain) };
  if (Array.isArray(plain)) {
    return type.kind === 'longText'
      ? { state: 'paragraphs', paragraphs: plain }
      : { state: 'list', items: plain };
  }
  if (type.kind === 'date') return dateFrom(plain);
  if (type.kind === 'option') {
    return { state: 'option', option: plain, listed: type.options.some(({ value }) => value === plain) };
  }
  return { state: 'text', text: plain };
}

function readFrom(plain: PlainValue, type: FieldType): ReadCell {
  if (plain !== null && typeof plain === 'object' && !Array.isArray(plain)) return plain;
  const raw = plain === null ? '' : Array.isArray(plain) ? plain.join('、') : String(plain);
  return { value: valueFrom(plain, type), raw, traces: [] };
}

function rowsIn(values: PlainValues, table: string): PlainRow[] {
  const rows = values[table];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object') : [];
}

/**
 * A filing as a reader would make it, from plain values and without a workbook: an entry for every field outside
 * tables, and for every column of the rows given. Fields stand in column C, one row each, years beside each other;
 * table rows from row 5 on.
 *
 * @example buildFiling(programme, { 'overview.staff.total': 3, enterprises: [{ name: '示例公司' }] })
 */
export function buildFiling(
  programme: Programme,
  values: PlainValues,
  rest: Partial<Pick<Filing, 'state' | 'faults'>> = {},
): Filing {
  const entries: FilingEntry[] = [];
  const lines = new Map<string, number>();
  const columns = new Map<string, number>();
  const entry = (
    { field, sheet }: CataloguedField,
    {
      year,
      tableRow,
      row,
      column,
    }: { year: number | null; tableRow: number | null; row: number; column: number },
    plain: PlainValue,
  ): FilingEntry => ({
    field: field.key,
    year,
    tableRow,
    ...readFrom(plain, field.type),
    cell: { sheet: sheet.name, row, column },
    foundBy: 'keys',
  });
  for (const of of catalogueFields(programme)) {
    const { field, sheet, table } = of;
    if (table === null) {
      const row = (lines.get(sheet.key) ?? 1) + 1;
      lines.set(sheet.key, row);
      (field.years ?? [null]).forEach((year, index) => {
        const plain = values[fieldAtYear(field.key, year)] ?? null;
        entries.push(entry(of, { year, tableRow: null, row, column: 3 + index }, plain as PlainValue));
      });
    } else {
      const column = (columns.get(table) ?? 2) + 1;
      columns.set(table, column);
      rowsIn(values, table).forEach((row, index) => {
        const tableRow = FIRST_ROW + index;
        const plain = row[field.key.slice(table.length + 1)] ?? null;
        entries.push(entry(of, { year: null, tableRow, row: tableRow, column }, plain));
      });
    }
  }
  return {
    programme: programme.id,
    templateVersion: programme.templateVersion,
    entries,
    tables: [...columns.keys()].map((table) => ({
      table,
      sheet: catalogueFields(programme).find((of) => of.table === table)?.sheet.name ?? null,
      rows: rowsIn(values, table).map((_, index) => FIRST_ROW + index),
    })),
    shownTotals: catalogueTotals(programme).map(({ total }) => ({
      total: total.key,
      shown: null,
      cell: null,
    })),
    state: FRESH_STATE,
    faults: [],
    ...rest,
  };
}
