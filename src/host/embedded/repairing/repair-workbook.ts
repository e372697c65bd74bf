import { IUndoRedoService } from '@univerjs/core';
import { formatPlace } from '../../../model/cell-address';
import type { CellPlace } from '../../../model/cell-address';
import type { CellValue, Repaired } from '../../../model/ports';
import type { PlannedValue, WorkbookPlan } from '../../../model/workbook-plan';
import type { LayoutTarget } from '../lay-out-sheets';
import { EMBEDDED_MESSAGES } from '../messages';
import { damagedRules } from '../rules/sheet-rules';
import { plannedName, readNames, setNames } from '../sheet/defined-names';
import { writeCells } from '../write-cells';
import { repairSheet } from './repair-sheet';

function isGiven(value: PlannedValue): boolean {
  return value.kind !== 'blank';
}

/** Names that are not there or point elsewhere. */
function repairNames({ spreadsheet }: LayoutTarget, plan: WorkbookPlan): CellPlace[] {
  const present = new Map(readNames(spreadsheet).map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const lost = plan.names.filter(
    (planned) => present.get(planned.name.toLowerCase()) !== plannedName(planned).refersTo,
  );
  setNames(spreadsheet, lost.map(plannedName));
  return lost.flatMap(({ target }): CellPlace[] =>
    target.kind === 'area' ? [{ sheet: target.sheet, row: target.area.top, column: target.area.left }] : [],
  );
}

/**
 * Puts back what differs from a plan placed where everything stands today. Values are written only where the plan
 * gives one. What the user did before can no longer be taken back one by one: it would bring the damage back.
 */
export function repairWorkbook(target: LayoutTarget, plan: WorkbookPlan): Repaired {
  const { rules, spreadsheet } = target;
  const { workbook } = spreadsheet;
  const places: CellPlace[] = [];
  const values: CellValue[] = [];
  const remaining: { place: CellPlace | null; message: string }[] = [];
  for (const planned of plan.sheets) {
    const worksheet = workbook.getSheetBySheetName(planned.name);
    if (!worksheet) {
      remaining.push({ place: null, message: EMBEDDED_MESSAGES.sheetGone(planned.name) });
      continue;
    }
    const sheet = planned.name;
    for (const { row, column, value } of planned.cells) {
      if (isGiven(value)) values.push({ place: { sheet, row, column }, value });
    }
    for (const cell of repairSheet({ spreadsheet, worksheet, planned, styles: plan.styles })) {
      places.push({ sheet, ...cell });
    }
    const damaged = damagedRules(spreadsheet, worksheet.getSheetId(), planned);
    if (damaged.length > 0) rules.set(worksheet.getSheetId(), planned);
    for (const { top, left } of damaged) places.push({ sheet, row: top, column: left });
  }
  writeCells(spreadsheet, values, false);
  places.push(...values.map(({ place }) => place), ...repairNames(target, plan));
  if (places.length > 0) spreadsheet.get(IUndoRedoService).clearUndoRedo(workbook.getUnitId());
  return {
    repaired: [...new Map(places.map((place) => [formatPlace(place), place])).values()],
    remaining,
  };
}
