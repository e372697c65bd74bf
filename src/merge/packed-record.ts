import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Bytes turned into characters at once; more arguments than some engines bear would be given otherwise. */
const CHARACTERS_AT_ONCE = 0x8000;
/** Compressed bytes inflated before what came out is counted. */
const STEP = 16 * 1024;

/** A record as compressed text, fit for a cell and small in memory. */
export function packRecord(record: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(record)), { level: 6 });
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHARACTERS_AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHARACTERS_AT_ONCE));
  }
  return btoa(binary);
}

/**
 * The record back, not yet looked at.
 *
 * @param limit bytes it may come to
 * @throws anything where the text is none of these or comes to more
 */
export function unpackRecord(text: string, limit: number): unknown {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  const parts: Uint8Array[] = [];
  let count = 0;
  const stream = new Inflate((part) => {
    count += part.length;
    if (count > limit) throw new RangeError('record too large');
    parts.push(part);
  });
  for (let at = 0; at < bytes.length; at += STEP) {
    stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
  const whole = new Uint8Array(count);
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return JSON.parse(strFromU8(whole));
}
