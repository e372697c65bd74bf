import type { CellArea } from '../../../../../src/model/cell-address';
import { areaAddress, MAX_COLUMNS, MAX_ROWS } from '../../../../../src/model/cell-address';
import type { Cell } from '../../../../setup/emulated-workbook/cell';
import { copyCells, cutCells } from '../../../../setup/emulated-workbook/edits/cut-and-copy';
import { overlap } from '../../../../../src/model/area-parts';
import { WHOLE_SHEET } from '../../../../setup/emulated-workbook/sheet';
import type { Sheet } from '../../../../setup/emulated-workbook/sheet';
import type { StructureChange } from '../../../../setup/emulated-workbook/structure-change';
import type { WpsObject } from '../bridge/wps-object';
import type { RangeKind, Session } from '../session';
import { bookOf } from '../session';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { presentCells } from './cell-styles';
import { FormatConditions } from './format-conditions';
import { Hyperlinks } from './hyperlinks';
import { mayChange } from './protected-sheet';
import type { Allowance } from './protected-sheet';
import { RangeLooks } from './range-looks';
import { firstArea, RangePlace, requireInside } from './range-place';
import { Validation } from './validation';

/** `XlInsertFormatOrigin`: new lines look like those before them. */
const FROM_BEFORE = 0;

const ALLOWANCES: Readonly<Record<`${StructureChange['kind']} ${StructureChange['axis']}`, Allowance>> = {
  'insert row': 'AllowInsertingRows',
  'insert column': 'AllowInsertingColumns',
  'delete row': 'AllowDeletingRows',
  'delete column': 'AllowDeletingColumns',
};

/** `XlCellType`, and which cells are of it. */
const CELL_TYPES: ReadonlyMap<number, (cell: Cell) => boolean> = new Map([
  [2, ({ value, formula }: Cell) => value !== '' && formula === null],
  [-4123, ({ formula }: Cell) => formula !== null],
  [-4174, ({ validation }: Cell) => validation !== null],
  [-4144, ({ note }: Cell) => note !== null],
]);
const LAST_CELL = 11;

/** `Et.Range`: what can be done with its cells as a whole. */
export class Range extends RangeLooks {
  constructor(session: Session, sheet: Sheet, areas: readonly CellArea[], kind: RangeKind) {
    requireInside(areas);
    super(session, sheet, areas, kind);
  }

  get Validation(): WpsObject {
    return new Validation(this.inner);
  }

  get FormatConditions(): WpsObject {
    return new FormatConditions(this.inner);
  }

  get Hyperlinks(): WpsObject {
    return new Hyperlinks(this.inner);
  }

  /** Null where some cells are merged and some are not. */
  get MergeCells(): boolean | null {
    const { sheet, areas } = this.inner;
    const states = new Set<boolean>();
    for (const area of areas) {
      const touched = sheet.merges.filter((merge) => overlap(merge, area));
      const covered = touched.reduce((sum, merge) => sum + sharedCells(merge, area), 0);
      const all = sharedCells(area, area);
      if (covered > 0) states.add(true);
      if (covered < all) states.add(false);
    }
    return states.size === 1 ? [...states][0] === true : null;
  }

  set MergeCells(value: unknown) {
    if (value === true) this.Merge();
    else if (value === false) this.UnMerge();
    else throw new WpsRefusal(`MergeCells = ${String(value)}`);
  }

  /** The merged area around the first cell; the cell itself where there is none. */
  get MergeArea(): WpsObject {
    const { session, sheet } = this.inner;
    const { top, left } = firstArea(this.inner);
    const cell = { top, left, bottom: top, right: left };
    return session.make.range(sheet, [sheet.merges.find((merge) => overlap(merge, cell)) ?? cell]);
  }

  /** Only the first value stays; asks before others are thrown away. */
  Merge(across?: boolean): void {
    const { session, sheet, areas } = this.inner;
    if (!mayChange(session, sheet, null)) return;
    const merged = areas.flatMap((area) => (across === true ? rowsOf(area) : [area]));
    for (const area of merged) {
      const filled = [...presentCells(sheet, [area])].filter(
        ({ value, formula }) => value !== '' || formula !== null,
      );
      if (filled.length > 1 && session.settings.DisplayAlerts) {
        throw new WpsRefusal('a dialog is open: merging would throw values away (DisplayAlerts is on)');
      }
      sheet.merge(area);
    }
  }

