import { areaAddress, parseCellAddress } from '../../../../src/model/cell-address';
import type { CellPlace } from '../../../../src/model/cell-address';
import type { Edit } from '../../../../src/selfcheck/edit';
import type { HandAct, UserHand } from '../../../../src/selfcheck/user-hand';
import { carryOutEdit } from '../../../setup/emulated-workbook/edits/carry-out-edit';
import { workbookDump } from '../../../setup/emulated-workbook/edits/workbook-dump';
import type { Workbook } from '../../../setup/emulated-workbook/workbook';
import type { FakeWps } from './fake-wps';

const ACTS: readonly HandAct[] = [
  'insertRows',
  'deleteRows',
  'hideRows',
  'insertColumns',
  'deleteColumns',
  'setText',
  'setFormula',
  'setNumber',
  'cut',
  'copyCells',
  'copySheet',
  'renameSheet',
  'moveSheet',
  'removeSheet',
  'sort',
  'type',
  'meetLocks',
  'watchedEdits',
  'dump',
];

/** The person in front of the fake WPS: acts on its workbooks, not through the bridge, so that nothing is counted. */
export class EmulatedWpsHand implements UserHand {
  readonly acts: ReadonlySet<HandAct> = new Set(ACTS);

  constructor(private readonly wps: FakeWps) {}

  /** Does these things; the protection of the sheets concerned is lifted before, and not put back. */
  do(...edits: Edit[]): Promise<void> {
    for (const edit of edits) {
      const act = (workbook: Workbook): void => {
        workbook.sheetNamed(edit[1]).protection = null;
        carryOutEdit(workbook, edit);
      };
      if (edit[0] === 'copySheet') this.wps.asUserCopying(act);
      else if (edit[0] === 'removeSheet') this.wps.asUserDeleting(edit[1], act);
      else this.wps.asUser(act);
    }
    return Promise.resolve();
  }

  type(sheet: string, cell: string, text: string): Promise<void> {
    const place = parseCellAddress(cell);
    if (place === null) return Promise.reject(new RangeError(`no cell ${cell}`));
    const { row, column } = place;
    const area = { top: row, bottom: row, left: column, right: column };
    return new Promise((resolve) => {
      this.wps.asUser((workbook) => {
        const present = workbook.sheetNamed(sheet);
        present.requireUnlocked(area);
        present.enter(row, column, text);
        workbook.tell({
          kind: 'changed',
          sheet: present,
          address: areaAddress(area),
          changeType: 'RangeEdited',
        });
      });
      resolve();
    });
  }

  /** @throws where the fake was asked for what it does not know: an adapter may have taken that for a missing member */
  dump(): Promise<unknown> {
    return new Promise((resolve) => {
      this.wps.verify();
      resolve(workbookDump(this.wps.workbook));
    });
  }

  selection(): Promise<CellPlace | null> {
    const { sheet, area } = this.wps.workbook.selection;
    return Promise.resolve({ sheet: sheet.name, row: area.top, column: area.left });
  }

  settled(): Promise<void> {
    return this.wps.settled();
  }
}
