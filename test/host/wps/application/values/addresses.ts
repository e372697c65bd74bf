import type { CellArea } from '../../../../../src/model/cell-address';
import {
  absoluteAreaAddress,
  areaAddress,
  columnLetters,
  columnNumber,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from '../../../../../src/model/cell-address';
import { WpsRefusal } from '../wps-errors';

/** An address that is longer is refused, as in VBA. */
const MAX_ADDRESS = 255;

function areaOf(address: string): CellArea | null {
  const bare = address.trim().replace(/\$/g, '');
  const rows = /^([0-9]+):([0-9]+)$/.exec(bare);
  if (rows) {
    const [top, bottom] = [Number(rows[1]), Number(rows[2])].sort((one, other) => one - other);
    return top === undefined || bottom === undefined || top < 1 || bottom > MAX_ROWS
      ? null
      : { top, bottom, left: 1, right: MAX_COLUMNS };
  }
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(bare);
  if (columns) {
    const [left, right] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')].sort(
      (one, other) => one - other,
    );
    return left === undefined || right === undefined || left === 0
      ? null
      : { top: 1, bottom: MAX_ROWS, left, right };
  }
  return parseArea(bare);
}

/** `C5:D7,F1`, `A:C`, `4:5`, dollars allowed; null where it is no address. */
export function areasOf(address: string): CellArea[] | null {
  if (address.length > MAX_ADDRESS) throw new WpsRefusal(`an address of ${address.length} characters`);
  const areas = address.split(',').map(areaOf);
  return areas.some((area) => area === null) ? null : areas.flatMap((area) => area ?? []);
}

/** As `Range.Address` writes it: `$C$5:$D$7`, `$A:$C`, `$4:$5`. */
export function writtenAddress(area: CellArea, rowAbsolute = true, columnAbsolute = true): string {
  const { top, left, bottom, right } = area;
  const row = rowAbsolute ? '$' : '';
  const column = columnAbsolute ? '$' : '';
  if (left === 1 && right === MAX_COLUMNS) return `${row}${top}:${row}${bottom}`;
  if (top === 1 && bottom === MAX_ROWS) {
    return `${column}${columnLetters(left)}:${column}${columnLetters(right)}`;
  }
  if (rowAbsolute && columnAbsolute) return absoluteAreaAddress(area);
  return areaAddress(area).replace(
    /([A-Z]+)([0-9]+)/g,
    `${column.replace('$', '$$$$')}$1${row.replace('$', '$$$$')}$2`,
  );
}

/** An area moved, without looking at the limits of the sheet. */
export function movedBy(area: CellArea, rows: number, columns: number): CellArea {
  const { top, left, bottom, right } = area;
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}
