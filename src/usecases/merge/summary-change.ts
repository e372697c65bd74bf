import { cellText } from '../../filing/cell-text';
import type { KeyFrame } from '../../filing/key-frame';
import { findKeyFrame } from '../../filing/key-frame';
import { SheetGrid } from '../../filing/sheet-grid';
import { normaliseUnitName } from '../../filing/unit-name';
import type { ProgrammeRound } from '../../merge/merge-round';
import { CONSORTIUM_COLUMN, NUMBER_COLUMN } from '../../merge/summary-sources';
import { summaryTable } from '../../merge/summary-table';
import { lastSegment } from '../../model/catalogue';
import type { FieldKey } from '../../model/keys';
import { TABLE_BEGIN, TABLE_END } from '../../model/keys';
import type { MergedValue, MergeRemark } from '../../model/merge';
import type { CellValue } from '../../model/ports';
import type { Programme } from '../../model/programme';
import { readsVersion } from '../../model/programme';
import type { WorkbookContent } from '../../model/workbook-content';
import type { PlannedValue } from '../../model/workbook-plan';
import { holds } from './keyed-list-change';
import { mergeOutputMessages } from './messages';
import { safeText, writableText } from './safe-text';
import type { WrittenRow } from './stored-merge';
import { APPLICATION_ROW, plannedValue, summaryRows } from './summary-sheet';

/** The 汇总表 as it stands in a workbook today. */
interface StandingTable {
  grid: SheetGrid;
  frame: KeyFrame;
  columns: ReadonlyMap<FieldKey, number>;
  begin: number;
  end: number;
}

/** What happens to a row of the 汇总表, for people to look at before it does. */
export type RowChange = { application: string; row: number; column: number } & (
  { kind: 'added' } | { kind: 'replaced' | 'takenOut'; label: string; before: string; after: string }
);

/** What is to be written into the 汇总表, and where staff's own words were left standing. */
export interface SummaryChange {
  sheet: string;
  cells: CellValue[];
  rows: RowChange[];
  remarks: MergeRemark[];
}

function standingTable(programme: Programme, content: WorkbookContent): StandingTable | null {
  const summary = summaryTable(programme);
  if (summary === null) return null;
  for (const sheet of content.sheets) {
    if (sheet.kind !== 'worksheet') continue;
    const grid = new SheetGrid(sheet);
    const frame = findKeyFrame(grid);
    const key = frame?.sheetKey;
    if (!frame || key?.programme !== programme.id || key.sheet !== summary.sheet.key) continue;
    if (!readsVersion(programme, key.templateVersion)) continue;
    const columns = new Map(
      summary.table.columns.flatMap(({ field }) => {
        const column = frame.columns.get(lastSegment(field.key))?.[0];
        return column === undefined ? [] : [[field.key, column] as const];
      }),
    );
    const begin = frame.rows.get(TABLE_BEGIN)?.[0];
    const end = frame.rows.get(TABLE_END)?.[0];
    if (begin === undefined || end === undefined) continue;
    return { grid, frame, columns, begin, end };
  }
  return null;
}

/** Whether a workbook has the 汇总表 of a programme in a layout of today. */
export function hasSummaryTable(programme: Programme, content: WorkbookContent): boolean {
  return standingTable(programme, content) !== null;
}

function textOf(value: MergedValue): string {
  return value.kind === 'text' ? safeText(value.text) : value.kind === 'number' ? value.decimal : '';
}

function columnNamed({ columns }: StandingTable, segment: string): number | undefined {
  return [...columns].find(([field]) => lastSegment(field) === segment)?.[1];
}

/** Finds the rows of applications, and free ones for new applications. */
class Rows {
  readonly #byKey = new Map<string, number>();
  /** Rows a name stands in that is not the one their key speaks of. */
  readonly #unsettled = new Map<string, number[]>();
  readonly #settled = new Set<number>();
  readonly #free: number[];
  /** Row that stands for the end of the table, and whether it can be a row of it once there is a new end. */
  readonly #end: { row: number; isBlank: boolean };
  readonly #firstBelow: number;
  #next: number;

