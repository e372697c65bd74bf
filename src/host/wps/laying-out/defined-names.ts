import type { PlannedName } from '../../../model/workbook-plan';
import { storedName } from '../../plan/planned-names';
import { present } from '../bridge/present';
import { readNames } from '../reading/read-names';

/** What the workbook's own names refer to, with `=`, by their names in lower case. */
export function namesBefore(workbook: Et.Workbook): Map<string, string> {
  return new Map(
    readNames(workbook)
      .names.filter(({ scope }) => scope === null)
      .map(({ name, refersTo }) => [name.toLowerCase(), `=${refersTo}`]),
  );
}

/** Adds names to the workbook; one that is there is made to refer to what is planned. */
export function setNames(workbook: Et.Workbook, planned: readonly PlannedName[]): void {
  if (planned.length === 0) return;
  const { Names } = workbook;
  for (const item of planned) {
    const { name, refersTo } = storedName(item);
    Names.Add(name, `=${refersTo}`);
  }
}

/**
 * Takes planned names away again, and has those that were there refer to what they did.
 *
 * @param before as {@link namesBefore} found them
 */
export function restoreNames(
  workbook: Et.Workbook,
  planned: readonly PlannedName[],
  before: ReadonlyMap<string, string>,
): void {
  const { Names } = workbook;
  for (const { name } of planned) {
    const item = present(() => Names.Item(name));
    if (item === null) continue;
    const refersTo = before.get(name.toLowerCase());
    if (refersTo === undefined) item.Delete();
    else if (item.RefersTo !== refersTo) item.RefersTo = refersTo;
  }
}
