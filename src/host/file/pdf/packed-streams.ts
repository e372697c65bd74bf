import { Unzlib } from 'fflate';

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
/** A second byte that fits the first 0x78: what compressed data begins with. */
const COMPRESSED = 0x78;
/** Deflate packs at most 1032 to 1: what is smaller than this cannot unpack to more than a bearable size. */
const SMALL = 100_000;
/** How much is unpacked between two looks at what it has become. */
const STEP = 16_384;

function startsWith(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** Where each stream's data begins. */
function streamStarts(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    // The word also ends `endstream`.
    if (!startsWith(bytes, at, STREAM) || bytes[at - 1] === 0x64) continue;
    let start = at + STREAM.length;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    starts.push(start);
  }
  return starts;
}

function unpacksBeyond(packed: Uint8Array, bound: number): boolean {
  let total = 0;
  const inflate = new Unzlib((chunk) => {
    total += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && total <= bound; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    // Damaged, or the end of the data was passed: what came before counts.
  }
  return total > bound;
}

/**
 * Whether a stream of a PDF unpacks to more than `bound` bytes. pdf.js unpacks whole streams and knows no bound of its
 * own.
 */
export function holdsBomb(bytes: Uint8Array, bound: number): boolean {
  const starts = streamStarts(bytes);
  return starts.some((start, index) => {
    const end = starts[index + 1] ?? bytes.length;
    return (
      bytes[start] === COMPRESSED && end - start > SMALL && unpacksBeyond(bytes.subarray(start, end), bound)
    );
  });
}
