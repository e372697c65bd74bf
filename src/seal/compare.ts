import { catalogueFields } from '../model/catalogue';
import type { CanonicalEntry, Snapshot } from '../model/filing-state';
import { fieldAtYear, type FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import { shownValue } from './canonical-value';
import { matchRows, type FiledCell, type FiledRow, type RowPair } from './match-rows';

/** The row of a table a difference is in, with what its name column says now. Positions count filled rows from 1. */
export interface RowPlace {
  table: FieldKey;
  before: number;
  after: number;
  name: string | null;
}

interface Place {
  field: FieldKey;
  year: number | null;
  /** Null outside tables. */
  row: RowPlace | null;
}

interface WholeRow {
  table: FieldKey;
  /** Position among the filled rows: of the filing for an added row, of the snapshot for a removed one. */
  row: number;
  name: string | null;
  values: { field: FieldKey; year: number | null; value: string }[];
}

/** One change since the seal. Values are as people read them, see `shownValue`. */
export type FieldDifference =
  | ({ kind: 'added'; after: string } & Place)
  | ({ kind: 'removed'; before: string } & Place)
  | ({ kind: 'changed'; before: string; after: string } & Place)
  | ({ kind: 'rowAdded' } & WholeRow)
  | ({ kind: 'rowRemoved' } & WholeRow)
  /** Rows stand in another order; said once per table. */
  | { kind: 'rowsReordered'; table: FieldKey };

type Cells = Map<string, FiledCell>;

/** Entries outside tables, and per table its rows in order. */
interface FiledContent {
  cells: Cells;
  tables: Map<FieldKey, Map<number, Cells>>;
}

function obtain<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A table's fields are the table's key and one segment more. */
function tableOf(field: FieldKey): FieldKey {
  return field.slice(0, Math.max(field.lastIndexOf('.'), 0));
}

function arrange(entries: readonly CanonicalEntry[]): FiledContent {
  const content: FiledContent = { cells: new Map(), tables: new Map() };
  for (const { field, year, row, value } of entries) {
    const cells =
      row === null
        ? content.cells
        : obtain(
            obtain(content.tables, tableOf(field), () => new Map<number, Cells>()),
            row,
            () => new Map<string, FiledCell>(),
          );
    obtain(cells, fieldAtYear(field, year), () => ({ field, year, values: [] })).values.push(value);
  }
  return content;
}

/** Key of each repeating table → key of the column that tells its rows apart. */
function nameColumns(programme: Programme): Map<FieldKey, FieldKey> {
  return new Map(
    catalogueFields(programme).flatMap(({ block }) =>
      block.kind === 'repeatingTable' ? [[block.key, block.nameColumn] as const] : [],
    ),
  );
}

function rowsOf(table: Map<number, Cells> | undefined, nameColumn: FieldKey | undefined): FiledRow[] {
  return [...(table ?? [])]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({
      row,
      name: [...cells.values()].find(({ field }) => field === nameColumn) ?? null,
      cells: new Map([...cells].filter(([, { field }]) => field !== nameColumn)),
    }));
}

const shown = (cell: FiledCell): string => cell.values.map(shownValue).join('；');

const shownName = ({ name }: FiledRow): string | null => (name === null ? null : shown(name));

const isSame = (one: FiledCell, other: FiledCell): boolean =>
  JSON.stringify(one.values) === JSON.stringify(other.values);

function withName({ name, cells }: FiledRow): Cells {
  return name === null ? new Map(cells) : new Map([[fieldAtYear(name.field, name.year), name], ...cells]);
}

function compareCells(before: Cells, after: Cells, row: RowPlace | null): FieldDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): FieldDifference[] => {
    const was = before.get(key);
    const is = after.get(key);
    if (was && is) {
      if (isSame(was, is)) return [];
      return [{ kind: 'changed', field: is.field, year: is.year, row, before: shown(was), after: shown(is) }];
    }
    if (is) return [{ kind: 'added', field: is.field, year: is.year, row, after: shown(is) }];
    return was ? [{ kind: 'removed', field: was.field, year: was.year, row, before: shown(was) }] : [];
  });
}

function wholeRow(table: FieldKey, row: FiledRow): WholeRow {
  return {
    table,
    row: row.row,
    name: shownName(row),
    values: [...withName(row).values()].map((cell) => ({
      field: cell.field,
      year: cell.year,
      value: shown(cell),
    })),
  };
}

function isReordered(pairs: readonly RowPair[]): boolean {
  const positions = pairs.flatMap((pair) => (pair.kind === 'both' ? [pair.after.row] : []));
  return positions.some((position, index) => position < (positions[index - 1] ?? 0));
}

function compareTables(table: FieldKey, before: FiledRow[], after: FiledRow[]): FieldDifference[] {
  const pairs = matchRows(before, after);
  const differences = pairs.flatMap((pair): FieldDifference[] => {
    switch (pair.kind) {
      case 'removed':
        return [{ kind: 'rowRemoved', ...wholeRow(table, pair.before) }];
      case 'added':
        return [{ kind: 'rowAdded', ...wholeRow(table, pair.after) }];
      case 'both':
        return compareCells(withName(pair.before), withName(pair.after), {
          table,
          before: pair.before.row,
          after: pair.after.row,
          name: shownName(pair.after),
        });
    }
  });
  return isReordered(pairs) ? [{ kind: 'rowsReordered', table }, ...differences] : differences;
}

/** Sorts differences into the order of the programme's forms; fields it does not know come last, by key. */
function inFormOrder(programme: Programme, differences: readonly FieldDifference[]): FieldDifference[] {
  const fields = catalogueFields(programme);
  const order = new Map<FieldKey, number>();
  fields.forEach(({ field, table }, index) => {
    if (!order.has(table ?? field.key)) order.set(table ?? field.key, index);
  });
  const subjectOf = (difference: FieldDifference): FieldKey =>
    'table' in difference ? difference.table : (difference.row?.table ?? difference.field);
  const rankOf = (difference: FieldDifference): number => order.get(subjectOf(difference)) ?? fields.length;
  return [...differences].sort((one, other) => rankOf(one) - rankOf(other));
}

/**
 * What changed since a snapshot was sealed, in the order of the forms; empty where nothing did.
 *
 * Rows of a table are found again by their name, then by position, so that an inserted row is one `rowAdded` and a
 * changed order one `rowsReordered`. Whether the snapshot itself is whole is another question, see `sealStanding`.
 *
 * @param programme the programme of both; it says which column names a table's rows
 * @param entries from `canonicalForm`
 */
export function compareWithSnapshot(
  programme: Programme,
  snapshot: Snapshot,
  entries: readonly CanonicalEntry[],
): FieldDifference[] {
  const before = arrange(snapshot.entries);
  const after = arrange(entries);
  const names = nameColumns(programme);
  const tables = [...new Set([...before.tables.keys(), ...after.tables.keys()])];
  return inFormOrder(programme, [
    ...compareCells(before.cells, after.cells, null),
    ...tables.flatMap((table) =>
      compareTables(
        table,
        rowsOf(before.tables.get(table), names.get(table)),
        rowsOf(after.tables.get(table), names.get(table)),
      ),
    ),
  ]);
}
