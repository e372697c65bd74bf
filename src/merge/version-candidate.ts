import type { ConflictCandidate } from '../model/merge';
import type { Submission } from '../model/submission';
import { nameOf } from './application-key';

/** A version of an application as the clerk chooses it: by its content, under the name of its consortium. */
export function versionCandidate({
  content,
  names,
  files,
}: Pick<Submission, 'content' | 'names' | 'files'>): ConflictCandidate {
  const consortium = nameOf({ names }, 'consortium');
  return {
    id: content,
    consortium,
    name: consortium,
    files: files.map(({ file }) => file),
    from: names.find(({ party }) => party === 'consortium')?.from ?? null,
  };
}
