import type { BoundWorkbook } from '../bridge/bound-workbook';
import type { CellChanges } from './cell-changes';
import { whileUnprotected } from './sheet-protection';

/**
 * Inserts rows above a row, with the looks and locks of the row before; formulas, validation, live formats and names
 * that span the place grow.
 */
export function insertRows(
  book: BoundWorkbook,
  changes: CellChanges,
  { sheet: name, above, count }: { sheet: string; above: number; count: number },
): void {
  if (count < 1) return;
  const sheet = book.sheet(name);
  changes.during('cells', () => {
    whileUnprotected([sheet], () => {
      changes.insertRows(sheet, name, above, count);
    });
  });
}
