import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { openPortable } from '../../../../src/host/file/pdf/open-portable';
import { MEGABYTE, PORTABLE_LIMITS } from '../../../../src/host/file/pdf/portable-limits';
import characterMaps from '../../../../src/host/file/pdf/gb1-character-maps.json';
import type { PortableDocument } from '../../../../src/model/portable-document';
import { namedFontPdf, pdfOf, textlessPdf } from './make-pdf';

async function opened(bytes: Uint8Array): Promise<PortableDocument> {
  const opening = await openPortable(bytes);
  if (opening.outcome === 'refused') throw new Error(opening.message);
  return opening.document;
}

async function refusal(bytes: Uint8Array, limits = PORTABLE_LIMITS): Promise<string> {
  const opening = await openPortable(bytes, limits);
  return opening.outcome === 'refused' ? opening.message : 'opened';
}

/** 示例学院 in each. */
test.each([
  ['GBK-EUC-H', 'cabec0fdd1a7d4ba'],
  ['GB-EUC-H', 'cabec0fdd1a7d4ba'],
  ['GBKp-EUC-H', 'cabec0fdd1a7d4ba'],
  ['GBK2K-H', 'cabec0fdd1a7d4ba'],
  ['UniGB-UCS2-H', '793a4f8b5b669662'],
  ['UniGB-UTF16-H', '793a4f8b5b669662'],
])('a font that is named only is read by the map %s, without any network', async (encoding, hexadecimal) => {
  const { pages, hasText } = await opened(namedFontPdf(encoding, hexadecimal));
  expect(hasText).toBe(true);
  expect(pages[0]?.lines.map(({ text }) => text)).toEqual(['示例学院']);
});

test('the maps are those of the package', () => {
  const folder = join('node_modules', 'pdfjs-dist', 'cmaps');
  for (const [name, encoded] of Object.entries(characterMaps.maps)) {
    expect(encoded).toBe(readFileSync(join(folder, `${name}.bcmap`)).toString('base64'));
  }
});

test('pages are counted, a scan has no text, the bytes stay as they were', async () => {
  const bytes = textlessPdf(7);
  const copy = bytes.slice();
  expect(await opened(bytes)).toMatchObject({ pageCount: 7, hasText: false });
  expect(bytes).toEqual(copy);
});

test('pages beyond the bound are counted and not read', async () => {
  const opening = await openPortable(textlessPdf(7), { ...PORTABLE_LIMITS, pages: 2 });
  if (opening.outcome === 'refused') throw new Error(opening.message);
  expect(opening.document).toMatchObject({ pageCount: 7, pages: [{ lines: [] }, { lines: [] }] });
});

test('reading stops at its deadline', async () => {
  let clock = 0;
  const opening = await openPortable(
    textlessPdf(7),
    { ...PORTABLE_LIMITS, milliseconds: 25 },
    () => (clock += 10),
  );
  if (opening.outcome === 'refused') throw new Error(opening.message);
  expect(opening.document.pageCount).toBe(7);
  expect(opening.document.pages.length).toBeLessThan(7);
});

test.each([
  ['nothing', new Uint8Array(0), '文件是空的'],
  ['a text', new TextEncoder().encode('示例文字'), '这不是 PDF 文件'],
  ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), '.ofd'],
  ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), '这是图片'],
  ['the beginning of a PDF', textlessPdf(2).subarray(0, 30), '文件已损坏'],
])('%s is an answer', async (_, bytes, sentence) => {
  expect(await refusal(bytes)).toContain(sentence);
});

test('a password is asked for in vain', async () => {
  const locked = new TextDecoder('latin1')
    .decode(textlessPdf(1))
    .replace(
      '/Root 1 0 R',
      `/Root 1 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]/Encrypt<</Filter/Standard/V 1/R 2/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>/P -4>>`,
    );
  const opening = await openPortable(Uint8Array.from(locked, (letter) => letter.charCodeAt(0)));
  expect(opening).toMatchObject({ outcome: 'refused', reason: 'password' });
});

test('what is too large, or unpacks to too much, is not opened', async () => {
  expect(await refusal(textlessPdf(1), { ...PORTABLE_LIMITS, megabytes: 0 })).toContain('文件超过 0 MB');
  // What is packed small is not looked into: it cannot become much.
  const content = Buffer.concat([randomBytes(150_000), Buffer.alloc(8 * MEGABYTE, 32)]);
  const bomb = pdfOf([
    { dictionary: '/Type/Catalog/Pages 2 0 R' },
    { dictionary: '/Type/Pages/Count 1/Kids[3 0 R]' },
    { dictionary: '/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R' },
    { dictionary: '/Filter/FlateDecode', stream: deflateSync(content) },
  ]);
  expect(await refusal(bomb, { ...PORTABLE_LIMITS, streamBytes: 4 * MEGABYTE })).toContain('压缩炸弹');
  expect(await refusal(bomb, { ...PORTABLE_LIMITS, streamBytes: 9 * MEGABYTE })).toBe('opened');
});

test('whatever the bytes are, there is an answer', async () => {
  const whole = namedFontPdf('GBK-EUC-H', 'cabec0fdd1a7d4ba');
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 20 }), fc.nat(whole.length), async (changes, end) => {
      const damaged = whole.slice(0, end === 0 ? whole.length : end);
      for (const { at, byte } of changes) if (at < damaged.length) damaged[at] = byte;
      const opening = await openPortable(damaged);
      expect(['opened', 'refused']).toContain(opening.outcome);
    }),
    { numRuns: 60 },
  );
});
