import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { PackageEntry } from './package-entry';
import type { ReadingLimits } from './reading-limits';
import { Refusal } from './refusal';

const STORED = 0;
const DEFLATED = 8;
/**
 * Up to this much compressed data is inflated in one go into a buffer of the declared size: deflate makes at most
 * 1032 bytes of one, so a lie in the header costs a moment at worst and is noticed at the end of the buffer.
 */
const SINGLE_STEP_BYTES = 64 * 1024;
/** Larger data goes in by pieces of this size and what comes out is counted after each. */
const PIECE_BYTES = 16 * 1024;

/**
 * Inflates one entry, counting what comes out, and compares size and CRC-32 with what the directory says.
 *
 * @param budget bytes that may still be inflated for the whole file
 * @throws Refusal `partTooLarge`, `totalTooLarge`, `ratioTooHigh`, `unsupportedCompression`, `damagedPart`, `checksum`
 */
export function inflateEntry(entry: PackageEntry, limits: ReadingLimits, budget: number): Uint8Array {
  const declared = entry.inflatedSize;
  if (declared > limits.partBytes) throw new Refusal('partTooLarge', entry.name);
  if (declared > budget) throw new Refusal('totalTooLarge', entry.name);
  if (declared > limits.ratioFreeBytes && declared > entry.compressed.length * limits.ratio) {
    throw new Refusal('ratioTooHigh', entry.name);
  }
  const bytes = inflateCounted(entry, declared);
  if (bytes.length !== declared) throw new Refusal('damagedPart', entry.name);
  if (crc32(bytes) !== entry.crc) throw new Refusal('checksum', entry.name);
  return bytes;
}

function inflateCounted(entry: PackageEntry, declared: number): Uint8Array {
  if (entry.method === STORED) return entry.compressed;
  if (entry.method !== DEFLATED) throw new Refusal('unsupportedCompression', entry.name);
  if (entry.compressed.length === 0) throw new Refusal('damagedPart', entry.name);
  try {
    // One byte more than declared shows that there was more.
    return entry.compressed.length <= SINGLE_STEP_BYTES
      ? inflateSync(entry.compressed, { out: new Uint8Array(declared + 1) })
      : inflateByPieces(entry, declared);
  } catch (failure) {
    throw failure instanceof Refusal ? failure : new Refusal('damagedPart', entry.name);
  }
}

function inflateByPieces(entry: PackageEntry, declared: number): Uint8Array {
  const result = new Uint8Array(declared);
  let count = 0;
  const stream = new Inflate((piece) => {
    if (count + piece.length > declared) throw new Refusal('damagedPart', entry.name);
    result.set(piece, count);
    count += piece.length;
  });
  const { compressed } = entry;
  for (let at = 0; at < compressed.length; at += PIECE_BYTES) {
    const next = at + PIECE_BYTES;
    stream.push(compressed.subarray(at, next), next >= compressed.length);
  }
  return result.subarray(0, count);
}
