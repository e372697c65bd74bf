import { attempt, present } from './present';
import { CALCULATION_MANUAL } from './object-model-numbers';

type Setting = 'ScreenUpdating' | 'DisplayAlerts' | 'EnableEvents' | 'Calculation';
type Settings = Partial<Record<Setting, unknown>>;

/** For writing a few cells: what depends on them is computed at once, as the user expects. */
const WHILE_WRITING: Settings = { ScreenUpdating: false, DisplayAlerts: false, EnableEvents: false };
/** For whole sheets: they are computed once, when all is there. */
const WHILE_LAYING_OUT: Settings = { ...WHILE_WRITING, Calculation: CALCULATION_MANUAL };

/**
 * Does something while WPS neither draws nor asks nor tells of it, and puts all that back, whatever happens. Settings
 * this WPS does not have are left out.
 *
 * @param extent whether few cells or whole sheets are changed
 */
export function quietly<Result>(
  application: Settings,
  extent: 'cells' | 'sheets',
  act: () => Result,
): Result {
  const wanted = extent === 'cells' ? WHILE_WRITING : WHILE_LAYING_OUT;
  const former: [Setting, unknown][] = [];
  try {
    for (const setting of Object.keys(wanted) as Setting[]) {
      const value = present(() => application[setting]);
      if (value === null) continue;
      former.unshift([setting, value]);
      attempt(() => (application[setting] = wanted[setting]));
    }
    return act();
  } finally {
    for (const [setting, value] of former) attempt(() => (application[setting] = value));
  }
}
