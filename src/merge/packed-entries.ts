import { z } from 'zod';
import { CanonicalEntry } from '../model/filing-state';
import { PackedEntries } from '../model/submission';
import { packRecord, unpackRecord } from './packed-record';

/** Far more than the largest form holds. */
const MOST_BYTES = 64 * 1024 * 1024;

const Entries = z.array(CanonicalEntry);

/**
 * Everything a submission says, small: some hundred entries of each of thousands would fill the memory, and they are
 * looked at only where two versions are compared.
 */
export function packEntries(entries: readonly CanonicalEntry[]): PackedEntries {
  return PackedEntries.parse(packRecord(entries));
}

/** The entries back. */
export function unpackEntries(packed: PackedEntries): CanonicalEntry[] {
  return Entries.parse(unpackRecord(packed, MOST_BYTES));
}
