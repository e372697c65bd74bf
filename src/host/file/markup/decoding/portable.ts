/**
 * Decodes UTF-8; a byte order mark is left out.
 *
 * @returns null where the bytes are no UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  return decodeUtf8(bytes) !== null;
}

/** Where a text of ASCII letters begins for the last time in bytes; -1 where it is not in them. */
export function lastPlaceOf(letters: string, bytes: Uint8Array): number {
  const first = letters.charCodeAt(0);
  for (let at = bytes.length - letters.length; at >= 0; at -= 1) {
    if (bytes[at] !== first) continue;
    let same = 1;
    while (same < letters.length && bytes[at + same] === letters.charCodeAt(same)) same += 1;
    if (same === letters.length) return at;
  }
  return -1;
}
