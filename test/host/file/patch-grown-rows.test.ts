import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { grownFormula, growthsOf } from '../../../src/host/file/patching/grown-ranges';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import type { CellValue } from '../../../src/model/ports';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { convertWithLibreOffice, runPython } from '../../setup/run-foreign-program';
import { buildPackage, MAIN, relationships, workbook, worksheet } from './build-package';
import { compareParts } from './compare-parts';

/** Rows by which a table grows look like the row above, and what goes over the table reaches them. */

const SHEET = '表一';

const text = (content: string): PlannedValue => ({ kind: 'text', text: content });

/** A cell of a row that is to look like another one. */
function like(likeRow: number, row: number, column: number, value: PlannedValue): CellValue {
  return { place: { sheet: SHEET, row, column }, value, likeRow };
}

function cell(row: number, column: number, value: PlannedValue): CellValue {
  return { place: { sheet: SHEET, row, column }, value };
}

async function patched(bytes: Uint8Array, cells: readonly CellValue[]): Promise<Uint8Array> {
  const outcome = await patchPackage(bytes, { cells, plan: null, names: [] });
  if (outcome.outcome !== 'patched') throw new Error(JSON.stringify(outcome));
  return outcome.bytes;
}

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const sheetOf = (bytes: Uint8Array): string => part(bytes, 'xl/worksheets/sheet1.xml');

/** A row of a sheet part, as it is written. */
function rowOf(bytes: Uint8Array, row: number): string | undefined {
  return new RegExp(`<row r="${row}"(?:[^>]*/>|.*?</row>)`).exec(sheetOf(bytes))?.[0];
}

const COLUMNS =
  '<cols><col min="1" max="1" width="4" hidden="1"/><col min="2" max="2" width="10"/><col min="3" max="4" width="40"/></cols>';
const ROWS = [
  '<row r="1"><c r="A1" s="0"/><c r="B1" s="0" t="str"><f>SUM($C$2:$C$4)</f><v>3</v></c></row>',
  '<row r="2" ht="30" customHeight="1"><c r="B2" s="1"/><c r="C2" s="2"><v>1</v></c><c r="D2" s="1"/></row>',
  '<row r="3" ht="30" customHeight="1" s="1" customFormat="1"><c r="B3" s="1"/><c r="C3" s="2"><v>2</v></c><c r="D3" s="1"/></row>',
  '<row r="4" ht="6" customHeight="1"><c r="B4" s="0"/><c r="C4" s="0"/></row>',
].join('');

/** Style 1 wraps; style 2 shows two decimals. */
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="10"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function table(behind = '', names = '', rows = ROWS): Uint8Array {
  return buildPackage({
    'xl/worksheets/sheet1.xml': worksheet(rows, COLUMNS).replace('</worksheet>', `${behind}</worksheet>`),
    'xl/styles.xml': STYLES,
    ...(names === ''
      ? {}
      : {
          'xl/workbook.xml': workbook(
            '<sheet name="表一" sheetId="1" r:id="rId1"/>',
            '',
            `<definedNames>${names}</definedNames>`,
          ),
        }),
  });
}

describe('a value that fits the height of its row', () => {
  const fitting = (row: number, column: number, value: PlannedValue): CellValue => ({
    ...cell(row, column, value),
    fitsHeight: true,
  });
  const long = text('示例'.repeat(40));
  const heightIn = (bytes: Uint8Array, row: number): number =>
    Number(/ ht="([\d.]+)"/.exec(rowOf(bytes, row) ?? '')?.[1] ?? 0);

  test('a longer text makes its row higher, and nothing else; a short one leaves it as it is', async () => {
    const before = table();
    const after = await patched(before, [fitting(2, 2, long), fitting(3, 2, text('短'))]);
    expect(heightIn(after, 2)).toBeGreaterThan(60);
    expect(rowOf(after, 2)).toContain('<c r="D2" s="1"/>');
    expect(heightIn(after, 3)).toBe(30);
    expect(rowOf(after, 4)).toBe(rowOf(before, 4));
  });

  test('text in merged cells has the room of all of them', async () => {
    const merged = table('<mergeCells count="1"><mergeCell ref="B2:D2"/></mergeCells>');
    expect(heightIn(await patched(merged, [fitting(2, 2, long)]), 2)).toBe(30);
  });

  test('without that wish a row keeps its height', async () => {
    expect(heightIn(await patched(table(), [cell(2, 2, long)]), 2)).toBe(30);
  });

  test('a row whose height every program fits itself stays so', async () => {
    const rows = ROWS.replace('<row r="2" ht="30" customHeight="1">', '<row r="2">');
    expect(heightIn(await patched(table('', '', rows), [fitting(2, 2, long)]), 2)).toBe(0);
  });
});

