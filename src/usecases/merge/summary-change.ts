import { cellText } from '../../filing/cell-text';
import type { ProgrammeRound } from '../../merge/merge-round';
import { CONSORTIUM_COLUMN, NUMBER_COLUMN } from '../../merge/summary-sources';
import { summaryTable } from '../../merge/summary-table';
import { lastSegment } from '../../model/catalogue';
import { TABLE_END } from '../../model/keys';
import type { MergeRemark } from '../../model/merge';
import type { MergedValue } from '../../model/submission';
import type { CellValue } from '../../model/ports';
import type { CellContent, WorkbookContent } from '../../model/workbook-content';
import type { PlannedValue } from '../../model/workbook-plan';
import { ApplicationRows } from './application-rows';
import { holds } from './keyed-list-change';
import { mergeOutputMessages } from './messages';
import { safeText, writableText } from './safe-text';
import { standingTable } from './standing-table';
import type { WrittenRow } from './stored-merge';
import { APPLICATION_ROW, plannedValue, summaryRows } from './summary-sheet';

/**
 * What happens to a row of the 汇总表, for people to look at before it does. restored: an earlier merge wrote it and it is
 * not there any more; what was taken out by hand could be an oversight as well as a withdrawal.
 */
export type RowChange = { application: string; row: number; column: number } & (
  | { kind: 'added' }
  | { kind: 'restored' }
  | { kind: 'replaced' | 'takenOut'; label: string; before: string; after: string }
);

/** What is to be written into the 汇总表, and where staff's own words were left standing. */
export interface SummaryChange {
  sheet: string;
  cells: CellValue[];
  rows: RowChange[];
  remarks: MergeRemark[];
}

function textOf(value: MergedValue): string {
  return value.kind === 'text' ? safeText(value.text) : value.kind === 'number' ? value.decimal : '';
}

/** Whether a cell still says what an earlier merge wrote; a formula is staff's whatever it comes to. */
function isAsWritten(cell: CellContent | null, written: MergedValue): boolean {
  return cell?.formula === undefined && cellText(cell) === textOf(written);
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
    change.cells.push({
      place: { sheet, row, column },
      value,
      ...(likeRow === null ? { fitsHeight: true } : { likeRow }),
    });
  };
  /** New rows below the table look like its last one; those laid out for new ones do already. */
  const likeRowOf = (row: number): number =>
    row > table.begin && row < table.end ? row : Math.max(table.begin + 1, table.end - 1);
  const own = before.filter(({ programme }) => programme === round.programme.id);
  const earlier = new Map(own.map((row) => [row.application, row]));
  const wanted = summaryRows(round);
  const stays = new Set(wanted.map(({ application }) => application));
  const gone = own.filter(({ application }) => !stays.has(application));
  const rows = new ApplicationRows(
    table,
    new Map(own.map((row) => [writableText(row.application), consortiumIn(row)])),
  );
  // Rows are found by what they say now, before any is written.
  const all = [...wanted, ...gone];
  const found = rows.of(
    all.map((row) => ({
      application: row.application,
      name: consortiumIn(earlier.get(row.application) ?? row),
    })),
  );
  const places = new Map(all.map(({ application }, at) => [application, found[at] ?? null]));
  for (const row of wanted) {
    const known = places.get(row.application) ?? null;
    const place = known ?? rows.nextFree();
    if (known === null) {
      const kind = earlier.has(row.application) ? 'restored' : 'added';
      change.rows.push({ kind, application: row.application, row: place, column: frame.column + 1 });
    }
    const likeRow = known === null ? likeRowOf(place) : null;
    const key = writableText(`${APPLICATION_ROW}${row.application}`);
    write(place, frame.column, { kind: 'text', text: key }, likeRow);
    const wrote = new Map(earlier.get(row.application)?.cells.map(({ field, value }) => [field, value]));
    for (const { field, value } of row.cells) {
      const column = columns.get(field);
      if (column === undefined) continue;
      const standing = known === null ? '' : cellText(grid.at(place, column));
      const label = labels.get(field) ?? field;
      const after = textOf(value);
      if (known === null || isAsWritten(grid.at(place, column), wrote.get(field) ?? { kind: 'blank' })) {
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
          field,
        });
      }
    }
  }
  for (const row of gone) {
    const place = places.get(row.application) ?? null;
    if (place === null) continue;
    for (const { field, value } of row.cells) {
      const column = columns.get(field);
      const before = textOf(value);
      if (column === undefined || before === '' || !isAsWritten(grid.at(place, column), value)) continue;
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
