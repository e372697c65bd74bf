import {
  AddRangeProtectionMutation,
  DeleteRangeProtectionMutation,
  EditStateEnum,
  getAllRangePermissionPoint,
  getAllWorksheetPermissionPointByPointPanel,
  RangeProtectionRuleModel,
  SetWorksheetPermissionPointsMutation,
  UnitObject,
  ViewStateEnum,
  WorksheetProtectionPointModel,
} from '@univerjs/preset-sheets-core';
import type { IRangeProtectionRule } from '@univerjs/preset-sheets-core';
import { IPermissionService } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import type { PlannedSheet, WorkbookPlan } from '../../../model/workbook-plan';
import type { Spreadsheet } from '../create-spreadsheet';
import { rangeOf } from '../sheet/planned-worksheet';
import { cellLock, isAllowed, structureLock } from './lock-authority';
import { lockedAreas } from './locked-areas';

/** Locks what a planned sheet locks; a sheet that is not protected loses the locks it has. */
export function lockSheet(
  spreadsheet: Spreadsheet,
  sheetId: string,
  sheet: Pick<PlannedSheet, 'cells' | 'protected'>,
  styles: WorkbookPlan['styles'],
): void {
  unlockSheet(spreadsheet, sheetId);
  const worksheet = spreadsheet.workbook.getSheetBySheetId(sheetId);
  if (!sheet.protected || !worksheet) return;
  const size = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  const unlocked = sheet.cells.filter(({ style }) => styles[style]?.locked === false);
  setLocks(spreadsheet, sheetId, lockedAreas(unlocked, size).map(rangeOf));
}

/** Locks a whole sheet, as nothing of it is ours to change. */
export function lockEverything(spreadsheet: Spreadsheet, sheetId: string): void {
  lockSheet(spreadsheet, sheetId, { cells: [], protected: true }, {});
}

/** The locked ranges of a sheet; none where it is not protected. */
export function lockedRanges({ get, workbook }: Spreadsheet, sheetId: string): readonly IRange[] {
  return get(RangeProtectionRuleModel)
    .getSubunitRuleList(workbook.getUnitId(), sheetId)
    .flatMap(({ ranges }) => ranges);
}

/** Whether rows and columns of a sheet are held in place. */
export function isStructureLocked({ get, workbook }: Spreadsheet, sheetId: string): boolean {
  return get(WorksheetProtectionPointModel).getRule(workbook.getUnitId(), sheetId) !== undefined;
}

/** Lifts the protection of a sheet. */
export function unlockSheet({ get, commands, workbook }: Spreadsheet, sheetId: string): void {
  const unitId = workbook.getUnitId();
  const present = get(RangeProtectionRuleModel).getSubunitRuleList(unitId, sheetId);
  if (present.length > 0) {
    const ruleIds = present.map(({ id }) => id);
    commands.syncExecuteCommand(DeleteRangeProtectionMutation.id, { unitId, subUnitId: sheetId, ruleIds });
  }
  get(WorksheetProtectionPointModel).deleteRule(unitId, sheetId);
  const permissions = get(IPermissionService);
  for (const Point of getAllWorksheetPermissionPointByPointPanel()) {
    permissions.updatePermissionPoint(new Point(unitId, sheetId).id, true);
  }
}

function setLocks({ get, commands, workbook }: Spreadsheet, sheetId: string, ranges: IRange[]): void {
  const unitId = workbook.getUnitId();
  const rule: IRangeProtectionRule = {
    id: cellLock(sheetId),
    permissionId: cellLock(sheetId),
    ranges,
    unitType: UnitObject.SelectRange,
    unitId,
    subUnitId: sheetId,
    viewState: ViewStateEnum.OthersCanView,
    editState: EditStateEnum.OnlyMe,
  };
  commands.syncExecuteCommand(AddRangeProtectionMutation.id, { unitId, subUnitId: sheetId, rules: [rule] });
  const permissionId = structureLock(sheetId);
  commands.syncExecuteCommand(SetWorksheetPermissionPointsMutation.id, {
    unitId,
    subUnitId: sheetId,
    rule: { unitId, subUnitId: sheetId, permissionId },
  });
  // The authority is asked in the next task; until then the sheet would be open.
  const permissions = get(IPermissionService);
  for (const Point of getAllRangePermissionPoint()) {
    const point = new Point(unitId, sheetId, rule.permissionId);
    permissions.updatePermissionPoint(point.id, isAllowed(rule.permissionId, point.subType));
  }
  for (const Point of getAllWorksheetPermissionPointByPointPanel()) {
    const point = new Point(unitId, sheetId);
    permissions.updatePermissionPoint(point.id, isAllowed(permissionId, point.subType));
  }
}
