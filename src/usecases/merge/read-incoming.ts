import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { MergedFile } from '../../model/merge';
import type { WorkbookReading } from '../../model/workbook-content';
import type { IncomingFile } from './merge-files';
import { readSubmission } from './read-submission';

/** A file that is to be merged: its bytes, or why there is nothing to merge in it. */
export type OfferedFile = { file: string; receivedAt: string | null } & (
  { bytes: Uint8Array } | { refused: string } | { ignored: string }
);

const NOTHING: Omit<MergedFile, 'file' | 'status' | 'receivedAt' | 'reason'> = {
  programme: null,
  templateVersion: null,
  application: null,
  digest: null,
  findings: [],
};

/**
 * One file on its way into a merge. Never throws on account of what the file holds.
 *
 * @param read reads the bytes of a workbook
 */
export function readIncoming(
  offered: OfferedFile,
  read: (bytes: Uint8Array) => WorkbookReading,
): IncomingFile {
  const { file, receivedAt } = offered;
  if ('refused' in offered) {
    const { refused } = offered;
    return { kind: 'other', file: { ...NOTHING, file, receivedAt, status: 'unreadable', reason: refused } };
  }
  if ('ignored' in offered) {
    const { ignored } = offered;
    return { kind: 'other', file: { ...NOTHING, file, receivedAt, status: 'ignored', reason: ignored } };
  }
  const digest = bytesToHex(sha256(offered.bytes));
  const submitted = { file, digest, receivedAt };
  const submission = readSubmission(submitted, read(offered.bytes));
  if (submission.outcome === 'read') return { kind: 'submission', submission: submission.submission };
  const { programme, templateVersion, reason } = submission;
  return {
    kind: 'other',
    file: { ...NOTHING, ...submitted, status: 'unreadable', programme, templateVersion, reason },
  };
}
