import type { RowsToInsert } from '../session/requested-write';
import type { LocatedBody } from './located-table';

/** Rows for what is to be written, some of which have to be inserted first. */
export interface RowRoom {
  /** Worksheet rows as they are numbered after the insertion. */
  rows: readonly number[];
  insert: readonly RowsToInsert[];
  /** Where a row of today stands after the insertion. */
  moved(row: number): number;
}

/**
 * Makes room below what is written: the free rows there, and then as many new ones before the spacer at the end, which
 * stands inside every range that sums, validates or formats.
 *
 * @param lastFilled last row of the body that holds something; null where none does
 * @param isFree asked for the rows below it
 */
export function roomBelow(
  { sheet, begin, end }: Pick<LocatedBody, 'sheet' | 'begin' | 'end'>,
  lastFilled: number | null,
  isFree: (row: number) => boolean,
  count: number,
): RowRoom {
  const rows: number[] = [];
  for (let row = Math.max(begin, lastFilled ?? begin) + 1; row < end && rows.length < count; row += 1) {
    if (isFree(row)) rows.push(row);
  }
  const missing = count - rows.length;
  for (let added = 0; added < missing; added += 1) rows.push(end + added);
  return {
    rows,
    insert: missing === 0 ? [] : [{ sheet, above: end, count: missing }],
    moved: (row) => (row >= end ? row + missing : row),
  };
}
