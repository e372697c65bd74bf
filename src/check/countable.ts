import type { PageRange } from '../filing/page-ranges';
import { pageCounts, pageRanges } from '../filing/page-ranges';
import type { Filing } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { RuleCheckOf } from '../model/rule';
import type { Countable, Severity } from '../model/rule-terms';
import type { CheckContext } from './check-context';
import type { FieldCell, FieldCells } from './field-cells';
import { sheetInWords, sheetOf, whereInWords } from './place-wording';
import { WORDS } from './messages';
import { matchingCells } from './table-filter';
import { comparable, statedText, withoutRemark } from './text-form';

type Demand = RuleCheckOf<'count'>['demands'][number];
type BoundKind = Demand['bound']['kind'];
type PagesCounted = Extract<Countable, { kind: 'pages' }>;

/** A number of things with the cells they were counted in. */
export interface Counted {
  where: string;
  count: number;
  cells: FieldCell[];
  /** The row the count belongs to, where there is one per row. */
  row: FieldCell['row'];
  /** Field to point at where nothing was counted. */
  field: FieldKey;
  /** What the count would be without the pieces nobody said to count; null where there are none. */
  certain: { count: number; pieces: string[]; severity: Severity } | null;
}

/** How many items a list names; null where nobody can say, and for a field that was found nowhere. */
function itemsIn(cells: FieldCells, { value, of }: FieldCell): number | null {
  switch (value.state) {
    case 'list':
      return value.items.length;
    case 'answered':
      return 0;
    case 'blank':
      return cells.isLost(of.field.key) ? null : 0;
    case 'text':
    case 'paragraphs':
    case 'number':
    case 'date':
    case 'option':
    case 'yesNo':
    case 'confirmed':
    case 'unreadable':
      return null;
  }
}

/** A cell without items falls short of what is demanded at least; of other demands it says nothing. */
function countItems({ cells }: CheckContext, field: FieldKey, bound: BoundKind): Counted[] {
  return cells.of(field).flatMap((cell) => {
    const count = itemsIn(cells, cell);
    return count === null || (count === 0 && bound !== 'atLeast')
      ? []
      : [{ where: whereInWords(cell), count, cells: [cell], row: cell.row, field, certain: null }];
  });
}

function countRows(
  { cells }: CheckContext,
  { name, where }: Extract<Countable, { kind: 'rows' }>,
): Counted[] {
  const of = cells.field(name);
  if (of === null) return [];
  const named = cells.of(name).filter(({ row }) => row?.name != null);
  const rows = new Set(named.map(({ row }) => row?.row));
  const counted =
    where === null ? named : matchingCells(cells, where).filter(({ row }) => rows.has(row?.row));
  const [first] = cells.of(name);
  return [
    {
      where: sheetInWords(first === undefined ? of.sheet.name : sheetOf(first)),
      count: counted.length,
      cells: counted,
      row: null,
      field: where?.column ?? name,
      certain: null,
    },
  ];
}

/** What an application says in a field, in the form in which applications of one round are compared. */
export function appliedAs(
  filing: Filing,
  field: FieldKey,
  form: 'unitName' | 'text' | 'exact',
): string | null {
  const entry = filing.entries.find((candidate) => candidate.field === field);
  const text = entry === undefined ? null : statedText(entry.value);
  return text === null ? null : comparable(text, form);
}

function countApplications({ cells, filing, round }: CheckContext, by: FieldKey | null): Counted[] {
  if (round === null) return [];
  if (by === null) {
    return [{ where: WORDS.round, count: round.length, cells: [], row: null, field: '', certain: null }];
  }
  const own = appliedAs(filing, by, 'unitName');
  const [cell] = cells.of(by);
  if (own === null || own === '' || cell === undefined) return [];
  const count = round.filter((other) => appliedAs(other, by, 'unitName') === own).length;
  return [{ where: whereInWords(cell), count, cells: [cell], row: null, field: by, certain: null }];
}

/** The count without the pieces that are called by one of the titles of `arguable`. */
function certainPages(
  { cells }: CheckContext,
  ranges: readonly PageRange[],
  arguable: PagesCounted['arguable'],
): Counted['certain'] {
  if (arguable === null) return null;
  const written = new Map(
    cells.of(arguable.column).map(({ row, value }) => [row?.row, statedText(value) ?? ''] as const),
  );
  const titleOf = ({ row }: PageRange): string => written.get(row.row) ?? '';
  const titles = arguable.titles.map((title) => comparable(title, 'text'));
  const isArguable = (range: PageRange): boolean =>
    titles.includes(comparable(withoutRemark(titleOf(range)), 'text'));
  const pieces = ranges.filter(isArguable);
  if (pieces.length === 0) return null;
  return {
    count: pageCounts(ranges.filter((range) => !isArguable(range))).covered,
    pieces: pieces.map(titleOf),
    severity: arguable.severity,
  };
}

function countPages(context: CheckContext, { from, to, arguable }: PagesCounted): Counted[] {
  const { cells, index } = context;
  const of = cells.field(from);
  const ranges = pageRanges(index, from, to);
  if (of === null || ranges.length === 0) return [];
  const rows = new Set(ranges.map(({ row }) => row.row));
  return [
    {
      where: sheetInWords(of.sheet.name),
      count: pageCounts(ranges).covered,
      cells: [...cells.of(from), ...cells.of(to)].filter(({ row }) => row !== null && rows.has(row.row)),
      row: null,
      field: from,
      certain: certainPages(context, ranges, arguable),
    },
  ];
}

/** Counts what a demand speaks of: once, or once per cell where lists are counted. */
export function countOf({ of, bound }: Demand, context: CheckContext): Counted[] {
  switch (of.kind) {
    case 'items':
      return countItems(context, of.field, bound.kind);
    case 'rows':
      return countRows(context, of);
    case 'applications':
      return countApplications(context, of.by);
    case 'pages':
      return countPages(context, of);
  }
}

/** The fields a count reads. */
export function readByCountable(of: Countable): FieldKey[] {
  switch (of.kind) {
    case 'items':
      return [of.field];
    case 'rows':
      return of.where === null ? [of.name] : [of.name, of.where.column];
    case 'applications':
      return of.by === null ? [] : [of.by];
    case 'pages':
      return [of.from, of.to, ...(of.arguable === null ? [] : [of.arguable.column])];
  }
}
