import type { SharedStorage } from './shared-storage';
import { callMember, hasMember, holderOf, memberOf, setMember } from './wps-objects';

const PANE = 'pane';

/** MsoCTPDockPosition; the names do not exist at run time in older builds. */
const DOCKED_RIGHT = 2;

/** The pane is drawn for 320 to 450 pixels. */
const WIDTH = 400;

/** The task pane of this add-in, as far as WPS still knows it; null where it was never made or has been closed. */
function presentPane(page: unknown, storage: SharedStorage | null): unknown {
  const id = Number(storage?.read(PANE) ?? '');
  if (!isFinite(id) || id <= 0) return null;
  try {
    const pane = callMember(holderOf(page, 'GetTaskPane'), 'GetTaskPane', [id]);
    return hasMember(pane, 'Visible') ? pane : null;
  } catch {
    return null;
  }
}

/** Whether the user sees the pane. */
export function isPaneShown(page: unknown, storage: SharedStorage | null): boolean {
  return memberOf(presentPane(page, storage), 'Visible') === true;
}

/**
 * Shows the pane, and makes it when there is none.
 *
 * @param address of the pane's page
 * @throws where WPS cannot make a pane
 */
export function showPane(page: unknown, storage: SharedStorage | null, address: string): void {
  const present = presentPane(page, storage);
  if (present !== null) {
    setMember(present, 'Visible', true);
    return;
  }
  const made = callMember(holderOf(page, 'CreateTaskPane'), 'CreateTaskPane', [address]);
  if (made === undefined || made === null) throw new Error('WPS made no task pane.');
  const id = memberOf(made, 'ID');
  if (typeof id === 'number' || typeof id === 'string') storage?.write(PANE, String(id));
  setMember(made, 'DockPosition', DOCKED_RIGHT);
  setMember(made, 'Width', WIDTH);
  setMember(made, 'Visible', true);
}

/**
 * Hides the pane: from the ribbon, and from within the pane, because a docked pane keeps the ribbon from hearing the
 * mouse in some builds.
 *
 * @returns whether there was a pane to hide
 */
export function hidePane(page: unknown, storage: SharedStorage | null): boolean {
  const present = presentPane(page, storage);
  return present !== null && setMember(present, 'Visible', false);
}
