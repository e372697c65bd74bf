import type { YearTable } from '../model/form';

/** A group label printed once beside the neighbouring rows that share it and everything outside it. */
export interface GroupRun {
  depth: number;
  text: string;
  /** The first and the last row, counted over all tables. */
  first: number;
  last: number;
  /** The tables whose header the label stands beside. */
  headers: ReadonlySet<number>;
}

interface CountedRow {
  table: number;
  isFirstOfTable: boolean;
  groups: readonly string[];
}

function countedRows(tables: readonly YearTable[]): CountedRow[] {
  return tables.flatMap((table, index) =>
    table.rows.map(({ groups }, row) => ({ table: index, isFirstOfTable: row === 0, groups })),
  );
}

/**
 * A label beside the rows of one table alone stands beside that table's header too (服务发展能力 beside 项目名称); one
 * that goes on over several begins below the first header and takes in the later ones (人才培养质量 and 类型).
 */
function headersOf(rows: readonly CountedRow[], first: number, last: number): Set<number> {
  const [begin, end] = [rows[first], rows[last]];
  if (!begin || !end) return new Set();
  const isOfOne = begin.table === end.table;
  const from = isOfOne && begin.isFirstOfTable ? begin.table : begin.table + 1;
  return new Set(Array.from({ length: end.table - from + 1 }, (_, index) => from + index));
}

/** The labels at one depth; an inner label stands beside a header only where the outer ones do. */
function runsAt(rows: readonly CountedRow[], depth: number, outer: readonly GroupRun[]): GroupRun[] {
  const runs: { text: string; path: string; first: number; last: number }[] = [];
  rows.forEach(({ groups }, index) => {
    const text = groups[depth];
    if (text === undefined) return;
    const path = JSON.stringify(groups.slice(0, depth + 1));
    const run = runs[runs.length - 1];
    if (run && run.path === path && run.last === index - 1) run.last = index;
    else runs.push({ text, path, first: index, last: index });
  });
  return runs.map(({ text, first, last }) => {
    const around = outer.find((run) => run.first <= first && run.last >= last);
    const headers = [...headersOf(rows, first, last)].filter(
      (table) => depth === 0 || around?.headers.has(table) === true,
    );
    return { depth, text, first, last, headers: new Set(headers) };
  });
}

/** How many columns of labels the tables have. */
export function groupDepth(tables: readonly YearTable[]): number {
  return Math.max(0, ...countedRows(tables).map(({ groups }) => groups.length));
}

/** The labels beside year tables that are printed as one, from the outside in. */
export function groupRuns(tables: readonly YearTable[]): GroupRun[] {
  const rows = countedRows(tables);
  return Array.from({ length: groupDepth(tables) }, (_, depth) => depth).reduce<GroupRun[]>(
    (found, depth) => [
      ...found,
      ...runsAt(
        rows,
        depth,
        found.filter((run) => run.depth === depth - 1),
      ),
    ],
    [],
  );
}
