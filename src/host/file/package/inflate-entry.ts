import { crc32, inflateDeclared } from '#inflation';
import type { PackageEntry } from './package-entry';
import type { ReadingLimits } from './reading-limits';
import { Refusal } from './refusal';

const STORED = 0;
const DEFLATED = 8;

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
    return inflateDeclared(entry.compressed, declared);
  } catch {
    throw new Refusal('damagedPart', entry.name);
  }
}
