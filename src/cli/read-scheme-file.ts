import { readWorkbook } from '../host/file/reading/read-workbook';
import type { Programme } from '../model/programme';
import type { ScoringScheme } from '../model/scoring';
import { schemeFileKind, schemeFromFile } from '../usecases/scheme/scheme-from-file';
import type { SchemeReading } from '../usecases/scheme/scheme-reading';
import { schemeProblems } from '../usecases/scheme/scheme-reading';
import { UsageError } from './command';
import { schemeCommandMessages as messages } from './commands/scheme-messages';
import { readInput } from './read-input';

/**
 * What a scheme file comes to: .xlsx as the sheet of a 评分方案, anything else as JSON.
 *
 * @param wanted the notice it must be for; null where that is not known yet
 */
export function openSchemeFile(path: string, wanted: Programme | null): SchemeReading {
  const input = readInput(path);
  if (input.outcome === 'notRead') return { outcome: 'refused', message: input.reason };
  const { bytes } = input;
  return schemeFromFile(
    schemeFileKind(path) === 'workbook'
      ? { kind: 'workbook', reading: readWorkbook(bytes) }
      : { kind: 'json', text: new TextDecoder().decode(bytes) },
    wanted,
  );
}

/**
 * The organiser's scheme from a file; null where none is named.
 *
 * @throws UsageError where the file cannot be read, is no scheme or one that cannot be used
 */
export function readSchemeFile(path: string | undefined): ScoringScheme | null {
  if (path === undefined) return null;
  const read = openSchemeFile(path, null);
  if (read.outcome === 'usable') return read.scheme;
  throw new UsageError(messages.notUsable(path, schemeProblems(read)));
}
