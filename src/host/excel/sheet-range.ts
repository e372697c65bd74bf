import type { CellArea } from '../../model/cell-address';
import { areaAddress } from '../../model/cell-address';

/** An area of a sheet as a proxy. */
export function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

/** Lists of addresses are kept this short, as older versions of Excel take no longer ones. */
const MAX_ADDRESSES = 255;

/** Areas of a sheet as few proxies, each standing for as many of them as their addresses allow. */
export function rangesOf(sheet: Excel.Worksheet, areas: readonly CellArea[]): Excel.RangeAreas[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + address.length < MAX_ADDRESSES) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists.map((addresses) => sheet.getRanges(addresses));
}
