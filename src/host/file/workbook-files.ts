import type { WorkbookFiles } from '../../model/ports';

/** Reads and makes .xlsx files; the reader and the writer are fetched when first needed. */
export const workbookFiles: WorkbookFiles = {
  async read(bytes) {
    const { readWorkbook } = await import('./reading/read-workbook');
    return readWorkbook(bytes);
  },
  async make(plan) {
    const { writePlan } = await import('./writing/write-plan');
    return writePlan(plan);
  },
};
