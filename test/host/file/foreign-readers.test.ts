import * as SheetJs from '@e965/xlsx';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cellAddress } from '../../../src/model/cell-address';
import type { CellContent, WorkbookContent } from '../../../src/model/workbook-content';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';
import {
  readWithOpenpyxl,
  writeWithExcelJs,
  writeWithOpenpyxl,
  writeWithSheetJs,
  type SeenByOpenpyxl,
  type SheetSeenByOpenpyxl,
} from './foreign-workbooks';

const folder = mkdtempSync(join(tmpdir(), 'foreign-readers-'));
const files = new Map<string, string>();
let seenByOpenpyxl: Record<string, SheetSeenByOpenpyxl[]> = {};
const WRITERS = [
  'exceljs',
  'sheetjs-shared',
  'sheetjs-inline',
  'sheetjs-1904',
  'openpyxl',
  'libreoffice-of-exceljs',
  'libreoffice-of-sheetjs-shared',
  'libreoffice-of-sheetjs-1904',
  'libreoffice-of-openpyxl',
];

beforeAll(async () => {
  files.set('exceljs', await writeWithExcelJs(folder));
  files.set('sheetjs-shared', writeWithSheetJs(folder, 'sheetjs-shared', { shared: true, date1904: false }));
  files.set('sheetjs-inline', writeWithSheetJs(folder, 'sheetjs-inline', { shared: false, date1904: false }));
  files.set('sheetjs-1904', writeWithSheetJs(folder, 'sheetjs-1904', { shared: true, date1904: true }));
  files.set('openpyxl', writeWithOpenpyxl(folder));
  const originals = ['exceljs', 'sheetjs-shared', 'sheetjs-1904', 'openpyxl'];
  const saved = join(folder, 'saved');
  convertWithLibreOffice(originals.map(pathOf), 'xlsx', saved);
  for (const name of originals) files.set(`libreoffice-of-${name}`, join(saved, basename(pathOf(name))));
  seenByOpenpyxl = readWithOpenpyxl(WRITERS.map(pathOf));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function pathOf(writer: string): string {
  const path = files.get(writer);
  if (path === undefined) throw new Error(`no file of ${writer}`);
  return path;
}

function read(writer: string): WorkbookContent {
  const reading = readWorkbook(readFileSync(pathOf(writer)));
  if (reading.outcome === 'refused') throw new Error(`${writer}: ${reading.code} ${reading.message}`);
  return reading.content;
}

/** A cell in words both sides can be brought to. */
type Plain = Record<string, unknown>;

function ours(cell: CellContent): Plain {
  const { value } = cell;
  switch (value.kind) {
    case 'text':
      return { text: value.text.replace(/\r\n?/g, '\n') };
    case 'number':
      return { number: value.decimal };
    case 'boolean':
      return { boolean: value.value };
    case 'date':
      return { date: value.iso };
    case 'error':
      return { error: value.code };
    case 'empty':
      return { empty: true };
  }
}

const ERRORS = new Map([
  [0x07, '#DIV/0!'],
  [0x2a, '#N/A'],
  [0x17, '#REF!'],
  [0x0f, '#VALUE!'],
  [0x1d, '#NAME?'],
]);

function theirs(cell: SheetJs.CellObject, like: CellContent | undefined): Plain {
  switch (cell.t) {
    case 's':
      return { text: String(cell.v).replace(/\r\n?/g, '\n') };
    case 'b':
      return { boolean: cell.v };
    case 'e':
      return { error: ERRORS.get(Number(cell.v)) };
    case 'n':
      // SheetJS gives dates as serials; that they are the same is compared by serial.
      return like?.value.kind === 'date' && like.value.serial === cell.v
        ? { date: like.value.iso }
        : { number: String(cell.v) };
    case 'd':
    case 'z':
      return { empty: true };
  }
}

function fromOpenpyxl([value]: SeenByOpenpyxl): Plain {
  if (value === null) return { empty: true };
  const [kind, content] = value;
  return {
    [kind]:
      kind === 'number'
        ? String(Number(content))
        : kind === 'text'
          ? String(content).replace(/\r\n?/g, '\n')
          : content,
  };
}

/** openpyxl writes characters above U+FFFF as numeric references, of which SheetJS keeps the lower 16 bits only. */
function holdsAstralReference(writer: string, cell: CellContent | undefined): boolean {
  return (
    writer === 'openpyxl' && cell?.value.kind === 'text' && /[\u{10000}-\u{10FFFF}]/u.test(cell.value.text)
  );
}

const byPlace = (cells: readonly CellContent[]): Map<string, CellContent> =>
  new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));

describe.each(WRITERS)('a workbook of %s', (writer) => {
  it('is read cell by cell as SheetJS reads it', () => {
    const book = SheetJs.read(readFileSync(pathOf(writer)), { cellFormula: true, sheetStubs: true });
    const content = read(writer);
    expect(content.sheets.map(({ name }) => name)).toEqual(book.SheetNames);
    expect(content.sheets.map(({ state }) => ['visible', 'hidden', 'veryHidden'].indexOf(state))).toEqual(
      book.Workbook?.Sheets?.map(({ Hidden }) => Hidden ?? 0),
    );
    for (const sheet of content.sheets) {
      const cells = byPlace(sheet.cells);
      const expected: [string, Plain, string | undefined][] = [];
      for (const [address, cell] of Object.entries(book.Sheets[sheet.name] ?? {})) {
        if (address.startsWith('!')) continue;
        const object = cell as SheetJs.CellObject;
        if (object.t === 'z' && object.f === undefined) continue;
        if (object.t === 's' && object.v === '' && object.f === undefined) continue;
        if (holdsAstralReference(writer, cells.get(address))) continue;
        expected.push([address, theirs(object, cells.get(address)), object.f]);
      }
      const found = [...cells]
        .filter(([, cell]) => !holdsAstralReference(writer, cell))
        .map(([address, cell]) => [address, ours(cell), cell.formula]);
      expect(found).toEqual(expected);
    }
  });

  it('is read cell by cell as openpyxl reads it', () => {
    const content = read(writer);
    const seen = seenByOpenpyxl[pathOf(writer)] ?? [];
    expect(content.sheets.map(({ name, state }) => [name, state])).toEqual(
      seen.map(([name, state]) => [name, state]),
    );
    content.sheets.forEach((sheet, index) => {
      const expected = Object.entries(seen[index]?.[2] ?? {}).map(([place, cell]) => [
        place,
        fromOpenpyxl(cell),
        cell[1],
        cell[2],
      ]);
      const found = sheet.cells.map((cell) => [
        `${cell.row},${cell.column}`,
        ours(cell),
        cell.formula === undefined ? null : `=${cell.formula}`,
        cell.format === 'percent',
      ]);
      expect(found).toEqual(expected);
    });
  });

  it('keeps its defined name', () => {
    const { names } = read(writer);
    expect(names.filter(({ name }) => name.startsWith('cf.'))).toEqual([
      {
        name: 'cf.first',
        refersTo: expect.stringMatching(/^'?数据'?!\$A\$1$/) as string,
        scope: null,
        hidden: false,
      },
    ]);
  });
});
