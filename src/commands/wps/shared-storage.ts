import { callMember, holderOf, memberOf } from './wps-objects';

/** All add-ins of one kind may share the store in some builds. */
const PREFIX = 'consortium-filing.';

/**
 * What the pages of the add-in share while WPS runs: entry page and pane are pages of their own, which know nothing of
 * each other. `PluginStorage` of WPS; not kept beyond its end.
 */
export interface SharedStorage {
  /** Null where nothing was stored. */
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
}

/** @returns null where this build has no shared store */
export function sharedStorage(page: unknown): SharedStorage | null {
  const store = memberOf(holderOf(page, 'PluginStorage'), 'PluginStorage');
  if (store === undefined || store === null) return null;
  return {
    read(key) {
      const stored = callMember(store, 'getItem', [PREFIX + key]);
      // Numbers come back as numbers in some builds; what is missing as null, undefined or an empty text.
      if (typeof stored === 'number') return String(stored);
      return typeof stored === 'string' && stored !== '' ? stored : null;
    },
    write(key, text) {
      callMember(store, 'setItem', [PREFIX + key, text]);
    },
    remove(key) {
      callMember(store, 'removeItem', [PREFIX + key]);
    },
  };
}
