import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import type { PackagePatch, PatchOutcome } from '../../../src/host/file/patching/patch-package';
import { PlanInvalidError } from '../../../src/host/plan/plan-fault';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { CellValue } from '../../../src/model/ports';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import {
  MAIN,
  RELATIONSHIPS,
  WORKBOOK_TYPE,
  buildPackage,
  contentTypes,
  relationships,
  workbook,
  worksheet,
  zip,
} from './build-package';
import { compareParts } from './compare-parts';
import { craftZip } from './craft-zip';
import { emptySheet, fullPlan, planOf, textCell } from './sample-plan';

const NOTHING: PackagePatch = { cells: [], plan: null, names: [] };
const STYLES = [
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>`,
  '<fonts count="1"><font><sz val="9"/></font></fonts><fills count="2"><fill/><fill/></fills>',
  '<borders><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
].join('');

function value(row: number, column: number, content: PlannedValue, sheet = '表一'): CellValue {
  return { place: { sheet, row, column }, value: content };
}

const NUMBER = value(1, 1, { kind: 'number', decimal: '42' });

function bytesOf(outcome: PatchOutcome): Uint8Array {
  if (outcome.outcome !== 'patched') throw new Error(JSON.stringify(outcome));
  return outcome.bytes;
}

async function patched(bytes: Uint8Array, change: Partial<PackagePatch>): Promise<Uint8Array> {
  return bytesOf(await patchPackage(bytes, { ...NOTHING, ...change }));
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

const CHAIN = {
  '[Content_Types].xml': contentTypes(
    WORKBOOK_TYPE,
    '<Override PartName="/xl/calcChain.xml" ContentType="application/x-chain"/>',
  ),
  'xl/_rels/workbook.xml.rels': relationships(
    { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
    { id: 'rId9', kind: 'calcChain', target: 'calcChain.xml' },
    { id: 'rId3', kind: 'styles', target: 'styles.xml' },
  ),
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
  'xl/styles.xml': STYLES,
};

describe('changing cells', () => {
  test('leaves every other part byte for byte in its place', async () => {
    const before = buildPackage({
      'xl/media/image1.png': new Uint8Array([1, 2, 3]),
      'customXml/item1.xml': '<a/>',
    });
    const after = await patched(before, { cells: [NUMBER] });
    expect(compareParts(before, after)).toEqual({
      added: [],
      removed: [],
      changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
      sameOrder: true,
    });
    expect(contentOf(after).sheets[0]?.cells).toEqual([
      { row: 1, column: 1, value: { kind: 'number', decimal: '42' } },
    ]);
  });

  test('takes the calculation chain out everywhere', async () => {
    const before = buildPackage(CHAIN);
    const after = await patched(before, { cells: [NUMBER] });
    expect(compareParts(before, after).removed).toEqual(['xl/calcChain.xml']);
    for (const part of partsOf(after).values()) expect(part).not.toContain('calcChain');
  });

  test.each([
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0" iterate="1"></calcPr>', '<calcPr fullCalcOnLoad="1" iterate="1"></calcPr>'],
    ['<extLst><ext/></extLst>', '<calcPr fullCalcOnLoad="1"/><extLst><ext/></extLst>'],
  ])('asks for a full calculation: %s', async (before, expected) => {
    const sheets = '<sheet name="表一" sheetId="1" r:id="rId1"/>';
    const bytes = buildPackage({ 'xl/workbook.xml': workbook(sheets, '', before) });
    const after = await patched(bytes, { cells: [NUMBER] });
    expect(partsOf(after).get('xl/workbook.xml')).toBe(workbook(sheets, '', expected));
  });

  test('copies entries with data descriptors and zip64 records', async () => {
    const parts = partsOf(buildPackage());
    const before = craftZip(
      [...parts].map(([name, content], index) => ({
        name,
        content,
        ...(index % 2 === 0 ? { descriptor: 'signed' as const } : {}),
        ...(index % 3 === 0 ? { zip64: true } : {}),
      })),
      { zip64: true, comment: '示例' },
    );
    const after = await patched(before, { cells: [NUMBER] });
    expect(compareParts(before, after)).toMatchObject({
      changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
      sameOrder: true,
    });
    expect(contentOf(after).sheets[0]?.cells).toHaveLength(1);
  });

  test('keeps byte order marks and says UTF-8 where it writes it', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${worksheet('<row r="1"><c r="B1"><v>7</v></c></row>')}`;
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le'));
    const marked = `\uFEFF${workbook('<sheet name="表一" sheetId="1" r:id="rId1"/>')}`;
    const before = buildPackage({ 'xl/worksheets/sheet1.xml': utf16, 'xl/workbook.xml': marked });
    const parts = unzipSync(await patched(before, { cells: [NUMBER] }));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? utf16)).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>/,
    );
    expect([...(parts['xl/workbook.xml'] ?? utf16).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('counts days as the workbook does', async () => {
    const sheets = '<sheet name="表一" sheetId="1" r:id="rId1"/>';
    const bytes = buildPackage({ 'xl/workbook.xml': workbook(sheets, '<workbookPr date1904="1"/>') });
    const after = await patched(bytes, { cells: [value(1, 1, { kind: 'date', iso: '2026-03-31' })] });
    expect(contentOf(after).sheets[0]?.cells[0]?.value).toEqual({ kind: 'number', decimal: '44650' });
  });

  test('does not touch the bytes given', async () => {
    const before = buildPackage(CHAIN);
    const copy = before.slice();
    await patched(before, { cells: [NUMBER], plan: fullPlan() });
    expect(before).toEqual(copy);
  });
});

