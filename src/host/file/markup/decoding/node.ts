import { isAscii, isUtf8, transcode } from 'node:buffer';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** The same bytes as a Buffer, not a copy. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The same as of the portable module, in a third of its time: with a TextDecoder it was a fifth of reading a workbook. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const marked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  const held = bufferOf(marked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes);
  if (isAscii(held)) return held.toString('latin1');
  return isUtf8(held) ? transcode(held, 'utf8', 'ucs2').toString('ucs2') : null;
}

/** Whether bytes are UTF-8. */
export { isUtf8 };

/** Where a text of ASCII letters begins for the last time in bytes; -1 where it is not in them. */
export function lastPlaceOf(letters: string, bytes: Uint8Array): number {
  return bufferOf(bytes).lastIndexOf(letters, undefined, 'latin1');
}
