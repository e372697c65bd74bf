import fc from 'fast-check';
import * as native from '../../../src/host/file/markup/decoding/node';
import * as portable from '../../../src/host/file/markup/decoding/portable';

const encoder = new TextEncoder();

/** Texts of every kind of UTF-8: one to four bytes a character, with and without a byte order mark. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .constantFrom('<sheetData>', '中文𠮷', '\uFEFF', '\uFEFF<a/>', '\uFEFF\uFEFF', '')
    .chain((begin) => fc.string({ unit: 'grapheme', maxLength: 50 }).map((rest) => begin + rest)),
);

/** Bytes that are often nearly UTF-8: a text of which some bytes were changed or lost. */
const damaged = fc
  .tuple(texts, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }), fc.nat({ max: 3 }))
  .map(([text, changes, lost]) => {
    const bytes = encoder.encode(text);
    for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes.subarray(0, Math.max(0, bytes.length - lost));
  });

const bytes = fc.oneof(
  texts.map((text) => encoder.encode(text)),
  damaged,
  fc.uint8Array({ maxLength: 64 }),
);

test('Node’s way decodes and refuses what the portable one does', () => {
  fc.assert(
    fc.property(bytes, fc.nat({ max: 3 }), (one, from) => {
      // Views into a larger buffer, as the parts of a package are.
      const view = one.subarray(from);
      expect(native.decodeUtf8(view)).toBe(portable.decodeUtf8(view));
      expect(native.isUtf8(view)).toBe(portable.isUtf8(view));
    }),
    { seed: 20261123, numRuns: 3000 },
  );
});

test('a text comes back as it was encoded, without its byte order mark', () => {
  for (const text of ['', 'abc', '中文', 'a𠮷b', `${'x'.repeat(100_000)}文`]) {
    expect(native.decodeUtf8(encoder.encode(text))).toBe(text);
    expect(native.decodeUtf8(encoder.encode(`\uFEFF${text}`))).toBe(text);
  }
});

test.each([
  ['an overlong form', [0xc0, 0xaf]],
  ['half of a pair of surrogates', [0xed, 0xa0, 0x80]],
  ['a character cut off', [0x61, 0xe4, 0xb8]],
  ['a number no character has', [0xf4, 0x90, 0x80, 0x80]],
])('%s is refused by both', (_, codes) => {
  for (const way of [native, portable]) {
    expect(way.decodeUtf8(Uint8Array.from(codes))).toBeNull();
    expect(way.isUtf8(Uint8Array.from(codes))).toBe(false);
  }
});

test('both find letters where they stand for the last time', () => {
  const pieces = fc.array(fc.constantFrom('sheetData', 'sheetDat', 'Data', 's', '>', '文'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = encoder.encode(parts.join(''));
      const place = portable.lastPlaceOf('sheetData', text);
      expect(native.lastPlaceOf('sheetData', text)).toBe(place);
      const last = parts.join('').lastIndexOf('sheetData');
      expect(place).toBe(last < 0 ? -1 : encoder.encode(parts.join('').slice(0, last)).length);
    }),
  );
});
