import { readFileSync, statSync } from 'node:fs';
import { messages } from './messages';
import { systemErrorCode } from './system-error';

/** A filled workbook has well under 1 MB; pictures pasted into it may add some. */
export const MAX_INPUT_MEGABYTES = 64;
/** A merged workbook has about 14 KB for every application. */
export const MOST_MERGED_MEGABYTES = 512;

export type Input = { outcome: 'read'; bytes: Uint8Array } | { outcome: 'notRead'; reason: string };

function reasonOf(error: unknown, path: string): string {
  const code = systemErrorCode(error);
  if (code === 'ENOENT') return messages.fileNotFound;
  if (code === 'EISDIR') return messages.isFolder;
  return messages.notOpened(path, error instanceof Error ? error.message : String(error));
}

/** Reads a file the user named; what cannot be read is an answer, so that the other files go on. */
export function readInput(path: string, megabytes = MAX_INPUT_MEGABYTES): Input {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { outcome: 'notRead', reason: messages.isFolder };
    if (status.size > megabytes * 1024 * 1024) {
      return { outcome: 'notRead', reason: messages.fileTooLarge(megabytes) };
    }
    return { outcome: 'read', bytes: readFileSync(path) };
  } catch (error) {
    return { outcome: 'notRead', reason: reasonOf(error, path) };
  }
}
