import type Big from 'big.js';
import type { FiledValue, Filing, FilingEntry } from '../model/filing';
import type { FieldKey } from '../model/keys';
import { fieldAtYear } from '../model/keys';
import { figureOf, wordsOf } from './filed-figure';

const BLANK: FiledValue = { state: 'blank' };

/** One filled row of a repeating table. */
export interface FilingRow {
  table: FieldKey;
  /** 1-based among the filled rows: what people call the third enterprise. */
  position: number;
  /** The worksheet row. */
  row: number;
  /** By field key: every column of the table, blank cells included. */
  entries: ReadonlyMap<FieldKey, FilingEntry>;
}

const indexes = new WeakMap<Filing, FilingIndex>();

/**
 * Fast look-ups in a filing: built once in one pass, every question answered without searching. The filing itself
 * stays the record; an index of a changed filing is a new index.
 */
export class FilingIndex {
  readonly filing: Filing;
  readonly #single = new Map<string, FilingEntry>();
  readonly #byField = new Map<FieldKey, FilingEntry[]>();
  readonly #rows = new Map<FieldKey, FilingRow[]>();
  readonly #shownTotals: ReadonlyMap<FieldKey, Filing['shownTotals'][number]>;

  /** The index of a filing, made once: a filing is not changed after it was read. */
  static of(filing: Filing): FilingIndex {
    const known = indexes.get(filing) ?? new FilingIndex(filing);
    indexes.set(filing, known);
    return known;
  }

  constructor(filing: Filing) {
    this.filing = filing;
    this.#shownTotals = new Map(filing.shownTotals.map((shown) => [shown.total, shown]));
    const byRow = new Map<string, Map<FieldKey, FilingEntry>>();
    for (const table of filing.tables) {
      this.#rows.set(
        table.table,
        table.rows.map((row, index) => {
          const entries = new Map<FieldKey, FilingEntry>();
          byRow.set(`${table.table}#${row}`, entries);
          return { table: table.table, position: index + 1, row, entries };
        }),
      );
    }
    for (const entry of filing.entries) {
      const ofField = this.#byField.get(entry.field);
      if (ofField) ofField.push(entry);
      else this.#byField.set(entry.field, [entry]);
      if (entry.tableRow === null) this.#single.set(fieldAtYear(entry.field, entry.year), entry);
      else {
        const table = entry.field.slice(0, entry.field.lastIndexOf('.'));
        byRow.get(`${table}#${entry.tableRow}`)?.set(entry.field, entry);
      }
    }
  }

  /** The entry of a field outside tables; null where the filing has none (another programme, an older version). */
  entry(field: FieldKey, year: number | null): FilingEntry | null {
    return this.#single.get(fieldAtYear(field, year)) ?? null;
  }

  /** What the field says; blank where the filing does not know it. */
  value(field: FieldKey, year: number | null): FiledValue {
    return this.entry(field, year)?.value ?? BLANK;
  }

  /** The figure of a field outside tables; null where it is no figure. */
  number(field: FieldKey, year: number | null): Big | null {
    return figureOf(this.value(field, year));
  }

  /** The words of a field outside tables; null where it holds none. */
  words(field: FieldKey, year: number | null): string | null {
    return wordsOf(this.value(field, year));
  }

  /** Every entry of a field: all its years, or all its table rows in the order of the sheet. */
  entries(field: FieldKey): readonly FilingEntry[] {
    return this.#byField.get(field) ?? [];
  }

  /** The filled rows of a table in the order of the sheet. */
  rows(table: FieldKey): readonly FilingRow[] {
    return this.#rows.get(table) ?? [];
  }

  /** A table's column: one entry per filled row, blank cells included. */
  column(field: FieldKey): readonly FilingEntry[] {
    return this.entries(field).filter((entry) => entry.tableRow !== null);
  }

  /** What a total's cell shows on the sheet; null where the filing has no such total. */
  shownTotal(total: FieldKey): Filing['shownTotals'][number] | null {
    return this.#shownTotals.get(total) ?? null;
  }
}
