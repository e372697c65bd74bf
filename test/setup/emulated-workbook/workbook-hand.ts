import { areaAddress, parseCellAddress } from '../../../src/model/cell-address';
import type { CellPlace } from '../../../src/model/cell-address';
import { EDIT_NAMES } from '../../../src/selfcheck/edit';
import type { Edit } from '../../../src/selfcheck/edit';
import type { HandAct, UserHand } from '../../../src/selfcheck/user-hand';
import { carryOutEdit } from './edits/carry-out-edit';
import { workbookDump } from './edits/workbook-dump';
import type { Workbook } from './workbook';

/** The person in front of an emulated host: acts on its workbook, so that the host tells what it tells of a person. */
export abstract class WorkbookHand implements UserHand {
  readonly acts: ReadonlySet<HandAct> = new Set<HandAct>([
    ...EDIT_NAMES,
    'type',
    'meetLocks',
    'watchedEdits',
    'dump',
  ]);

  /** The workbook in front. */
  protected abstract get workbook(): Workbook;

  /**
   * Does something to the workbook in front as its user.
   *
   * @param edit null where something is typed
   */
  protected abstract act(edit: Edit | null, act: (workbook: Workbook) => void): void;

  abstract settled(): Promise<void>;

  /** Does these things; the protection of the sheets concerned is lifted before, and not put back. */
  do(...edits: Edit[]): Promise<void> {
    for (const edit of edits) {
      this.act(edit, (workbook) => {
        workbook.sheetNamed(edit[1]).protection = null;
        carryOutEdit(workbook, edit);
      });
    }
    return Promise.resolve();
  }

  type(sheet: string, cell: string, text: string): Promise<void> {
    const place = parseCellAddress(cell);
    if (place === null) return Promise.reject(new RangeError(`no cell ${cell}`));
    const { row, column } = place;
    const area = { top: row, bottom: row, left: column, right: column };
    return new Promise((resolve) => {
      this.act(null, (workbook) => {
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

  dump(): Promise<unknown> {
    return Promise.resolve(workbookDump(this.workbook));
  }

  selection(): Promise<CellPlace | null> {
    const { sheet, area } = this.workbook.selection;
    return Promise.resolve({ sheet: sheet.name, row: area.top, column: area.left });
  }
}
