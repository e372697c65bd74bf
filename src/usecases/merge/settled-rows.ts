import { distinctRows } from './distinct-rows';
import type { KeyedList } from './keyed-list';
import type { FoundList } from './keyed-list-sheet';

/** Worksheet columns that show what a row is about: ours, always texts, and none that says how the row stands today. */
function tellingColumns({ columns, rows, gone }: KeyedList, found: FoundList): Map<number, number> {
  const telling = new Map<number, number>();
  columns.forEach(({ title, owner }, at) => {
    const column = found.columns.get(title);
    if (column !== undefined && owner === 'ours' && gone?.has(title) !== true) telling.set(at, column);
  });
  for (const { cells } of rows) {
    for (const at of telling.keys()) if (typeof cells[at] !== 'string') telling.delete(at);
  }
  return telling;
}

/** What each row of a list showed, by its key; rows that showed nothing are left out. */
function shownByKey(list: KeyedList, columns: Iterable<number>): Map<string, string> {
  const telling = [...columns];
  const shown = new Map<string, string>();
  for (const { key, cells } of distinctRows(list.rows)) {
    const texts = telling.map((at) => {
      const cell = cells[at];
      return typeof cell === 'string' ? cell.trim() : '';
    });
    if (texts.some((text) => text !== '')) shown.set(key, JSON.stringify(texts));
  }
  return shown;
}

/**
 * A list with its rows found by what they show where the hidden keys were left behind: who sorts the visible columns
 * alone moves what staff wrote away from its key, and a conclusion would stand beside another application. Rows that
 * look alike are taken in their order; a row that shows something else than was written keeps its key.
 *
 * @param written the list as it was written into the workbook
 */
export function settledRows(found: FoundList, written: KeyedList): FoundList {
  const telling = tellingColumns(written, found);
  const shown = shownByKey(written, telling.keys());
  const shownIn = (row: number): string =>
    JSON.stringify([...telling.values()].map((column) => found.grid.textAt(row, column).trim()));
  const settled = new Map([...found.rows].filter(([key, row]) => shown.get(key) === shownIn(row)));
  const open = [...found.rows].filter(([key]) => !settled.has(key));
  const rowsShowing = new Map<string, number[]>();
  for (const row of open.map(([, of]) => of).sort((one, other) => one - other)) {
    const text = shownIn(row);
    rowsShowing.set(text, [...(rowsShowing.get(text) ?? []), row]);
  }
  const moved = new Map<string, number>();
  for (const [key] of open) {
    const row = rowsShowing.get(shown.get(key) ?? '')?.shift();
    if (row !== undefined) moved.set(key, row);
  }
  if (moved.size === 0) return found;
  const taken = new Set(moved.values());
  const left = open.filter(([key, row]) => !moved.has(key) && !taken.has(row));
  const rows = new Map([...settled, ...moved, ...left]);
  const kept = new Set(rows.values());
  return { ...found, rows, strays: open.map(([, row]) => row).filter((row) => !kept.has(row)) };
}
