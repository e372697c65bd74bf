import { areaAddress, parseCellAddress } from '../../../src/model/cell-address';
import type { CellPlace } from '../../../src/model/cell-address';
import type { Edit } from '../../../src/selfcheck/edit';
import type { HandAct, UserHand } from '../../../src/selfcheck/user-hand';
import type { EmulatedExcel } from './emulated-excel';
import { carryOutEdit } from '../emulated-workbook/edits/carry-out-edit';
import { workbookDump } from '../emulated-workbook/edits/workbook-dump';

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

/** The person in front of the emulated Excel. */
export class EmulatedHand implements UserHand {
  readonly acts: ReadonlySet<HandAct> = new Set(ACTS);

  constructor(
    private readonly host: EmulatedExcel,
    /** Resolves when everything on its way to the client has arrived. */
    private readonly delivered: () => Promise<void>,
  ) {}

  /** Does these things; the protection of the sheets concerned is lifted before, and not put back. */
  do(...edits: Edit[]): Promise<void> {
    for (const edit of edits) {
      this.host.asUser((workbook) => {
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
      this.host.asUser((workbook) => {
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
    return Promise.resolve(workbookDump(this.host.workbook));
  }

  selection(): Promise<CellPlace | null> {
    const { sheet, area } = this.host.workbook.selection;
    return Promise.resolve({ sheet: sheet.name, row: area.top, column: area.left });
  }

  settled(): Promise<void> {
    return this.delivered();
  }
}