describe('setting names', () => {
  test('replaces, adds, and leaves names of sheets alone', async () => {
    const sheets = '<sheet name="表一" sheetId="1" r:id="rId1"/>';
    const names =
      '<definedNames><definedName name="CF.a" comment="x">1</definedName>' +
      '<definedName name="cf.a" localSheetId="0">2</definedName></definedNames>';
    const bytes = buildPackage({ 'xl/workbook.xml': workbook(sheets, '', names) });
    const after = await patched(bytes, {
      names: [
        { name: 'cf.a', target: { kind: 'constant', text: '甲"&' } },
        {
          name: 'cf.b',
          target: { kind: 'area', sheet: '表一', area: { top: 1, left: 1, bottom: 2, right: 2 } },
        },
      ],
    });
    expect(partsOf(after).get('xl/workbook.xml')).toContain(
      '<definedNames><definedName name="CF.a" comment="x">&quot;甲&quot;&quot;&amp;&quot;</definedName>' +
        '<definedName name="cf.a" localSheetId="0">2</definedName>' +
        `<definedName name="cf.b">'表一'!$A$1:$B$2</definedName></definedNames>`,
    );
  });
});

describe('adding sheets', () => {
  const plan = { ...fullPlan(), sheets: fullPlan().sheets };

  test.each<[string, Uint8Array]>([
    ['plain', buildPackage({ 'xl/styles.xml': STYLES })],
    [
      'strict',
      buildPackage(
        Object.fromEntries(
          [...partsOf(buildPackage({ 'xl/styles.xml': STYLES }))].map(([name, part]) => [
            name,
            part
              .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
              .replaceAll(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
          ]),
        ),
      ),
    ],
    [
      'prefixed',
      buildPackage({
        'xl/workbook.xml':
          `<x:workbook xmlns:x="${MAIN}"><x:sheets>` +
          `<x:sheet name="表一" sheetId="7" q:id="rId1" xmlns:q="${RELATIONSHIPS}"/></x:sheets></x:workbook>`,
        'xl/styles.xml': STYLES.replace(/<(\/?)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
      }),
    ],
    [
      'without styles',
      buildPackage({
        'xl/styles.xml': null,
        'xl/_rels/workbook.xml.rels': relationships({
          id: 'rId1',
          kind: 'worksheet',
          target: 'worksheets/sheet1.xml',
        }),
      }),
    ],
  ])('to a workbook that is %s gives what a new workbook holds', async (_, before) => {
    const fresh = contentOf(await writePlan(plan));
    const after = contentOf(await patched(before, { plan }));
    expect(after.sheets.map(({ name }) => name)).toEqual(['表一', ...fresh.sheets.map(({ name }) => name)]);
    expect(after.sheets[0]).toEqual(contentOf(before).sheets[0]);
    expect(after.sheets.slice(1)).toEqual(fresh.sheets);
    expect(after.names).toEqual(fresh.names);
  });

  test('changes only what has to know of them', async () => {
    const before = buildPackage({ 'xl/styles.xml': STYLES });
    const after = await patched(before, { plan });
    expect(compareParts(before, after)).toEqual({
      added: ['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml'],
      removed: [],
      changed: ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'],
      sameOrder: true,
    });
  });

  test('keeps the styles that are there where they are', async () => {
    const styles = partsOf(await patched(buildPackage({ 'xl/styles.xml': STYLES }), { plan })).get(
      'xl/styles.xml',
    );
    expect(styles).toContain('<cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="170"/><xf');
    expect(styles).toContain('<numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171"');
    expect(styles).toContain('<dxfs>');
  });

  test('may add hidden sheets alone, and twice', async () => {
    const hidden = (name: string): Partial<PackagePatch> => ({
      plan: planOf({ ...emptySheet(name), state: 'veryHidden', cells: [textCell(1, 1, name)] }),
    });
    const once = await patched(buildPackage({ 'xl/styles.xml': STYLES }), hidden('_one'));
    const twice = contentOf(await patched(once, hidden('_two')));
    expect(twice.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['表一', 'visible'],
      ['_one', 'veryHidden'],
      ['_two', 'veryHidden'],
    ]);
  });

  test('is an answer where names clash, in any case', async () => {
    const sheets = '<sheet name="Abc" sheetId="1" r:id="rId1"/>';
    const bytes = buildPackage({ 'xl/workbook.xml': workbook(sheets) });
    const outcome = await patchPackage(bytes, {
      ...NOTHING,
      plan: planOf(emptySheet('新'), emptySheet('aBC')),
    });
    expect(outcome).toEqual({ outcome: 'nameClash', sheets: ['aBC'] });
  });

  test('throws for a plan that cannot be written', async () => {
    await expect(patchPackage(buildPackage(), { ...NOTHING, plan: planOf(emptySheet('')) })).rejects.toThrow(
      PlanInvalidError,
    );
  });
});

describe('a patch is refused with a sentence', () => {
  const table = {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({
      id: 'rId1',
      kind: 'table',
      target: '../tables/table1.xml',
    }),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A1:B4" totalsRowCount="1"/>`,
  };
  const text = (content: string, row = 1, column = 1, sheet = '表一'): CellValue =>
    value(row, column, { kind: 'text', text: content }, sheet);

  test.each<[string, Uint8Array, Partial<PackagePatch>]>([
    ['sheetMissing', buildPackage(), { cells: [text('甲', 1, 1, '表二')] }],
    ['valueInvalid', buildPackage(), { cells: [text('甲\u0001')] }],
    ['valueInvalid', buildPackage(), { cells: [text('字'.repeat(32_768))] }],
    ['valueInvalid', buildPackage(), { cells: [text('甲', 1, 16_385)] }],
    ['cellTwice', buildPackage(), { cells: [text('甲'), text('乙')] }],
    ['nameInvalid', buildPackage(), { names: [{ name: 'A1', target: { kind: 'constant', text: '' } }] }],
    ['tableHeader', buildPackage(table), { cells: [text('甲', 1, 2)] }],
    ['tableHeader', buildPackage(table), { cells: [text('甲', 4, 1)] }],
    ['signed', buildPackage({ '_xmlsignatures/sig1.xml': '<a/>' }), { cells: [text('甲')] }],
    ['empty', new Uint8Array(), {}],
    ['text', new TextEncoder().encode('甲,乙\n'), {}],
    [
      'documentType',
      buildPackage({ 'xl/worksheets/sheet1.xml': `<!DOCTYPE a>${worksheet('')}` }),
      { cells: [text('甲')] },
    ],
    ['damagedPart', buildPackage({ 'xl/worksheets/sheet1.xml': '<worksheet>' }), { cells: [text('甲')] }],
    ['missingPart', buildPackage({ 'xl/worksheets/sheet1.xml': null }), { cells: [text('甲')] }],
  ])('%s', async (code, bytes, change) => {
    const outcome = await patchPackage(bytes, { ...NOTHING, ...change });
    expect(outcome).toMatchObject({
      outcome: 'refused',
      code,
      message: expect.stringMatching(/[。）]$/) as string,
    });
  });

  test('or carried out, whatever the parts hold', async () => {
    const sound = partsOf(await writePlan(fullPlan()));
    const names = [
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
      'xl/styles.xml',
      'xl/_rels/workbook.xml.rels',
    ];
    const junk = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      '&',
      '<!--',
      '-->',
      '<row>',
      '</c>',
      ' r="',
      '\u0000',
      '😀',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat(40),
        junk,
        async (name, at, length, piece) => {
          const part = sound.get(name) ?? '';
          const from = at % part.length;
          const broken = new Map(sound).set(name, part.slice(0, from) + piece + part.slice(from + length));
          const outcome = await patchPackage(zip(Object.fromEntries(broken)), {
            ...NOTHING,
            cells: [value(3, 4, { kind: 'number', decimal: '1' }, '联合体概况')],
            plan: planOf(emptySheet('新')),
          });
          expect(['patched', 'refused']).toContain(outcome.outcome);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('but the body of a table may be written', async () => {
    const after = await patched(buildPackage(table), {
      cells: [text('甲', 2, 1), text('乙', 3, 2), text('丙', 1, 3)],
    });
    expect(contentOf(after).sheets[0]?.cells).toHaveLength(4);
  });
});
