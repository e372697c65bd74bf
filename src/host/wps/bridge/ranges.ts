import type { CellArea } from '../../../model/cell-address';
import { areaAddress, parseArea } from '../../../model/cell-address';

/** Longer lists of addresses are refused, https://learn.microsoft.com/office/vba/api/excel.worksheet.range */
const MAX_ADDRESSES = 255;

/** An area of a sheet. */
export function rangeOf(sheet: Et.Worksheet, area: CellArea): Et.Range {
  return sheet.Range(areaAddress(area));
}

/**
 * Addresses as few lists, each short enough to be asked for at once.
 *
 * @example addressLists(['A1', 'C3:D5']) // ['A1,C3:D5']
 */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + address.length < MAX_ADDRESSES) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}

/** `$C$5:$D$7` of a range; WPS has `Address` as a method, some bridges as a property. Null where it gives neither. */
export function addressOf(range: { Address: unknown }): string | null {
  const address: unknown = range.Address;
  const text: unknown =
    typeof address === 'function' ? (range as { Address: () => unknown }).Address() : address;
  return typeof text === 'string' ? text : null;
}

/** The areas of an address without its sheet; those that are whole rows or columns are left out. */
export function areasOfAddress(address: string): CellArea[] {
  return address.split(',').flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1).trim()) ?? []);
}

/** Whole rows, `9:10`. */
export function rowsAddress(first: number, last: number): string {
  return `${first}:${last}`;
}
