import type { CellPlace } from '../../../model/cell-address';
import type { Edit } from '../../../selfcheck/edit';
import type { HandAct, UserHand } from '../../../selfcheck/user-hand';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { quietly } from '../bridge/quietly';
import { selectedCell } from '../selected-cell';
import { unprotect, whileUnprotected } from '../writing/sheet-protection';
import { dumpWps } from './wps-dump';
import { carryOutEdit, OFFERED_EDITS } from './wps-edit';

/**
 * Does through the interface of WPS what a person does with mouse and keyboard. WPS does not tell an add-in of its own
 * changes as it tells of a person's, so nothing is claimed about watching: `watchedEdits` is not among the acts.
 */
export class WpsHand implements UserHand {
  readonly acts: ReadonlySet<HandAct> = new Set<HandAct>([...OFFERED_EDITS, 'type', 'meetLocks', 'dump']);

  constructor(
    private readonly book: BoundWorkbook,
    /** Resolves once WPS has told of everything done before. */
    private readonly told: () => Promise<void>,
  ) {}

  do(...edits: Edit[]): Promise<void> {
    return this.#quietly(() => {
      for (const edit of edits) {
        const sheet = this.book.sheet(edit[1]);
        unprotect(sheet);
        carryOutEdit(this.book, sheet, edit);
      }
    });
  }

  /** People may type into unlocked cells of protected sheets where some versions refuse an add-in to write at all. */
  type(name: string, cell: string, text: string): Promise<void> {
    return this.#quietly(() => {
      const sheet = this.book.sheet(name);
      const range = sheet.Range(cell);
      const isLocked = (range.Locked as boolean | null) !== false;
      whileUnprotected(isLocked ? [] : [sheet], () => {
        range.Value2 = text;
      });
    });
  }

  dump(): Promise<unknown> {
    return this.#quietly(() => dumpWps(this.book));
  }

  selection(): Promise<CellPlace | null> {
    return Promise.resolve(selectedCell(this.book));
  }

  settled(): Promise<void> {
    return this.told();
  }

  /** The interface is synchronous; what it throws becomes a rejection. */
  #quietly<Result>(act: () => Result): Promise<Result> {
    return new Promise((resolve) => {
      resolve(quietly(this.book.application, 'cells', act));
    });
  }
}
