import { z } from 'zod';
import { WorkbookContent } from '../model/workbook-content';

const DATABASE = 'consortium-filing-workbench';
const STORE = 'kept';
/** One workbook is open at a time. */
const KEY = 'current';

/** What is kept of a workbook while it is not saved; read back as untrusted as a file. */
export const KeptWorkbook = z.object({
  name: z.string(),
  /** Bytes of the file it was opened from; null where it never was one. */
  original: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
  content: WorkbookContent,
  /** ISO date and time. */
  keptAt: z.string(),
});
export type KeptWorkbook = z.infer<typeof KeptWorkbook>;

export type KeptFound =
  { outcome: 'none' } | { outcome: 'found'; kept: KeptWorkbook } | { outcome: 'unreadable' };

function requested<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB failed without a reason'));
    };
  });
}

async function inStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const database = await requested(opening);
  try {
    return await requested(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** @throws where the browser keeps nothing: private mode, no room */
export async function keepWorkbook(kept: KeptWorkbook): Promise<void> {
  await inStore('readwrite', (store) => store.put(kept, KEY));
}

/** What an earlier visit left unsaved. */
export async function findKeptWorkbook(): Promise<KeptFound> {
  try {
    const found: unknown = await inStore<unknown>('readonly', (store) => store.get(KEY));
    if (found === undefined) return { outcome: 'none' };
    const kept = KeptWorkbook.safeParse(found);
    return kept.success ? { outcome: 'found', kept: kept.data } : { outcome: 'unreadable' };
  } catch {
    // Where nothing can be kept, nothing was.
    return { outcome: 'none' };
  }
}

/** Forgets it: the workbook was saved, or the user does not want it any more. */
export async function forgetKeptWorkbook(): Promise<void> {
  try {
    await inStore('readwrite', (store) => store.delete(KEY));
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}