describe('looks', () => {
  test('a new row has the formats of the row above, in blank cells too, and is as high as its text needs', async () => {
    const after = await patched(table(), [
      like(3, 5, 2, text('示例'.repeat(12))),
      like(3, 5, 3, { kind: 'number', decimal: '1.5' }),
    ]);
    const row = rowOf(after, 5) ?? '';
    expect(row).toContain('<c r="B5" s="1" t="inlineStr">');
    expect(row).toContain('<c r="C5" s="2"><v>1.5</v></c>');
    expect(row).toContain('<c r="D5" s="1"/>');
    // Twenty-four characters, five on a line.
    const [, height] = /^<row r="5" s="1" customFormat="1" ht="(\d+)">/.exec(row) ?? [];
    expect(Number(height)).toBeGreaterThan(60);
    expect(rowOf(after, 4)).toBe(rowOf(table(), 4));
  });

  test('a row that says nothing anybody sees is as high as the one it looks like', async () => {
    const after = await patched(table(), [like(4, 5, 1, text('!end'))]);
    expect(rowOf(after, 5)).toMatch(/^<row r="5" ht="6" customHeight="1"><c r="A5" t="inlineStr">/);
  });

  test('a row that is there takes over the look, cells that stay blank too', async () => {
    const after = await patched(table(), [like(3, 4, 2, text('示例')), like(4, 5, 1, text('!end'))]);
    expect(rowOf(after, 4)).toMatch(
      /^<row r="4" ht="20" s="1" customFormat="1"><c r="B4" s="1" t="inlineStr">.*<\/c><c r="C4" s="2"\/><c r="D4" s="1"\/><\/row>$/,
    );
    expect(rowOf(after, 5)).toContain('ht="6"');
  });

  test('a row laid out for a new entry keeps its look and is made high enough, never lower', async () => {
    const after = await patched(table(), [like(2, 2, 2, text('示例'.repeat(12))), like(3, 3, 2, text('短'))]);
    expect(rowOf(after, 2)).toMatch(/^<row r="2" ht="\d\d" customHeight="1">/);
    expect(Number(/ht="(\d+)"/.exec(rowOf(after, 2) ?? '')?.[1])).toBeGreaterThan(60);
    expect(rowOf(after, 3)).toMatch(/^<row r="3" ht="30" customHeight="1" s="1"/);
  });

  test('a row like one that is not there is written bare', async () => {
    const after = await patched(table(), [like(8, 9, 2, text('示例'))]);
    expect(rowOf(after, 9)).toMatch(/^<row r="9"><c r="B9" t="inlineStr">/);
  });

  test('cells without such a row are written as ever', async () => {
    const values = [cell(5, 2, text('示例')), cell(3, 2, text('示例'))];
    const after = await patched(table(), values);
    expect(rowOf(after, 5)).toMatch(/^<row r="5"><c r="B5" t="inlineStr">/);
    expect(rowOf(after, 3)).toMatch(/^<row r="3" ht="30" customHeight="1" s="1" customFormat="1">/);
  });

  test('only the sheet and the workbook part change', async () => {
    const before = table();
    const after = await patched(before, [like(3, 5, 2, text('示例'))]);
    expect(compareParts(before, after)).toEqual({
      added: [],
      removed: [],
      changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
      sameOrder: true,
    });
  });
});

