import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { ICellData, IRange, IWorksheetData } from '@univerjs/core';
import type { CellArea } from '../../../model/cell-address';
import type { PlannedSheet, WorkbookPlan } from '../../../model/workbook-plan';
import { fittedRowHeights } from '../../plan/fitted-row-heights';
import { cellData } from './cell-data';
import { columnPixels, rowPixels } from './measures';

/** Rows below a list: people paste more than the plan has rows for. */
const SPARE_ROWS = 100;
const DEFAULT_COLUMN_WIDTH = 64;
const DEFAULT_ROW_HEIGHT = 20;
/** Rows that are not a list take as long as a full page when typed into; nothing else is needed beside a form. */
const SPARE_FORM_ROWS = 5;
const SPARE_COLUMNS = 2;
const SMALLEST = { rows: 40, columns: 12 };

/** A planned area, 1-based, as the spreadsheet counts: from 0. */
export function rangeOf({ top, left, bottom, right }: CellArea): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

/** A range of the spreadsheet as the model counts: from 1. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): CellArea {
  return { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 };
}

function sizeOf(sheet: PlannedSheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const cell of sheet.cells) {
    rows = Math.max(rows, cell.row);
    columns = Math.max(columns, cell.column);
  }
  for (const { column } of sheet.columns) columns = Math.max(columns, column);
  return {
    rows: Math.max(SMALLEST.rows, rows + (sheet.protected ? SPARE_FORM_ROWS : SPARE_ROWS)),
    columns: Math.max(SMALLEST.columns, columns + SPARE_COLUMNS),
  };
}

/**
 * A planned sheet as the spreadsheet keeps one: cells with looks, merges, sizes, hidden rows and columns, frozen panes.
 * Rules and locks are kept apart by the spreadsheet and come after.
 *
 * @param styleId the id under which the workbook keeps a planned style
 */
export function plannedWorksheet(
  sheet: PlannedSheet,
  styles: WorkbookPlan['styles'],
  id: string,
  styleId: (style: string) => string | undefined,
): IWorksheetData {
  const { rows, columns } = sizeOf(sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, value, style } of sheet.cells) {
    const known = styleId(style);
    (cells[row - 1] ??= {})[column - 1] = {
      ...cellData(value),
      ...(known === undefined ? {} : { s: known }),
    };
  }
  const fitted = fittedRowHeights(sheet, styles);
  const freeze = sheet.freeze ?? { row: 1, column: 1 };
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    tabColor: '',
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: freeze.column - 1,
      ySplit: freeze.row - 1,
      startRow: freeze.row > 1 ? freeze.row - 1 : -1,
      startColumn: freeze.column > 1 ? freeze.column - 1 : -1,
    },
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    mergeData: sheet.merges.map(rangeOf),
    cellData: cells,
    rowData: Object.fromEntries(
      sheet.rows.map(({ row, height, hidden }) => {
        const fittedHeight = fitted.get(row);
        return [
          row - 1,
          {
            hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
            ...(height === null
              ? {
                  ia: BooleanNumber.TRUE,
                  ...(fittedHeight === undefined ? {} : { ah: rowPixels(fittedHeight) }),
                }
              : { ia: BooleanNumber.FALSE, h: rowPixels(height) }),
          },
        ];
      }),
    ),
    columnData: Object.fromEntries(
      sheet.columns.map(({ column, width, hidden }) => [
        column - 1,
        { w: columnPixels(width), hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      ]),
    ),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
    custom: { state: sheet.state },
  });
}
