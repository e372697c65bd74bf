import { IUndoRedoService } from '@univerjs/core';
import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../model/ports';
import { classOfFormatCode } from '../values/number-formats';
import type { Spreadsheet } from './create-spreadsheet';
import { EMBEDDED_MESSAGES } from './messages';
import { cellData } from './sheet/cell-data';

/** The workbook could not be changed and is as it was; the message is the Chinese sentence for the user. */
export class EmbeddedNotChangedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EmbeddedNotChangedError';
  }
}

const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };
const DAY_FORMAT = 'yyyy-mm-dd';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface SheetWrite {
  params: ISetRangeValuesMutationParams;
  ranges: IRange[];
}

function sheetWrites({ workbook }: Spreadsheet, values: readonly CellValue[]): SheetWrite[] {
  const bySheet = new Map<string, CellValue[]>();
  for (const value of values) {
    const { sheet } = value.place;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), value]);
  }
  return [...bySheet].map(([name, cells]) => {
    const worksheet = workbook.getSheetBySheetName(name);
    if (!worksheet) throw new EmbeddedNotChangedError(EMBEDDED_MESSAGES.noSuchSheet(name));
    const cellValue: Matrix = {};
    for (const { place, value } of cells) {
      const present = worksheet.getCellRaw(place.row - 1, place.column - 1);
      const pattern = present?.s ? workbook.getStyles().getStyleByCell(present)?.n?.pattern : undefined;
      const needsFormat = value.kind === 'date' && classOfFormatCode(pattern ?? '') !== 'date';
      (cellValue[place.row - 1] ??= {})[place.column - 1] = {
        ...NOTHING,
        ...cellData(value),
        ...(needsFormat ? { s: { n: { pattern: DAY_FORMAT } } } : {}),
      };
    }
    return {
      params: { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId(), cellValue },
      ranges: cells.map(({ place: { row, column } }) => ({
        startRow: row - 1,
        endRow: row - 1,
        startColumn: column - 1,
        endColumn: column - 1,
      })),
    };
  });
}

function heightMutations({ get }: Spreadsheet, { params, ranges }: SheetWrite): IMutationInfo[] {
  return get(SheetInterceptorService).generateMutationsOfAutoHeight({
    unitId: params.unitId,
    subUnitId: params.subUnitId,
    ranges,
    autoHeightRanges: ranges,
    lazyAutoHeightRanges: [],
  }).redos;
}

/**
 * Writes values into cells, locked ones too; looks stay. Locks stand before commands, and this is the mutation that
 * commands come to, so nothing has to be unlocked in between.
 *
 * @param isUndoable whether the user can take it back like something typed
 * @throws {@link EmbeddedNotChangedError} where a sheet is missing; then nothing was written
 */
export function writeCells(
  spreadsheet: Spreadsheet,
  values: readonly CellValue[],
  isUndoable: boolean,
): void {
  const { commands, get, workbook } = spreadsheet;
  const writes = sheetWrites(spreadsheet, values);
  const redoMutations: IMutationInfo[] = [];
  const undoMutations: IMutationInfo[] = [];
  for (const write of writes) {
    const undo = SetRangeValuesUndoMutationFactory(spreadsheet, write.params);
    undoMutations.push({ id: SetRangeValuesMutation.id, params: undo });
    commands.syncExecuteCommand(SetRangeValuesMutation.id, write.params);
    redoMutations.push({ id: SetRangeValuesMutation.id, params: write.params });
    for (const { id, params } of heightMutations(spreadsheet, write)) {
      commands.syncExecuteCommand(id, params);
      redoMutations.push({ id, params });
    }
  }
  if (isUndoable && writes.length > 0) {
    get(IUndoRedoService).pushUndoRedo({ unitID: workbook.getUnitId(), undoMutations, redoMutations });
  }
}
