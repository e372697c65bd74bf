import type { CellArea } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { Programme } from '../../model/programme';
import type { Repaired } from '../../model/ports';
import type { WorkbookContent } from '../../model/workbook-content';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { FilingIndex } from '../../filing/filing-index';
import { readFiling } from '../../filing/read-filing';
import { computeTotals } from '../../filing/totals';
import { KEY_COLUMN, KEY_ROW } from '../reserved-keys';
import { REPAIR_MESSAGES } from './messages';
import type { PlacedSheet } from './place-sheet';
import { placedArea } from './place-sheet';
import { placeWorkbook } from './place-workbook';
import { placedFormula } from './placed-formula';
import type { CellSetting } from './repair-cells';
import { repairCells } from './repair-cells';
import { repairNames } from './repair-names';

type Remaining = Repaired['remaining'][number];

/** What a host is to put back, and what nobody can. */
export interface RepairPlan {
  /**
   * The plan as the workbook stands today: only sheets that are there, under the names they have, every row and
   * column where it is now. A cell has a value only where that has to be put back; the state sheet is left out.
   */
  plan: WorkbookPlan;
  remaining: readonly Remaining[];
}

function isWhole(sheet: PlacedSheet, { top, left, bottom, right }: CellArea): boolean {
  const { rows, columns } = sheet;
  return [rows.place(top), rows.place(bottom), columns.place(left), columns.place(right)].every(
    (place) => place !== null,
  );
}

function repairedSheet(
  sheet: PlacedSheet,
  cells: PlannedCell[],
  places: CellSetting['places'],
): PlannedSheet {
  const { plan, grid, rows, columns, lost } = sheet;
  const formulaOf = (formula: string, moved: { rows: number; columns: number }): string | null =>
    placedFormula(formula, plan.name, places, moved);
  const merges = plan.merges.flatMap((area) => {
    const placed = isWhole(sheet, area) ? placedArea(sheet, area) : null;
    return placed ? [placed.area] : [];
  });
  const validations = plan.validations.flatMap((validation): PlannedSheet['validations'] => {
    const placed = placedArea(sheet, validation.area);
    if (!placed) return [];
    const { rule } = validation;
    if (rule.kind !== 'custom') return [{ ...validation, area: placed.area }];
    const formula = formulaOf(rule.formula, placed.moved);
    return formula === null ? [] : [{ ...validation, area: placed.area, rule: { kind: 'custom', formula } }];
  });
  const conditionalFormats = plan.conditionalFormats.flatMap((format) => {
    const placed = placedArea(sheet, format.area);
    const formula = placed && formulaOf(format.formula, placed.moved);
    return placed && formula !== null ? [{ ...format, area: placed.area, formula }] : [];
  });
  const keyRow = lost.keyRow ? null : rows.place(KEY_ROW);
  const hiddenColumns = plan.columns.flatMap(({ column, width, hidden }) => {
    const isLost = lost.keyColumn && column === KEY_COLUMN;
    const today = hidden && !isLost ? columns.place(column) : null;
    return today === null ? [] : [{ column: today, width, hidden }];
  });
  return {
    ...plan,
    name: grid.name,
    cells,
    merges,
    validations,
    conditionalFormats,
    columns: hiddenColumns,
    rows: keyRow === null ? [] : [{ row: keyRow, height: null, hidden: true }],
    fields: [],
    labels: [],
    totals: [],
  };
}

function remainingOf({ grid, located, lost }: PlacedSheet): Remaining[] {
  return [
    ...(lost.keyRow ? [{ place: null, message: REPAIR_MESSAGES.keyRowLost(grid.name) }] : []),
    ...(lost.keyColumn ? [{ place: null, message: REPAIR_MESSAGES.keyColumnLost(grid.name) }] : []),
    ...located.flatMap(({ planned, location, duplicates }): Remaining[] => {
      const label = planned.label?.text ?? planned.field;
      if (location === null) {
        return [{ place: null, message: REPAIR_MESSAGES.fieldLost(grid.name, label) }];
      }
      const text = grid.textAt(location.top, location.column);
      return duplicates
        .filter(({ row, column }) => !['', text].includes(grid.textAt(row, column)))
        .map((place) => ({ place, message: REPAIR_MESSAGES.fieldTwice(formatPlace(place), label) }));
    }),
  ];
}

/** What the totals' formulas are going to show, for readers that do not compute. */
function shownTotals(
  plan: PlannedSheet,
  totals: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string | number> {
  return new Map(
    plan.totals.map(({ total, row, column }) => {
      const decimal = totals.get(total) ?? null;
      return [`${row}/${column}`, decimal === null ? '' : Number(decimal)] as const;
    }),
  );
}

/**
 * Plans 修复表格: finds every sheet, row and column of the plan where it stands today (keys, then names, then printed
 * texts) and says what has to be put there: texts, formulas with their references as of today, looks, validation, live
 * formats, keys and published names. What users fill in is never part of it.
 *
 * @param plan the fresh layout of the workbook's template version
 * @param content what a host read
 */
export function planRepair(plan: WorkbookPlan, programme: Programme, content: WorkbookContent): RepairPlan {
  const { names, sheets, placed, faults, places } = placeWorkbook(plan, programme, content);
  const totals = computeTotals(programme, FilingIndex.of(readFiling(plan, programme, content)));
  const remaining = faults.map(({ code, subject, expected }): Remaining => ({
    place: null,
    message:
      code === 'sheetCopied'
        ? REPAIR_MESSAGES.sheetCopied(subject, expected ?? '')
        : REPAIR_MESSAGES.sheetMissing(subject),
  }));
  const repaired = placed.map((sheet) => {
    const setting = { places, styles: plan.styles, shown: shownTotals(sheet.plan, totals) };
    const { cells, remaining: lostCells } = repairCells(sheet, setting);
    remaining.push(...remainingOf(sheet), ...lostCells);
    return repairedSheet(sheet, cells, places);
  });
  const grids = new Map(sheets.map(({ grid }) => [grid.name, grid]));
  const moved = repairNames(plan, placed, names, grids);
  return {
    plan: { ...plan, sheets: repaired, names: moved.names },
    remaining: [...remaining, ...moved.remaining],
  };
}
