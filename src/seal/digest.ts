import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CanonicalEntry, Snapshot } from '../model/filing-state';
import { serialise } from './canonical-form';

/** SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. */
export function bytesDigest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. In plain JavaScript, because `crypto.subtle` exists
 * in secure contexts only and the task pane of WPS 表格 is none. A lone surrogate counts as U+FFFD.
 */
export function textDigest(text: string): string {
  return bytesDigest(utf8ToBytes(text));
}

/**
 * Digest of a canonical form, 64 lower-case hexadecimal digits. The order of the entries counts; give them as
 * `canonicalForm` returns them.
 */
export function digestOf(entries: readonly CanonicalEntry[]): string {
  return textDigest(serialise(entries));
}

/** Whether a snapshot still holds what its digest was made of; false means the record itself was altered. */
export function isIntact(snapshot: Snapshot): boolean {
  return digestOf(snapshot.entries) === snapshot.digest;
}
