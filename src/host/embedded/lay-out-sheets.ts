import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/preset-sheets-core';
import type { LaidOut, LayoutProgress } from '../../model/ports';
import type { PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { validatePlan } from '../plan/validate-plan';
import type { Spreadsheet } from './create-spreadsheet';
import { lockSheet } from './locks/sheet-locks';
import { bringToFront } from './reveal-cell';
import { plannedName, setNames } from './sheet/defined-names';
import { plannedLook } from './sheet/planned-look';
import { plannedWorksheet } from './sheet/planned-worksheet';
import type { KeptRules } from './rules/kept-rules';

/** A spreadsheet and the rules of its sheets. */
export interface LayoutTarget {
  spreadsheet: Spreadsheet;
  rules: KeptRules;
}

/** An id no sheet of the workbook has, nor had while it is open: undo brings sheets back under their ids. */
export function freshSheetId(): string {
  return `sheet-${globalThis.crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}

/** Keeps the plan's styles in the workbook; gives the id of each. */
export function styleIds(
  { workbook }: Spreadsheet,
  styles: WorkbookPlan['styles'],
): ReadonlyMap<string, string> {
  const book = workbook.getStyles();
  return new Map(
    Object.entries(styles).map(([name, style]) => [name, book.setValue(plannedLook(style)) ?? '']),
  );
}

/** Adds one planned sheet at a position, with its rules and locks. */
function addSheet(
  { spreadsheet, rules }: LayoutTarget,
  sheet: PlannedSheet,
  plan: WorkbookPlan,
  looks: ReadonlyMap<string, string>,
  id: string,
): void {
  const { commands, workbook } = spreadsheet;
  commands.syncExecuteCommand(InsertSheetMutation.id, {
    unitId: workbook.getUnitId(),
    index: workbook.getSheets().length,
    sheet: plannedWorksheet(sheet, plan.styles, id, (style) => looks.get(style)),
  });
  rules.set(id, sheet);
  lockSheet(spreadsheet, id, sheet, plan.styles);
}

function clashes({ workbook }: Spreadsheet, plan: WorkbookPlan): string[] {
  const present = new Set(workbook.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  return plan.sheets.map(({ name }) => name).filter((name) => present.has(name.toLowerCase()));
}

/**
 * Adds the plan's sheets behind those that are there, all or none of them. A sheet called as one that is there is never
 * written over.
 */
export function layOutSheets(target: LayoutTarget, plan: WorkbookPlan, progress?: LayoutProgress): LaidOut {
  const { spreadsheet } = target;
  const clashing = clashes(spreadsheet, plan);
  if (clashing.length > 0) return { outcome: 'nameClash', sheets: clashing };
  const { commands, workbook } = spreadsheet;
  const faults = validatePlan(
    plan,
    workbook.getSheets().map((sheet) => sheet.getName()),
  );
  if (faults.length > 0) {
    return { outcome: 'failed', message: faults.map(({ message }) => message).join('\n') };
  }
  const added: string[] = [];
  const active = workbook.getActiveSheet();
  const looks = styleIds(spreadsheet, plan.styles);
  const takeBack = (): void => {
    for (const subUnitId of added) {
      commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId: workbook.getUnitId(), subUnitId });
    }
  };
  const total = plan.sheets.length;
  for (const [index, sheet] of plan.sheets.entries()) {
    const id = freshSheetId();
    added.push(id);
    addSheet(target, sheet, plan, looks, id);
    if (progress?.sheetDone(index + 1, total) === 'cancel') {
      takeBack();
      bringToFront(spreadsheet, active.getSheetId());
      return { outcome: 'cancelled' };
    }
  }
  setNames(spreadsheet, plan.names.map(plannedName));
  bringToFront(spreadsheet, active.getSheetId());
  return { outcome: 'laidOut', sheets: plan.sheets.map(({ name }) => name) };
}
