import type { Finding } from '../../model/finding';
import type {
  CellValue,
  HostCapabilities,
  LaidOut,
  LayoutProgress,
  Repaired,
  WorkbookEditor,
} from '../../model/ports';
import type { WorkbookReading } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { markWrites } from '../marks';
import { patchPackage } from './patching/patch-package';
import { readWorkbook } from './reading/read-workbook';
import { repairPackage } from './repairing/repair-package';
import { PlanInvalidError } from '../plan/plan-fault';

/** A file could not be changed and is as it was; the message is the Chinese sentence for the user. */
export class FileNotChangedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FileNotChangedError';
  }
}

/**
 * An .xlsx file as a workbook one may change. The bytes given are never touched: every change makes a new package, of
 * which whatever is not concerned is byte-identical.
 *
 * @example
 * const workbook = new FileWorkbook(readFileSync('申报表.xlsx'));
 * await workbook.mark(findings);
 * writeFileSync('申报表-标注.xlsx', workbook.bytes());
 */
export class FileWorkbook implements WorkbookEditor {
  readonly kind = 'file';
  /** A file holds everything a plan can say; what was written is undone by keeping the earlier bytes. */
  readonly capabilities: HostCapabilities = {
    conditionalFormats: true,
    dataValidation: true,
    protection: true,
    pageLayout: true,
    veryHiddenSheets: true,
    undoOfWrites: false,
  };
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The package as it is now. */
  bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Reads all sheets, values and names; a file that cannot be read is an answer. */
  read(): Promise<WorkbookReading> {
    return Promise.resolve(readWorkbook(this.#bytes));
  }

  /** Adds the plan's sheets behind those that are there. */
  async layOut(plan: WorkbookPlan, progress?: LayoutProgress): Promise<LaidOut> {
    try {
      const outcome = await patchPackage(this.#bytes, { cells: [], plan, names: [] });
      if (outcome.outcome === 'nameClash') return outcome;
      if (outcome.outcome === 'refused') return { outcome: 'failed', message: outcome.message };
      const total = plan.sheets.length;
      for (let done = 1; done <= total; done += 1) {
        if (progress?.sheetDone(done, total) === 'cancel') return { outcome: 'cancelled' };
      }
      this.#bytes = outcome.bytes;
      return { outcome: 'laidOut', sheets: plan.sheets.map(({ name }) => name) };
    } catch (failure) {
      if (failure instanceof PlanInvalidError) return { outcome: 'failed', message: failure.message };
      throw failure;
    }
  }

  /**
   * Writes values into cells; their look stays.
   *
   * @throws {@link FileNotChangedError} where the file does not allow it; then nothing was written
   */
  async write(values: readonly CellValue[]): Promise<void> {
    if (values.length === 0) return;
    const outcome = await patchPackage(this.#bytes, { cells: values, plan: null, names: [] });
    switch (outcome.outcome) {
      case 'patched':
        this.#bytes = outcome.bytes;
        return;
      case 'refused':
        throw new FileNotChangedError(outcome.message);
      case 'nameClash':
        throw new Error('a patch without sheets cannot clash');
    }
  }

  /**
   * Shows findings through the formats laid out beforehand; `mark([])` takes all marks away.
   *
   * @throws {@link FileNotChangedError} where the file cannot be read or changed
   */
  async mark(findings: readonly Finding[]): Promise<void> {
    const reading = await this.read();
    if (reading.outcome === 'refused') throw new FileNotChangedError(reading.message);
    await this.write(markWrites(reading.content, findings));
  }

  /**
   * Puts back what differs from the plan, all of it or nothing.
   *
   * @param plan where everything stands today, see {@link WorkbookEditor.repair}
   * @throws {@link FileNotChangedError} where the file cannot be changed safely
   */
  async repair(plan: WorkbookPlan): Promise<Repaired> {
    const outcome = await repairPackage(this.#bytes, plan);
    if (outcome.outcome === 'refused') throw new FileNotChangedError(outcome.message);
    this.#bytes = outcome.bytes;
    return { repaired: outcome.repaired, remaining: [] };
  }
}