describe('what goes over a table', () => {
  const BEHIND =
    '<autoFilter ref="B1:D4"/>' +
    '<conditionalFormatting sqref="B2:D4 F1"><cfRule type="expression" priority="1"><formula>COUNTIF($B$2:$B$4,$B2)&gt;1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B3"><cfRule type="expression" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="custom" sqref="C2:C4"><formula1>COUNTIF($C$2:$C$4,C2)=1</formula1></dataValidation>' +
    '<dataValidation sqref="C2:C500"/></dataValidations>';
  const NAMES =
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'表一'!$B$1:$D$4</definedName>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">表一!$A$1:$D$4,表一!$F$1:$F$1</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'表一'!$1:$1</definedName>` +
    `<definedName name="own">'另一表'!$A$1:$D$4</definedName>`;
  const GROWN = [like(3, 4, 2, text('一')), like(3, 5, 2, text('二')), like(4, 6, 1, text('!end'))];

  test('reaches the rows that are new', async () => {
    const after = await patched(table(BEHIND, NAMES), GROWN);
    const sheet = sheetOf(after);
    expect(sheet).toContain('<f>SUM($C$2:$C$6)</f>');
    expect(sheet).toContain('<autoFilter ref="B1:D6"/>');
    expect(sheet).toContain('sqref="B2:D6 F1"');
    expect(sheet).toContain('<formula>COUNTIF($B$2:$B$6,$B2)&gt;1</formula>');
    expect(sheet).toContain('<conditionalFormatting sqref="B3">');
    expect(sheet).toContain('sqref="C2:C6"><formula1>COUNTIF($C$2:$C$6,C2)=1</formula1>');
    expect(sheet).toContain('<dataValidation sqref="C2:C500"/>');
    const names = part(after, 'xl/workbook.xml');
    expect(names).toContain(`hidden="1">'表一'!$B$1:$D$6</definedName>`);
    expect(names).toContain('>表一!$A$1:$D$6,表一!$F$1:$F$1</definedName>');
    expect(names).toContain(`>'表一'!$1:$1</definedName>`);
    expect(names).toContain(`>'另一表'!$A$1:$D$4</definedName>`);
  });

  test('is what is printed alone where something stands between the table and the new rows', async () => {
    const after = await patched(table(BEHIND, NAMES), [like(3, 9, 2, text('一'))]);
    expect(sheetOf(after)).toContain('<f>SUM($C$2:$C$4)</f>');
    expect(sheetOf(after)).toContain('sqref="B2:D4 F1"');
    expect(part(after, 'xl/workbook.xml')).toContain('>表一!$A$1:$D$9,表一!$F$1:$F$1</definedName>');
  });

  test('stays as it is where no row is new', async () => {
    const before = table(BEHIND, NAMES);
    const after = await patched(before, [like(3, 3, 2, text('一')), cell(6, 2, text('二'))]);
    const behind = (bytes: Uint8Array): string =>
      sheetOf(bytes).slice(sheetOf(bytes).indexOf('</sheetData>'));
    expect(behind(after)).toBe(behind(before));
    const namesOf = (bytes: Uint8Array): string | undefined =>
      /<definedNames>.*<\/definedNames>/.exec(part(bytes, 'xl/workbook.xml'))?.[0];
    expect(namesOf(after)).toBe(namesOf(before));
  });
});

