import { strToU8, zipSync } from 'fflate';
import { entryName, shownName } from '../../../../src/usecases/merge/intake/entry-name';
import { fileKind } from '../../../../src/usecases/merge/intake/file-kind';
import type { ArchivedFile, ArchiveLimits } from '../../../../src/usecases/merge/intake/open-archive';
import { ARCHIVE_LIMITS, openArchive, wholeBudget } from '../../../../src/usecases/merge/intake/open-archive';

const TEXT = strToU8('示例内容');

function opened(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): ArchivedFile[] {
  const all = { ...ARCHIVE_LIMITS, ...limits };
  return [...openArchive(bytes, '提交.zip', wholeBudget(all), all)];
}

const names = (files: readonly ArchivedFile[]): string[] => files.map(({ name }) => name);

/** Puts bytes in the place of an ASCII name of the same length, in both headers. */
function renamed(zip: Uint8Array, placeholder: string, bytes: readonly number[]): Uint8Array {
  const wanted = strToU8(placeholder);
  const result = zip.slice();
  for (let at = 0; at + wanted.length <= result.length; at += 1) {
    if (wanted.every((byte, index) => result[at + index] === byte)) result.set(bytes, at);
  }
  return result;
}

/** 申报表 in GBK. */
const GBK = [0xc9, 0xea, 0xb1, 0xa8, 0xb1, 0xed];

describe('names', () => {
  test('UTF-8 names come as they were written', () => {
    expect(names(opened(zipSync({ '甲/申报表.xlsx': TEXT })))).toEqual(['提交.zip/甲/申报表.xlsx']);
  });

  test('GBK names are understood though nothing says that they are GBK', () => {
    const zip = renamed(zipSync({ 'AAAAAA.xlsx': TEXT }), 'AAAAAA', GBK);
    expect(names(opened(zip))).toEqual(['提交.zip/申报表.xlsx']);
  });

  test('UTF-8 names without the mark for it are understood', () => {
    const bytes = [...new TextEncoder().encode('表')];
    expect(names(opened(renamed(zipSync({ 'AAA.xlsx': TEXT }), 'AAA', bytes)))).toEqual(['提交.zip/表.xlsx']);
  });

  test.each([
    ['../../etc/申报.xlsx', '../../etc/申报.xlsx'],
    ['C:\\表\\申报.xlsx', 'C:/表/申报.xlsx'],
    ['报\u202Excod.xlsx', '报\uFFFDxcod.xlsx'],
    ['报\u0000\n.xlsx', '报\uFFFD\uFFFD.xlsx'],
  ])('%j is data: it is shown and leads nowhere', (name, shown) => {
    expect(shownName(name)).toBe(shown);
    expect(entryName(name)).toBe(shown);
  });

  test('a trick with the prototype is an answer', () => {
    const zip = renamed(zipSync({ AAAAAAAAA: TEXT, 'b.xlsx': TEXT }), 'AAAAAAAAA', [...strToU8('__proto__')]);
    expect(opened(zip).filter((file) => 'bytes' in file)).toHaveLength(1);
  });
});

describe('limits', () => {
  test('too many entries', () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.xlsx`, TEXT]));
    expect(opened(zipSync(files), { entries: 5 })).toEqual([
      { name: '提交.zip', refused: expect.stringContaining('超过 5 个') as string },
    ]);
  });

  test('a bomb by ratio is refused, what lies beside it is read', () => {
    const bomb = new Uint8Array(4 * 1024 * 1024);
    const found = opened(zipSync({ 'bomb.xlsx': bomb, 'good.xlsx': TEXT }));
    expect(found).toMatchObject([
      { name: '提交.zip/bomb.xlsx', refused: expect.stringContaining('压缩率') as string },
      { name: '提交.zip/good.xlsx', bytes: TEXT },
    ]);
  });

  test('everything together is too much', () => {
    const files = { '1.xlsx': new Uint8Array(600), '2.xlsx': new Uint8Array(600) };
    const refusals = opened(zipSync(files), { totalBytes: 1000 }).filter((file) => 'refused' in file);
    expect(refusals).toHaveLength(1);
  });

  test('archives in archives, down to the limit', () => {
    let zip = zipSync({ '申报.xlsx': TEXT });
    for (let level = 0; level < 2; level += 1) zip = zipSync({ 'inner.zip': zip });
    expect(names(opened(zip))).toEqual(['提交.zip/inner.zip/inner.zip/申报.xlsx']);
    expect(opened(zipSync({ 'inner.zip': zip }))).toMatchObject([
      { refused: expect.stringContaining('超过 3 层') as string },
    ]);
  });
});

describe('damage', () => {
  test('a damaged entry does not take the others with it', () => {
    const zip = zipSync({ 'a.xlsx': strToU8('甲'.repeat(500)), 'b.xlsx': TEXT }, { level: 6 });
    const at = strToU8('a.xlsx').length + 30;
    zip.fill(0xff, at, at + 8);
    expect(opened(zip)).toMatchObject([
      { name: '提交.zip/a.xlsx', refused: expect.any(String) as string },
      { name: '提交.zip/b.xlsx', bytes: TEXT },
    ]);
  });

  test('two entries of one name are both left aside', () => {
    const zip = renamed(zipSync({ 'a1.xlsx': TEXT, 'a2.xlsx': TEXT }), 'a2', [...strToU8('a1')]);
    expect(opened(zip)).toMatchObject([
      { refused: expect.stringContaining('同名') as string },
      { refused: expect.stringContaining('同名') as string },
    ]);
  });

  test.each([[new Uint8Array()], [strToU8('no archive')], [zipSync({ 'a.xlsx': TEXT }).subarray(0, 40)]])(
    'what is no archive is an answer',
    (bytes) => {
      expect(opened(bytes)).toMatchObject([{ name: '提交.zip', refused: expect.any(String) as string }]);
    },
  );
});

test.each([
  ['申报表.xlsx', 'workbook'],
  ['申报表.XLSX', 'workbook'],
  ['申报表.xlsm', 'workbook'],
  ['材料.zip', 'archive'],
  ['材料.rar', 'refused'],
  ['材料.7z', 'refused'],
  ['旧表.xls', 'refused'],
  ['旧表.et', 'refused'],
  ['推荐书.wps', 'refused'],
  ['推荐书.doc', 'refused'],
  ['~$申报表.xlsx', 'ignored'],
  ['__MACOSX/._申报表.xlsx', 'ignored'],
  ['Thumbs.db', 'ignored'],
  ['盖章件.pdf', 'ignored'],
  ['推荐书.docx', 'ignored'],
  ['没有后缀', 'ignored'],
])('%s is %s', (name, kind) => {
  expect(fileKind(name).kind).toBe(kind);
});
