import {
  IDefinedNamesService,
  SetDefinedNameMutation,
  RemoveDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';
import type { PlannedName } from '../../../model/workbook-plan';
import type { DefinedName } from '../../../model/workbook-content';
import { storedName } from '../../plan/planned-names';
import type { Spreadsheet } from '../create-spreadsheet';

/** How Univer says that a name belongs to no sheet. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

function presentNames({ get, workbook }: Spreadsheet): IDefinedNamesServiceParam[] {
  return Object.values(get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {});
}

/** The defined names of the workbook, as files store them. */
export function readNames(spreadsheet: Spreadsheet): DefinedName[] {
  return presentNames(spreadsheet).map(({ name, formulaOrRefString, localSheetId, hidden }) => ({
    name,
    refersTo: formulaOrRefString.replace(/^=/, ''),
    scope:
      localSheetId === undefined || localSheetId === WHOLE_WORKBOOK
        ? null
        : (spreadsheet.workbook.getSheetBySheetId(localSheetId)?.getName() ?? null),
    hidden: hidden === true,
  }));
}

/**
 * Defines names of the workbook, in place of those called alike.
 *
 * @returns the ids of the names that were not there before
 */
export function setNames(
  spreadsheet: Spreadsheet,
  names: readonly { name: string; refersTo: string; scope: string | null; hidden: boolean }[],
): string[] {
  const { commands, workbook } = spreadsheet;
  const added: string[] = [];
  const present = new Map(
    presentNames(spreadsheet).map(({ name, id, localSheetId }) => [
      `${localSheetId ?? WHOLE_WORKBOOK}/${name.toLowerCase()}`,
      id,
    ]),
  );
  for (const { name, refersTo, scope, hidden } of names) {
    const sheetId = scope === null ? WHOLE_WORKBOOK : workbook.getSheetBySheetName(scope)?.getSheetId();
    if (sheetId === undefined) continue;
    const known = present.get(`${sheetId}/${name.toLowerCase()}`);
    const id = known ?? `name-${sheetId}-${name}`;
    if (known === undefined) added.push(id);
    commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: workbook.getUnitId(),
      id,
      name,
      formulaOrRefString: /^["{]|^[^'!]+$/.test(refersTo) ? `=${refersTo}` : refersTo,
      localSheetId: sheetId,
      hidden,
    });
  }
  return added;
}

/** Takes names away again. */
export function removeNames({ commands, workbook }: Spreadsheet, ids: readonly string[]): void {
  for (const id of ids) {
    commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId: workbook.getUnitId(), id });
  }
}

/** A planned name as {@link setNames} takes it. */
export function plannedName(planned: PlannedName): DefinedName {
  return { ...storedName(planned), hidden: false };
}
