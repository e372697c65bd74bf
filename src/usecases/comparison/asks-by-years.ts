import { yearlyFigures } from '../../comparison/years/yearly-figures';
import type { Programme } from '../../model/programme';

/**
 * Whether a programme is a notice's own: workbooks of member units follow one derived from it, which holds sheets of ours
 * alone. Asked by the pane before the notices are loaded.
 */
export function isOfNotice({ forms }: Programme): boolean {
  return forms.some(({ id }) => id !== 'workbook');
}

/** Whether the forms of a notice ask for any figure by years, so that there is something to compare. */
export function asksByYears(programme: Programme): boolean {
  return isOfNotice(programme) && yearlyFigures(programme).length > 0;
}
