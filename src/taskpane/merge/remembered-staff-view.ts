import type { PaneMemory } from '../pane-services';
import { STAFF_VIEWS } from './staff-views';
import type { StaffView } from './staff-views';

const MEMORY_KEY = 'pane.staffView';

/** The view of 汇总 that was open last; the first where that is unknown or from another version. */
export function recallStaffView(memory: PaneMemory): StaffView {
  const kept = memory.recall(MEMORY_KEY);
  return STAFF_VIEWS.find((view) => view === kept) ?? STAFF_VIEWS[0];
}

/** Keeps which view of 汇总 is open. */
export function rememberStaffView(memory: PaneMemory, view: StaffView): void {
  memory.keep(MEMORY_KEY, view);
}
