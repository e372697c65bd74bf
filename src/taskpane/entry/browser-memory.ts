import type { PaneMemory } from '../pane-services';

/** Other pages of the same server share the store. */
const PREFIX = 'consortium-filing.';

/** Keeps texts in the browser's own store; a browser that refuses to (private mode, full) forgets them. */
export const browserMemory: PaneMemory = {
  recall(key) {
    try {
      return window.localStorage.getItem(PREFIX + key);
    } catch {
      return null;
    }
  },
  keep(key, text) {
    try {
      window.localStorage.setItem(PREFIX + key, text);
    } catch {
      // What is remembered is comfort only: nothing of the filing is kept here.
    }
  },
};
