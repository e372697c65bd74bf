import type { IAuthzIoService } from '@univerjs/core';
import { UnitAction } from '@univerjs/preset-sheets-core';

/** Every permission of ours starts with this, followed by what it locks. */
const CELLS = 'locked-cells/';
const STRUCTURE = 'locked-structure/';

/** The permission under which the locked cells of a sheet are protected. */
export function cellLock(sheetId: string): string {
  return `${CELLS}${sheetId}`;
}

/** The permission under which rows and columns of a sheet stay where they are. */
export function structureLock(sheetId: string): string {
  return `${STRUCTURE}${sheetId}`;
}

/** Pasting sets looks as well as values, and is refused as a whole where one of them is. */
const ALLOWED_ON_LOCKED_SHEETS: ReadonlySet<UnitAction> = new Set([
  UnitAction.Copy,
  UnitAction.SetCellValue,
  UnitAction.SetCellStyle,
]);

/** What a permission allows: to look at locked cells, and to fill in a sheet whose rows and columns stay. */
export function isAllowed(permission: string, action: UnitAction): boolean {
  if (permission.startsWith(CELLS)) return action === UnitAction.View;
  if (permission.startsWith(STRUCTURE)) return ALLOWED_ON_LOCKED_SHEETS.has(action);
  return true;
}

/**
 * Says what is allowed, to whoever sits in front of the spreadsheet. Univer asks it whenever a protected range appears
 * or moves, also by undo, so that locks hold without anybody setting them again.
 */
export class LockAuthority implements IAuthzIoService {
  allowed({ objectID, actions }: Parameters<IAuthzIoService['allowed']>[0]) {
    return Promise.resolve(actions.map((action) => ({ action, allowed: isAllowed(objectID, action) })));
  }

  async batchAllowed(requests: Parameters<IAuthzIoService['batchAllowed']>[0]) {
    return Promise.all(
      requests.map(async (request) => ({
        unitID: request.unitID,
        objectID: request.objectID,
        actions: await this.allowed(request),
      })),
    );
  }

  create(): Promise<string> {
    return Promise.reject(new Error('nobody makes permissions here'));
  }

  list(): ReturnType<IAuthzIoService['list']> {
    return Promise.resolve([]);
  }

  listRoles(): ReturnType<IAuthzIoService['listRoles']> {
    return Promise.resolve({ roles: [], actions: [] });
  }

  listCollaborators(): ReturnType<IAuthzIoService['listCollaborators']> {
    return Promise.resolve([]);
  }

  update = (): Promise<void> => Promise.resolve();
  updateCollaborator = (): Promise<void> => Promise.resolve();
  deleteCollaborator = (): Promise<void> => Promise.resolve();
  createCollaborator = (): Promise<void> => Promise.resolve();
  putCollaborators = (): Promise<void> => Promise.resolve();
}
