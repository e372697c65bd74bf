import type { WorkbookContent } from '../../model/workbook-content';
import { registerSheet } from './stored-merge';

/** Name of the sheet a merge keeps its record on. */
export const REGISTER_SHEET_NAME = '_merge';

/** Whether a workbook is what a merge made, and no submission. */
export function isMergedWorkbook(content: WorkbookContent): boolean {
  return registerSheet(content) !== null;
}
