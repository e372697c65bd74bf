import * as SheetJs from '@e965/xlsx';
import ExcelJs from 'exceljs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPython } from '../../setup/run-foreign-program';

/** Texts that writers and readers treat differently, or might. */
const TEXTS = [
  '示例职业技术学院',
  ' 前后有空格 ',
  '第一行\n第二行',
  '<b>&"引号"\'',
  '𠮷野家 😀',
  'length',
  '__proto__',
  '＝１２３',
  '0.10',
  'TRUE',
  '制表\t符',
  '一'.repeat(300),
];
const NUMBERS = [
  0,
  1,
  -1,
  0.1,
  0.30000000000000004,
  98.5,
  1e21,
  1.5e-7,
  123456789012345,
  -1234.5678,
  2 ** 53,
  1 / 3,
];
/** Serials of days, away from the start of 1900 where programs disagree. */
const DAYS = ['2026-03-01', '2025-12-31', '1999-01-31', '2024-02-29'];

/** A workbook of exceljs with every kind of cell. */
export async function writeWithExcelJs(folder: string): Promise<string> {
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet('数据');
  TEXTS.forEach((text, index) => {
    sheet.getCell(index + 1, 1).value = text;
  });
  NUMBERS.forEach((number, index) => {
    sheet.getCell(index + 1, 2).value = number;
    sheet.getCell(index + 1, 3).value = { formula: `B${index + 1}*2`, result: number * 2 };
  });
  DAYS.forEach((day, index) => {
    const cell = sheet.getCell(index + 1, 4);
    cell.value = new Date(`${day}T00:00:00Z`);
    cell.numFmt = 'yyyy"年"m"月"d"日"';
  });
  sheet.getCell('E1').value = true;
  sheet.getCell('E2').value = false;
  sheet.getCell('E3').value = { error: '#N/A' };
  sheet.getCell('E4').value = { richText: [{ text: '联合' }, { text: '体', font: { bold: true } }] };
  sheet.getCell('E5').value = 0.985;
  sheet.getCell('E5').numFmt = '0.0%';
  sheet.getCell('E6').value = { formula: '"甲"&"乙"', result: '甲乙' };
  sheet.fillFormula('F1:F3', 'B1+1', [[1], [2], [0]]);
  sheet.getCell('AB200').value = '末';
  workbook.addWorksheet('隐藏', { state: 'hidden' }).getCell('B2').value = 1;
  workbook.addWorksheet('_filing', { state: 'veryHidden' }).getCell('A1').value = 'x';
  workbook.addWorksheet('空');
  workbook.definedNames.add("'数据'!$A$1", 'cf.first');
  const path = join(folder, 'exceljs.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

/** A workbook of SheetJS, with or without a shared strings part. */
export function writeWithSheetJs(
  folder: string,
  name: string,
  options: { shared: boolean; date1904: boolean },
): string {
  const rows = TEXTS.map((text, index) => [
    text,
    NUMBERS[index] ?? null,
    index % 2 === 0,
    DAYS[index] === undefined ? null : { t: 'n', v: 46000 + index, z: 'yyyy-mm-dd' },
    { t: 'n', f: `B${index + 1}+1`, v: (NUMBERS[index] ?? 0) + 1 },
    { t: 'e', v: 0x2a },
    { t: 'n', v: 0.5, z: '0%' },
  ]);
  const workbook = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(workbook, SheetJs.utils.aoa_to_sheet(rows), '数据');
  SheetJs.utils.book_append_sheet(workbook, SheetJs.utils.aoa_to_sheet([[1]]), '隐藏');
  workbook.Workbook = {
    WBProps: { date1904: options.date1904 },
    Sheets: [{ Hidden: 0 }, { Hidden: 1 }],
    Names: [{ Name: 'cf.first', Ref: "'数据'!$A$1" }],
  };
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(
    path,
    SheetJs.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: options.shared }) as Buffer,
  );
  return path;
}

const OPENPYXL_WRITER = `
import sys, json, datetime, openpyxl
from openpyxl.workbook.defined_name import DefinedName
path, texts, numbers, days = sys.argv[1], *map(json.loads, sys.argv[2:5])
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '数据'
for index, text in enumerate(texts):
    cell = sheet.cell(index + 1, 1)
    cell.value = text
    cell.data_type = 's'
for index, number in enumerate(numbers):
    sheet.cell(index + 1, 2).value = number
    sheet.cell(index + 1, 3).value = '=B%d*2' % (index + 1)
for index, day in enumerate(days):
    cell = sheet.cell(index + 1, 4)
    cell.value = datetime.date.fromisoformat(day)
    cell.number_format = 'yyyy"年"m"月"'
sheet['E1'] = True
sheet['E2'] = '#DIV/0!'
sheet['E3'] = 0.25
sheet['E3'].number_format = '0.00%'
hidden = book.create_sheet('隐藏')
hidden.sheet_state = 'veryHidden'
hidden['C3'] = 3
name = DefinedName('cf.first', attr_text="'数据'!$A$1")
# A list until openpyxl 3.0, a mapping since.
if hasattr(book.defined_names, 'append'): book.defined_names.append(name)
else: book.defined_names['cf.first'] = name
book.save(path)
`;

/** A workbook of openpyxl; its formulas have no cached values. */
export function writeWithOpenpyxl(folder: string): string {
  const path = join(folder, 'openpyxl.xlsx');
  runPython(OPENPYXL_WRITER, [path, ...[TEXTS, NUMBERS, DAYS].map((list) => JSON.stringify(list))]);
  return path;
}

const OPENPYXL_READER = `
import sys, json, datetime, openpyxl
from openpyxl.utils.datetime import to_excel
def plain(value, book):
    if isinstance(value, bool): return ['boolean', value]
    if isinstance(value, (int, float)): return ['number', repr(float(value))]
    if isinstance(value, (datetime.datetime, datetime.date)): return ['date', value.isoformat()[:10]]
    return ['text', str(value)]
result = {}
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path, data_only=False)
    sheets = []
    for sheet in book.worksheets:
        cells = {}
        for (row, column), cell in sheet._cells.items():
            other = formulas[sheet.title]._cells.get((row, column))
            formula = other.value if other is not None and other.data_type == 'f' else None
            if formula is not None and not isinstance(formula, str): formula = getattr(formula, 'text', None) or '='
            if cell.value is None and formula is None: continue
            value = None if cell.value is None else (['error', cell.value] if cell.data_type == 'e' else plain(cell.value, book))
            cells['%d,%d' % (row, column)] = [value, formula, '%' in cell.number_format]
        sheets.append([sheet.title, sheet.sheet_state, cells])
    result[path] = sheets
print(json.dumps(result))
`;

/** What openpyxl sees in a cell: kind and value (null without a cached value), formula with `=`, percent format. */
export type SeenByOpenpyxl = [
  value: [kind: string, value: unknown] | null,
  formula: string | null,
  percent: boolean,
];
export type SheetSeenByOpenpyxl = [name: string, state: string, cells: Record<string, SeenByOpenpyxl>];

/** Reads files with openpyxl in one go, values and formulas together. */
export function readWithOpenpyxl(paths: readonly string[]): Record<string, SheetSeenByOpenpyxl[]> {
  return JSON.parse(runPython(OPENPYXL_READER, paths)) as Record<string, SheetSeenByOpenpyxl[]>;
}
