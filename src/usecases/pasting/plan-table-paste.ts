import { printedForm } from '../../filing/plan-index';
import { normaliseUnitName } from '../../filing/unit-name';
import type { CellValue } from '../../model/ports';
import type { RequestedWrite } from '../session/requested-write';
import type { ColumnMapping } from './column-mapping';
import { pasteableFields } from './column-mapping';
import { unitIn, yearIn } from './header-likeness';
import type { LocatedTable } from './located-table';
import { isFreeRow, promptsIn } from './located-table';
import { pastingMessages } from './messages';
import type { FigureWriting } from './pasted-cell';
import type { PastedGrid } from './pasted-content';
import type { LandedRow, SkipReason } from './pasted-row';
import { readPastedRows } from './pasted-row';
import type { RowRoom } from './row-room';
import { roomBelow } from './row-room';

/** What a person may choose. */
export interface TablePasteChoices {
  /** Rows whose name stands in the table already. */
  known: 'skip' | 'overwrite';
  figures: FigureWriting;
}

/** A pasted row and what becomes of it. */
export type TablePasteRow = LandedRow &
  (
    | { fate: 'added'; row: number }
    /** The cells that are not blank replace those of the row with the same name. */
    | { fate: 'overwrites'; row: number }
    | { fate: 'passedOver'; reason: SkipReason; text: string }
  );

/** How a pasted table will land. */
export interface TablePaste {
  rows: readonly TablePasteRow[];
  added: number;
  overwritten: number;
  passedOver: number;
  /** Rows that are inserted because the table has not room for all. */
  inserted: number;
  /** Cells that say a number exactly and are written as text. */
  numbersAsText: number;
  /** Cells a person should look at. */
  doubtful: number;
  /** What a person should know about columns. */
  notices: readonly string[];
  /** What is to be written; in its place, the sentence that says why nothing can be. */
  write: RequestedWrite | { problem: string };
}

/** More rows than any consortium has members; one request to a host has its limits. */
export const MAX_PASTED_ROWS = 2_000;

const NO_CELLS: LandedRow['cells'] = new Map();

/** The name a row is told apart by; '' where it has none. */
function nameOf(located: LocatedTable, row: LandedRow): string {
  return normaliseUnitName(row.cells.get(located.table.nameColumn)?.shown ?? '');
}

function knownNames(located: LocatedTable): Map<string, number> {
  const column = located.columns.get(located.table.nameColumn);
  const names = new Map<string, number>();
  for (const { row } of located.rows) {
    const name = column === undefined ? '' : normaliseUnitName(located.grid.textAt(row, column));
    if (name !== '' && !names.has(name)) names.set(name, row);
  }
  return names;
}

function contentsOf({ cells }: LandedRow): string {
  return JSON.stringify([...cells].map(([field, { value }]) => [field, value]));
}

type Sorted =
  | { row: LandedRow; to: 'below' }
  | { row: LandedRow; to: 'known'; existing: number }
  | { row: LandedRow; to: 'nowhere'; reason: SkipReason; text: string };

function sortRows(
  located: LocatedTable,
  rows: ReturnType<typeof readPastedRows>,
  known: TablePasteChoices['known'],
): Sorted[] {
  const names = knownNames(located);
  const seen = new Set<string>();
  return rows.map((read): Sorted => {
    if (read.kind === 'passedOver') {
      const { line, reason, text } = read;
      return { row: { line, cells: NO_CELLS }, to: 'nowhere', reason, text };
    }
    const row = { line: read.line, cells: read.cells };
    const contents = contentsOf(row);
    if (seen.has(contents)) return { row, to: 'nowhere', reason: 'sameRow', text: '' };
    seen.add(contents);
    const existing = names.get(nameOf(located, row));
    if (existing === undefined) return { row, to: 'below' };
    return known === 'overwrite'
      ? { row, to: 'known', existing }
      : { row, to: 'nowhere', reason: 'known', text: '' };
  });
}

/** Rows with printed prompts are free for what belongs beside the prompt: 政府部门. */
function promptedRow(located: LocatedTable, row: LandedRow, taken: ReadonlySet<number>): number | null {
  for (let candidate = located.begin + 1; candidate < located.end; candidate += 1) {
    const prompts = promptsIn(located, candidate);
    if (prompts.size === 0 || taken.has(candidate) || !isFreeRow(located, candidate)) continue;
    const fits = [...prompts].every(
      ([field, text]) => printedForm(row.cells.get(field)?.shown ?? '') === printedForm(text),
    );
    if (fits) return candidate;
  }
  return null;
}

/**
 * Where rows that are added go, by their line: beside a printed prompt they belong to, else below what is filled in,
 * where needed into new rows.
 */
