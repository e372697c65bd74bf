import type { BoundWorkbook } from '../bridge/bound-workbook';
import { FORMAT_FROM_BEFORE, SHIFT_DOWN } from '../bridge/object-model-numbers';
import { quietly } from '../bridge/quietly';
import type { OwnChanges } from '../watching/own-changes';
import { rowsAddress } from '../bridge/ranges';
import type { InputBlock } from './write-block';
import { writeBlock } from './write-block';

/** The way everything goes that changes the workbook: quietly, and known as our own. */
export class CellChanges {
  constructor(
    private readonly book: BoundWorkbook,
    private readonly own: OwnChanges,
  ) {}

  /** Does something that changes cells or sheets; settings of WPS are as before afterwards. */
  during<Result>(extent: 'cells' | 'sheets', act: () => Result): Result {
    return this.own.during(() => quietly(this.book.application, extent, act));
  }

  /** Writes a rectangle; within {@link during}. */
  write(sheet: Et.Worksheet, name: string, block: InputBlock, isFresh = false): void {
    this.own.wrote({ sheet: name, ...block });
    writeBlock(this.book, sheet, block, isFresh);
  }

  /** Inserts rows; within {@link during}. */
  insertRows(sheet: Et.Worksheet, name: string, above: number, count: number): void {
    const rows = rowsAddress(above, above + count - 1);
    this.own.insertedRows(name, rows);
    sheet.Range(rows).Insert(SHIFT_DOWN, FORMAT_FROM_BEFORE);
  }
}
