import type { FilingIndex } from '../filing/filing-index';
import { wordsOf } from '../filing/filed-figure';
import type { CataloguedField } from '../model/catalogue';
import { catalogueByKey, catalogueFields, selectedFields } from '../model/catalogue';
import type { FieldReference } from '../model/field';
import { fieldLabel } from '../model/field-label';
import type { FiledValue, FilingEntry } from '../model/filing';
import type { FindingPlace } from '../model/finding';
import type { RepeatingTable } from '../model/form';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { Selection } from '../model/rule-terms';

const BLANK: FiledValue = { state: 'blank' };

/** A filled row of a repeating table; the reader leaves out rows that hold nothing but printed prompts. */
export interface TableRow {
  table: RepeatingTable;
  /** 1-based worksheet row. */
  row: number;
  /** What stands in the column that tells rows apart; null where it is blank. */
  name: string | null;
}

/** One cell of the filing with the field it belongs to: blank where the workbook says nothing. */
export interface FieldCell {
  of: CataloguedField;
  label: string;
  year: number | null;
  row: TableRow | null;
  value: FiledValue;
  /** Null where the workbook holds no entry for the field. */
  entry: FilingEntry | null;
  place: FindingPlace;
}

/**
 * The cells of one filing by field, in the order of the forms and, in tables, of the rows.
 */
export class FieldCells {
  readonly #programme: Programme;
  readonly #index: FilingIndex;
  readonly #catalogue: ReadonlyMap<FieldKey, CataloguedField>;
  readonly #rows = new Map<FieldKey, readonly TableRow[]>();
  readonly #columns = new Map<FieldKey, readonly FieldCell[]>();
  readonly #cellsByRow = new Map<FieldKey, ReadonlyMap<number, FieldCell>>();

  constructor(programme: Programme, index: FilingIndex) {
    this.#programme = programme;
    this.#index = index;
    this.#catalogue = catalogueByKey(programme);
  }

  /** The field with its place in the forms; null for a key the programme does not know. */
  field(key: FieldKey): CataloguedField | null {
    return this.#catalogue.get(key) ?? null;
  }

  /** All fields of the applicant, or those with one of the keys or prefixes, in the order of the forms. */
  selected(selection: Selection): readonly CataloguedField[] {
    return selection === 'all'
      ? catalogueFields(this.#programme).filter(({ field }) => field.filledBy === 'applicant')
      : selectedFields(this.#programme, selection);
  }

  /** Every cell of a field: one, one per year, or one per row of its table. */
  of(key: FieldKey): readonly FieldCell[] {
    const known = this.#columns.get(key);
    if (known) return known;
    const of = this.#catalogue.get(key);
    const cells = of === undefined ? [] : this.#cellsOf(of);
    this.#columns.set(key, cells);
    return cells;
  }

  /** Every cell of the selected fields. */
  ofAll(selection: Selection): FieldCell[] {
    return this.selected(selection).flatMap(({ field }) => this.of(field.key));
  }

  /**
   * The cell of a reference; for a column of a table, the cell in the given row.
   *
   * @returns null for a field the programme does not know, and for a column without a row
   */
  at(reference: FieldReference, row: TableRow | null): FieldCell | null {
    const cells = this.of(reference.field);
    if (this.#catalogue.get(reference.field)?.table === null) {
      return cells.find((cell) => cell.year === reference.year) ?? null;
    }
    if (row === null) return null;
    let byRow = this.#cellsByRow.get(reference.field);
    if (byRow === undefined) {
      byRow = new Map(cells.flatMap((cell) => (cell.row === null ? [] : [[cell.row.row, cell] as const])));
      this.#cellsByRow.set(reference.field, byRow);
    }
    return byRow.get(row.row) ?? null;
  }

  /** The cell of a column in a worksheet row; null where the row is not filled in. */
  inRow(column: FieldKey, row: number): FieldCell | null {
    const [first] = this.of(column);
    return first?.row == null ? null : this.at({ field: column, year: null }, { ...first.row, row });
  }

  /** The filled rows of a table in the order of the sheet. */
  rows(table: RepeatingTable): readonly TableRow[] {
    const known = this.#rows.get(table.key);
    if (known) return known;
    const rows = this.#filledRows(table);
    this.#rows.set(table.key, rows);
    return rows;
  }

  /** The table a column belongs to; null for a field outside tables. */
  tableOf(column: FieldKey): RepeatingTable | null {
    const block = this.#catalogue.get(column)?.block;
    return block?.kind === 'repeatingTable' ? block : null;
  }

  /** Whether the cells of a field were found nowhere; a finding about the workbook says so. */
  isLost(field: FieldKey): boolean {
    return this.#index.entries(field).some(({ foundBy }) => foundBy === 'notFound');
  }

  #filledRows(table: RepeatingTable): TableRow[] {
    return this.#index.rows(table.key).map(({ row, entries }) => {
      const name = wordsOf(entries.get(table.nameColumn)?.value ?? BLANK)?.trim() ?? '';
      return { table, row, name: name === '' ? null : name };
    });
  }

  #cellsOf(of: CataloguedField): FieldCell[] {
    const { field, block } = of;
    const cell = (year: number | null, row: TableRow | null, entry: FilingEntry | null): FieldCell => ({
      of,
      label: fieldLabel(of, this.#programme, year),
      year,
      row,
      value: entry?.value ?? BLANK,
      entry,
      place: { field: field.key, year, cell: entry?.cell ?? null },
    });
    if (block.kind !== 'repeatingTable') {
      return (field.years ?? [null]).map((year) => cell(year, null, this.#index.entry(field.key, year)));
    }
    const entries = new Map(this.#index.rows(block.key).map((row) => [row.row, row.entries.get(field.key)]));
    return this.rows(block).map((row) => cell(null, row, entries.get(row.row) ?? null));
  }
}
