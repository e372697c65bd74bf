import type { CellArea } from '../../../model/cell-address';
import { cellAddress } from '../../../model/cell-address';
import type { CellInput } from '../../values/cell-input';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { rangeOf } from '../bridge/ranges';
import { readGrids } from '../reading/read-grids';
import { hasLanded, isTelling } from './landed';

/** A rectangle of inputs, row by row. */
export interface InputBlock {
  area: CellArea;
  inputs: readonly (readonly CellInput[])[];
}

function enter(range: { Value2: unknown }, value: unknown): void {
  range.Value2 = value;
}

function enterOneByOne(sheet: Et.Worksheet, { area, inputs }: InputBlock, isFresh: boolean): void {
  inputs.forEach((line, row) => {
    line.forEach((input, column) => {
      if (isFresh && input === '') return;
      enter(sheet.Range(cellAddress(area.top + row, area.left + column)), input);
    });
  });
}

/**
 * Writes a rectangle in one go. Of some clients it is reported that a grid is ignored, or its first element repeated:
 * the first block that would show it is read back, and where it has not landed, this and all that follow are written
 * cell by cell.
 *
 * @param isFresh whether nothing stood in the cells, so that blank ones need not be written
 */
export function writeBlock(
  book: BoundWorkbook,
  sheet: Et.Worksheet,
  block: InputBlock,
  isFresh = false,
): void {
  const { area, inputs } = block;
  const isOneCell = area.top === area.bottom && area.left === area.right;
  const isUnproven = book.gridWrites === 'unknown' && !isTelling(inputs);
  if (isOneCell || isUnproven || book.gridWrites === 'refused') {
    enterOneByOne(sheet, block, isFresh);
    return;
  }
  const range = rangeOf(sheet, area);
  const landed = (): boolean => hasLanded(inputs, readGrids(book, sheet, range, area));
  // Cells that hold what is to be written prove nothing afterwards.
  if (book.gridWrites === 'unknown' && landed()) return;
  enter(
    range,
    inputs.map((line) => [...line]),
  );
  if (book.gridWrites === 'written') return;
  book.gridWrites = landed() ? 'written' : 'refused';
  if (book.gridWrites === 'refused') enterOneByOne(sheet, block, false);
}
