import { areaAddress, parseArea, parseCellAddress } from '../../../../src/model/cell-address';
import type { CellArea } from '../../../../src/model/cell-address';
import type { Edit } from '../../../../src/selfcheck/edit';
import type { Cell } from '../cell';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { copyCells, cutCells } from './cut-and-copy';

function areaOf(address: string): CellArea {
  const area = parseArea(address);
  if (area === null) throw new RangeError(`no area ${address}`);
  return area;
}

function cellOf(address: string): { row: number; column: number } {
  const cell = parseCellAddress(address);
  if (cell === null) throw new RangeError(`no cell ${address}`);
  return cell;
}

function changed(workbook: Workbook, sheet: Sheet, address: string, changeType = 'RangeEdited'): void {
  workbook.tell({ kind: 'changed', sheet, address, changeType });
}

function setConstant(workbook: Workbook, name: string, address: string, part: Partial<Cell>): void {
  const sheet = workbook.sheetNamed(name);
  const { row, column } = cellOf(address);
  sheet.change(row, column, { value: '', formula: null, prefixed: false, ...part });
  changed(workbook, sheet, address);
}

function sortRows(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  column: number,
  ascending: boolean,
): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index).map(
    (row) => ({
      key: workbook.shown(sheet, row, area.left + column),
      cells: Array.from({ length: area.right - area.left + 1 }, (_, index) =>
        sheet.cells.at(row, area.left + index),
      ),
    }),
  );
  const order = (one: Cell['value'], other: Cell['value']): number => {
    // Empty cells come last, whichever the direction.
    if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
    const difference = one < other ? -1 : one > other ? 1 : 0;
    return ascending ? difference : -difference;
  };
  rows.sort((one, other) => order(one.key, other.key));
  rows.forEach(({ cells }, index) => {
    cells.forEach(({ value, formula, prefixed }, offset) => {
      sheet.change(area.top + index, area.left + offset, { value, formula, prefixed });
    });
  });
}

const LINES = {
  insertRows: { kind: 'insert', axis: 'row', changeType: 'RowInserted' },
  deleteRows: { kind: 'delete', axis: 'row', changeType: 'RowDeleted' },
  insertColumns: { kind: 'insert', axis: 'column', changeType: 'ColumnInserted' },
  deleteColumns: { kind: 'delete', axis: 'column', changeType: 'ColumnDeleted' },
} as const;

/** Does one thing a person does, whatever is protected. */
export function carryOutEdit(workbook: Workbook, edit: Edit): void {
  const sheet = workbook.sheetNamed(edit[1]);
  switch (edit[0]) {
    case 'insertRows':
    case 'deleteRows':
    case 'insertColumns':
    case 'deleteColumns': {
      const [name, , at, count] = edit;
      const { kind, axis, changeType } = LINES[name];
      workbook.restructure(sheet, { kind, axis, at, count });
      changed(workbook, sheet, axis === 'row' ? `${at}:${at + count - 1}` : 'A:A', changeType);
      return;
    }
    case 'hideRows':
      for (let row = edit[2]; row < edit[2] + edit[3]; row += 1) {
        sheet.rows.set(row, { size: sheet.rows.get(row)?.size ?? null, hidden: true });
      }
      return;
    case 'setText':
      setConstant(workbook, edit[1], edit[2], { value: edit[3] });
      return;
    case 'setFormula':
      setConstant(workbook, edit[1], edit[2], { formula: edit[3].replace(/^=?/, '=') });
      return;
    case 'setNumber':
      setConstant(workbook, edit[1], edit[2], { value: edit[3] });
      return;
    case 'cut':
      cutCells(workbook, sheet, areaOf(edit[2]), cellOf(edit[3]));
      changed(workbook, sheet, `${edit[2]},${edit[3]}`);
      return;
    case 'copyCells': {
      const from = areaOf(edit[2]);
      const { row, column } = cellOf(edit[3]);
      copyCells(sheet, from, { row, column });
      const bottom = row + from.bottom - from.top;
      const right = column + from.right - from.left;
      changed(workbook, sheet, areaAddress({ top: row, left: column, bottom, right }));
      return;
    }
    case 'copySheet':
      workbook.copySheet(sheet, edit[2], edit[3]);
      return;
    case 'renameSheet':
      workbook.renameSheet(sheet, edit[2]);
      return;
    case 'moveSheet':
      workbook.moveSheet(sheet, edit[2]);
      return;
    case 'removeSheet':
      workbook.deleteSheet(sheet);
      return;
    case 'sort':
      sortRows(workbook, sheet, areaOf(edit[2]), edit[3], edit[4]);
      changed(workbook, sheet, edit[2]);
  }
}
