import type { PlannedName } from '../../../model/workbook-plan';
import { storedName } from '../../plan/planned-names';

/**
 * Adds names to the workbook; one that is there is made to refer to what is planned.
 *
 * @param present what the names of the workbook refer to, by their names in lower case
 * @returns whether each name, in the order of the plan, was changed
 */
export function setNames(
  names: Excel.NamedItemCollection,
  planned: readonly PlannedName[],
  present: ReadonlyMap<string, string>,
): void {
  for (const item of planned) {
    const { name, refersTo } = storedName(item);
    const formula = `=${refersTo}`;
    if (present.has(name.toLowerCase())) names.getItem(name).formula = formula;
    else names.add(name, formula);
  }
}
