import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
} from '@univerjs/preset-sheets-core';
import { areaAddress } from '../../../model/cell-address';
import type { CellArea } from '../../../model/cell-address';
import type { PlannedSheet, PlannedStyle, WorkbookPlan } from '../../../model/workbook-plan';
import { overlap } from '../../../model/area-parts';
import { classOfFormatCode } from '../../values/number-formats';
import type { Spreadsheet } from '../create-spreadsheet';
import { isStructureLocked, lockSheet, lockedRanges } from '../locks/sheet-locks';
import { cellContent } from '../reading/read-spreadsheet';
import { plannedLook } from '../sheet/planned-look';
import { areaOf, rangeOf } from '../sheet/planned-worksheet';
import { looksAsPlanned } from './compare-looks';

/** A cell of the sheet in hand, 1-based. */
export interface RepairedCell {
  row: number;
  column: number;
}

interface SheetRepair {
  spreadsheet: Spreadsheet;
  worksheet: Worksheet;
  planned: PlannedSheet;
  styles: WorkbookPlan['styles'];
}

function target({ spreadsheet: { workbook }, worksheet }: SheetRepair) {
  return { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
}

function corner({ top, left }: CellArea): RepairedCell {
  return { row: top, column: left };
}

/** Merges planned areas again, in place of others that lie across them. */
function repairMerges(repair: SheetRepair): RepairedCell[] {
  const { commands } = repair.spreadsheet;
  const present = repair.worksheet.getMergeData();
  const there = new Set(present.map((range) => areaAddress(areaOf(range))));
  const lost = repair.planned.merges.filter((area) => !there.has(areaAddress(area)));
  if (lost.length === 0) return [];
  const inTheWay = present.filter((range) => lost.some((area) => overlap(area, areaOf(range))));
  if (inTheWay.length > 0) {
    commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, { ...target(repair), ranges: inTheWay });
  }
  commands.syncExecuteCommand(AddWorksheetMergeMutation.id, { ...target(repair), ranges: lost.map(rangeOf) });
  return lost.map(corner);
}

function isCoveredBy(area: CellArea, { row, column }: RepairedCell): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** 98.5 % typed as such, or a day, would mean another number without its format. */
function keptPattern(repair: SheetRepair, cell: RepairedCell, raw: Nullable<ICellData>, style: PlannedStyle) {
  if (style.locked || !raw) return null;
  const pattern = repair.spreadsheet.workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? 'General';
  const isFilled = cellContent(repair.spreadsheet, repair.worksheet, cell, raw) !== null;
  return isFilled && classOfFormatCode(pattern) !== null ? pattern : null;
}

function repairLooks(repair: SheetRepair): RepairedCell[] {
  const { planned, spreadsheet, styles, worksheet } = repair;
  const book = spreadsheet.workbook.getStyles();
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  const repaired: RepairedCell[] = [];
  for (const { row, column, style: name } of planned.cells) {
    const style = styles[name];
    const merge = planned.merges.find((area) => isCoveredBy(area, { row, column }));
    // The cells a merged area hides keep no look of their own in some programs.
    if (style === undefined || (merge && (merge.top !== row || merge.left !== column))) continue;
    const raw = worksheet.getCellRaw(row - 1, column - 1);
    const pattern = keptPattern(repair, { row, column }, raw, style);
    const present = raw ? book.getStyleByCell(raw) : null;
    if (looksAsPlanned(present, style, { border: merge !== undefined, numberFormat: pattern !== null }))
      continue;
    const look = pattern === null ? plannedLook(style) : { ...plannedLook(style), n: { pattern } };
    (cellValue[row - 1] ??= {})[column - 1] = { s: book.setValue(look) ?? null };
    repaired.push({ row, column });
  }
  if (repaired.length > 0) {
    spreadsheet.commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target(repair), cellValue });
  }
  return repaired;
}

function repairLocks({ planned, spreadsheet, styles, worksheet }: SheetRepair): RepairedCell[] {
  const sheetId = worksheet.getSheetId();
  const locked = lockedRanges(spreadsheet, sheetId).map(areaOf);
  const isLocked = (cell: RepairedCell): boolean => locked.some((area) => isCoveredBy(area, cell));
  const wrong = planned.cells.filter(
    (cell) => isLocked(cell) !== (planned.protected && styles[cell.style]?.locked !== false),
  );
  const isHeld = isStructureLocked(spreadsheet, sheetId) === planned.protected;
  if (wrong.length === 0 && isHeld) return [];
  lockSheet(spreadsheet, sheetId, planned, styles);
  return wrong.length === 0 ? [{ row: 1, column: 1 }] : wrong.map(({ row, column }) => ({ row, column }));
}

/** Hides the rows and columns of keys again. */
function repairHidden(repair: SheetRepair): RepairedCell[] {
  const { planned, spreadsheet, worksheet } = repair;
  const rows = planned.rows.filter(({ row, hidden }) => hidden && worksheet.getRowRawVisible(row - 1));
  const columns = planned.columns.filter(
    ({ column, hidden }) => hidden && worksheet.getColVisible(column - 1),
  );
  const height = worksheet.getRowCount() - 1;
  const width = worksheet.getColumnCount() - 1;
  if (rows.length > 0) {
    const ranges = rows.map(({ row }) => ({
      startRow: row - 1,
      endRow: row - 1,
      startColumn: 0,
      endColumn: width,
    }));
    spreadsheet.commands.syncExecuteCommand(SetRowHiddenMutation.id, { ...target(repair), ranges });
  }
  if (columns.length > 0) {
    const ranges = columns.map(({ column }) => ({
      startRow: 0,
      endRow: height,
      startColumn: column - 1,
      endColumn: column - 1,
    }));
    spreadsheet.commands.syncExecuteCommand(SetColHiddenMutation.id, { ...target(repair), ranges });
  }
  return [
    ...rows.map(({ row }) => ({ row, column: 1 })),
    ...columns.map(({ column }) => ({ row: 1, column })),
  ];
}

/**
 * Puts back the frame of one sheet: merges, looks, hidden keys and locks. Texts, rules and names are put back by
 * others.
 */
export function repairSheet(repair: SheetRepair): RepairedCell[] {
  return [...repairMerges(repair), ...repairLooks(repair), ...repairHidden(repair), ...repairLocks(repair)];
}
