import type { Spreadsheet } from '../create-spreadsheet';
import type { SheetRules } from './moved-rules';
import { movedRules } from './moved-rules';
import { hasRules, setRules } from './sheet-rules';
import { structureEdit } from './structure-edit';

/**
 * Knows the rules each sheet of ours is meant to have. Univer moves relative references of validation and live formats
 * wrongly where rows or columns are put in or taken out, so they are moved here and put back in place of its own.
 */
export class KeptRules {
  readonly #spreadsheet: Spreadsheet;
  readonly #bySheet = new Map<string, SheetRules>();
  readonly #due = new Set<string>();
  readonly #subscription: { dispose(): void };

  constructor(spreadsheet: Spreadsheet) {
    this.#spreadsheet = spreadsheet;
    this.#subscription = spreadsheet.commands.onCommandExecuted(({ id, params }) => {
      const change = structureEdit(id, params);
      const rules = change && this.#bySheet.get(change.sheetId);
      if (!change || !rules) return;
      this.#bySheet.set(change.sheetId, movedRules(rules, change.edit));
      this.#due.add(change.sheetId);
    });
  }

  /** Gives a sheet these rules, now and after every edit. */
  set(sheetId: string, rules: SheetRules): void {
    this.#bySheet.set(sheetId, rules);
    setRules(this.#spreadsheet, sheetId, rules);
  }

  /** Puts back the rules of the sheets whose rows or columns changed since it was last called. */
  putBack(): void {
    for (const sheetId of this.#due) {
      const rules = this.#bySheet.get(sheetId);
      const isThere = this.#spreadsheet.workbook.getSheetBySheetId(sheetId) !== null;
      if (rules && isThere && !hasRules(this.#spreadsheet, sheetId, rules)) {
        setRules(this.#spreadsheet, sheetId, rules);
      }
    }
    this.#due.clear();
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
