/** A workbook shown to the user. */
export interface ShownWorkbook {
  isInFront(): boolean;
}

/** What says whether there is a workbook in front of the user. */
export interface WorkbookFront {
  hasWorkbook(): boolean;
  /** @returns what ends the telling */
  watchWorkbooks(onMayHaveSwitched: () => void): () => void;
}

/** Builds that do not tell of a change are asked now and then: a few calls across the bridge. */
const ASK_EVERY_MS = 2000;

/**
 * Shows the workbook in front of the user, and another one whenever another comes to the front. Saving it under another
 * name leaves it the same.
 *
 * @param open shows the workbook in front and gives it; null where it cannot be shown yet: then it is asked for again
 * @param showNone called where no workbook is open
 * @returns what ends the following
 */
export function followWorkbook(
  front: WorkbookFront,
  open: () => ShownWorkbook | null,
  showNone: () => void,
): () => void {
  let shown: ShownWorkbook | null = null;
  let isNoneShown = false;
  const look = (): void => {
    if (front.hasWorkbook()) {
      if (shown?.isInFront() === true) return;
      isNoneShown = false;
      shown = open();
    } else if (!isNoneShown) {
      isNoneShown = true;
      shown = null;
      showNone();
    }
  };
  look();
  const stopWatching = front.watchWorkbooks(look);
  const timer = window.setInterval(look, ASK_EVERY_MS);
  return () => {
    stopWatching();
    window.clearInterval(timer);
  };
}
