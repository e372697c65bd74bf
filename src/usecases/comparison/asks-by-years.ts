import { yearlyFigures } from '../../comparison/years/yearly-figures';
import type { Programme } from '../../model/programme';
import { findProgramme } from '../../programmes/registry';

/** Whether a programme is a notice's own: workbooks of member units follow one derived from it. */
export function isOfNotice({ id }: Programme): boolean {
  return findProgramme(id) !== null;
}

/** Whether the forms of a notice ask for any figure by years, so that there is something to compare. */
export function asksByYears(programme: Programme): boolean {
  return isOfNotice(programme) && yearlyFigures(programme).length > 0;
}
