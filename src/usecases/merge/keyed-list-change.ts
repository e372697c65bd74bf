import { comparedFormula } from '../../model/compared-formula';
import { cellText } from '../../filing/cell-text';
import type { CellValue } from '../../model/ports';
import type { CellContent } from '../../model/workbook-content';
import type { PlannedValue } from '../../model/workbook-plan';
import type { ColumnOf, KeyedList } from './keyed-list';
import { cellValue } from './keyed-list-plan';
import type { FoundList } from './keyed-list-sheet';
import { writableText } from './safe-text';

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
    case 'date':
      return cell !== null && cellText(cell) === (value.kind === 'date' ? value.iso : String(value.value));
  }
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
      : [{ place: { sheet, row, column }, value, ...(isNew ? { likeRow } : {}) }];
  const columnOf: ColumnOf = (title) => found.columns.get(title) ?? null;
  let next = found.last + 1;
  const wanted = new Set<string>();
  const present: CellValue[] = [];
  for (const { key, cells, noted } of list.rows) {
    const written = writableText(key);
    wanted.add(written);
    const known = found.rows.get(written);
    const row = known ?? next++;
    const isNew = known === undefined;
    if (isNew) present.push(...write(row, found.keyColumn, { kind: 'text', text: written }, isNew));
    cells.forEach((cell, at) => {
      const column = list.columns[at];
      const place = column === undefined ? undefined : found.columns.get(column.title);
      if (column === undefined || place === undefined) return;
      const said = noted?.get(column.title);
      if (column.owner === 'staff' && !isNew && said === undefined) return;
      present.push(...write(row, place, cellValue(said ?? cell, row, columnOf), isNew));
    });
  }
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
