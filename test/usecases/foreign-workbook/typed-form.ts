import ExcelJS from 'exceljs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { PaperBlock } from '../../document/reading/paper-form';
import { runPython } from '../../setup/run-foreign-program';

/** A cell somebody typed; areas are 1-based, both corners included. */
export interface TypedCell {
  row: number;
  column: number;
  value: string | number;
}

export interface TypedSheet {
  name: string;
  isHidden: boolean;
  cells: TypedCell[];
  merges: { top: number; left: number; bottom: number; right: number }[];
}

/** How somebody copied the Word tables into a spreadsheet. */
export interface Typing {
  /** First cell. */
  top: number;
  left: number;
  isMerged: boolean;
  /** A sheet per part, its heading on the tab alone; else everything on one sheet. */
  isSplit: boolean;
  /** A blank column behind every column of a table. */
  spreadColumns: boolean;
  /** Blank rows above and below tables and headings. */
  blankRows: number;
  /** Figures as numbers, not as texts. */
  areNumbers: boolean;
  retype: (text: string) => string;
}

export const PLAIN: Typing = {
  top: 1,
  left: 1,
  isMerged: true,
  isSplit: false,
  spreadColumns: false,
  blankRows: 0,
  areNumbers: true,
  retype: (text) => text,
};

const PART = /^\d\s*[.．]/;

/** Types a form written on paper into worksheets. */
export function typedSheets(form: readonly PaperBlock[], typing: Typing): TypedSheet[] {
  const sheets: TypedSheet[] = [];
  let row = typing.top;
  const begin = (name: string): TypedSheet => {
    const sheet: TypedSheet = { name, isHidden: false, cells: [], merges: [] };
    sheets.push(sheet);
    row = typing.top;
    return sheet;
  };
  let sheet = begin('推荐书');
  const put = (at: number, column: number, text: string): void => {
    const typed = typing.retype(text);
    if (typed.trim() === '') return;
    const isFigure = typing.areNumbers && /^\d+(?:\.\d+)?$/.test(typed);
    sheet.cells.push({ row: at, column, value: isFigure ? Number(typed) : typed });
  };
  const columnOf = (column: number): number => typing.left + (typing.spreadColumns ? column * 2 : column);
  for (const block of form) {
    if (block.kind === 'line') {
      if (typing.isSplit && PART.test(block.text)) {
        sheet = begin(block.text.replace(/[\\/?*[\]:]/g, '').slice(0, 31));
        continue;
      }
      row += typing.blankRows;
      for (const line of block.text.split('\n')) put(row++, typing.left, line);
      continue;
    }
    row += typing.blankRows;
    const covered = new Set<string>();
    for (const cells of block.rows) {
      let column = 0;
      for (const { text, columns, rows } of cells) {
        while (covered.has(`${row}/${column}`)) column += 1;
        for (let down = 0; down < rows; down += 1) {
          for (let across = 0; across < columns; across += 1) covered.add(`${row + down}/${column + across}`);
        }
        put(row, columnOf(column), text);
        const area = {
          top: row,
          left: columnOf(column),
          bottom: row + rows - 1,
          right: columnOf(column + columns - 1),
        };
        if (typing.isMerged && (columns > 1 || rows > 1)) sheet.merges.push(area);
        column += columns;
      }
      row += 1;
    }
    row += typing.blankRows;
  }
  return sheets;
}

const WRITE = `
import json, sys
from openpyxl import Workbook
sheets = json.load(open(sys.argv[1], encoding='utf-8'))
book = Workbook()
book.remove(book.active)
for typed in sheets:
    sheet = book.create_sheet(typed['name'])
    if typed['isHidden']:
        sheet.sheet_state = 'hidden'
    for cell in typed['cells']:
        sheet.cell(cell['row'], cell['column']).value = cell['value']
    for area in typed['merges']:
        sheet.merge_cells(start_row=area['top'], start_column=area['left'], end_row=area['bottom'], end_column=area['right'])
book.save(sys.argv[2])
`;

/** As a host reads typed sheets. */
export function readingOf(sheets: readonly TypedSheet[]): { outcome: 'read'; content: WorkbookContent } {
  return {
    outcome: 'read',
    content: {
      names: [],
      notes: [],
      sheets: sheets.map(({ name, isHidden, cells, merges }) => ({
        merges,
        name,
        state: isHidden ? 'hidden' : 'visible',
        kind: 'worksheet',
        cells: [...cells]
          .sort((one, other) => one.row - other.row || one.column - other.column)
          .map(({ row, column, value }) => ({
            row,
            column,
            value:
              typeof value === 'number'
                ? { kind: 'number', decimal: String(value) }
                : { kind: 'text', text: value },
          })),
      })),
    },
  };
}

/** The sheets as openpyxl saves them. */
export function writtenByOpenpyxl(sheets: readonly TypedSheet[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'typed-form-'));
  try {
    const [source, target] = [join(folder, 'sheets.json'), join(folder, 'form.xlsx')];
    writeFileSync(source, JSON.stringify(sheets));
    runPython(WRITE, [source, target]);
    return readFileSync(target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sheets as exceljs saves them. */
export async function writtenByExceljs(sheets: readonly TypedSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, isHidden, cells, merges } of sheets) {
    const sheet = book.addWorksheet(name, { state: isHidden ? 'hidden' : 'visible' });
    for (const { row, column, value } of cells) sheet.getCell(row, column).value = value;
    for (const { top, left, bottom, right } of merges) sheet.mergeCells(top, left, bottom, right);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
