import type { WorkbookFiles } from '../../model/ports';

/** Reads, makes and changes .xlsx files; what each takes is fetched when first needed. */
export const workbookFiles: WorkbookFiles = {
  async read(bytes) {
    const { readWorkbook } = await import('./reading/read-workbook');
    return readWorkbook(bytes);
  },
  async readMerged(bytes) {
    const { readMergedWorkbook } = await import('./reading/read-merged-workbook');
    return readMergedWorkbook(bytes);
  },
  async make(plan) {
    const { writePlan } = await import('./writing/write-plan');
    return writePlan(plan);
  },
  async change(bytes, { cells, plan }) {
    const { patchPackage } = await import('./patching/patch-package');
    const outcome = await patchPackage(bytes, { cells, plan, names: [] });
    return outcome.outcome === 'patched' ? { outcome: 'changed', bytes: outcome.bytes } : outcome;
  },
};
