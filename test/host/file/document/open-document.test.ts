import { deflateSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { readDocument } from '../../../../src/document/reading/read-document';
import { openDocument, openDocumentWithin } from '../../../../src/host/file/document/open-document';
import { READING_LIMITS } from '../../../../src/host/file/package/reading-limits';
import {
  cell,
  packed,
  paragraph,
  table,
  text,
  wordFile,
  wordFiles,
} from '../../../document/reading/word-package';
import '../../../setup/property-seed';

function refusal(bytes: Uint8Array): string {
  const opening = openDocument(bytes);
  return opening.outcome === 'refused' ? opening.message : 'opened';
}

/** An OLE compound file as far as recognising one looks at it: its header and the name of a stream. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length + 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    Array.from(name).forEach((letter, place) => {
      view.setUint16(at + place * 2, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = 2;
  });
  return bytes;
}

const SAMPLE = paragraph(text('正文')) + table([cell('联合体名称'), cell('示例联合体')]);

test.each([
  ['旧版 .doc', compoundFile('WordDocument')],
  ['.wps 文件', compoundFile('WordDocument', 'WpsCustomData')],
  ['打开密码', compoundFile('EncryptedPackage')],
  ['PDF 文件', strToU8('%PDF-1.7')],
  ['.rtf 文件', strToU8('{\\rtf1\\ansi 示例}')],
  ['0 字节', new Uint8Array()],
  ['纯文本', strToU8('示例')],
  ['网页', strToU8('<html><body>示例</body></html>')],
  ['Word XML', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>')],
  ['压缩包', zipSync({ 'a.txt': strToU8('甲') })],
  [
    'OpenDocument',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
  ],
])('a file that is no .docx is answered with what it is: %s', (words, bytes) => {
  expect(refusal(bytes)).toContain(words);
  expect(refusal(bytes)).toMatch(/请/);
});

test('a workbook under the name of a document is called a workbook', () => {
  const files = wordFiles('');
  const types = files.get('[Content_Types].xml') ?? '';
  files.set('[Content_Types].xml', types.replace(/wordprocessingml\.document/g, 'spreadsheetml.sheet'));
  expect(refusal(packed(files))).toContain('Excel 工作簿');
});

test.each([
  ['a document type', '<!DOCTYPE w [<!ENTITY a "aaaa">]>', '文档类型声明'],
  ['an undeclared entity', '', '已损坏'],
])('%s is refused', (_, prologue, words) => {
  const files = wordFiles(paragraph(text('&a;')));
  files.set('word/document.xml', `${prologue}${files.get('word/document.xml') ?? ''}`);
  expect(refusal(packed(files))).toContain(words);
});

test('what repeats itself endlessly, nests too deep or has too many elements is refused', () => {
  expect(refusal(wordFile(paragraph(text('甲'.repeat(1_500_000)))))).toContain('压缩炸弹');
  const deep = '<w:sdt><w:sdtContent>'.repeat(150);
  expect(refusal(wordFile(deep + '</w:sdtContent></w:sdt>'.repeat(150)))).toContain('嵌套过深');
  const many = openDocumentWithin(wordFile('<w:p/>'.repeat(200)), READING_LIMITS, {
    nesting: 200,
    elements: 100,
  });
  expect(many.outcome === 'refused' ? many.message : 'opened').toContain('内容过多');
});

test('external targets and embedded files are named and never opened', () => {
  const files = wordFiles(SAMPLE);
  const relations = files.get('word/_rels/document.xml.rels') ?? '';
  const external =
    '<Relationship Id="e" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file://server/x.dotm" TargetMode="External"/><Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.invalid/" TargetMode="External"/>';
  files.set(
    'word/_rels/document.xml.rels',
    relations.replace('</Relationships>', `${external}</Relationships>`),
  );
  const bytes = packed(new Map([...files, ['word/embeddings/a.bin', 'x'], ['word/vbaProject.bin', 'x']]));
  expect(openDocument(bytes)).toMatchObject({
    outcome: 'opened',
    parts: {
      notes: [
        { kind: 'macros', count: 1 },
        { kind: 'externalLinks', count: 1 },
        { kind: 'embeddedObjects', count: 1 },
      ],
    },
  });
});

test('a part that refers to the body is not read again', () => {
  const files = wordFiles(SAMPLE);
  const relations = files.get('word/_rels/document.xml.rels') ?? '';
  const circle =
    '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="document.xml"/>';
  files.set(
    'word/_rels/document.xml.rels',
    relations.replace('</Relationships>', `${circle}</Relationships>`),
  );
  expect(openDocument(packed(files))).toMatchObject({ outcome: 'opened', parts: { headers: [] } });
});

/** Whatever the bytes are, they are read or refused with a sentence. */
function survives(bytes: Uint8Array): void {
  const opening = openDocument(bytes);
  if (opening.outcome === 'refused') expect(opening.message).toMatch(/请/);
  else expect(readDocument(opening.parts).blocks).toBeInstanceOf(Array);
}

test('no truncated or damaged file breaks the reader', () => {
  const whole = wordFile(SAMPLE);
  fc.assert(
    fc.property(fc.nat(whole.length), (length) => {
      survives(whole.slice(0, length));
    }),
    { numRuns: 150 },
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(7)), { minLength: 1, maxLength: 8 }),
      (flips) => {
        const damaged = whole.slice();
        for (const [at, bit] of flips) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        survives(damaged);
      },
    ),
    { numRuns: 250 },
  );
});

test('no damaged markup in a sound package breaks the reader', () => {
  const files = wordFiles(SAMPLE);
  const markup = files.get('word/document.xml') ?? '';
  fc.assert(
    fc.property(
      fc.nat(markup.length),
      fc.nat(40),
      fc.constantFrom(
        '',
        '<',
        '>',
        '&',
        '"',
        '<w:tbl>',
        '</w:tr>',
        '<w:vMerge/>',
        '<w:gridSpan w:val="-9"/>',
        '\u0000',
        ']]>',
      ),
      (at, length, put) => {
        const damaged = `${markup.slice(0, at)}${put}${markup.slice(at + length)}`;
        survives(packed(new Map([...files, ['word/document.xml', damaged]])));
      },
    ),
    { numRuns: 250 },
  );
});

test('spans nobody could mean are cut to what a table can have', () => {
  const opening = openDocument(
    wordFile(table([cell('甲', '<w:gridSpan w:val="999999999"/>'), cell('乙', '<w:gridSpan w:val="x"/>')])),
  );
  if (opening.outcome === 'refused') throw new Error(opening.message);
  expect(readDocument(opening.parts).blocks[0]).toMatchObject({ columns: 64 });
});

test('a stream of plain deflate is no document', () => {
  expect(refusal(deflateSync(strToU8('示例')))).toContain('无法识别');
});
