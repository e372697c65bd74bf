import type { CellArea } from '../../../model/cell-address';
import { areaAddress, cellAddress } from '../../../model/cell-address';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { rangeOf } from '../bridge/ranges';
import { uniformParts } from '../bridge/uniform-parts';
import { readGrids } from '../reading/read-grids';
import { readNames } from '../reading/read-names';
import { usedArea } from '../reading/used-area';
import { presentProtection } from '../writing/sheet-protection';

/** What of each cell's look is compared, by its name in the dump. */
const LOOKS: readonly [string, (range: Et.Range) => unknown][] = [
  ['numberFormat', ({ NumberFormat }) => NumberFormat],
  ['fill', ({ Interior }) => Interior.Color as unknown],
  ['fontName', ({ Font }) => Font.Name],
  ['fontSize', ({ Font }) => Font.Size],
  ['fontColour', ({ Font }) => Font.Color],
  ['bold', ({ Font }) => Font.Bold],
  ['locked', ({ Locked }) => Locked],
  ['wrap', ({ WrapText }) => WrapText],
];

/** The areas in which a look is the same, taken apart in the same way whenever the looks are the same. */
function looksOf(sheet: Et.Worksheet, area: CellArea): unknown {
  return LOOKS.map(([name, read]) => [
    name,
    uniformParts(sheet, [area], read).map(({ areas, value }) => [areas.map(areaAddress), value]),
  ]);
}

function dumpSheet(book: BoundWorkbook, sheet: Et.Worksheet): unknown {
  const { area } = usedArea(sheet);
  // From A1 on: what is in use may begin elsewhere once a cell was looked at.
  const all = { ...area, top: 1, left: 1 };
  const { formulas } = readGrids(book, sheet, rangeOf(sheet, all), all);
  const cells = formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula === '' || formula === null || formula === undefined
        ? []
        : [[cellAddress(row + 1, column + 1), formula]],
    ),
  );
  return {
    name: sheet.Name,
    visible: sheet.Visible,
    protection: presentProtection(sheet),
    cells,
    looks: looksOf(sheet, all),
    liveFormats: sheet.Cells.FormatConditions.Count,
  };
}

/**
 * What can be told of the workbook without thousands of calls: formulas and constants of all sheets, looks, locks,
 * visibility, protection, the number of live formats, and names.
 */
export function dumpWps(book: BoundWorkbook): unknown {
  const names = readNames(book.workbook)
    .names.map(({ name, scope, refersTo }) => [scope, name, refersTo])
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const dump = { names, sheets: book.sheets().map((sheet) => dumpSheet(book, sheet)) };
  return JSON.parse(JSON.stringify(dump)) as unknown;
}
