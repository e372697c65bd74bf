import type { Workbook } from '../emulated-workbook/workbook';
import { WorkbookHand } from '../emulated-workbook/workbook-hand';
import type { Edit } from '../../../src/selfcheck/edit';
import type { EmulatedExcel } from './emulated-excel';

/** The person in front of the emulated Excel. */
export class EmulatedHand extends WorkbookHand {
  constructor(
    private readonly host: EmulatedExcel,
    /** Resolves when everything on its way to the client has arrived. */
    private readonly delivered: () => Promise<void>,
  ) {
    super();
  }

  protected override get workbook(): Workbook {
    return this.host.workbook;
  }

  protected override act(_edit: Edit | null, act: (workbook: Workbook) => void): void {
    this.host.asUser(act);
  }

  override settled(): Promise<void> {
    return this.delivered();
  }
}
