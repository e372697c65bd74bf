import { gzipSync, strToU8 } from 'fflate';
import type { RefusalCode } from '../../../src/model/workbook-content';
import { buildPackage, MAIN, relationships, workbook, worksheet, zip, type Parts } from './build-package';
import { craftZip } from './craft-zip';

/** A compound file with streams of these names in its directory sector. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + index * 128;
    bytes.set(Buffer.from(name, 'utf16le'), at);
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

function text(content: string): Uint8Array {
  return strToU8(content);
}

function wide(content: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${content}`, 'utf16le'));
}

function tar(): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set(strToU8('a.xlsx'));
  bytes.set(strToU8('ustar'), 257);
  return bytes;
}

function office(type: string, part: string): Uint8Array {
  return buildPackage({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    '_rels/.rels': relationships({ id: 'rId1', kind: 'officeDocument', target: part }),
    [part]: '<x/>',
  });
}

const HTML = '<html><body><table><tr><td>1</td></tr></table></body></html>';
const SHEET = 'xl/worksheets/sheet1.xml';

const tag = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
const rel = (target: string): string => relationships({ id: 'rId1', kind: 'worksheet', target });

/** Files that are called workbooks and are none, with the code each is refused with. */
export const NO_WORKBOOKS: readonly [string, Uint8Array, RefusalCode][] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['a workbook with a password', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['an old .xls', compoundFile('Workbook', '\u0005SummaryInformation'), 'legacyXls'],
  ['an older .xls', compoundFile('Book'), 'legacyXls'],
  ['a worksheet of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), 'legacyXls'],
  ['an old .et of WPS', compoundFile('Workbook', 'ETExtData'), 'wpsEt'],
  ['an old .doc', compoundFile('WordDocument'), 'wordDocument'],
  ['an old .wps', compoundFile('WordDocument', 'WpsCustomData'), 'wpsOther'],
  ['an old .ppt', compoundFile('PowerPoint Document'), 'notAWorkbook'],
  ['another compound file', compoundFile('Contents'), 'notAWorkbook'],
  [
    'an .ods',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'openDocument',
  ],
  ['a flat .fods', text('<?xml version="1.0"?><office:document xmlns:office="urn:x"/>'), 'openDocument'],
  [
    'an .xlsb',
    office('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'),
    'binaryXlsb',
  ],
  [
    'a .docx',
    office(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'word/document.xml',
    ),
    'wordDocument',
  ],
  [
    'a .pptx',
    office(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      'ppt/presentation.xml',
    ),
    'notAWorkbook',
  ],
  ['another package', office('application/x-something+xml', 'x.xml'), 'notAWorkbook'],
  ['plain text', text('单位名称\t人数\r\n示例学校\t35'), 'text'],
  ['CSV in UTF-8 with a byte order mark', text('\uFEFF单位名称,人数\n示例学校,35'), 'text'],
  ['CSV in UTF-16', wide('单位名称,人数'), 'text'],
  ['CSV in GBK', new Uint8Array([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x31]), 'text'],
  ['text that begins with BM', text('BM,1\n'), 'text'],
  ['HTML', text(HTML), 'html'],
  ['HTML with a byte order mark', text(`\uFEFF\n${HTML}`), 'html'],
  ['HTML in UTF-16', wide(HTML), 'html'],
  ['HTML with a doctype', text('<!DOCTYPE html>\n<title>登录</title>'), 'html'],
  ['a web archive', text('MIME-Version: 1.0\nContent-Type: multipart/related'), 'html'],
  [
    'an XML spreadsheet 2003',
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'notAWorkbook',
  ],
  ['a .rar', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 1, 0]), 'otherArchive'],
  ['a .7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'otherArchive'],
  ['a .gz', gzipSync(strToU8('x')), 'otherArchive'],
  ['a .tar', tar(), 'otherArchive'],
  ['an ordinary .zip', zip({ 'a.xlsx': 'x', 'b.xlsx': 'y' }), 'otherArchive'],
  ['an empty .zip', craftZip([]), 'otherArchive'],
  ['a PDF', text('%PDF-1.7\n'), 'notAWorkbook'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'notAWorkbook'],
  ['zeros, as a failed copy leaves them', new Uint8Array(5000), 'notAWorkbook'],
  ['half a workbook', buildPackage().subarray(0, 900), 'truncated'],
  ['entries with a password', craftZip([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]), 'encrypted'],
  ['entries that climb up', buildPackage({ '../evil.xml': 'x' }), 'damagedPart'],
  [
    'the same entry twice',
    craftZip([
      { name: 'a', content: '' },
      { name: 'a', content: '' },
    ]),
    'duplicateEntry',
  ],
];

