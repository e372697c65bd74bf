import { Refusal } from './refusal';

/** One record of a zip archive's central directory, as stored. */
export interface DirectoryRecord {
  /** Decoded name; `nameBytes` is what both headers must agree on. */
  name: string;
  nameBytes: Uint8Array;
  flags: number;
  method: number;
  crc: number;
  compressedSize: number;
  inflatedSize: number;
  /** Where the local header starts. */
  offset: number;
  /** The whole central directory record, byte for byte. */
  record: Uint8Array;
}

export const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const UNKNOWN_16 = 0xffff;
const UNKNOWN_32 = 0xffffffff;

interface DirectoryPlace {
  count: number;
  offset: number;
  end: number;
}

/**
 * Reads the central directory, which alone says what an archive holds (APPNOTE.TXT 4.3.12), zip64 included.
 *
 * @throws Refusal `truncated` without an end record, `tooManyEntries`, `damagedDirectory`
 */
export function readDirectory(
  bytes: Uint8Array,
  maxEntries: number,
): { records: DirectoryRecord[]; start: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  if (place.count > maxEntries) throw new Refusal('tooManyEntries', String(maxEntries));
  const records: DirectoryRecord[] = [];
  let at = place.offset;
  while (records.length < place.count) {
    const record = readRecord(bytes, view, at, place.end);
    records.push(record);
    at += record.record.length;
  }
  if (at !== place.end) throw new Refusal('damagedDirectory');
  return { records, start: place.offset };
}

function findDirectory(view: DataView): DirectoryPlace {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    // A comment may hold the signature by chance; a real end record reaches the end of the file with its comment.
    if (at + END_LENGTH + view.getUint16(at + 20, true) !== view.byteLength) continue;
    return placeOfDirectory(view, at);
  }
  throw new Refusal('truncated');
}

function placeOfDirectory(view: DataView, end: number): DirectoryPlace {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const disks = view.getUint16(end + 4, true) | view.getUint16(end + 6, true);
  const zip64 = count === UNKNOWN_16 || size === UNKNOWN_32 || offset === UNKNOWN_32;
  const locator = end - 20;
  if (zip64 && locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    return placeOfZip64Directory(view, locator);
  }
  if (disks !== 0 || count !== view.getUint16(end + 8, true) || offset + size !== end) {
    throw new Refusal('damagedDirectory');
  }
  return { count, offset, end };
}

function placeOfZip64Directory(view: DataView, locator: number): DirectoryPlace {
  const end = readUint64(view, locator + 8);
  if (end + 56 > locator || view.getUint32(end, true) !== ZIP64_END_OF_DIRECTORY) {
    throw new Refusal('damagedDirectory');
  }
  const count = readUint64(view, end + 32);
  const size = readUint64(view, end + 40);
  const offset = readUint64(view, end + 48);
  if (offset + size !== end || readUint64(view, end + 24) !== count) throw new Refusal('damagedDirectory');
  return { count, offset, end };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number): DirectoryRecord {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER) throw new Refusal('damagedDirectory');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > end) throw new Refusal('damagedDirectory');
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const record: DirectoryRecord = {
    name: decodeName(nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    inflatedSize: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    record: bytes.subarray(at, at + length),
  };
  const extra = at + 46 + nameLength;
  applyZip64Sizes(view, extra, extra + extraLength, record);
  return record;
}

/** The zip64 field holds only those numbers that did not fit the record, in this order (APPNOTE.TXT 4.5.3). */
function applyZip64Sizes(view: DataView, from: number, to: number, record: DirectoryRecord): void {
  const wide = (['inflatedSize', 'compressedSize', 'offset'] as const).filter(
    (key) => record[key] === UNKNOWN_32,
  );
  if (wide.length === 0) return;
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > to) break;
    if (view.getUint16(at, true) === 0x0001) {
      if (length < wide.length * 8) break;
      wide.forEach((key, index) => {
        record[key] = readUint64(view, at + 4 + index * 8);
      });
      return;
    }
    at += 4 + length;
  }
  throw new Refusal('damagedDirectory');
}

/** A number beyond 2^53 lies outside any file and fails every later bound. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}

/** Part names are ASCII; where one is not, UTF-8 is what every writer of the last decade means. */
function decodeName(bytes: Uint8Array): string {
  let name = '';
  for (const byte of bytes) {
    if (byte > 0x7f) return new TextDecoder('utf-8').decode(bytes);
    name += String.fromCharCode(byte);
  }
  return name;
}
