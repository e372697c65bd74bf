import type { CellArea } from '../../../model/cell-address';
import type { CellValue } from '../../../model/ports';
import type { SheetValues } from '../../values/sheet-values';
import { valuesBySheet } from '../../values/sheet-values';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { present } from '../bridge/present';
import { cellsIn, uniformParts } from '../bridge/uniform-parts';
import { formatOf } from '../reading/number-formats-of';
import type { CellChanges } from './cell-changes';
import { isProtected, whileUnprotected } from './sheet-protection';
import type { InputBlock } from './write-block';

/** What is to be written on a sheet, decided before anything is. */
interface SheetWrites {
  sheet: Et.Worksheet;
  name: string;
  isProtected: boolean;
  isLocked: boolean;
  blocks: readonly InputBlock[];
}

function numberFormatsIn(sheet: Et.Worksheet, area: CellArea): string[][] {
  const { top, left, bottom, right } = area;
  const formats = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => 'General'),
  );
  for (const { areas, value } of uniformParts(sheet, [area], formatOf)) {
    for (const { row, column } of cellsIn(areas)) {
      const line = formats[row - top];
      if (line) line[column - left] = value;
    }
  }
  return formats;
}

function prepare(book: BoundWorkbook, values: SheetValues): SheetWrites {
  const sheet = book.sheet(values.sheet);
  const areas = values.rectangles();
  const blocks = areas.map((area) => ({
    area,
    inputs: values.inputs({ area, numberFormats: numberFormatsIn(sheet, area) }),
  }));
  const isSheetProtected = isProtected(sheet);
  const unlocked = (): boolean =>
    uniformParts(sheet, areas, ({ Locked }): boolean | null => Locked as boolean | null).every(
      ({ value }) => !value,
    );
  return {
    sheet,
    name: values.sheet,
    blocks,
    isProtected: isSheetProtected,
    isLocked: isSheetProtected && !unlocked(),
  };
}

/**
 * Writes values into cells; their looks stay. Number formats and locks are looked at first, and protections lifted, so
 * that nothing is written where not all can be. Protected sheets are unprotected only where a locked cell is among
 * them, or where this WPS refuses unlocked ones too.
 */
export function writeValues(book: BoundWorkbook, changes: CellChanges, values: readonly CellValue[]): void {
  if (values.length === 0) return;
  const writes = valuesBySheet(values).map((sheetValues) => prepare(book, sheetValues));
  const enter = ({ sheet, name, blocks }: SheetWrites): void => {
    for (const block of blocks) changes.write(sheet, name, block);
  };
  const locked = writes.filter(({ isLocked }) => isLocked);
  changes.during('cells', () => {
    whileUnprotected(
      locked.map(({ sheet }) => sheet),
      () => {
        for (const write of writes) {
          const isThroughProtection = write.isProtected && !write.isLocked;
          const isDone = isThroughProtection && present(() => (enter(write), true)) === true;
          if (isDone) continue;
          if (isThroughProtection)
            whileUnprotected([write.sheet], () => {
              enter(write);
            });
          else enter(write);
        }
      },
    );
  });
}
