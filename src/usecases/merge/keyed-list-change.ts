import { comparedFormula } from '../../model/compared-formula';
import type { CellValue } from '../../model/ports';
import type { CellContent } from '../../model/workbook-content';
import type { PlannedValue } from '../../model/workbook-plan';
import { distinctRows } from './distinct-rows';
import type { ColumnOf, KeyedList } from './keyed-list';
import { cellValue } from './keyed-list-plan';
import type { FoundList } from './keyed-list-sheet';

/** Whether a cell already says what is to be written into it. */
export function holds(cell: CellContent | null, value: PlannedValue): boolean {
  switch (value.kind) {
    case 'blank':
      return cell === null || (cell.value.kind === 'empty' && cell.formula === undefined);
    case 'formula':
      return cell?.formula !== undefined && comparedFormula(cell.formula) === comparedFormula(value.formula);
    case 'number':
      return (
        cell?.value.kind === 'number' &&
        cell.formula === undefined &&
        Number(cell.value.decimal) === Number(value.decimal)
      );
    case 'text':
      return cell?.formula === undefined && cell?.value.kind === 'text' && cell.value.text === value.text;
    case 'boolean':
      return (
        cell?.formula === undefined && cell?.value.kind === 'boolean' && cell.value.value === value.value
      );
    case 'date':
      // A day as a text looks the same and is none to a formula.
      return cell?.formula === undefined && cell?.value.kind === 'date' && cell.value.iso === value.iso;
  }
}

/** A formula without a result, as a reason that begins with `=`: nothing was read from it, so nothing is written over it. */
function isUncalculated(cell: CellContent | null): boolean {
  return cell?.formula !== undefined && (cell.value.kind === 'empty' || cell.value.kind === 'error');
}

/** The row new entries look like: the last entry, or the row laid out for the first where there is none. */
function modelRow({ row, rows }: FoundList): number {
  let last = row + 1;
  for (const known of rows.values()) last = Math.max(last, known);
  return last;
}

/**
 * What has to be written so that a list in a workbook says what it should: entries in the rows they have, new ones below.
 * Staff's columns, columns of their own and rows without a key are left alone; so is a column whose title is gone.
 */
export function listChange(list: KeyedList, found: FoundList): CellValue[] {
  const sheet = found.name;
  const likeRow = modelRow(found);
  const write = (row: number, column: number, value: PlannedValue, isNew = false): CellValue[] =>
    holds(found.grid.at(row, column), value)
      ? []
      : [{ place: { sheet, row, column }, value, ...(isNew ? { likeRow } : { fitsHeight: true }) }];
  const columnOf: ColumnOf = (title) => found.columns.get(title) ?? null;
  let next = found.last + 1;
  const wanted = new Set<string>();
  const present: CellValue[] = [];
  for (const { key, cells, noted } of distinctRows(list.rows)) {
    wanted.add(key);
    const known = found.rows.get(key);
    const row = known ?? next++;
    const isNew = known === undefined;
    present.push(...write(row, found.keyColumn, { kind: 'text', text: key }, isNew));
    cells.forEach((cell, at) => {
      const column = list.columns[at];
      const place = column === undefined ? undefined : found.columns.get(column.title);
      if (column === undefined || place === undefined) return;
      const said = noted?.get(column.title);
      if (column.owner === 'staff' && !isNew && said === undefined) return;
      if (column.owner === 'shared' && isUncalculated(found.grid.at(row, place))) return;
      present.push(...write(row, place, cellValue(said ?? cell, row, columnOf), isNew));
    });
  }
  present.push(...found.strays.flatMap((row) => write(row, found.keyColumn, { kind: 'blank' })));
  if (list.gone === null) return present;
  const left = [...found.rows].filter(([key]) => !wanted.has(key) && list.stays?.(key) !== true);
  const gone = [...list.gone].flatMap(([title, text]) =>
    left.flatMap(([, row]) => {
      const column = found.columns.get(title);
      if (column === undefined) return [];
      return write(row, column, text === '' ? { kind: 'blank' } : { kind: 'text', text });
    }),
  );
  return [...present, ...gone];
}

/**
 * How many rows a list has once it is written.
 *
 * @param found the list as it stands; null where it does not stand yet
 */
export function rowCount(list: KeyedList, found: FoundList | null): number {
  const keys = new Set(found?.rows.keys());
  for (const { key } of distinctRows(list.rows)) keys.add(key);
  return keys.size;
}
