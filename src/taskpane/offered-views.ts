import type { Programme } from '../model/programme';
import { asksByYears } from '../usecases/comparison/asks-by-years';
import { measuresStandard } from '../usecases/overview/measures-standard';
import type { ViewName } from './navigation';

/**
 * Whether a view has anything to show for workbooks of a notice.
 *
 * @param programme null where no workbook of ours is open
 */
export function isOffered(view: ViewName, programme: Programme | null): boolean {
  if (view === 'problems') return programme !== null && measuresStandard(programme);
  if (view === 'years') return programme !== null && asksByYears(programme);
  return true;
}
