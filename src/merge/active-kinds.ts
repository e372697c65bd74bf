import { ActiveKind } from '../model/submission';
import type { ContentNote } from '../model/workbook-content';

/** What of a workbook's content could do something by itself, each kind once. */
export function activeKinds(notes: readonly ContentNote[]): ActiveKind[] {
  const kinds = new Set<string>(notes.map(({ kind }) => kind));
  return ActiveKind.options.filter((kind) => kinds.has(kind));
}
