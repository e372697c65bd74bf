import { strToU8, zipSync, type Zippable } from 'fflate';

/** Parts of a package by entry name; null takes out a part the builder would make. */
export type Parts = Record<string, string | Uint8Array | null>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A relationships part. */
export function relationships(
  ...list: { id: string; kind: string; target: string; external?: boolean }[]
): string {
  const items = list.map(
    ({ id, kind, target, external }) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

/** A content types part that calls `xl/workbook.xml` what is asked for. */
export function contentTypes(workbookType: string, more = ''): string {
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/>${more}</Types>`
  );
}

/** A worksheet part around the rows of its `sheetData`. */
export function worksheet(rows: string, before = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData></worksheet>`;
}

/** A shared strings part around its `si` elements. */
export function sharedStrings(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

/** A styles part whose cell style number n has the n-th of these number format codes (or built-in numbers). */
export function styles(...formats: (string | number)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${164 + index}" formatCode="${format.replace(/"/g, '&quot;')}"/>`
      : '',
  );
  const styleOf = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts>` +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    `<cellXfs>${styleOf.join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="yyyy"/></dxf></dxfs></styleSheet>`
  );
}

/** A workbook part around its `sheets` and what stands before and behind them. */
export function workbook(sheets: string, before = '', behind = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${sheets}</sheets>${behind}</workbook>`;
}

/** The parts of a sound workbook with one sheet 表一 (`xl/worksheets/sheet1.xml`), shared strings and styles. */
export function soundParts(rows = '<row r="1"><c r="A1"><v>1</v></c></row>'): Parts {
  return {
    '[Content_Types].xml': contentTypes(WORKBOOK_TYPE),
    '_rels/.rels': relationships({ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }),
    'xl/workbook.xml': workbook('<sheet name="表一" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
      { id: 'rId2', kind: 'sharedStrings', target: 'sharedStrings.xml' },
      { id: 'rId3', kind: 'styles', target: '/xl/styles.xml' },
    ),
    'xl/worksheets/sheet1.xml': worksheet(rows),
    'xl/sharedStrings.xml': sharedStrings('<si><t>甲</t></si>'),
    'xl/styles.xml': styles(0),
  };
}

/** The bytes of a sound workbook whose parts are replaced, added to, or (null) taken out. */
export function buildPackage(parts: Parts = {}, rows?: string): Uint8Array {
  return zip({ ...soundParts(rows), ...parts });
}

/** A zip archive of the parts that are not null, in their order. */
export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part === null) continue;
    files[name] = [typeof part === 'string' ? strToU8(part) : part, { level, mtime: '2026-01-01T00:00:00Z' }];
  }
  return zipSync(files);
}
