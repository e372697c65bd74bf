import type { CellArea } from '../../../model/cell-address';
import type { PlannedSheet, PlannedStyle } from '../../../model/workbook-plan';
import { classOfFormatCode } from '../../values/number-formats';
import type { StyledCell } from '../../plan/styled-cells';
import { styledCells } from '../../plan/styled-cells';
import { numberFormatAt } from '../../values/number-format-at';
import { rangeOf } from '../sheet-range';

/** What of the looks is compared. Font names are left out: programs without a font put in their own. */
const LOADED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { size: true, bold: true, color: true },
    fill: { color: true },
    borders: { style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    protection: true,
  },
};
/** What Excel gives as the fill of cells that have none. */
const NO_FILL = 'FFFFFF';

function rgb(colour: string | undefined): string {
  return (colour ?? '').replace(/^#/, '').toUpperCase();
}

/** Neighbours share lines, so a cell without any may show theirs: only lines that are missing are missed. */
function hasLines({ borders }: Excel.CellPropertiesFormat, planned: PlannedStyle): boolean {
  if (planned.border === 'none') return true;
  return [borders?.top, borders?.bottom, borders?.left, borders?.right].every(
    (line) => line?.style !== undefined && line.style !== 'None',
  );
}

function looksAsPlanned(
  format: Excel.CellPropertiesFormat,
  planned: PlannedStyle,
  isMerged: boolean,
): boolean {
  const { font, fill, horizontalAlignment, verticalAlignment, wrapText, protection } = format;
  return (
    font?.size === planned.font.size &&
    font.bold === planned.font.bold &&
    rgb(font.color) === planned.font.colour &&
    (rgb(fill?.color) || NO_FILL) === (planned.fill ?? NO_FILL) &&
    String(horizontalAlignment).toLowerCase() === planned.horizontal &&
    verticalAlignment === (planned.vertical === 'middle' ? 'Center' : 'Top') &&
    wrapText === planned.wrap &&
    protection?.locked === planned.locked &&
    // Programs share out the lines of a merged area among its cells as they like.
    (isMerged || hasLines(format, planned))
  );
}

function within({ top, bottom, left, right }: CellArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * Loads the looks of a sheet's planned cells.
 *
 * @returns to be called after the round trip: the cells that have lost their looks, each with the one it is to have
 */
export function loadLooks(
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  styles: ReadonlyMap<string, PlannedStyle>,
): () => StyledCell[] {
  const cells = styledCells(planned, styles);
  if (cells.length === 0) return () => [];
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const range = rangeOf(sheet, { top: 1, left: 1, bottom, right });
  range.load('values,numberFormat');
  const properties = range.getCellProperties(LOADED);
  return () =>
    cells.flatMap(({ row, column, style }): StyledCell[] => {
      const merge = planned.merges.find((area) => within(area, row, column));
      if (merge && (merge.top !== row || merge.left !== column)) return [];
      const present = numberFormatAt(range.numberFormat, row - 1, column - 1);
      const isFilled = (range.values[row - 1] as unknown[])[column - 1] !== '';
      // 98.5 % typed as such, or a day, would mean another number without its format.
      const keepsFormat = !style.locked && isFilled && classOfFormatCode(present) !== null;
      const format = properties.value[row - 1]?.[column - 1]?.format;
      const isSound =
        format !== undefined &&
        looksAsPlanned(format, style, merge !== undefined) &&
        (keepsFormat || present === style.numberFormat);
      return isSound
        ? []
        : [{ row, column, style: keepsFormat ? { ...style, numberFormat: present } : style }];
    });
}
