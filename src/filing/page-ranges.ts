import type { FieldKey } from '../model/keys';
import { figureOf } from './filed-figure';
import type { FilingIndex, FilingRow } from './filing-index';

/** Pages a piece of material takes, both ends included. */
export interface PageRange {
  first: number;
  last: number;
  row: FilingRow;
}

/** A run of pages, both ends included. */
export interface Pages {
  first: number;
  last: number;
}

/** Pages no piece takes, with the row of the piece that follows them. */
export interface MissingPages extends Pages {
  before: FilingRow;
}

/** Pages two pieces both take. */
export interface SharedPages extends Pages {
  rows: [FilingRow, FilingRow];
}

/** The page ranges of a table's rows, by first page. Rows without two figures, or with figures the wrong way round, have none. */
export function pageRanges(index: FilingIndex, from: FieldKey, to: FieldKey): PageRange[] {
  const table = from.slice(0, from.lastIndexOf('.'));
  return index
    .rows(table)
    .flatMap((row) => {
      const start = row.entries.get(from);
      const end = row.entries.get(to);
      const first = start === undefined ? null : figureOf(start.value);
      const last = end === undefined ? null : figureOf(end.value);
      return first === null || last === null || first.lt(1) || last.lt(first)
        ? []
        : [{ first: first.toNumber(), last: last.toNumber(), row }];
    })
    .sort((one, other) => one.first - other.first || one.last - other.last);
}

/** Runs of pages between page 1 and the last page that no range covers. */
export function missingPages(ranges: readonly PageRange[]): MissingPages[] {
  let reached = 0;
  return ranges.flatMap(({ first, last, row }) => {
    const missing = first > reached + 1 ? [{ first: reached + 1, last: first - 1, before: row }] : [];
    reached = Math.max(reached, last);
    return missing;
  });
}

/** Each range that begins on pages an earlier one takes already, with the one that reaches farthest. */
export function sharedPages(ranges: readonly PageRange[]): SharedPages[] {
  let farthest: PageRange | null = null;
  return ranges.flatMap((range): SharedPages[] => {
    const before = farthest;
    if (before === null || range.last > before.last) farthest = range;
    return before === null || range.first > before.last
      ? []
      : [{ first: range.first, last: Math.min(range.last, before.last), rows: [before.row, range.row] }];
  });
}

function pagesIn(runs: readonly Pages[]): number {
  let reached = 0;
  return runs.reduce((count, { first, last }) => {
    const added = Math.max(0, last - Math.max(first, reached + 1) + 1);
    reached = Math.max(reached, last);
    return count + added;
  }, 0);
}

/** How many pages the ranges cover, how many between 1 and the last none covers, how many several cover. */
export function pageCounts(ranges: readonly PageRange[]): Record<'covered' | 'missing' | 'repeated', number> {
  return {
    // A page that proves two things is still one page.
    covered: pagesIn(ranges),
    missing: pagesIn(missingPages(ranges)),
    repeated: pagesIn(sharedPages(ranges)),
  };
}
