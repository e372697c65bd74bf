import { bytesDigest } from '../../../seal/digest';

/** What tells a file from every other one, whatever it is called: 64 hexadecimal digits. */
export function fileDigest(bytes: Uint8Array): string {
  return bytesDigest(bytes);
}
