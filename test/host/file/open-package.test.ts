import { crc32 } from '../../../src/host/file/package/inflation/crc32';
import { openPackage, type OoxmlPackage } from '../../../src/host/file/package/open-package';
import { READING_LIMITS } from '../../../src/host/file/package/reading-limits';
import { Refusal } from '../../../src/host/file/package/refusal';
import { craftZip, join, type CraftedEntry } from './craft-zip';

const LONG = 'a'.repeat(5000) + '结尾';

function textOf(opened: OoxmlPackage, name: string): string {
  return new TextDecoder().decode(opened.bytesOf(name));
}

function reasonOf(work: () => unknown): string {
  try {
    work();
  } catch (failure) {
    if (failure instanceof Refusal) return failure.reason;
    throw failure;
  }
  return 'opened';
}

describe('crc32', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j is the published check value', (text, expected) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(expected);
  });
});

describe('openPackage', () => {
  const sound: CraftedEntry[] = [
    { name: 'a.xml', content: LONG },
    { name: 'xl/b.xml', content: 'stored', method: 0 },
  ];

  it.each<[string, CraftedEntry[], Parameters<typeof craftZip>[1]]>([
    ['plain entries', sound, {}],
    ['an archive comment', sound, { comment: 'PK\u0005\u0006 a comment that looks like an end' }],
    ['zip64 records', sound.map((entry) => ({ ...entry, zip64: true })), { zip64: true }],
    ['signed data descriptors', sound.map((entry) => ({ ...entry, descriptor: 'signed' as const })), {}],
    ['unsigned data descriptors', sound.map((entry) => ({ ...entry, descriptor: 'unsigned' as const })), {}],
  ])('inflates %s', (_, entries, end) => {
    const bytes = craftZip(entries, end);
    const opened = openPackage(bytes);
    expect(textOf(opened, 'a.xml')).toBe(LONG);
    expect(textOf(opened, 'XL/B.xml')).toBe('stored');
  });

  it('inflates by pieces what is larger than one step', () => {
    // Noise does not compress, so that the compressed data is long.
    const noise = new Uint8Array(300_000);
    for (let at = 0, state = 1; at < noise.length; at++) {
      state = (state * 1103515245 + 12345) % 2147483648;
      noise[at] = state >>> 16;
    }
    const opened = openPackage(craftZip([{ name: 'noise', content: noise }]));
    expect(Buffer.compare(opened.bytesOf('noise'), noise)).toBe(0);
  });

  it.each(['signed', 'unsigned', undefined] as const)(
    'gives records that lie end to end, so that a copy is byte-identical (descriptor %s)',
    (descriptor) => {
      const bytes = craftZip(sound.map((entry) => ({ ...entry, ...(descriptor ? { descriptor } : {}) })));
      const { entries } = openPackage(bytes);
      const records = join(...entries.map((entry) => entry.localRecord));
      expect(bytes.subarray(0, records.length)).toEqual(records);
      expect(bytes.subarray(records.length, records.length + 4)).toEqual(new Uint8Array([0x50, 0x4b, 1, 2]));
      expect(entries.map(({ name, method }) => [name, method])).toEqual([
        ['a.xml', 8],
        ['xl/b.xml', 0],
      ]);
    },
  );

  it('lists entries in the order of the file, not of the directory', () => {
    const bytes = craftZip(sound);
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    const start = view.getUint32(end + 16, true);
    const first = 46 + 'a.xml'.length;
    const swapped = join(
      bytes.subarray(0, start),
      bytes.subarray(start + first, end),
      bytes.subarray(start, start + first),
      bytes.subarray(end),
    );
    expect(openPackage(swapped).entries.map(({ name }) => name)).toEqual(['a.xml', 'xl/b.xml']);
  });

  const one = (entry: Partial<CraftedEntry>): Uint8Array =>
    craftZip([{ name: 'a.xml', content: LONG, ...entry }]);
  it.each<[string, () => Uint8Array, string]>([
    ['no end record', () => craftZip(sound).subarray(0, 200), 'truncated'],
    ['only two letters', () => new Uint8Array([0x50, 0x4b]), 'truncated'],
    [
      'a middle cut out',
      () => join(craftZip(sound).subarray(0, 20), craftZip(sound).subarray(40)),
      'damagedDirectory',
    ],
    ['names climbing up', () => one({ name: '../a.xml' }), 'unsafePath'],
    ['names climbing up inside', () => one({ name: 'xl/../../a.xml' }), 'unsafePath'],
    ['absolute names', () => one({ name: '/xl/a.xml' }), 'unsafePath'],
    ['backslashes', () => one({ name: 'xl\\a.xml' }), 'unsafePath'],
    ['drive letters', () => one({ name: 'C:a.xml' }), 'unsafePath'],
    ['control characters', () => one({ name: 'a\u0000.xml' }), 'unsafePath'],
    ['an empty name', () => one({ name: '' }), 'unsafePath'],
    ['the same name twice', () => craftZip([...sound, { name: 'A.XML', content: '' }]), 'duplicateEntry'],
    [
      'overlapping entries',
      () => craftZip([...sound, { name: 'c', content: '', offset: 10 }]),
      'overlappingEntries',
    ],
    [
      'two entries at one place',
      () => craftZip([...sound, { name: 'c', content: '', offset: 0 }]),
      'overlappingEntries',
    ],
    ['an entry beyond the file', () => one({ offset: 1_000_000 }), 'overlappingEntries'],
    [
      'two entries beyond the file',
      () => craftZip([1e6, 2e6].map((offset) => ({ name: `${offset}`, content: '', offset }))),
      'overlappingEntries',
    ],
    ['two names for one entry', () => one({ localName: 'b.xml' }), 'damagedDirectory'],
    ['encrypted entries', () => one({ flags: 1 }), 'encryptedEntry'],
    ['AES entries', () => one({ method: 99 }), 'encryptedEntry'],
  ])('refuses %s', (_, make, reason) => {
    expect(reasonOf(() => openPackage(make()))).toBe(reason);
  });

  it.each<[string, () => Uint8Array, string]>([
    ['a wrong checksum', () => one({ crc: 1 }), 'checksum'],
    ['more data than declared', () => one({ declaredSize: 100 }), 'damagedPart'],
    ['less data than declared', () => one({ declaredSize: 9000 }), 'damagedPart'],
    ['unknown compression', () => one({ method: 12 }), 'unsupportedCompression'],
    [
      'data that is no deflate stream',
      () => one({}).map((byte, at) => (at === 30 + 'a.xml'.length ? 0xff : byte)),
      'damagedPart',
    ],
    ['an empty deflate stream', () => one({ content: '' }), 'opened'],
  ])('says of %s when the part is wanted', (_, make, reason) => {
    expect(reasonOf(() => openPackage(make()).bytesOf('a.xml'))).toBe(reason);
  });

  it('refuses a part that is not there', () => {
    expect(reasonOf(() => openPackage(craftZip(sound)).bytesOf('b.xml'))).toBe('missingPart');
  });

  describe('bounds', () => {
    const zeros = new Uint8Array(3_000_000);
    const bomb = craftZip([{ name: 'a.xml', content: zeros }]);
    const lying = craftZip([{ name: 'a.xml', content: zeros, declaredSize: 1000 }]);
    const twice = craftZip(['a.xml', 'b.xml'].map((name) => ({ name, content: LONG })));

    it('refuses too high a ratio', () => {
      expect(reasonOf(() => openPackage(bomb).bytesOf('a.xml'))).toBe('ratioTooHigh');
      expect(reasonOf(() => openPackage(bomb, { ...READING_LIMITS, ratio: 2000 }).bytesOf('a.xml'))).toBe(
        'opened',
      );
    });

    it('notices a bomb whose header lies', () => {
      expect(reasonOf(() => openPackage(lying).bytesOf('a.xml'))).toBe('damagedPart');
    });

    it('refuses too large a part', () => {
      const limits = { ...READING_LIMITS, ratio: 2000, partBytes: 2_999_999 };
      expect(reasonOf(() => openPackage(bomb, limits).bytesOf('a.xml'))).toBe('partTooLarge');
    });

    it('adds up what all parts inflate to', () => {
      const opened = openPackage(twice, { ...READING_LIMITS, totalBytes: LONG.length * 1.5 });
      expect(reasonOf(() => opened.bytesOf('a.xml'))).toBe('opened');
      expect(reasonOf(() => opened.bytesOf('b.xml'))).toBe('totalTooLarge');
    });

    it('refuses too many entries', () => {
      expect(reasonOf(() => openPackage(twice, { ...READING_LIMITS, entries: 1 }))).toBe('tooManyEntries');
      expect(reasonOf(() => openPackage(twice, { ...READING_LIMITS, entries: 2 }))).toBe('opened');
    });
  });
});
