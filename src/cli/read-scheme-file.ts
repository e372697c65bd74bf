import type { ScoringScheme } from '../model/scoring';
import { readSchemeText } from '../scoring/scheme-text';
import { UsageError } from './command';
import { reviewCommandMessages } from './commands/review-messages';
import { readInput } from './read-input';

/**
 * The organiser's scheme from a JSON file; null where none is named.
 *
 * @throws UsageError where the file cannot be read or is no scheme
 */
export function readSchemeFile(path: string | undefined): ScoringScheme | null {
  if (path === undefined) return null;
  const input = readInput(path);
  if (input.outcome === 'notRead')
    throw new UsageError(reviewCommandMessages.schemeNotRead(path, input.reason));
  // A byte order mark, as Windows' editor writes it, is no part of the text.
  const read = readSchemeText(new TextDecoder().decode(input.bytes));
  if (read.outcome === 'refused') {
    throw new UsageError(reviewCommandMessages.schemeNotRead(path, read.message));
  }
  return read.scheme;
}
