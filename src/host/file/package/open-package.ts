import { inflateEntry } from './inflate-entry';
import type { PackageEntry } from './package-entry';
import { isUnsafeEntryName, partKey } from './part-name';
import { READING_LIMITS, type ReadingLimits } from './reading-limits';
import { Refusal } from './refusal';
import { LOCAL_HEADER, readDirectory, type DirectoryRecord } from './zip-directory';

/** An opened .xlsx: what is in it is known, nothing is inflated yet. */
export interface OoxmlPackage {
  /** In the order of the file, folders included. */
  readonly entries: readonly PackageEntry[];
  /** The entry of a part, found without regard to case; undefined where there is none. */
  entry(name: string): PackageEntry | undefined;
  /**
   * The inflated bytes of a part, checked against size and CRC-32; inflated anew on every call.
   *
   * @throws Refusal `missingPart` and what {@link inflateEntry} throws
   */
  bytesOf(name: string): Uint8Array;
}

const ENCRYPTED_FLAG = 0x1;
const DESCRIPTOR_FLAG = 0x8;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const LONGEST_DESCRIPTOR = 24;
const AES_METHOD = 99;

/**
 * Opens a zip archive: reads its directory, and checks that entries lie within the file, do not overlap, have
 * unique harmless names and are not encrypted. What the archive is (workbook, document …) is not judged here.
 *
 * @throws Refusal with the reason; nothing else
 */
export function openPackage(bytes: Uint8Array, limits: ReadingLimits = READING_LIMITS): OoxmlPackage {
  const directory = readDirectory(bytes, limits.entries);
  const records = directory.records.sort((one, other) => one.offset - other.offset);
  const parts = new Map<string, PackageEntry>();
  const entries = records.map((record, index) => {
    const next = Math.min(records[index + 1]?.offset ?? Infinity, directory.start);
    const entry = locateEntry(bytes, record, next);
    const key = partKey(entry.name);
    if (parts.has(key)) throw new Refusal('duplicateEntry', entry.name);
    parts.set(key, entry);
    return entry;
  });
  let budget = limits.totalBytes;
  return {
    entries,
    entry: (name) => parts.get(partKey(name)),
    bytesOf(name) {
      const entry = parts.get(partKey(name));
      if (!entry) throw new Refusal('missingPart', name);
      const inflated = inflateEntry(entry, limits, budget);
      budget -= inflated.length;
      return inflated;
    },
  };
}

/** `next` is where the following entry, or the central directory, starts. */
function locateEntry(bytes: Uint8Array, record: DirectoryRecord, next: number): PackageEntry {
  const { name, flags, method, crc, compressedSize, inflatedSize, offset } = record;
  if (isUnsafeEntryName(name)) throw new Refusal('unsafePath', name);
  if ((flags & ENCRYPTED_FLAG) !== 0 || method === AES_METHOD) throw new Refusal('encryptedEntry', name);
  if (offset + 30 > next) throw new Refusal('overlappingEntries', name);
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  if (header.getUint32(0, true) !== LOCAL_HEADER) throw new Refusal('damagedDirectory', name);
  const nameEnd = offset + 30 + header.getUint16(26, true);
  const start = nameEnd + header.getUint16(28, true);
  const end = start + compressedSize;
  if (end > next) throw new Refusal('overlappingEntries', name);
  // Two names for one entry would let different programs see different workbooks in one file.
  if (!sameBytes(bytes.subarray(offset + 30, nameEnd), record.nameBytes)) {
    throw new Refusal('damagedDirectory', name);
  }
  const descriptor = (flags & DESCRIPTOR_FLAG) === 0 ? 0 : descriptorLength(bytes, record, end, next);
  return {
    name,
    method,
    flags,
    crc,
    compressedSize,
    inflatedSize,
    compressed: bytes.subarray(start, end),
    localRecord: bytes.subarray(offset, end + descriptor),
    centralRecord: record.record,
  };
}

/** Whether a descriptor is signed, and whether its sizes are wide, is told nowhere (APPNOTE.TXT 4.3.9): it has to match. */
function descriptorLength(bytes: Uint8Array, record: DirectoryRecord, at: number, next: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, Math.min(next - at, LONGEST_DESCRIPTOR));
  const signature = view.byteLength >= 4 && view.getUint32(0, true) === DESCRIPTOR_SIGNATURE ? 4 : 0;
  for (const width of [4, 8]) {
    const length = signature + 4 + width * 2;
    if (
      length <= view.byteLength &&
      view.getUint32(signature, true) === record.crc &&
      view.getUint32(signature + 4, true) === record.compressedSize % 0x1_0000_0000 &&
      view.getUint32(signature + 4 + width, true) === record.inflatedSize % 0x1_0000_0000
    ) {
      return length;
    }
  }
  return 0;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
