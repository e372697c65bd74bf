import type { FieldKey } from '../model/keys';

/** The canonical values of one field at one year; more than one only where a workbook names a field twice. */
export interface FiledCell {
  field: FieldKey;
  year: number | null;
  values: string[];
}

/** A filled row of a repeating table. */
export interface FiledRow {
  /** 1-based among the filled rows. */
  row: number;
  /** What the name column says, null where it is blank. */
  name: FiledCell | null;
  /** Every filled cell but the name, by field and year. */
  cells: ReadonlyMap<string, FiledCell>;
}

/** Two rows that stand for the same thing, or one without its like on the other side. */
export type RowPair =
  | { kind: 'both'; before: FiledRow; after: FiledRow }
  | { kind: 'removed'; before: FiledRow }
  | { kind: 'added'; after: FiledRow };

type Partners = Map<FiledRow, FiledRow>;

function nameKey(row: FiledRow): string | null {
  return row.name === null ? null : JSON.stringify(row.name.values);
}

function contentsOf(row: FiledRow): string {
  return JSON.stringify([...row.cells].map(([cell, { values }]) => [cell, values]).sort());
}

function groupBy(
  rows: readonly FiledRow[],
  keyOf: (row: FiledRow) => string | null,
): Map<string, FiledRow[]> {
  const groups = new Map<string, FiledRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Pairs what both sides have under the same key, the first with the first, and so on. */
function pairByKey(
  partners: Partners,
  before: readonly FiledRow[],
  after: readonly FiledRow[],
  keyOf: (row: FiledRow) => string | null,
  repeated: 'inOrder' | 'leave',
): void {
  const taken = new Set(partners.values());
  const candidates = groupBy(
    after.filter((row) => !taken.has(row)),
    keyOf,
  );
  const wanted = groupBy(
    before.filter((row) => !partners.has(row)),
    keyOf,
  );
  for (const [key, group] of wanted) {
    const others = candidates.get(key) ?? [];
    if (repeated === 'leave' && (group.length > 1 || others.length > 1)) continue;
    group.forEach((row, index) => {
      const other = others[index];
      if (other) partners.set(row, other);
    });
  }
}

/** Pairs the rest by position, between the same paired neighbours: a row inserted above shifts nothing. */
function pairByPosition(partners: Partners, before: readonly FiledRow[], after: readonly FiledRow[]): void {
  const anchors = new Map(partners);
  const taken = new Set(anchors.values());
  const free = new Map<FiledRow | null, FiledRow[]>();
  let neighbour: FiledRow | null = null;
  for (const row of after) {
    if (taken.has(row)) {
      neighbour = row;
      continue;
    }
    const group = free.get(neighbour);
    if (group) group.push(row);
    else free.set(neighbour, [row]);
  }
  const used = new Map<FiledRow | null, number>();
  neighbour = null;
  for (const row of before) {
    const partner = anchors.get(row);
    if (partner) {
      neighbour = partner;
      continue;
    }
    const index = used.get(neighbour) ?? 0;
    const other = free.get(neighbour)?.[index];
    used.set(neighbour, index + 1);
    if (other) partners.set(row, other);
  }
}

/**
 * Finds for each row of a table what became of it. In this order: rows that are the same in full; rows of the same name;
 * rows that are the same but for the name, where there is only one such; what is left, by position between paired
 * neighbours. Rows of the same name are paired in their order.
 *
 * @returns pairs and removed rows in the order of `before`, then added rows in the order of `after`
 */
export function matchRows(before: readonly FiledRow[], after: readonly FiledRow[]): RowPair[] {
  const partners: Partners = new Map();
  const contents = new Map([...before, ...after].map((row) => [row, contentsOf(row)]));
  const contentKey = (row: FiledRow): string => contents.get(row) ?? '';
  pairByKey(partners, before, after, (row) => JSON.stringify([nameKey(row), contentKey(row)]), 'inOrder');
  pairByKey(partners, before, after, nameKey, 'inOrder');
  pairByKey(partners, before, after, (row) => (row.cells.size === 0 ? null : contentKey(row)), 'leave');
  pairByPosition(partners, before, after);
  const taken = new Set(partners.values());
  return [
    ...before.map((row): RowPair => {
      const partner = partners.get(row);
      return partner ? { kind: 'both', before: row, after: partner } : { kind: 'removed', before: row };
    }),
    ...after.filter((row) => !taken.has(row)).map((row): RowPair => ({ kind: 'added', after: row })),
  ];
}