  UnMerge(): void {
    const { session, sheet, areas } = this.inner;
    if (!mayChange(session, sheet, null)) return;
    for (const area of areas) sheet.unmerge(area);
  }

  Insert(_shift?: number | null, copyOrigin?: number | null): boolean {
    if ((copyOrigin ?? FROM_BEFORE) !== FROM_BEFORE)
      throw new UnknownToFakeError(`CopyOrigin ${String(copyOrigin)}`);
    return this.#restructure('insert');
  }

  Delete(): boolean {
    return this.#restructure('delete');
  }

  Copy(destination?: unknown): boolean {
    const target = this.#target(destination);
    if (target === null) return false;
    copyCells(this.inner.sheet, firstArea(this.inner), target);
    this.#tellEdited([this.#landing(target)]);
    return true;
  }

  Cut(destination?: unknown): boolean {
    const { session, sheet } = this.inner;
    const target = this.#target(destination);
    if (target === null) return false;
    const from = firstArea(this.inner);
    cutCells(bookOf(session, sheet).workbook, sheet, from, target);
    this.#tellEdited([from, this.#landing(target)]);
    return true;
  }

  /** @throws WpsRefusal where no cell is of the type, as in VBA */
  SpecialCells(type: number): WpsObject {
    const { session, sheet, areas } = this.inner;
    if (type === LAST_CELL) {
      const { bottom, right } = sheet.cells.used(WHOLE_SHEET, false) ?? { bottom: 1, right: 1 };
      return session.make.range(sheet, [{ top: bottom, left: right, bottom, right }]);
    }
    const isMeant = CELL_TYPES.get(type);
    if (isMeant === undefined) throw new UnknownToFakeError(`SpecialCells(${type})`);
    const cells = [...sheet.cells.all()].flatMap(({ row, column, cell }): CellArea[] => {
      const area = { top: row, left: column, bottom: row, right: column };
      return isMeant(cell) && areas.some((other) => overlap(other, area)) ? [area] : [];
    });
    if (cells.length === 0) throw new WpsRefusal('no cells were found');
    return session.make.range(sheet, joined(cells));
  }

  #target(destination: unknown): { row: number; column: number } | null {
    const { session, sheet } = this.inner;
    if (!(destination instanceof RangePlace) || destination.inner.sheet !== sheet) {
      throw new UnknownToFakeError('copying or cutting to the clipboard or another sheet');
    }
    if (!mayChange(session, sheet, null)) return null;
    const { top, left } = firstArea(destination.inner);
    return { row: top, column: left };
  }

  #landing({ row, column }: { row: number; column: number }): CellArea {
    const { top, left, bottom, right } = firstArea(this.inner);
    return { top: row, left: column, bottom: row + bottom - top, right: column + right - left };
  }

  #tellEdited(areas: readonly CellArea[]): void {
    const { session, sheet } = this.inner;
    const address = areas.map(areaAddress).join(',');
    bookOf(session, sheet).workbook.tell({ kind: 'changed', sheet, address, changeType: 'RangeEdited' });
  }

  #restructure(kind: StructureChange['kind']): boolean {
    const { session, sheet } = this.inner;
    const area = firstArea(this.inner);
    const isRows = area.left === 1 && area.right === MAX_COLUMNS;
    const isColumns = area.top === 1 && area.bottom === MAX_ROWS;
    if (isRows === isColumns)
      throw new UnknownToFakeError('inserting or deleting anything but whole rows or columns');
    const axis = isRows ? 'row' : 'column';
    if (!mayChange(session, sheet, ALLOWANCES[`${kind} ${axis}`])) return false;
    const [at, to] = isRows ? [area.top, area.bottom] : [area.left, area.right];
    const { workbook } = bookOf(session, sheet);
    workbook.restructure(sheet, { kind, axis, at, count: to - at + 1 });
    const changeType = `${isRows ? 'Row' : 'Column'}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
    workbook.tell({ kind: 'changed', sheet, address: areaAddress(area), changeType });
    return true;
  }
}

function sharedCells(one: CellArea, other: CellArea): number {
  const rows = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const columns = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  return Math.max(0, rows) * Math.max(0, columns);
}

function rowsOf(area: CellArea): CellArea[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

/** Cells next to one another in a row as one area. */
function joined(cells: readonly CellArea[]): CellArea[] {
  const areas: CellArea[] = [];
  for (const cell of cells) {
    const last = areas[areas.length - 1];
    if (last?.top === cell.top && last.right === cell.left - 1) last.right = cell.right;
    else areas.push({ ...cell });
  }
  return areas;
}
