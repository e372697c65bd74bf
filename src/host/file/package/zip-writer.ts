import { deflateSync } from 'fflate';
import { crc32 } from '#inflation';
import type { PackageEntry } from './package-entry';

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAME = 0x800;
const UNKNOWN_32 = 0xffffffff;
const ZIP64_FIELD = 0x0001;
/** 1 January 1980, 0:00, the first moment a zip archive can name: no clock goes into the output. */
const FIRST_DATE = 0x0021 << 16;

interface Record {
  local: Uint8Array;
  central: Uint8Array;
}

/**
 * Writes a zip archive entry by entry (PKWARE APPNOTE.TXT 4.3). An entry is compressed when it is added, so that only one
 * is ever held in full.
 */
export class ZipWriter {
  readonly #records: Record[] = [];
  #offset = 0;

  /** @param moment DOS time and date as one number */
  add(name: string, content: Uint8Array, moment = FIRST_DATE): void {
    this.#push(newRecord(name, content, moment, this.#offset));
  }

  /** Takes an entry over from another archive, byte for byte. */
  copy(entry: PackageEntry): void {
    this.#push({ local: entry.localRecord, central: centralAt(entry, this.#offset) });
  }

  /** The archive of what was added, in that order. */
  finish(): Uint8Array {
    return join(this.#records, this.#offset);
  }

  #push(record: Record): void {
    this.#records.push(record);
    this.#offset += record.local.length;
  }
}
/** The entry's own record with its new place; the place may stand in the zip64 field (APPNOTE.TXT 4.5.3). */
function centralAt(entry: PackageEntry, offset: number): Uint8Array {
  // A copy even of a Buffer, whose own slice shares the file's memory.
  const central = new Uint8Array(entry.centralRecord);
  const view = new DataView(central.buffer);
  if (view.getUint32(42, true) !== UNKNOWN_32) {
    view.setUint32(42, offset, true);
    return central;
  }
  const sizesInField = [24, 20].filter((at) => view.getUint32(at, true) === UNKNOWN_32).length;
  const end = CENTRAL_LENGTH + view.getUint16(28, true) + view.getUint16(30, true);
  for (
    let at = CENTRAL_LENGTH + view.getUint16(28, true);
    at + 4 <= end;
    at += 4 + view.getUint16(at + 2, true)
  ) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    view.setBigUint64(at + 4 + sizesInField * 8, BigInt(offset), true);
    break;
  }
  return central;
}

/** @param moment DOS time and date as one number */
function newRecord(name: string, content: Uint8Array, moment: number, offset: number): Record {
  const nameBytes = new TextEncoder().encode(name);
  const compressed = deflateSync(content);
  const local = new Uint8Array(LOCAL_LENGTH + nameBytes.length + compressed.length);
  const central = new Uint8Array(CENTRAL_LENGTH + nameBytes.length);
  const writeShared = (view: DataView, at: number): void => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, UTF8_NAME, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint32(at + 6, moment, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, compressed.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, nameBytes.length, true);
  };
  const localView = new DataView(local.buffer);
  localView.setUint32(0, LOCAL_SIGNATURE, true);
  writeShared(localView, 4);
  local.set(nameBytes, LOCAL_LENGTH);
  local.set(compressed, LOCAL_LENGTH + nameBytes.length);
  const centralView = new DataView(central.buffer);
  centralView.setUint32(0, CENTRAL_SIGNATURE, true);
  centralView.setUint16(4, VERSION, true);
  writeShared(centralView, 6);
  centralView.setUint32(42, offset, true);
  central.set(nameBytes, CENTRAL_LENGTH);
  return { local, central };
}

function join(records: readonly Record[], directoryStart: number): Uint8Array {
  const directoryLength = records.reduce((length, { central }) => length + central.length, 0);
  const bytes = new Uint8Array(directoryStart + directoryLength + END_LENGTH);
  let at = 0;
  for (const { local } of records) {
    bytes.set(local, at);
    at += local.length;
  }
  for (const { central } of records) {
    bytes.set(central, at);
    at += central.length;
  }
  const end = new DataView(bytes.buffer, at);
  end.setUint32(0, END_SIGNATURE, true);
  end.setUint16(8, records.length, true);
  end.setUint16(10, records.length, true);
  end.setUint32(12, directoryLength, true);
  end.setUint32(16, directoryStart, true);
  return bytes;
}
