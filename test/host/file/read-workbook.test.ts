import { strToU8 } from 'fflate';
import type { CellContent, WorkbookContent } from '../../../src/model/workbook-content';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import {
  buildPackage,
  contentTypes,
  MAIN,
  relationships,
  sharedStrings,
  styles,
  workbook,
  WORKBOOK_TYPE,
  worksheet,
  type Parts,
} from './build-package';

function read(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(`${reading.code}: ${reading.message}`);
  return reading.content;
}

function cells(rows: string, parts: Parts = {}): readonly CellContent[] {
  return read(buildPackage(parts, rows)).sheets[0]?.cells ?? [];
}

/** The only cell of a sheet whose A1 is `cell`, with style number 1 in the given format. */
function cell(inner: string, format: string | number = 0, parts: Parts = {}): CellContent | undefined {
  return cells(`<row r="1">${inner}</row>`, { 'xl/styles.xml': styles(0, format), ...parts })[0];
}

describe('values', () => {
  it.each([
    ['0.1', '0.1'],
    ['1200', '1200'],
    ['1.2E3', '1200'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['0.10000000000000001', '0.1'],
    ['98.500000000000014', '98.50000000000001'],
    ['-0', '0'],
    ['1E+21', '1e+21'],
    ['123456789012345678', '123456789012345680'],
    ['.5', '0.5'],
    ['+3', '3'],
    ['007', '7'],
    [' 4\n', '4'],
    ['1E-7', '1e-7'],
  ])('reads the number %j as %s', (stored, decimal) => {
    expect(cell(`<c r="A1"><v>${stored}</v></c>`)).toEqual({
      row: 1,
      column: 1,
      value: { kind: 'number', decimal },
    });
  });

  it.each<[string, CellContent['value']]>([
    ['<c r="A1" t="n"><v>5</v></c>', { kind: 'number', decimal: '5' }],
    ['<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: '甲' }],
    ['<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
    ['<c r="A1" t="b"><v>true</v></c>', { kind: 'boolean', value: true }],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', code: '#REF!' }],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: 'error', code: '#DIV/0!' }],
    ['<c r="A1" t="inlineStr"><is><t>内嵌</t></is></c>', { kind: 'text', text: '内嵌' }],
    [
      '<c r="A1" t="inlineStr"><is><r><t>一</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 二</t></r></is></c>',
      { kind: 'text', text: '一 二' },
    ],
    [
      '<c r="A1" t="inlineStr"><is><t>東</t><rPh sb="0" eb="1"><t>ヒガシ</t></rPh></is></c>',
      { kind: 'text', text: '東' },
    ],
    [
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>&]]>&amp;&#20013;</t></is></c>',
      { kind: 'text', text: '<b>&&中' },
    ],
    [
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>',
      { kind: 'text', text: 'a\rb_x000D_' },
    ],
    ['<c r="A1" t="inlineStr"><is><t>一\r\n二</t></is></c>', { kind: 'text', text: '一\n二' }],
    ['<c r="A1" t="inlineStr"><is><t>𠮷野</t></is></c>', { kind: 'text', text: '𠮷野' }],
  ])('reads %s', (inner, value) => {
    expect(cell(inner)?.value).toEqual(value);
  });

  it.each([
    ['no value', '<c r="A1" s="1"/>'],
    ['an empty value', '<c r="A1"><v/></c>'],
    ['an empty shared string', '<c r="A1" t="s"><v>1</v></c>'],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is><t/></is></c>'],
    ['an inline string that is missing', '<c r="A1" t="inlineStr"/>'],
    ['an extension only', '<c r="A1"><extLst><ext uri="u"><v>9</v></ext></extLst></c>'],
  ])('leaves out a cell with %s', (_, inner) => {
    const parts = { 'xl/sharedStrings.xml': sharedStrings('<si><t>甲</t></si><si><t/></si>') };
    expect(cells(`<row r="1">${inner}</row>`, parts)).toHaveLength(0);
  });

  it('joins the runs of rich shared strings and ignores phonetic runs', () => {
    const items =
      '<si><r><rPr><b/></rPr><t>联合</t></r><r><t xml:space="preserve">体 </t></r></si>' +
      '<si><t>産教</t><rPh sb="0" eb="2"><t>サンキョウ</t></rPh><phoneticPr fontId="1"/></si><si/>' +
      '<si><t>末</t></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>3</v></c></row>';
    expect(cells(rows, { 'xl/sharedStrings.xml': sharedStrings(items) }).map(({ value }) => value)).toEqual([
      { kind: 'text', text: '联合体 ' },
      { kind: 'text', text: '産教' },
      { kind: 'text', text: '末' },
    ]);
  });
});

describe('formulas', () => {
  it.each<[string, CellContent['value'], string]>([
    ['<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c>', { kind: 'number', decimal: '12' }, 'SUM(B1:B9)'],
    ['<c r="A1" t="str"><f>B1&amp;"甲"</f><v>乙甲</v></c>', { kind: 'text', text: '乙甲' }, 'B1&"甲"'],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', { kind: 'text', text: '' }, '""'],
    ['<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', { kind: 'boolean', value: true }, 'TRUE()'],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', code: '#DIV/0!' }, '1/0'],
    ['<c r="A1"><f>B1</f></c>', { kind: 'empty' }, 'B1'],
    [
      '<c r="A1"><f t="array" ref="A1:A2">TRANSPOSE(B1:C1)</f><v>1</v></c>',
      { kind: 'number', decimal: '1' },
      'TRANSPOSE(B1:C1)',
    ],
    [
      '<c r="A1"><f t="dataTable" ref="A1:A3" r1="C1" dt2D="0"/><v>1</v></c>',
      { kind: 'number', decimal: '1' },
      'TABLE(C1,)',
    ],
    ['<c r="A1"><f t="shared" si="7"/><v>1</v></c>', { kind: 'number', decimal: '1' }, ''],
  ])('%s gives its cached value, never evaluated', (inner, value, formula) => {
    expect(cell(inner)).toEqual({ row: 1, column: 1, value, formula });
  });

  it('gives each follower of a shared formula its own text', () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0">A3+1</f><v>3</v></c><c r="E3"><f t="shared" si="0"/><v>4</v></c></row>';
    expect(cells(rows).map(({ formula }) => formula)).toEqual(['A1*$B$1', 'A2*$B$1', 'A3+1', 'C3*$B$1']);
  });
});