  /** @param names the consortium each known application had in its row, by application */
  constructor(table: StandingTable, names: ReadonlyMap<string, string>) {
    const { grid, frame, begin, end } = table;
    const [consortium, number] = [columnNamed(table, CONSORTIUM_COLUMN), columnNamed(table, NUMBER_COLUMN)];
    const nameIn = (row: number): string =>
      consortium === undefined ? '' : normaliseUnitName(grid.textAt(row, consortium));
    for (const [key, [row]] of frame.rows) {
      if (row === undefined || !key.startsWith(APPLICATION_ROW)) continue;
      const application = key.slice(APPLICATION_ROW.length);
      this.#byKey.set(application, row);
      const name = nameIn(row);
      if (name === '' || name === normaliseUnitName(names.get(application) ?? name)) this.#settled.add(row);
    }
    const used = new Set(this.#byKey.values());
    for (const row of grid.rows) {
      if (row <= begin) continue;
      const isFilled = grid
        .row(row)
        .some(
          ({ column, value }) => column > frame.column + 1 && column !== number && value.kind !== 'empty',
        );
      if (isFilled) used.add(row);
      const name = nameIn(row);
      if (name === '' || this.#settled.has(row)) continue;
      this.#unsettled.set(name, [...(this.#unsettled.get(name) ?? []), row]);
    }
    this.#free = Array.from({ length: Math.max(0, end - begin - 1) }, (_, index) => begin + 1 + index).filter(
      (row) => !used.has(row),
    );
    const last = Math.max(end, ...grid.rows);
    this.#end = { row: end, isBlank: last === end && !used.has(end) };
    this.#firstBelow = this.#end.isBlank ? end : last + 1;
    this.#next = this.#firstBelow;
  }

  /**
   * The row of an application. Who sorts the visible columns alone leaves the hidden keys behind: where the name beside
   * a key is another one, the row that has the name speaks before the one that has the key.
   */
  of(application: string, name: string): number | null {
    const keyed = this.#byKey.get(writableText(application)) ?? null;
    if (keyed !== null && this.#settled.has(keyed)) return keyed;
    const compared = normaliseUnitName(name);
    const [named, ...others] = compared === '' ? [] : (this.#unsettled.get(compared) ?? []);
    return named !== undefined && others.length === 0 ? named : keyed;
  }

  /**
   * The next row nobody has written into; where the table is full the row that ended it, or where staff wrote into that or
   * below it, the first below everything.
   */
  nextFree(): number {
    return this.#free.shift() ?? this.#next++;
  }

  /** Where the table ends now, and whether a row took the place of its end; null where it ends where it did. */
  get newEnd(): { row: number; tookEnd: boolean } | null {
    return this.#next === this.#firstBelow ? null : { row: this.#next, tookEnd: this.#end.isBlank };
  }
}

function consortiumIn({ cells }: WrittenRow): string {
  const cell = cells.find(({ field }) => lastSegment(field) === CONSORTIUM_COLUMN);
  return cell === undefined ? '' : textOf(cell.value);
}

/**
 * Brings the 汇总表 of a workbook up to date: values we wrote are replaced by what the application says now, values staff
 * changed stay, new applications get the next free rows, and what is set aside is taken out of the cells nobody changed.
 *
 * @param before what earlier merges wrote
 * @returns null where the workbook has no such table
 */
export function summaryChange(
  round: ProgrammeRound,
  content: WorkbookContent,
  before: readonly WrittenRow[],
): SummaryChange | null {
  const table = standingTable(round.programme, content);
  if (table === null) return null;
  const { grid, frame, columns } = table;
  const sheet = grid.name;
  const change: SummaryChange = { sheet, cells: [], rows: [], remarks: [] };
  const labels = new Map(
    summaryTable(round.programme)?.table.columns.map(({ field }) => [field.key, field.label]),
  );
  const write = (row: number, column: number, value: PlannedValue, likeRow: number | null = null): void => {
    if (holds(grid.at(row, column), value)) return;
    change.cells.push({ place: { sheet, row, column }, value, ...(likeRow === null ? {} : { likeRow }) });
  };
  /** New rows below the table look like its last one; those laid out for new ones do already. */
  const likeRowOf = (row: number): number =>
    row > table.begin && row < table.end ? row : Math.max(table.begin + 1, table.end - 1);
  const own = before.filter(({ programme }) => programme === round.programme.id);
  const earlier = new Map(own.map((row) => [row.application, row]));
  const wanted = summaryRows(round);
  const rows = new Rows(table, new Map(own.map((row) => [writableText(row.application), consortiumIn(row)])));
  // Rows are found by what they say now, before any is written.
  const places = wanted.map((row) => {
    const known = earlier.get(row.application);
    return rows.of(row.application, consortiumIn(known ?? row));
  });
  wanted.forEach((row, index) => {
    const known = places[index] ?? null;
    const place = known ?? rows.nextFree();
    if (known === null)
      change.rows.push({ kind: 'added', application: row.application, row: place, column: frame.column + 1 });
    const likeRow = known === null ? likeRowOf(place) : null;
    const key = writableText(`${APPLICATION_ROW}${row.application}`);
    write(place, frame.column, { kind: 'text', text: key }, likeRow);
    const wrote = new Map(earlier.get(row.application)?.cells.map(({ field, value }) => [field, value]));
    for (const { field, value } of row.cells) {
      const column = columns.get(field);
      if (column === undefined) continue;
      const standing = known === null ? '' : cellText(grid.at(place, column));
      const last = wrote.get(field) ?? { kind: 'blank' };
      const label = labels.get(field) ?? field;
      const after = textOf(value);
      if (known === null || standing === textOf(last)) {
        write(place, column, plannedValue(value), likeRow);
        if (known !== null && standing !== after) {
          const { application } = row;
          change.rows.push({
            kind: 'replaced',
            application,
            row: place,
            column,
            label,
            before: standing,
            after,
          });
        }
      } else if (standing !== after && lastSegment(field) !== NUMBER_COLUMN) {
        change.remarks.push({
          kind: 'staffEdit',
          programme: round.programme.id,
          application: row.application,
          file: round.standing.find(({ key }) => key === row.application)?.submission.files[0]?.file ?? '',
          severity: 'hint',
          message: mergeOutputMessages.staffEdit(label, standing, after),
        });
      }
    }
  });
  const stays = new Set(wanted.map(({ application }) => application));
  for (const row of own) {
    if (stays.has(row.application)) continue;
    const place = rows.of(row.application, consortiumIn(row));
    if (place === null) continue;
    for (const { field, value } of row.cells) {
      const column = columns.get(field);
      const before = textOf(value);
      if (column === undefined || before === '' || cellText(grid.at(place, column)) !== before) continue;
      write(place, column, { kind: 'blank' });
      const { application } = row;
      const label = labels.get(field) ?? field;
      change.rows.push({ kind: 'takenOut', application, row: place, column, label, before, after: '' });
    }
  }
  const { newEnd } = rows;
  if (newEnd !== null) {
    if (!newEnd.tookEnd) write(table.end, frame.column, { kind: 'blank' });
    write(newEnd.row, frame.column, { kind: 'text', text: TABLE_END }, table.end);
  }
  return change;
}