/** Parts that make a sound workbook unsound, with the code it is refused with. */
export const UNSOUND_PARTS: readonly [string, Parts, RefusalCode][] = [
  ['no content types', { '[Content_Types].xml': null }, 'missingPart'],
  ['no package relationships', { '_rels/.rels': null }, 'missingPart'],
  ['no workbook part', { 'xl/workbook.xml': null }, 'missingPart'],
  ['no workbook relationships', { 'xl/_rels/workbook.xml.rels': null }, 'missingPart'],
  ['a listed sheet without a part', { [SHEET]: null }, 'missingPart'],
  [
    'a sheet outside of the file',
    {
      'xl/_rels/workbook.xml.rels': relationships({
        id: 'rId1',
        kind: 'worksheet',
        target: 'https://example.org/sheet1.xml',
        external: true,
      }),
    },
    'missingPart',
  ],
  ['no shared strings though there is a relationship', { 'xl/sharedStrings.xml': null }, 'missingPart'],
  ['no styles though there is a relationship', { 'xl/styles.xml': null }, 'missingPart'],
  ['a sheet that is the workbook', { 'xl/_rels/workbook.xml.rels': rel('workbook.xml') }, 'cyclicParts'],
  [
    'two sheets with one part',
    { 'xl/workbook.xml': workbook('<sheet name="甲" r:id="rId1"/><sheet name="乙" r:id="rId1"/>') },
    'cyclicParts',
  ],
  [
    'a target that leaves the package',
    { 'xl/_rels/workbook.xml.rels': rel('../../sheet1.xml') },
    'damagedPart',
  ],
  [
    'one relationship id twice',
    {
      'xl/_rels/workbook.xml.rels': relationships(
        { id: 'a', kind: 'worksheet', target: 'x' },
        { id: 'a', kind: 'worksheet', target: 'y' },
      ),
    },
    'duplicateEntry',
  ],
  [
    'two sheets of one name',
    { 'xl/workbook.xml': workbook('<sheet name="Ab" r:id="rId1"/><sheet name="aB" r:id="rId2"/>') },
    'damagedPart',
  ],
  ['no sheet at all', { 'xl/workbook.xml': workbook('') }, 'damagedPart'],
  ['a sheet that is no XML', { [SHEET]: 'PK' }, 'damagedPart'],
  ['a sheet cut off', { [SHEET]: worksheet('').slice(0, -25) }, 'damagedPart'],
  ['an empty sheet part', { [SHEET]: '' }, 'damagedPart'],
  ['a sheet in an unknown namespace', { [SHEET]: '<worksheet><sheetData/></worksheet>' }, 'damagedPart'],
  ['a sheet with another root', { [SHEET]: `<chartsheet xmlns="${MAIN}"/>` }, 'damagedPart'],
  ['bytes that are no UTF-8', { [SHEET]: new Uint8Array([...strToU8(worksheet('')), 0xff]) }, 'damagedPart'],
  ['an undefined entity', { [SHEET]: worksheet('<row r="1"><c r="A1"><v>&a;</v></c></row>') }, 'damagedPart'],
  ['a document type', { [SHEET]: `<!DOCTYPE worksheet>${worksheet('')}` }, 'documentType'],
  [
    'entity declarations',
    {
      [SHEET]: `<!DOCTYPE x [<!ENTITY a "1"><!ENTITY b "&a;&a;">]>${worksheet('<row><c><v>&b;</v></c></row>')}`,
    },
    'documentType',
  ],
  [
    'a document type in the workbook part',
    { 'xl/workbook.xml': `<!DOCTYPE x SYSTEM "file:///etc/passwd">${workbook('')}` },
    'documentType',
  ],
  ['deep nesting', { [SHEET]: worksheet(tag(200)) }, 'nestingTooDeep'],
  [
    'deep nesting of foreign elements',
    {
      [SHEET]: `<worksheet xmlns="${MAIN}" xmlns:o="urn:o">${'<o:a>'.repeat(200)}${'</o:a>'.repeat(200)}</worksheet>`,
    },
    'nestingTooDeep',
  ],
  [
    'a dimension with too many rows',
    { [SHEET]: worksheet('', '<dimension ref="A1:B1048577"/>') },
    'dimensionsTooLarge',
  ],
  [
    'a dimension with too many columns',
    { [SHEET]: worksheet('', '<dimension ref="A1:XFE1"/>') },
    'dimensionsTooLarge',
  ],
  [
    'a dimension beyond all bounds',
    { [SHEET]: worksheet('', '<dimension ref="A1:ZZZZZZ99999999999999999999"/>') },
    'dimensionsTooLarge',
  ],
  ['a row beyond the sheet', { [SHEET]: worksheet('<row r="1048577"/>') }, 'dimensionsTooLarge'],
  ['row 0', { [SHEET]: worksheet('<row r="0"/>') }, 'dimensionsTooLarge'],
  ['a row that is no number', { [SHEET]: worksheet('<row r="1e3"/>') }, 'dimensionsTooLarge'],
  [
    'a cell beyond the last column',
    { [SHEET]: worksheet('<row r="1"><c r="XFE1"/></row>') },
    'dimensionsTooLarge',
  ],
  [
    'an implied cell beyond the last column',
    { [SHEET]: worksheet('<row r="1"><c r="XFD1"/><c/></row>') },
    'dimensionsTooLarge',
  ],
  ['a cell in another row', { [SHEET]: worksheet('<row r="1"><c r="A2"><v>1</v></c></row>') }, 'damagedPart'],
  [
    'a cell without a place',
    { [SHEET]: worksheet('<row r="1"><c r="1A"><v>1</v></c></row>') },
    'damagedPart',
  ],
  [
    'one cell twice',
    { [SHEET]: worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>') },
    'damagedPart',
  ],
  [
    'one cell twice, far apart',
    {
      [SHEET]: worksheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
      ),
    },
    'damagedPart',
  ],
  [
    'a shared string that is not there',
    { [SHEET]: worksheet('<row r="1"><c r="A1" t="s"><v>1</v></c></row>') },
    'damagedPart',
  ],
  [
    'a shared string of a name',
    { [SHEET]: worksheet('<row r="1"><c r="A1" t="s"><v>length</v></c></row>') },
    'damagedPart',
  ],
  [
    'a number that is none',
    { [SHEET]: worksheet('<row r="1"><c r="A1"><v>12a</v></c></row>') },
    'damagedPart',
  ],
  [
    'a hexadecimal number',
    { [SHEET]: worksheet('<row r="1"><c r="A1"><v>0x10</v></c></row>') },
    'damagedPart',
  ],
  [
    'an infinite number',
    { [SHEET]: worksheet('<row r="1"><c r="A1"><v>1E999</v></c></row>') },
    'damagedPart',
  ],
  [
    'a truth value that is none',
    { [SHEET]: worksheet('<row r="1"><c r="A1" t="b"><v>2</v></c></row>') },
    'damagedPart',
  ],
  [
    'an unknown cell type',
    { [SHEET]: worksheet('<row r="1"><c r="A1" t="q"><v>2</v></c></row>') },
    'damagedPart',
  ],
];
