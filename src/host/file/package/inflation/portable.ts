import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/**
 * Up to this much compressed data is inflated in one go into a buffer of the declared size: deflate makes at most
 * 1032 bytes of one, so a lie in the header costs a moment at worst and is noticed at the end of the buffer.
 */
const SINGLE_STEP_BYTES = 64 * 1024;
/** Larger data goes in by pieces of this size and what comes out is counted after each. */
const PIECE_BYTES = 16 * 1024;

/** More came out than was declared. */
class MoreThanDeclared extends Error {}

function inflateByPieces(compressed: Uint8Array, declared: number): Uint8Array {
  const result = new Uint8Array(declared);
  let count = 0;
  const stream = new Inflate((piece) => {
    if (count + piece.length > declared) throw new MoreThanDeclared();
    result.set(piece, count);
    count += piece.length;
  });
  for (let at = 0; at < compressed.length; at += PIECE_BYTES) {
    const next = at + PIECE_BYTES;
    stream.push(compressed.subarray(at, next), next >= compressed.length);
  }
  return result.subarray(0, count);
}

/**
 * Inflates raw deflate data without spending more on it than its declared size is worth.
 *
 * @returns what came out; of another length than declared where the declaration is wrong
 * @throws anything where the data is none, breaks off or is more than declared
 */
export function inflateDeclared(compressed: Uint8Array, declared: number): Uint8Array {
  // One byte more than declared shows that there was more.
  return compressed.length <= SINGLE_STEP_BYTES
    ? inflateSync(compressed, { out: new Uint8Array(declared + 1) })
    : inflateByPieces(compressed, declared);
}

export { crc32 };
