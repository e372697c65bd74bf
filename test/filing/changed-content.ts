import type { CellArea } from '../../src/model/cell-address';
import { absoluteAreaAddress, quotedSheetName } from '../../src/model/cell-address';
import type {
  CellContent,
  CellScalar,
  SheetContent,
  WorkbookContent,
} from '../../src/model/workbook-content';
import { parseTarget } from '../../src/filing/name-targets';

type Axis = 'row' | 'column';
type Ends = readonly [keyof CellArea, keyof CellArea];
const ENDS: Record<Axis, Ends> = { row: ['top', 'bottom'], column: ['left', 'right'] };

function withSheet(
  content: WorkbookContent,
  name: string,
  change: (sheet: SheetContent) => SheetContent,
): WorkbookContent {
  return { ...content, sheets: content.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

function moveNames(
  content: WorkbookContent,
  sheet: string,
  move: (area: CellArea) => CellArea | null,
): WorkbookContent {
  return {
    ...content,
    names: content.names.map((name) => {
      const target = parseTarget(name.refersTo);
      if (target?.sheet !== sheet) return name;
      const area = move(target.area);
      const reference = area === null ? '#REF!' : absoluteAreaAddress(area);
      return { ...name, refersTo: `${quotedSheetName(sheet)}!${reference}` };
    }),
  };
}

/** Rows or columns inserted before `at`, as every spreadsheet does it: cells and names behind move on. */
export function insert(
  content: WorkbookContent,
  sheet: string,
  axis: Axis,
  at: number,
  count = 1,
): WorkbookContent {
  const [first, last] = ENDS[axis];
  const shifted = withSheet(content, sheet, (found) => ({
    ...found,
    cells: found.cells.map((cell) => (cell[axis] >= at ? { ...cell, [axis]: cell[axis] + count } : cell)),
  }));
  return moveNames(shifted, sheet, (area) => ({
    ...area,
    [first]: area[first] >= at ? area[first] + count : area[first],
    [last]: area[last] >= at ? area[last] + count : area[last],
  }));
}

/** A row or column deleted; names of it are lost. `names: 'stay'` is what openpyxl does. */
export function remove(
  content: WorkbookContent,
  sheet: string,
  axis: Axis,
  at: number,
  names: 'follow' | 'stay' = 'follow',
): WorkbookContent {
  const [first, last] = ENDS[axis];
  const shifted = withSheet(content, sheet, (found) => ({
    ...found,
    cells: found.cells
      .filter((cell) => cell[axis] !== at)
      .map((cell) => (cell[axis] > at ? { ...cell, [axis]: cell[axis] - 1 } : cell)),
  }));
  if (names === 'stay') return shifted;
  return moveNames(shifted, sheet, (area) => {
    if (area[first] === at && area[last] === at) return null;
    return {
      ...area,
      [first]: area[first] > at ? area[first] - 1 : area[first],
      [last]: area[last] >= at ? area[last] - 1 : area[last],
    };
  });
}

/** One cell set to a value, or emptied. */
export function setCell(
  content: WorkbookContent,
  sheet: string,
  row: number,
  column: number,
  value: CellScalar | null,
): WorkbookContent {
  const isAt = (cell: CellContent): boolean => cell.row === row && cell.column === column;
  return withSheet(content, sheet, (found) => ({
    ...found,
    cells: [...found.cells.filter((cell) => !isAt(cell)), ...(value ? [{ row, column, value }] : [])].sort(
      (first, second) => first.row - second.row || first.column - second.column,
    ),
  }));
}

export function rename(content: WorkbookContent, from: string, to: string): WorkbookContent {
  const named = withSheet(content, from, (sheet) => ({ ...sheet, name: to }));
  return {
    ...named,
    names: named.names.map((name) => {
      const target = parseTarget(name.refersTo);
      if (target?.sheet !== from) return name;
      return { ...name, refersTo: `${quotedSheetName(to)}!${absoluteAreaAddress(target.area)}` };
    }),
  };
}

/** A copied sheet stands before the original and brings names of its own, as in Excel. */
export function copySheet(content: WorkbookContent, from: string, to: string): WorkbookContent {
  const sheets = content.sheets.flatMap((sheet) =>
    sheet.name === from ? [{ ...sheet, name: to }, sheet] : [sheet],
  );
  const clones = content.names.flatMap((name) => {
    const target = parseTarget(name.refersTo);
    if (target?.sheet !== from) return [];
    return [{ ...name, scope: to, refersTo: `${quotedSheetName(to)}!${absoluteAreaAddress(target.area)}` }];
  });
  return { ...content, sheets, names: [...content.names, ...clones] };
}

export function withoutNames(content: WorkbookContent): WorkbookContent {
  return { ...content, names: [] };
}
