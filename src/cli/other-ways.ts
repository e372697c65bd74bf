import type { IncomingFile } from '../usecases/merge/merge-files';
import type { LooksLike } from '../usecases/merge/read-submission';

/** What commands can do with files that were refused, each sentence once. */
export function otherWays(
  incoming: readonly IncomingFile[],
  sentence: (file: LooksLike) => string | null,
): string[] {
  const said = incoming.flatMap((of) =>
    of.kind === 'other' && of.looksLike !== undefined ? (sentence(of.looksLike) ?? []) : [],
  );
  return [...new Set(said)];
}