export function placeRows(
  located: LocatedTable,
  rows: readonly LandedRow[],
): { room: RowRoom; places: Map<number, number> } {
  const prompted = new Map<number, number>();
  for (const row of rows) {
    const place = promptedRow(located, row, new Set(prompted.values()));
    if (place !== null) prompted.set(row.line, place);
  }
  const others = rows.filter(({ line }) => !prompted.has(line));
  const filled = located.rows.map(({ row }) => row).filter((row) => row <= located.end);
  const lastFilled = filled.length === 0 ? null : Math.max(...filled);
  const isFree = (row: number): boolean => isFreeRow(located, row) && promptsIn(located, row).size === 0;
  const room = roomBelow(located, lastFilled, isFree, others.length);
  const places = new Map([...prompted].map(([line, row]) => [line, room.moved(row)]));
  others.forEach(({ line }, index) => places.set(line, room.rows[index] ?? room.moved(located.end)));
  return { room, places };
}

function columnNotices({ table }: LocatedTable, mapping: ColumnMapping): string[] {
  return mapping.columns.flatMap(({ header, field: key }) => {
    const field = table.columns.find(({ field: candidate }) => candidate.key === key)?.field;
    if (field === undefined) return [];
    const unit = unitIn(header, field.type);
    const [written, printed] = [yearIn(header), yearIn(field.label)];
    return [
      ...(unit === null
        ? []
        : [
            unit.isExact
              ? pastingMessages.headerUnit(header, unit.unit)
              : pastingMessages.foreignUnit(header, field.label),
          ]),
      ...(written !== null && printed !== null && written !== printed
        ? [pastingMessages.otherYear(header, field.label)]
        : []),
    ];
  });
}

/** Values of the cells that are not blank: what stands elsewhere in the row stays. */
function cellValues(located: LocatedTable, row: LandedRow, at: number): CellValue[] {
  return [...row.cells].flatMap(([field, { value }]) => {
    const column = located.columns.get(field);
    return column === undefined || value.kind === 'blank'
      ? []
      : [{ place: { sheet: located.sheet, row: at, column }, value }];
  });
}

/**
 * How a pasted table lands in a repeating table: below the rows that are filled, where needed in rows inserted before
 * the end; a row whose name stands there already is passed over or brought up to date. Nothing outside the cells of the
 * table is written, and no row of it is written over unless that was chosen.
 */
export function planTablePaste(
  located: LocatedTable,
  grid: PastedGrid,
  mapping: ColumnMapping,
  choices: TablePasteChoices,
): TablePaste {
  const { table } = located;
  const read = readPastedRows(grid, mapping, pasteableFields(table), choices.figures);
  const sorted = sortRows(located, read, choices.known);
  const added = sorted.flatMap(({ to, row }) => (to === 'below' ? [row] : []));
  const { room, places } = placeRows(located, added);
  const rows = sorted.map((each): TablePasteRow => {
    switch (each.to) {
      case 'below':
        return { ...each.row, fate: 'added', row: places.get(each.row.line) ?? 0 };
      case 'known':
        return { ...each.row, fate: 'overwrites', row: room.moved(each.existing) };
      case 'nowhere':
        return { ...each.row, fate: 'passedOver', reason: each.reason, text: each.text };
    }
  });
  const landing = rows.flatMap((row) => (row.fate === 'passedOver' ? [] : [row]));
  const cells = landing.flatMap((row) => [...row.cells.values()]);
  // Of several pasted rows for one row, the last one says what it holds in the end.
  const values = new Map(
    landing
      .flatMap((row) => cellValues(located, row, row.row))
      .map((value) => [`${value.place.row}/${value.place.column}`, value]),
  );
  const problem = !mapping.columns.some(({ field }) => field !== null)
    ? pastingMessages.noColumns
    : landing.length > MAX_PASTED_ROWS
      ? pastingMessages.tooManyRows(landing.length, MAX_PASTED_ROWS)
      : values.size === 0
        ? pastingMessages.noRows
        : null;
  return {
    rows,
    added: added.length,
    overwritten: landing.length - added.length,
    passedOver: rows.length - landing.length,
    inserted: room.insert.reduce((sum, { count }) => sum + count, 0),
    numbersAsText: cells.filter(({ isNumberAsText }) => isNumberAsText).length,
    doubtful: cells.filter(({ isDoubtful }) => isDoubtful).length,
    notices: columnNotices(located, mapping),
    write:
      problem === null
        ? {
            title: pastingMessages.tableTitle(landing.length, table.title),
            rows: room.insert,
            values: [...values.values()],
          }
        : { problem },
  };
}