describe('dates and percentages', () => {
  it.each([
    [46082, 'yyyy"年"m"月"', '2026-03-01'],
    [46082, 14, '2026-03-01'],
    [46082, 31, '2026-03-01'],
    [46082, 57, '2026-03-01'],
    [46082, '[$-804]yyyy"年"m"月"d"日";@', '2026-03-01'],
    [46082, '[DBNum1][$-804]yyyy"年"m"月"', '2026-03-01'],
    [46082.75, 'yyyy-mm-dd hh:mm', '2026-03-01'],
    [46081.999999999, 'yyyy-mm-dd', '2026-03-01'],
    [46082, 'mmm', '2026-03-01'],
    [46082, '[$-804]aaaa', '2026-03-01'],
    [1, 'd', '1900-01-01'],
    [59, 'd', '1900-02-28'],
    [61, 'd', '1900-03-01'],
    [2958465, 'd', '9999-12-31'],
  ])('%d in format %j is %s', (serial, format, iso) => {
    expect(cell(`<c r="A1" s="1"><v>${serial}</v></c>`, format)).toEqual({
      row: 1,
      column: 1,
      value: { kind: 'date', iso, serial },
      format: 'date',
    });
  });

  it.each([
    ['29 February 1900, which never was', 60],
    ['a time without a day', 0.5],
    ['below the first day', -1],
    ['after the last day', 2958466],
  ])('%s stays a number in a date format', (_, serial) => {
    expect(cell(`<c r="A1" s="1"><v>${serial}</v></c>`, 14)).toEqual({
      row: 1,
      column: 1,
      value: { kind: 'number', decimal: String(serial) },
      format: 'date',
    });
  });

  it.each([
    '0',
    'General',
    '0.00E+00',
    '"月"0',
    '\\d0',
    '[Red]0',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss',
    '_d0',
    '0"%"',
    '[h]"时"mm"分"',
    'h:mm AM/PM',
    '#,##0.00_);[Red](#,##0.00)',
    20,
    32,
    46,
  ])('format %j leaves a number a number', (format) => {
    const found = cell('<c r="A1" s="1"><v>3</v></c>', format);
    expect(found).toEqual({ row: 1, column: 1, value: { kind: 'number', decimal: '3' } });
  });

  it.each(['0%', '0.00%', 9, 10, '#,##0.0 %;[Red]-0.0%'])('format %j marks a percentage', (format) => {
    expect(cell('<c r="A1" s="1"><v>0.985</v></c>', format)).toMatchObject({
      value: { kind: 'number', decimal: '0.985' },
      format: 'percent',
    });
  });

  it('counts from 1904 where the workbook says so', () => {
    const parts: Parts = {
      'xl/workbook.xml': workbook(
        '<sheet name="表一" sheetId="1" r:id="rId1"/>',
        '<workbookPr date1904="1"/>',
      ),
      'xl/styles.xml': styles(0, 14),
    };
    const rows = '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>44620</v></c></row>';
    const content = read(buildPackage(parts, rows));
    expect(content.sheets[0]?.cells.map(({ value }) => value)).toEqual([
      { kind: 'date', iso: '1904-01-01', serial: 0 },
      { kind: 'date', iso: '2026-03-01', serial: 44620 },
    ]);
    expect(content.notes).toContainEqual({ kind: 'date1904', subject: 'xl/workbook.xml' });
  });

  it.each<[string, CellContent['value']]>([
    ['2026-03-01', { kind: 'date', iso: '2026-03-01', serial: 46082 }],
    ['2026-03-01T12:00:00Z', { kind: 'date', iso: '2026-03-01', serial: 46082.5 }],
    ['1900-02-28', { kind: 'date', iso: '1900-02-28', serial: 59 }],
    ['12:30:00', { kind: 'text', text: '12:30:00' }],
    ['2026-02-30', { kind: 'text', text: '2026-02-30' }],
  ])('reads the ISO date %s of strict files', (stored, value) => {
    expect(cell(`<c r="A1" t="d"><v>${stored}</v></c>`)?.value).toEqual(value);
  });
});

