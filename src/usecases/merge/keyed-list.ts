import type { PlannedValue } from '../../model/workbook-plan';

/**
 * A column of a list; staff's columns are theirs: written once at most, never again. In a shared one staff write, which
 * is read and written back.
 */
export interface KeyedColumn {
  title: string;
  width: number;
  owner: 'ours' | 'staff' | 'shared';
  /** What may be chosen in it. */
  options?: readonly string[];
  prompt?: { title: string; text: string };
  /** A day is typed into it. */
  isDate?: boolean;
}

/** A cell of a list: a text, a figure, or a formula that needs to know its row and where columns stand by their titles. */
export type KeyedCell = string | PlannedValue | ((row: number, columnOf: ColumnOf) => PlannedValue);

/** Worksheet column of a title; null where it is gone. */
export type ColumnOf = (title: string) => number | null;

/** A row of a list. */
export interface KeyedRow {
  key: string;
  /** One per column. */
  cells: readonly KeyedCell[];
  /** What staff noted elsewhere than on the sheet, by title of their columns; stands above what the row holds. */
  noted?: ReadonlyMap<string, KeyedCell>;
}

/** Rows that may be made only while they are gone through; they are the same every time. An array is such rows. */
export interface KeyedRows extends Iterable<KeyedRow> {
  readonly length: number;
}

/** A list whose rows are found again by a hidden key, so that what staff write beside them stays with them. */
export interface KeyedList {
  /** Stands in the first cell: `merge/problems`. */
  key: string;
  name: string;
  columns: readonly KeyedColumn[];
  rows: KeyedRows;
  /**
   * What is written into a row that is no longer in the list: column title → text, an empty one clears the cell. Where
   * it is null such rows stay as they are: nothing ever leaves the list, or what staff noted there must not.
   */
  gone: ReadonlyMap<string, string> | null;
  /** Rows that are not in the list and are not gone either: an earlier merge knew of them. */
  stays?: (key: string) => boolean;
  /** Texts that show in a colour of their own: a heat map. */
  colours: readonly { text: string; fill: string }[];
}
