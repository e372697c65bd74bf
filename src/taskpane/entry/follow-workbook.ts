/** What says which workbook is in front of the user. */
export interface WorkbookFront {
  /** What tells one workbook from another, such as its path; null where none is open. */
  inFront(): string | null;
  /** @returns what ends the telling */
  watch(onSwitched: () => void): () => void;
}

/** Builds that do not tell of a change are asked now and then: a few calls across the bridge. */
const ASK_EVERY_MS = 2000;

/**
 * Shows the workbook in front of the user, and another one whenever another comes to the front.
 *
 * @param open called for each workbook that comes to the front, with false where none is open
 * @returns what ends the following
 */
export function followWorkbook(front: WorkbookFront, open: (isThere: boolean) => void): () => void {
  let shown = front.inFront();
  open(shown !== null);
  const look = (): void => {
    const now = front.inFront();
    if (now === shown) return;
    shown = now;
    open(now !== null);
  };
  const stopWatching = front.watch(look);
  const timer = window.setInterval(look, ASK_EVERY_MS);
  return () => {
    stopWatching();
    window.clearInterval(timer);
  };
}
