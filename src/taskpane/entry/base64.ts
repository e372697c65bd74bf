/** `String.fromCharCode` takes its characters as arguments, of which an engine allows only so many. */
const CHARACTERS_AT_ONCE = 0x8000;

/** Bytes as base64, as Excel takes whole workbooks. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += CHARACTERS_AT_ONCE) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + CHARACTERS_AT_ONCE)));
  }
  return btoa(pieces.join(''));
}
