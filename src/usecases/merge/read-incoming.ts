import type { MergedFile } from '../../model/merge';
import type { WorkbookReading } from '../../model/workbook-content';
import { fileDigest } from './intake/file-digest';
import type { IncomingFile } from './merge-files';
import { readSubmission } from './read-submission';

interface Offered {
  file: string;
  /** ISO day; null where it is not known. */
  receivedAt: string | null;
}
export type OfferedWorkbook = Offered & { bytes: Uint8Array };
/** Nothing to merge is in it; the sentence says why. */
export type LeftFile = Offered & ({ refused: string } | { ignored: string });
/** A file that is to be merged. */
export type OfferedFile = OfferedWorkbook | LeftFile;

const NOTHING: Omit<MergedFile, 'file' | 'status' | 'receivedAt' | 'reason'> = {
  programme: null,
  templateVersion: null,
  application: null,
  key: null,
  digest: null,
  findings: [],
};

/** A file nothing is merged of. */
export function leftOut(offered: LeftFile): IncomingFile {
  const { file, receivedAt } = offered;
  if ('refused' in offered) {
    const { refused } = offered;
    return { kind: 'other', file: { ...NOTHING, file, receivedAt, status: 'unreadable', reason: refused } };
  }
  const { ignored } = offered;
  return { kind: 'other', file: { ...NOTHING, file, receivedAt, status: 'ignored', reason: ignored } };
}

/**
 * One workbook on its way into a merge. Never throws on account of what the file holds.
 *
 * @param reading what its bytes say
 */
export function readIncoming(
  { file, receivedAt, bytes }: OfferedWorkbook,
  reading: WorkbookReading,
): IncomingFile {
  const digest = fileDigest(bytes);
  const submitted = { file, digest, receivedAt };
  const savedAt = reading.outcome === 'read' ? reading.content.savedAt : undefined;
  const submission = readSubmission(savedAt === undefined ? submitted : { ...submitted, savedAt }, reading);
  if (submission.outcome === 'read') return { kind: 'submission', submission: submission.submission };
  const { programme, templateVersion, reason, looksLike } = submission;
  return {
    kind: 'other',
    file: { ...NOTHING, ...submitted, status: 'unreadable', programme, templateVersion, reason },
    ...(looksLike === undefined ? {} : { looksLike }),
  };
}
