import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../src/host/file/package/inflation/crc32';

/** One entry of a hand-made archive; whatever is stated overrides what would be true. */
export interface CraftedEntry {
  name: string;
  content: string | Uint8Array;
  /** Another name in the local header than in the directory. */
  localName?: string;
  flags?: number;
  method?: number;
  crc?: number;
  declaredSize?: number;
  /** Sizes and checksum behind the data instead of before it. */
  descriptor?: 'signed' | 'unsigned';
  /** Sizes and offset in a zip64 field. */
  zip64?: boolean;
  /** Points the directory at the data of an earlier entry. */
  offset?: number;
}

/** Makes a zip archive byte by byte, so that it may lie, overlap, use zip64 or data descriptors. */
export function craftZip(
  entries: readonly CraftedEntry[],
  end: { zip64?: boolean; comment?: string } = {},
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const entry of entries) {
    const content = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content;
    const method = entry.method ?? 8;
    const data = method === 8 ? deflateSync(content) : content;
    const crc = entry.crc ?? crc32(content);
    const size = entry.declaredSize ?? content.length;
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
    const name = strToU8(entry.name);
    const localName = strToU8(entry.localName ?? entry.name);
    const offset = entry.offset ?? at;
    const late = entry.descriptor !== undefined;
    put(
      join(
        u32(0x04034b50, 20 | (flags << 16)),
        u16(method, 0, 0),
        u32(late ? 0 : crc, late ? 0 : data.length, late ? 0 : size),
        u16(localName.length, 0),
        localName,
        data,
      ),
    );
    if (entry.descriptor === 'signed') put(u32(0x08074b50, crc, data.length, size));
    if (entry.descriptor === 'unsigned') put(u32(crc, data.length, size));
    const wide = entry.zip64 === true;
    const extra = wide ? join(u16(1, 24), u64(size, data.length, offset)) : new Uint8Array();
    const unknown = 0xffffffff;
    directory.push(
      join(
        u32(0x02014b50),
        u16(45, 45, flags, method, 0, 0),
        u32(crc, wide ? unknown : data.length, wide ? unknown : size),
        u16(name.length, extra.length, 0, 0, 0),
        u32(0, wide ? unknown : offset),
        name,
        extra,
      ),
    );
  }
  const start = at;
  directory.forEach(put);
  const length = at - start;
  const count = entries.length;
  const comment = strToU8(end.comment ?? '');
  if (end.zip64) {
    const record = at;
    put(join(u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(count, count, length, start)));
    put(join(u32(0x07064b50, 0), u64(record), u32(1)));
    put(
      join(
        u32(0x06054b50),
        u16(0, 0, 0xffff, 0xffff),
        u32(0xffffffff, 0xffffffff),
        u16(comment.length),
        comment,
      ),
    );
  } else {
    put(join(u32(0x06054b50), u16(0, 0, count, count), u32(length, start), u16(comment.length), comment));
  }
  return join(...pieces);
}

export function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function u16(...numbers: readonly number[]): Uint8Array {
  return numbersOf(2, numbers, (view, at, number) => {
    view.setUint16(at, number, true);
  });
}

function u32(...numbers: readonly number[]): Uint8Array {
  return numbersOf(4, numbers, (view, at, number) => {
    view.setUint32(at, number, true);
  });
}

function u64(...numbers: readonly number[]): Uint8Array {
  return numbersOf(8, numbers, (view, at, number) => {
    view.setBigUint64(at, BigInt(number), true);
  });
}

function numbersOf(
  width: number,
  numbers: readonly number[],
  put: (view: DataView, at: number, number: number) => void,
): Uint8Array {
  const bytes = new Uint8Array(width * numbers.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, index) => {
    put(view, index * width, number);
  });
  return bytes;
}
