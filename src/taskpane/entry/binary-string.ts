/** `String.fromCharCode` takes its characters as arguments, of which an engine allows only so many. */
const CHARACTERS_AT_ONCE = 0x8000;

/** Each byte as a character, as base64 and the files of WPS are written from. */
export function binaryString(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += CHARACTERS_AT_ONCE) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + CHARACTERS_AT_ONCE)));
  }
  return pieces.join('');
}
