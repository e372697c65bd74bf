import type { KeyFrame } from '../../filing/key-frame';
import { findKeyFrame } from '../../filing/key-frame';
import { SheetGrid } from '../../filing/sheet-grid';
import { summaryTable } from '../../merge/summary-table';
import { lastSegment } from '../../model/catalogue';
import type { FieldKey } from '../../model/keys';
import { TABLE_BEGIN, TABLE_END } from '../../model/keys';
import type { Programme } from '../../model/programme';
import { readsVersion } from '../../model/programme';
import type { SheetContent, WorkbookContent } from '../../model/workbook-content';

/** The 汇总表 as it stands in a workbook today. */
export interface StandingTable {
  grid: SheetGrid;
  frame: KeyFrame;
  columns: ReadonlyMap<FieldKey, number>;
  begin: number;
  end: number;
}

function tableOn(
  sheet: SheetContent,
  programme: Programme,
  summary: NonNullable<ReturnType<typeof summaryTable>>,
): StandingTable | null {
  const grid = new SheetGrid(sheet);
  const frame = findKeyFrame(grid);
  const key = frame?.sheetKey;
  if (!frame || key?.programme !== programme.id || key.sheet !== summary.sheet.key) return null;
  if (!readsVersion(programme, key.templateVersion)) return null;
  const columns = new Map(
    summary.table.columns.flatMap(({ field }) => {
      const column = frame.columns.get(lastSegment(field.key))?.[0];
      return column === undefined ? [] : [[field.key, column] as const];
    }),
  );
  const begin = frame.rows.get(TABLE_BEGIN)?.[0];
  const end = frame.rows.get(TABLE_END)?.[0];
  return begin === undefined || end === undefined ? null : { grid, frame, columns, begin, end };
}

/**
 * The 汇总表 of a programme; null where the workbook has none in a layout of today. Where staff keep a copy of its sheet,
 * the one that has the name it was laid out under.
 */
export function standingTable(programme: Programme, content: WorkbookContent): StandingTable | null {
  const summary = summaryTable(programme);
  if (summary === null) return null;
  const found = content.sheets.flatMap((sheet) =>
    sheet.kind === 'worksheet' ? (tableOn(sheet, programme, summary) ?? []) : [],
  );
  return found.find(({ grid }) => grid.name === summary.sheet.name) ?? found[0] ?? null;
}

/** Whether a workbook has the 汇总表 of a programme in a layout of today. */
export function hasSummaryTable(programme: Programme, content: WorkbookContent): boolean {
  return standingTable(programme, content) !== null;
}
