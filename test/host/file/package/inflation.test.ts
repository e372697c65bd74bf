import { deflateSync } from 'fflate';
import fc from 'fast-check';
import * as native from '../../../../src/host/file/package/inflation/node';
import * as portable from '../../../../src/host/file/package/inflation/portable';

const WAYS = [native, portable] as const;

/** Bytes that deflate well and badly, below and above what is inflated in one step. */
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 5_000 }),
  fc.nat(300_000).map((length) => new Uint8Array(length).fill(length % 251)),
  fc.nat(200).map((seed) => Uint8Array.from({ length: 120_000 }, (_, at) => ((at * at + seed) * 7_919) >> 5)),
);

/** What came out, or that nothing did. */
function inflated({ inflateDeclared }: (typeof WAYS)[number], bytes: Uint8Array, declared: number): string {
  try {
    const whole = inflateDeclared(bytes, declared);
    // Another length is a refusal of the caller's.
    return whole.length === declared ? Buffer.from(whole).toString('base64') : 'refused';
  } catch {
    return 'refused';
  }
}

test('Node’s zlib and the portable one inflate alike and add up alike', () => {
  fc.assert(
    fc.property(contents, (bytes) => {
      const compressed = deflateSync(bytes);
      const [one, other] = WAYS.map((way) => inflated(way, compressed, bytes.length));
      expect(one).toBe(Buffer.from(bytes).toString('base64'));
      expect(other).toBe(one);
      expect(native.crc32(bytes)).toBe(portable.crc32(bytes));
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['more than declared', -1],
  ['less than declared', 1],
])('%s is refused by both', (_, off) => {
  fc.assert(
    fc.property(contents, (bytes) => {
      fc.pre(bytes.length > 1);
      for (const way of WAYS) {
        expect(inflated(way, deflateSync(bytes), bytes.length + off)).toBe('refused');
      }
    }),
    { numRuns: 40 },
  );
});

test('what breaks off, or is no deflate stream, is refused by both', () => {
  fc.assert(
    fc.property(contents, fc.nat(), (bytes, at) => {
      fc.pre(bytes.length > 0);
      const compressed = deflateSync(bytes);
      for (const way of WAYS) {
        expect(inflated(way, compressed.subarray(0, at % compressed.length), bytes.length)).toBe('refused');
        expect(inflated(way, new Uint8Array([0xff, 0xff, 0xff]), bytes.length)).toBe('refused');
      }
    }),
    { numRuns: 40 },
  );
});
