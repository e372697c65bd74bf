import type { WorkbookContent } from '../model/workbook-content';
import { selfCheckMessages } from './messages';

/** The one sheet of the workbook every case begins with. */
export const SCRATCH_SHEET = '表一';

/** The workbook the self-check is asked to empty holds something; nothing was changed. The message is for the user. */
export class NotScratchError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotScratchError';
  }
}

/**
 * Why the self-check may not be run in a workbook: it empties the workbook between cases, so nothing may be in it.
 *
 * @returns the sentence for the user; null for a workbook of one worksheet without a single value or name
 */
export function scratchWorkbookRefusal({ sheets, names }: WorkbookContent): string | null {
  const isEmpty =
    sheets.length === 1 &&
    names.every(({ name }) => name.startsWith('_xlnm.')) &&
    sheets.every(({ kind, cells }) => kind === 'worksheet' && cells.length === 0);
  return isEmpty ? null : selfCheckMessages.notScratch;
}
