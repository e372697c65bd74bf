const FIRST_MULTIPLIER = 2_654_435_761;
const SECOND_MULTIPLIER = 1_597_334_677;

/**
 * Short digest of a text, 16 hexadecimal digits. It tells values apart that break the same rule at the same place;
 * it protects nothing.
 */
export function shortDigest(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, FIRST_MULTIPLIER);
    second = Math.imul(second ^ code, SECOND_MULTIPLIER);
  }
  first =
    Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909);
  second =
    Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909);
  return [second, first].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
