import type { Edit } from '../../../../src/selfcheck/edit';
import type { Workbook } from '../../../setup/emulated-workbook/workbook';
import { WorkbookHand } from '../../../setup/emulated-workbook/workbook-hand';
import type { FakeWps } from './fake-wps';

/** The person in front of the fake WPS: acts on its workbooks, not through the bridge, so that nothing is counted. */
export class EmulatedWpsHand extends WorkbookHand {
  constructor(private readonly wps: FakeWps) {
    super();
  }

  protected override get workbook(): Workbook {
    return this.wps.workbook;
  }

  protected override act(edit: Edit | null, act: (workbook: Workbook) => void): void {
    if (edit?.[0] === 'copySheet') this.wps.asUserCopying(act);
    else if (edit?.[0] === 'removeSheet') this.wps.asUserDeleting(edit[1], act);
    else this.wps.asUser(act);
  }

  /** @throws where the fake was asked for what it does not know: an adapter may have taken that for a missing member */
  override async dump(): Promise<unknown> {
    this.wps.verify();
    return super.dump();
  }

  override settled(): Promise<void> {
    return this.wps.settled();
  }
}
