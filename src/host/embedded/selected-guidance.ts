import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Unsubscribe } from '../../model/ports';
import type { Spreadsheet } from './create-spreadsheet';

/** What a form says about filling in one cell; Excel and WPS show it beside the selected cell. */
export interface CellGuidance {
  title: string;
  text: string;
}

/** The input message of the cell selected in the sheet in front; null where it has none. */
function selectedGuidance({ get, workbook }: Spreadsheet): CellGuidance | null {
  const [selection] = get(SheetsSelectionsService).getCurrentSelections();
  if (selection === undefined) return null;
  const rule = get(SheetDataValidationModel).getRuleByLocation(
    workbook.getUnitId(),
    workbook.getActiveSheet().getSheetId(),
    selection.primary?.actualRow ?? selection.range.startRow,
    selection.primary?.actualColumn ?? selection.range.startColumn,
  );
  if (rule?.showInputMessage !== true || rule.prompt === undefined) return null;
  return { title: rule.promptTitle ?? '', text: rule.prompt };
}

/**
 * Tells the input message of the selected cell, now and whenever another cell is selected. The spreadsheet keeps such
 * messages with its validation, and moves them as rows are inserted, but does not show them.
 */
export function watchGuidance(
  spreadsheet: Spreadsheet,
  onGuidance: (guidance: CellGuidance | null) => void,
): Unsubscribe {
  const tell = (): void => {
    onGuidance(selectedGuidance(spreadsheet));
  };
  const watched = spreadsheet.commands.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) tell();
  });
  tell();
  return () => {
    watched.dispose();
  };
}
