import { columnLetters } from '../../../model/cell-address';
import type { PlannedSheet } from '../../../model/workbook-plan';
import { rowRuns } from '../../plan/row-runs';
import { addressLists, rowsAddress } from '../bridge/ranges';

/** Columns are no wider than this many characters. */
const MAX_CHARACTERS = 255;

/** Addresses by what is done to them. */
class AddressesBy<Key> {
  readonly #groups = new Map<Key, string[]>();

  add(key: Key, address: string): void {
    const group = this.#groups.get(key);
    if (group) group.push(address);
    else this.#groups.set(key, [address]);
  }

  each(act: (key: Key, address: string) => void): void {
    for (const [key, addresses] of this.#groups) {
      for (const address of addressLists(addresses)) act(key, address);
    }
  }
}

/** `ColumnWidth` is measured in characters of the default font, as plans are. */
function sizeColumns(sheet: Et.Worksheet, planned: PlannedSheet): void {
  const widths = new AddressesBy<number>();
  const hidden = new AddressesBy<true>();
  for (const { column, width, hidden: isHidden } of planned.columns) {
    const letters = columnLetters(column);
    widths.add(Math.min(width, MAX_CHARACTERS), `${letters}:${letters}`);
    if (isHidden) hidden.add(true, `${letters}:${letters}`);
  }
  widths.each((width, address) => {
    sheet.Range(address).ColumnWidth = width;
  });
  hidden.each((_, address) => {
    sheet.Range(address).Hidden = true;
  });
}

/** Sizes and hides the columns and rows of a sheet; rows without a height are fitted to their texts. */
export function setSizes(sheet: Et.Worksheet, planned: PlannedSheet): void {
  sizeColumns(sheet, planned);
  const heights = new AddressesBy<number | null>();
  const hidden = new AddressesBy<true>();
  for (const { from, to, height, hidden: isHidden } of rowRuns(planned)) {
    heights.add(height, rowsAddress(from, to));
    if (isHidden) hidden.add(true, rowsAddress(from, to));
  }
  heights.each((height, address) => {
    const rows = sheet.Range(address).EntireRow;
    if (height === null) rows.AutoFit();
    else rows.RowHeight = height;
  });
  hidden.each((_, address) => {
    sheet.Range(address).Hidden = true;
  });
}
