import * as SheetJs from '@e965/xlsx';
import ExcelJs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import { cellAddress } from '../../../src/model/cell-address';
import type { CellValue } from '../../../src/model/ports';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { convertWithLibreOffice, runPython } from '../../setup/run-foreign-program';
import { compareParts } from './compare-parts';
import { fullPlan } from './sample-plan';

/** The smallest PNG there is: one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+M8AAwUBAScY42YAAAAASUVORK5CYII=';

/** Picture, note, table, validation, live format, shared formulas, merge, protection. */
async function writeWithExcelJs(path: string): Promise<void> {
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet('数据');
  for (let row = 1; row <= 5; row++) {
    sheet.getCell(row, 1).value = `示例${row}`;
    sheet.getCell(row, 2).value = row * 1.5;
  }
  sheet.fillFormula('C1:C5', 'B1*2', [3, 6, 9, 12, 15]);
  sheet.getCell('B2').font = { bold: true };
  sheet.getCell('B2').numFmt = '0.00';
  sheet.getCell('A1').note = '批注';
  sheet.mergeCells('E1:F2');
  sheet.getCell('E1').value = '合并';
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'H1:I3');
  sheet.addConditionalFormatting({
    ref: 'B1:B5',
    rules: [{ type: 'expression', priority: 1, formulae: ['B1>3'], style: { font: { bold: true } } }],
  });
  sheet.addTable({
    name: 'Parts',
    ref: 'A20',
    headerRow: true,
    columns: [{ name: '名称' }, { name: '数量' }],
    rows: [['甲', 1]],
  });
  await sheet.protect('', {});
  await workbook.xlsx.writeFile(path);
}

