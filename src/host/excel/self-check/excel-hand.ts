import type { CellPlace } from '../../../model/cell-address';
import type { Edit } from '../../../selfcheck/edit';
import type { HandAct, UserHand } from '../../../selfcheck/user-hand';
import type { ExcelRuntime } from '../excel-runtime';
import { syncSilently } from '../silent-batch';
import { dumpExcel } from './excel-dump';
import { carryOutEdit, offeredEdits } from './excel-edit';

/**
 * Does through Office.js what a person does with mouse and keyboard. Excel does not tell an add-in of its own changes
 * as it tells of a person's, so nothing is claimed about watching: `watchedEdits` is not among the acts.
 */
export class ExcelHand implements UserHand {
  readonly acts: ReadonlySet<HandAct>;

  constructor(
    private readonly runtime: ExcelRuntime,
    /** Resolves once Excel has told of everything done before. */
    private readonly told: () => Promise<void>,
  ) {
    this.acts = new Set<HandAct>([...offeredEdits(runtime), 'type', 'meetLocks', 'dump']);
  }

  /** Two round trips for each edit: the second depends on whether the sheet is protected. */
  async do(...edits: Edit[]): Promise<void> {
    for (const edit of edits) await this.#do(edit);
  }

  async type(sheet: string, cell: string, text: string): Promise<void> {
    const context = this.runtime.openContext();
    await syncSilently(this.runtime, context, () => {
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[text]];
    });
  }

  dump(): Promise<unknown> {
    return dumpExcel(this.runtime);
  }

  async selection(): Promise<CellPlace | null> {
    const context = this.runtime.openContext();
    const selected = context.workbook.getSelectedRange();
    selected.load('rowIndex,columnIndex');
    selected.worksheet.load('name');
    await context.sync();
    return {
      sheet: selected.worksheet.name,
      row: selected.rowIndex + 1,
      column: selected.columnIndex + 1,
    };
  }

  settled(): Promise<void> {
    return this.told();
  }

  async #do(edit: Edit): Promise<void> {
    const context = this.runtime.openContext();
    const sheet = context.workbook.worksheets.getItem(edit[1]);
    sheet.protection.load('protected');
    await context.sync();
    const isProtected = sheet.protection.protected;
    await syncSilently(this.runtime, context, () => {
      if (isProtected) sheet.protection.unprotect();
      carryOutEdit(sheet, edit);
    });
  }
}
