/** Where the header chunk of a PNG holds width and height (PNG specification, 11.2.1). */
const SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG in pixels; null where the bytes are none. */
export function pngSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