function writeWithSheetJs(path: string): void {
  const rows = [1, 2, 3, 4, 5].map((row) => [
    `示例${row}`,
    row * 1.5,
    { t: 'n', f: `B${row}*2`, v: row * 3 },
  ]);
  const workbook = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(workbook, SheetJs.utils.aoa_to_sheet(rows), '数据');
  writeFileSync(path, SheetJs.write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const OPENPYXL_WRITER = `
import sys, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font
from openpyxl.worksheet.datavalidation import DataValidation
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '数据'
for row in range(1, 6):
    sheet.append(['示例%d' % row, row * 1.5, '=B%d*2' % row])
sheet['B2'].font = Font(bold=True)
sheet['B2'].number_format = '0.00'
sheet['A1'].comment = Comment('批注', '示例')
sheet.merge_cells('E1:F2')
chart = BarChart()
chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5))
sheet.add_chart(chart, 'H2')
sheet.conditional_formatting.add('B1:B5', FormulaRule(formula=['B1>3'], font=Font(bold=True)))
rule = DataValidation(type='list', formula1='"是,否"')
rule.add('D1:D5')
sheet.add_data_validation(rule)
chartsheet = book.create_chartsheet('图表')
other = BarChart()
other.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5))
chartsheet.add_chart(other)
book.save(sys.argv[1])
`;

/** What no library writes: custom XML and a calculation chain, put in by hand. */
function addPartsByHand(path: string): void {
  const parts = unzipSync(readFileSync(path));
  const rewrite = (name: string, search: string, insertion: string): void => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    if (!xml.includes(search)) throw new Error(`${name} holds no ${search}`);
    parts[name] = strToU8(xml.replace(search, insertion + search));
  };
  parts['customXml/item1.xml'] = strToU8('<item xmlns="urn:example">示例</item>');
  parts['xl/calcChain.xml'] = strToU8(
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C1" i="1"/><c r="C2" i="1"/></calcChain>',
  );
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  rewrite(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdX1" Type="${types}/customXml" Target="../customXml/item1.xml"/>` +
      `<Relationship Id="rIdX2" Type="${types}/calcChain" Target="calcChain.xml"/>`,
  );
  rewrite(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  );
  writeFileSync(path, zipSync(parts));
}

const DESCRIBE = `
import json, sys, openpyxl
def described(path):
    book = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    sheet = book['数据']
    cells = {}
    for (row, column), cell in sheet._cells.items():
        if cell.value is None: continue
        cells[cell.coordinate] = [cell.value, cached['数据'].cell(row, column).value, cell.data_type,
                                  bool(cell.font.b), cell.number_format, cell.comment.text if cell.comment else None]
    return {'cells': cells, 'sheets': book.sheetnames, 'charts': len(sheet._charts), 'merges': [str(m) for m in sheet.merged_cells.ranges],
            'formats': len(sheet.conditional_formatting), 'validations': len(sheet.data_validations.dataValidation),
            'protected': sheet.protection.sheet, 'calculates': bool(book.calculation and book.calculation.fullCalcOnLoad)}
print(json.dumps({path: described(path) for path in sys.argv[1:]}))
`;

interface Described {
  cells: Record<
    string,
    [value: unknown, cached: unknown, type: string, bold: boolean, format: string, note: string]
  >;
  sheets: string[];
  [property: string]: unknown;
}

function describeWithOpenpyxl(paths: readonly string[]): Map<string, Described> {
  return new Map(Object.entries(JSON.parse(runPython(DESCRIBE, paths)) as Record<string, Described>));
}

const CHANGES: [row: number, column: number, value: PlannedValue, seen: unknown][] = [
  [1, 1, { kind: 'text', text: ' =改写\n<甲> & "乙" ' }, ' =改写\n<甲> & "乙" '],
  [2, 2, { kind: 'number', decimal: '98.5' }, 98.5],
  // The first cell of the column of formulas, which may hold them for all others.
  [1, 3, { kind: 'number', decimal: '7' }, 7],
  [1, 5, { kind: 'text', text: '合并改写' }, '合并改写'],
  [3, 4, { kind: 'boolean', value: true }, true],
  [12, 2, { kind: 'text', text: '新行' }, '新行'],
  [5, 1, { kind: 'blank' }, undefined],
];

const WRITERS = ['exceljs', 'sheetjs', 'openpyxl'];
const FILES = [...WRITERS, ...WRITERS.map((writer) => `${writer}-libreoffice`)];

let folder: string;
let before: Map<string, Described>;
let after: Map<string, Described>;
let extended: Map<string, Described>;

const original = (file: string): string => join(folder, `${file}.xlsx`);
const changed = (file: string): string => join(folder, `${file}-changed.xlsx`);
const withSheets = (file: string): string => join(folder, `${file}-sheets.xlsx`);

function fromMap(described: Map<string, Described>, path: string): Described {
  const found = described.get(path);
  if (!found) throw new Error(`nothing described for ${path}`);
  return found;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'patch-foreign-'));
  await writeWithExcelJs(original('exceljs'));
  writeWithSheetJs(original('sheetjs'));
  runPython(OPENPYXL_WRITER, [original('openpyxl')]);
  addPartsByHand(original('openpyxl'));
  convertWithLibreOffice(WRITERS.map(original), 'xlsx', join(folder, 'office'));
  for (const writer of WRITERS) {
    writeFileSync(original(`${writer}-libreoffice`), readFileSync(join(folder, 'office', `${writer}.xlsx`)));
  }
  const cells = CHANGES.map(([row, column, value]): CellValue => ({
    place: { sheet: '数据', row, column },
    value,
  }));
  for (const file of FILES) {
    const bytes = new Uint8Array(readFileSync(original(file)));
    const first = await patchPackage(bytes, { cells, plan: null, names: [] });
    if (first.outcome !== 'patched') throw new Error(`${file}: ${JSON.stringify(first)}`);
    writeFileSync(changed(file), first.bytes);
    const second = await patchPackage(first.bytes, { cells: [], plan: fullPlan(), names: [] });
    if (second.outcome !== 'patched') throw new Error(`${file}: ${JSON.stringify(second)}`);
    writeFileSync(withSheets(file), second.bytes);
  }
  convertWithLibreOffice(FILES.map(withSheets), 'xlsx', join(folder, 'reopened'));
  before = describeWithOpenpyxl(FILES.map(original));
  after = describeWithOpenpyxl([
    ...FILES.map(changed),
    ...FILES.map((file) => join(folder, 'reopened', basename(withSheets(file)))),
  ]);
  extended = describeWithOpenpyxl(FILES.map(withSheets));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the files hold what makes patching hard', () => {
  const names = FILES.flatMap((file) => Object.keys(unzipSync(readFileSync(original(file)))));
  for (const part of [
    /media\/image/,
    /charts\/chart/,
    /comments/,
    /customXml/,
    /calcChain/,
    /chartsheets/,
    /tables\//,
  ]) {
    expect(names.filter((name) => part.test(name))).not.toEqual([]);
  }
  expect(
    strFromU8(unzipSync(readFileSync(original('exceljs')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
  ).toContain('t="shared"');
});

describe.each(FILES)('%s, patched', (file) => {
  test('has every part it had but the calculation chain, untouched ones byte for byte', () => {
    const comparison = compareParts(readFileSync(original(file)), readFileSync(changed(file)));
    const hadChain = file === 'openpyxl';
    expect(comparison).toEqual({
      added: [],
      removed: hadChain ? ['xl/calcChain.xml'] : [],
      changed: expect.any(Array) as string[],
      sameOrder: true,
    });
    expect(comparison.changed.sort()).toEqual(
      [
        ...(hadChain ? ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'] : []),
        // openpyxl asks for a full calculation of its own accord.
        ...(file === 'openpyxl' ? [] : ['xl/workbook.xml']),
        'xl/worksheets/sheet1.xml',
      ].sort(),
    );
  });

  test('has the new values, and all other cells as they were', () => {
    const [old, now] = [fromMap(before, original(file)), fromMap(after, changed(file))];
    const addresses = new Map(CHANGES.map(([row, column, , seen]) => [cellAddress(row, column), seen]));
    for (const [address, seen] of addresses) {
      expect([address, now.cells[address]?.[0]]).toEqual([address, seen]);
      const oldLook = old.cells[address]?.slice(3);
      if (oldLook && seen !== undefined) expect(now.cells[address]?.slice(3)).toEqual(oldLook);
    }
    const others = (cells: Described['cells']): [string, unknown][] =>
      Object.entries(cells).filter(([address]) => !addresses.has(address) && !/^C[2-5]$/.test(address));
    expect(others(now.cells)).toEqual(others(old.cells));
    // Formulas of the column still compute what they did; a shared one may have become the cell's own.
    for (let row = 2; row <= 5; row++) {
      const address = `C${row}`;
      expect(now.cells[address]?.slice(1)).toEqual(old.cells[address]?.slice(1));
      expect(now.cells[address]?.[0]).toBe(`=B${row}*2`);
    }
    expect({ ...now, cells: null }).toEqual({ ...old, cells: null, calculates: true });
  });

  test('opens in LibreOffice and asks for a full calculation', () => {
    const reopened = fromMap(after, join(folder, 'reopened', basename(withSheets(file))));
    expect(reopened.cells['A1']?.[0]).toBe(' =改写\n<甲> & "乙" ');
    expect([3, 4, 5].map((row) => reopened.cells[`C${row}`]?.[1])).toEqual([9, 12, 15]);
    expect(fromMap(after, changed(file))['calculates']).toBe(true);
    expect(reopened.sheets.slice(-3)).toEqual(fullPlan().sheets.map(({ name }) => name));
  });

  test('takes the sheets of a plan and keeps its own', () => {
    const [old, now] = [fromMap(after, changed(file)), fromMap(extended, withSheets(file))];
    expect(now).toEqual({ ...old, sheets: [...old.sheets, ...fullPlan().sheets.map(({ name }) => name)] });
    const comparison = compareParts(readFileSync(changed(file)), readFileSync(withSheets(file)));
    expect(comparison).toMatchObject({ removed: [], sameOrder: true });
    expect(comparison.changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });
});
