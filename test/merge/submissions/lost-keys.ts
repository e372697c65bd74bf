import { IDENTITY_NAME } from '../../../src/model/keys';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';

/** What is left of a workbook of ours. */
export interface Left {
  /** Whether it still says whose it is. */
  identity: boolean;
  /** Names of the sheets that lost their keys; all where it is left out. */
  sheets?: readonly string[];
}

/** A workbook of ours whose hidden rows and columns were emptied and whose names are gone, as after copying cells. */
export function withoutKeys(content: WorkbookContent, { identity, sheets }: Left): WorkbookContent {
  const isLost = (name: string): boolean => sheets === undefined || sheets.includes(name);
  return {
    ...content,
    names: content.names.filter(({ name, refersTo }) =>
      name === IDENTITY_NAME ? identity : sheets?.every((sheet) => !refersTo.includes(sheet)) === true,
    ),
    sheets: content.sheets
      .filter(({ state }) => sheets !== undefined || state === 'visible')
      .map((sheet) =>
        isLost(sheet.name)
          ? { ...sheet, cells: sheet.cells.filter(({ row, column }) => row > 1 && column > 2) }
          : sheet,
      ),
  };
}

/** A workbook of ours, to be written, with the keys and names of one sheet gone. */
export function planWithoutKeys(plan: WorkbookPlan, lost: string): WorkbookPlan {
  return {
    ...plan,
    names: plan.names.filter(({ target }) => target.kind === 'constant' || target.sheet !== lost),
    sheets: plan.sheets.map((sheet) =>
      sheet.name === lost
        ? { ...sheet, cells: sheet.cells.filter(({ row, column }) => row > 1 && column > 2) }
        : sheet,
    ),
  };
}
