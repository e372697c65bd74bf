import { z } from 'zod';
import type { PaneMemory } from './pane-services';

const PaneRole = z.enum(['applicant', 'reviewer', 'staff']);
/** Who works with the pane: 填报, 评审, 汇总. */
export type PaneRole = z.infer<typeof PaneRole>;

/** Views of 填报. */
export const REMEMBERED_VIEWS = [
  'start',
  'overview',
  'findings',
  'coverage',
  'seal',
  'document',
  'documentImport',
  'handIn',
  'materials',
  'paste',
  'repair',
  'collection',
  'carryOver',
  'problems',
  'years',
  'differences',
  'about',
] as const;

const RememberedPlace = z.object({
  role: PaneRole,
  view: z.enum(REMEMBERED_VIEWS),
});
export type RememberedPlace = z.infer<typeof RememberedPlace>;

const MEMORY_KEY = 'pane.place';
const FIRST_PLACE: RememberedPlace = { role: 'applicant', view: 'start' };

/** Where the pane was when it was last open; 开始 where that is unknown or from another version. */
export function recallPlace(memory: PaneMemory): RememberedPlace {
  const text = memory.recall(MEMORY_KEY);
  if (text === null) return FIRST_PLACE;
  try {
    return RememberedPlace.parse(JSON.parse(text));
  } catch {
    return FIRST_PLACE;
  }
}

/** Keeps where the pane is. */
export function rememberPlace(memory: PaneMemory, place: RememberedPlace): void {
  memory.keep(MEMORY_KEY, JSON.stringify(place));
}
