import type { CellPlace } from '../../model/cell-address';
import { parseArea } from '../../model/cell-address';

/** A change of more cells than this is told as one of the whole sheet. */
const MAX_CELLS = 2000;

/**
 * The cells an address of a change names.
 *
 * @param address without its sheet: `C5`, `C5:D7`, `C5,E5`; whole rows and columns are `5:7`, `C:D`
 * @returns null where they are whole rows or columns, or too many to name
 */
export function changedCells(sheet: string, address: string): CellPlace[] | null {
  const areas = address.split(',').map((part) => parseArea(part.slice(part.lastIndexOf('!') + 1).trim()));
  let cells = 0;
  for (const area of areas) {
    if (area === null) return null;
    cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
  }
  if (cells > MAX_CELLS) return null;
  return areas.flatMap((area) => {
    const places: CellPlace[] = [];
    if (area === null) return places;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) places.push({ sheet, row, column });
    }
    return places;
  });
}
