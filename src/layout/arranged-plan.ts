import type { CellArea } from '../model/cell-address';
import { cellText } from '../filing/cell-text';
import { heldValue } from '../filing/held-value';
import { bareSheet } from '../model/bare-sheet';
import type { Programme } from '../model/programme';
import type { CellContent, SheetContent, WorkbookContent } from '../model/workbook-content';
import type {
  PlannedCell,
  PlannedName,
  PlannedSheet,
  PlannedStyle,
  PlannedValue,
  WorkbookPlan,
} from '../model/workbook-plan';
import type { PlacedSheet } from './repair/place-sheet';
import { placedArea } from './repair/place-sheet';
import { placeWorkbook } from './repair/place-workbook';
import { planRepair } from './repair/repair-plan';

/** The look of cells no plan knows: of sheets that are not ours, and of what was typed beside the forms. */
const PLAIN_STYLE = 'arranged.plain';
const PLAIN: PlannedStyle = {
  font: { name: '宋体', size: 10.5, bold: false, colour: '000000' },
  fill: null,
  horizontal: 'general',
  vertical: 'middle',
  wrap: false,
  border: 'none',
  numberFormat: 'General',
  locked: true,
};

/**
 * What a cell holds. An error somebody typed stays visible as its text; so does what a host formatted as a percentage or
 * a day, because planned cells have no such format and 1.5 is not 150 %.
 */
function valueOf(cell: CellContent): PlannedValue {
  if (cell.formula === undefined && cell.format !== undefined) return { kind: 'text', text: cellText(cell) };
  const held = heldValue(cell);
  if (held !== null) return held;
  return { kind: 'text', text: cell.value.kind === 'error' ? cell.value.code : '' };
}

/** Planned looks with what the cells hold today; cells nobody planned are added. */
function withContent(cells: readonly PlannedCell[], { cells: held }: SheetContent): PlannedCell[] {
  const contents = new Map(held.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const planned = cells.map(({ row, column, style }): PlannedCell => {
    const key = `${row}/${column}`;
    const cell = contents.get(key);
    contents.delete(key);
    return { row, column, style, value: cell === undefined ? { kind: 'blank' } : valueOf(cell) };
  });
  const stray = [...contents.values()].map((cell): PlannedCell => ({
    row: cell.row,
    column: cell.column,
    style: PLAIN_STYLE,
    value: valueOf(cell),
  }));
  return [...planned, ...stray].sort((one, other) => one.row - other.row || one.column - other.column);
}

function areaToday(sheet: PlacedSheet, area: CellArea): CellArea | null {
  return placedArea(sheet, area)?.area ?? null;
}

function printToday(sheet: PlacedSheet, print: PlannedSheet['print']): PlannedSheet['print'] {
  const { repeatRows } = print;
  const top = repeatRows === null ? null : sheet.rows.place(repeatRows.top);
  const bottom = repeatRows === null ? null : sheet.rows.place(repeatRows.bottom);
  return {
    ...print,
    area: areaToday(sheet, print.area) ?? print.area,
    repeatRows: top === null || bottom === null ? null : { top, bottom },
  };
}

/** A sheet of ours as it stands today: what is put back on repair is left as it is. */
function ourSheet(placed: PlacedSheet, repaired: PlannedSheet, content: SheetContent): PlannedSheet {
  const { plan, rows, columns } = placed;
  const row = plan.freeze === null ? null : rows.place(plan.freeze.row);
  const column = plan.freeze === null ? null : columns.place(plan.freeze.column);
  return {
    ...repaired,
    state: content.state,
    cells: withContent(repaired.cells, content),
    columns: plan.columns.flatMap((planned) => {
      const today = columns.place(planned.column);
      return today === null ? [] : [{ ...planned, column: today }];
    }),
    rows: plan.rows.flatMap((planned) => {
      const today = rows.place(planned.row);
      return today === null ? [] : [{ ...planned, row: today }];
    }),
    freeze: row === null || column === null ? null : { row, column },
    print: printToday(placed, plan.print),
  };
}

/** A sheet that is not ours: its values, nothing else, locked. */
function otherSheet(content: SheetContent): PlannedSheet {
  const { name, state } = content;
  return { ...bareSheet(name, withContent([], content)), state, protected: true };
}

function namesToday(names: readonly PlannedName[], placed: readonly PlacedSheet[]): PlannedName[] {
  const bySheet = new Map(placed.map((sheet) => [sheet.plan.name, sheet]));
  return names.flatMap(({ name, target }): PlannedName[] => {
    if (target.kind === 'constant') return [{ name, target }];
    const sheet = bySheet.get(target.sheet);
    const area = sheet && areaToday(sheet, target.area);
    return sheet && area ? [{ name, target: { ...target, sheet: sheet.grid.name, area } }] : [];
  });
}

/**
 * A whole workbook as it stands today, with everything it holds: sheets of ours with the looks, widths, validation and
 * live formats of their plan where rows, columns and sheets are now; other sheets with their values alone. For hosts
 * that are given a workbook to show, and for writing it anew.
 *
 * Nothing is put back or taken away: a label that was destroyed stays destroyed, see `planRepair` for that.
 *
 * @param plan the fresh layout of the workbook's template version
 * @param content what a host read
 */
export function arrangedPlan(
  plan: WorkbookPlan,
  programme: Programme,
  content: WorkbookContent,
): WorkbookPlan {
  const { placed } = placeWorkbook(plan, programme, content);
  const repair = planRepair(plan, programme, content).plan;
  const repaired = new Map(repair.sheets.map((sheet) => [sheet.name, sheet]));
  const ours = new Map(placed.map((sheet) => [sheet.grid.name, sheet]));
  return {
    ...plan,
    styles: { ...plan.styles, [PLAIN_STYLE]: PLAIN },
    sheets: content.sheets
      .filter(({ kind }) => kind === 'worksheet')
      .map((sheet) => {
        const placedSheet = ours.get(sheet.name);
        const repairedSheet = repaired.get(sheet.name);
        return placedSheet && repairedSheet ? ourSheet(placedSheet, repairedSheet, sheet) : otherSheet(sheet);
      }),
    names: namesToday(plan.names, placed),
  };
}