describe('places', () => {
  it('implies the position of rows and cells that do not state it', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(cells(rows).map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 4],
      [1, 5],
      [5, 1],
      [6, 1],
    ]);
  });

  it('puts cells in order that are out of order in the file', () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="XFD1"><v>3</v></c></row>';
    expect(cells(rows).map(({ row, column }) => [row, column])).toEqual([
      [1, 16384],
      [2, 1],
      [2, 2],
    ]);
  });

  it('reads the last cell of a worksheet', () => {
    expect(cells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')[0]).toMatchObject({
      row: 1048576,
      column: 16384,
    });
  });
});

describe('namespaces', () => {
  const item = '<x:c r="A1"><x:v>7</x:v></x:c>';
  const other = 'xmlns:o="urn:other"';
  it.each([
    [
      'a prefix',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1">${item}</x:row></x:sheetData></x:worksheet>`,
    ],
    [
      'a prefix declared below the root',
      `<x:worksheet xmlns:x="${MAIN}"><sheetData xmlns="${MAIN}"><row r="1"><c r="A1"><v>7</v></c></row></sheetData></x:worksheet>`,
    ],
    [
      'two prefixes for one namespace',
      `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><x:sheetData><row r="1">${item}</row></x:sheetData></worksheet>`,
    ],
    [
      'single quotes and an XML declaration',
      `<?xml version='1.0'?><!-- <a xmlns="x"> --><x:worksheet xmlns:x='${MAIN}' ${other}><x:sheetData><x:row r='1'>${item}</x:row></x:sheetData></x:worksheet>`,
    ],
    [
      'foreign elements of the same names',
      `<worksheet xmlns="${MAIN}" ${other}><o:sheetData><o:row r="1"><c r="A1"><v>8</v></c></o:row></o:sheetData><sheetData><o:row r="9"/><row r="1"><c r="A1"><o:v>9</o:v><v>7</v></c></row></sheetData></worksheet>`,
    ],
    [
      'a foreign default namespace below the root',
      `<x:worksheet xmlns:x="${MAIN}"><sheetData xmlns="urn:other"><row r="1"><c r="A1"><v>8</v></c></row></sheetData><x:sheetData><x:row r="1">${item}</x:row></x:sheetData></x:worksheet>`,
    ],
    ['UTF-8 with a byte order mark', `\uFEFF${worksheet('<row r="1"><c r="A1"><v>7</v></c></row>')}`],
  ])('reads a sheet with %s', (_, part) => {
    expect(cells('', { 'xl/worksheets/sheet1.xml': part })).toEqual([
      { row: 1, column: 1, value: { kind: 'number', decimal: '7' } },
    ]);
  });

  it('reads a sheet in UTF-16', () => {
    const xml = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>中文</t></is></c></row>');
    const part = new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le'));
    expect(cells('', { 'xl/worksheets/sheet1.xml': part })[0]?.value).toEqual({ kind: 'text', text: '中文' });
  });

  it('reads a workbook part whose relationship prefix is another one', () => {
    const part = `<w:workbook xmlns:w="${MAIN}"><w:sheets><w:sheet name="表一" sheetId="1" rel:id="rId1" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:sheets></w:workbook>`;
    expect(cells('<row><c><v>1</v></c></row>', { 'xl/workbook.xml': part })).toHaveLength(1);
  });

  it('reads strict files and says so', () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const bytes = buildPackage({
      '_rels/.rels': strict(relationships({ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' })),
      'xl/workbook.xml': strict(workbook('<sheet name="表一" sheetId="1" r:id="rId1"/>')),
      'xl/_rels/workbook.xml.rels': strict(
        relationships(
          { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
          { id: 'rId2', kind: 'styles', target: 'styles.xml' },
        ),
      ),
      'xl/styles.xml': strict(styles(14)),
      'xl/worksheets/sheet1.xml': strict(worksheet('<row r="1"><c r="A1" t="d"><v>2026-03-01</v></c></row>')),
    });
    const content = read(bytes);
    expect(content.sheets[0]?.cells[0]?.value).toEqual({ kind: 'date', iso: '2026-03-01', serial: 46082 });
    expect(content.notes).toEqual([{ kind: 'strictFormat', subject: 'xl/workbook.xml' }]);
  });
});

describe('sheets and names', () => {
  const parts: Parts = {
    'xl/workbook.xml': workbook(
      '<sheet name="概况 &amp; 成员" sheetId="1" r:id="rId1"/><sheet name="隐藏" sheetId="2" state="hidden" r:id="rId8"/>' +
        '<sheet name="_filing" sheetId="3" state="veryHidden" r:id="rId9"/><sheet name="图" sheetId="4" r:id="rId10"/>',
      '',
      '<definedNames><definedName name="cf.workbook" hidden="1">"lianyungang-2026@1"</definedName>' +
        '<definedName name="cf.a" >\'概况 &amp; 成员\'!$C$5</definedName>' +
        '<definedName name="local" localSheetId="1">=隐藏!$A$1</definedName>' +
        '<definedName name="lost" localSheetId="9">A1</definedName></definedNames>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      { id: 'rId10', kind: 'chartsheet', target: 'chartsheets/sheet1.xml' },
      { id: 'rId9', kind: 'worksheet', target: 'worksheets/sheet3.xml' },
      { id: 'rId8', kind: 'worksheet', target: './worksheets/../worksheets/Sheet2.xml' },
      { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
    ),
    'xl/worksheets/sheet2.xml': worksheet('<row r="1"><c r="A1"><v>2</v></c></row>'),
    'xl/worksheets/sheet3.xml': worksheet('<row r="1"><c r="A1"><v>3</v></c></row>'),
    'xl/chartsheets/sheet1.xml': 'not even read',
  };

  it('keeps order, names and states, and finds the part of each', () => {
    const { sheets } = read(buildPackage(parts));
    expect(
      sheets.map(({ name, state, kind, cells: held }) => [name, state, kind, held.map(({ value }) => value)]),
    ).toEqual([
      ['概况 & 成员', 'visible', 'worksheet', [{ kind: 'number', decimal: '1' }]],
      ['隐藏', 'hidden', 'worksheet', [{ kind: 'number', decimal: '2' }]],
      ['_filing', 'veryHidden', 'worksheet', [{ kind: 'number', decimal: '3' }]],
      ['图', 'visible', 'other', []],
    ]);
  });

  it('reads defined names with scope and hidden flag', () => {
    expect(read(buildPackage(parts)).names).toEqual([
      { name: 'cf.workbook', refersTo: '"lianyungang-2026@1"', scope: null, hidden: true },
      { name: 'cf.a', refersTo: "'概况 & 成员'!$C$5", scope: null, hidden: false },
      { name: 'local', refersTo: '隐藏!$A$1', scope: '隐藏', hidden: false },
    ]);
  });

  it('notes hidden sheets', () => {
    expect(read(buildPackage(parts)).notes).toEqual([
      { kind: 'hiddenSheet', subject: '隐藏' },
      { kind: 'veryHiddenSheet', subject: '_filing' },
    ]);
  });

  it('reads a workbook without styles and shared strings', () => {
    const bare = {
      'xl/_rels/workbook.xml.rels': relationships({
        id: 'rId1',
        kind: 'worksheet',
        target: 'worksheets/sheet1.xml',
      }),
      'xl/styles.xml': null,
      'xl/sharedStrings.xml': null,
    };
    expect(read(buildPackage(bare)).sheets[0]?.cells).toHaveLength(1);
  });

  it('reads a workbook whose shared strings part is empty', () => {
    expect(read(buildPackage({ 'xl/sharedStrings.xml': '' })).sheets[0]?.cells).toHaveLength(1);
  });
});

describe('notes', () => {
  const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  it.each<[string, Parts, { kind: string; subject: string }]>([
    [
      'macros',
      { '[Content_Types].xml': contentTypes(macroType) },
      { kind: 'macros', subject: 'xl/workbook.xml' },
    ],
    ['macros', { 'xl/vbaProject.bin': 'x' }, { kind: 'macros', subject: 'xl/vbaProject.bin' }],
    [
      'macros under another name',
      {
        'xl/x.dat': 'x',
        '[Content_Types].xml': contentTypes(
          WORKBOOK_TYPE,
          override('xl/x.dat', 'application/vnd.ms-office.vbaProject'),
        ),
      },
      { kind: 'macros', subject: 'xl/x.dat' },
    ],
    [
      'links to other files',
      { 'xl/externalLinks/externalLink1.xml': '<x/>' },
      { kind: 'externalLinks', subject: 'xl/externalLinks/externalLink1.xml' },
    ],
    [
      'data connections',
      { 'xl/connections.xml': '<x/>' },
      { kind: 'dataConnections', subject: 'xl/connections.xml' },
    ],
    [
      'embedded files',
      { 'xl/embeddings/oleObject1.bin': 'x' },
      { kind: 'embeddedObjects', subject: 'xl/embeddings/oleObject1.bin' },
    ],
    [
      'ActiveX',
      { 'xl/activeX/activeX1.xml': '<x/>' },
      { kind: 'embeddedObjects', subject: 'xl/activeX/activeX1.xml' },
    ],
    [
      'custom XML',
      { 'customXml/item1.xml': '<!DOCTYPE x><x/>' },
      { kind: 'customXml', subject: 'customXml/item1.xml' },
    ],
    [
      'tracked changes',
      { 'xl/revisions/revisionLog1.xml': '<x/>' },
      { kind: 'trackedChanges', subject: 'xl/revisions/revisionLog1.xml' },
    ],
    [
      'a template',
      {
        '[Content_Types].xml': contentTypes(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
        ),
      },
      { kind: 'templateFormat', subject: 'xl/workbook.xml' },
    ],
  ])('names %s and reads the cells all the same', (_, parts, note) => {
    const content = read(buildPackage(parts));
    expect(content.notes).toEqual([note]);
    expect(content.sheets[0]?.cells).toHaveLength(1);
  });

  it('has nothing to say about a plain workbook', () => {
    expect(read(buildPackage()).notes).toEqual([]);
  });

  it('does not touch parts it does not need', () => {
    expect(read(buildPackage({ 'xl/drawings/drawing1.xml': strToU8('<broken') })).sheets).toHaveLength(1);
  });
});
