import { z } from 'zod';
import { FindingGravity } from '../../model/finding';
import type { PaneMemory } from '../pane-services';

const KeptList = z.object({
  order: z.enum(['sheet', 'standing']),
  standings: z.array(z.enum([...FindingGravity.options, 'notice'])),
  /** Subject of the selected finding. */
  selected: z.string().nullable(),
});
/** How the list was arranged and where the user was in it. */
export type KeptList = z.infer<typeof KeptList>;

const MEMORY_KEY = 'findings.list';
const FIRST_LIST: KeptList = { order: 'sheet', standings: [], selected: null };

/** The list as it was left; arranged by sheet where that is unknown. */
export function recallList(memory: PaneMemory): KeptList {
  const text = memory.recall(MEMORY_KEY);
  if (text === null) return FIRST_LIST;
  try {
    return KeptList.parse(JSON.parse(text));
  } catch {
    return FIRST_LIST;
  }
}

/** Keeps the list for the next time. */
export function keepList(memory: PaneMemory, list: KeptList): void {
  memory.keep(MEMORY_KEY, JSON.stringify(list));
}
