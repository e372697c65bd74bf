import type { Programme } from '../model/programme';
import { findProgramme } from '../programmes/registry';
import { UsageError } from './command';
import { messages } from './messages';

/**
 * The programme a command's only argument names.
 *
 * @throws UsageError where there is none, more than one, or nobody knows it
 */
export function requireProgramme(words: readonly string[]): Programme {
  const [id, ...more] = words;
  if (id === undefined || more.length > 0) throw new UsageError(messages.programmeMissing);
  const programme = findProgramme(id);
  if (programme === null) throw new UsageError(messages.unknownProgramme(id));
  return programme;
}