describe('a table somebody made of the rows (列表)', () => {
  const listed = (attributes: string): Uint8Array =>
    buildPackage({
      'xl/worksheets/sheet1.xml': worksheet(ROWS, COLUMNS),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({
        id: 'rId1',
        kind: 'table',
        target: '../tables/table1.xml',
      }),
      'xl/tables/table1.xml':
        `<table xmlns="${MAIN}" id="1" name="表" displayName="表" ref="B1:D4"${attributes}>` +
        '<autoFilter ref="B1:D4"><sortState ref="B2:D4"/></autoFilter><tableColumns count="3"/></table>',
    });
  const tableOf = (bytes: Uint8Array): string => part(bytes, 'xl/tables/table1.xml');
  const BELOW = [like(4, 5, 2, text('一')), like(4, 6, 2, text('二'))];

  test('holds the rows that are new, and its filter reaches them', async () => {
    const after = tableOf(await patched(listed(''), BELOW));
    expect(after).toContain('displayName="表" ref="B1:D6"');
    expect(after).toContain('<autoFilter ref="B1:D6"><sortState ref="B2:D6"/>');
  });

  test.each<[string, string, CellValue[]]>([
    ['with totals', ' totalsRowCount="1"', BELOW],
    ['with something between it and the new rows', '', [like(4, 9, 2, text('一'))]],
  ])('%s stays as it is', async (_, attributes, cells) => {
    const before = listed(attributes);
    expect(tableOf(await patched(before, cells))).toBe(tableOf(before));
  });
});

const GROWTHS = new Map([
  [
    '汇总表',
    growthsOf(
      new Map([
        [46, 45],
        [47, 45],
      ]),
    ),
  ],
]);

test.each([
  ['SUM($D$10:$D$45)', 'SUM($D$10:$D$47)'],
  ['SUM(D10:D45)*2', 'SUM(D10:D47)*2'],
  ["'汇总表'!A1:B45&汇总表!A1:B60", "'汇总表'!A1:B47&汇总表!A1:B60"],
  ['另一表!A1:B45', '另一表!A1:B45'],
  ['[1]汇总表!A1:B45', '[1]汇总表!A1:B45'],
  ['"A1:B45"', '"A1:B45"'],
  ["'A1:B45'!C3", "'A1:B45'!C3"],
  ['SUM(D10:D44)', 'SUM(D10:D44)'],
  ['SUM(A45:F45)', 'SUM(A45:F45)'],
  ['SUM(D45:D10)', 'SUM(D45:D10)'],
  ['A1:INDEX(D:D,45)', 'A1:INDEX(D:D,45)'],
])('%s', (formula, expected) => {
  expect(grownFormula(formula, { sheet: '汇总表', row: 60 }, GROWTHS, 'adjoining')).toBe(expected);
});

test('a formula in the rows it goes over sums up to its own row', () => {
  expect(grownFormula('SUM(D$10:D45)', { sheet: '汇总表', row: 45 }, GROWTHS, 'adjoining')).toBe(
    'SUM(D$10:D45)',
  );
});

test('LibreOffice and openpyxl see borders, formats and heights of the rows that are new', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'grown-rows-'));
  try {
    const file = join(folder, 'grown.xlsx');
    // A cell that looks as its row does is no cell of its own for LibreOffice.
    const grown = await patched(table('', '', ROWS.replace(' s="1" customFormat="1"', '')), [
      like(3, 4, 2, text('示例')),
      like(3, 5, 3, { kind: 'number', decimal: '4' }),
      like(4, 6, 1, text('!end')),
    ]);
    writeFileSync(file, grown);
    convertWithLibreOffice([file], 'xlsx', join(folder, 'saved'));
    const source = `
import json, sys, openpyxl
seen = []
for path in sys.argv[1:]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    seen.append([[(c.border.left.style, c.border.bottom.style, c.number_format, bool(c.alignment.wrap_text)) for c in row]
                 for row in sheet['B3:D5']])
print(json.dumps(seen))`;
    const seen = JSON.parse(runPython(source, [file, join(folder, 'saved', 'grown.xlsx')])) as unknown[][];
    for (const [third, fourth, fifth] of seen) {
      expect(third).toEqual([
        ['thin', 'thin', 'General', true],
        ['thin', 'thin', '#,##0.00', false],
        ['thin', 'thin', 'General', true],
      ]);
      expect(fourth).toEqual(third);
      expect(fifth).toEqual(third);
    }
    expect(seen).toHaveLength(2);
    expect(readFileSync(file).length).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
