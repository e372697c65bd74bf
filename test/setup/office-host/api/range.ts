import { z } from 'zod';
import type { CellArea } from '../../../../src/model/cell-address';
import { areaAddress, quotedSheetName } from '../../../../src/model/cell-address';
import type { CellValue } from '../../emulated-workbook/cell';
import { PLAIN_STYLE } from '../../emulated-workbook/cell';
import { copyCells, cutCells } from '../../emulated-workbook/edits/cut-and-copy';
import { overlap } from '../../../../src/model/area-parts';
import { cellsOf, WHOLE_SHEET } from '../../emulated-workbook/sheet';
import type { LineSize, Sheet } from '../../emulated-workbook/sheet';
import type { StructureChange } from '../../emulated-workbook/structure-change';
import type { Workbook } from '../../emulated-workbook/workbook';
import { HostError, invalidArgument } from '../../emulated-workbook/workbook-error';
import { child, HostObject, method, NULL_OBJECT, property } from '../wire/host-object';
import type { Member, NullObject } from '../wire/host-object';
import { cellProperties } from './cell-properties';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { readArgument, readGrid, readValue } from './read-argument';
import { restyle, uniform } from './uniform';
import type { Areas } from './uniform';

/** Reading more cells at once than this gives null in Excel on the web. */
const MAX_READ_CELLS = 5_000_000;
const Index = z.int().min(0);

/** An area as large as the first, where the second begins. */
function sameSize({ top, left, bottom, right }: CellArea, at: CellArea): CellArea {
  return { top: at.top, left: at.left, bottom: at.top + bottom - top, right: at.left + right - left };
}

/** One rectangle of a sheet. */
export class Range extends HostObject {
  readonly typeName = 'Range';

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    readonly area: CellArea,
    /** The sheet as the API shows it. */
    private readonly openSheet: () => HostObject,
  ) {
    super();
  }

  protected members(): Record<string, Member> {
    const { sheet, area } = this;
    const areas: Areas = { sheet, areas: [area] };
    return {
      ...this.#contentMembers(),
      ...this.#placeMembers(),
      Worksheet: child(this.openSheet),
      Format: child(() => new RangeFormat(areas)),
      DataValidation: child(() => new DataValidation(areas)),
      ConditionalFormats: child(() => new ConditionalFormatCollection(areas)),
      GetCellProperties: method((given) => {
        const read = cellProperties(given[0]);
        return this.#grid((row, column) => read(sheet.cells.at(row, column).style));
      }),
      Merge: method(([across]) => {
        sheet.requireUnprotected();
        if (across === true) throw invalidArgument('emulated host: merge across is not there');
        sheet.merge(area);
      }),
      Unmerge: method(() => {
        sheet.requireUnprotected();
        sheet.unmerge(area);
      }),
      GetMergedAreasOrNullObject: method(() => {
        const merged = sheet.merges.filter((merge) => overlap(merge, area));
        return merged.length === 0 ? NULL_OBJECT : new RangeAreas({ sheet, areas: merged });
      }),
      CopyFrom: method(([source]) => {
        if (!(source instanceof Range) || source.sheet !== sheet)
          throw invalidArgument('emulated host: cells are copied within a sheet');
        sheet.requireUnprotected();
        copyCells(sheet, source.area, { row: area.top, column: area.left });
        this.#tellEdited(sameSize(source.area, area));
      }),
      MoveTo: method(([target]) => {
        if (!(target instanceof Range) || target.sheet !== sheet)
          throw invalidArgument('emulated host: cells are moved within a sheet');
        sheet.requireUnprotected();
        cutCells(this.workbook, sheet, area, { row: target.area.top, column: target.area.left });
        this.#tellEdited(area);
        this.#tellEdited(sameSize(area, target.area));
      }),
      ColumnHidden: this.#hidden('columns'),
      RowHidden: this.#hidden('rows'),
      Clear: method((given) => {
        this.#clear(readArgument(given, 0, z.enum(['All', 'Formats', 'Contents']).nullish()) ?? 'All');
      }),
      Insert: method((given) =>
        this.#restructure('insert', readArgument(given, 0, z.enum(['Down', 'Right']))),
      ),
      Delete: method((given) => {
        this.#restructure('delete', readArgument(given, 0, z.enum(['Up', 'Left'])));
      }),
      Select: method(() => {
        if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'hidden sheet');
        this.workbook.selection = { sheet, area };
      }),
    };
  }

  #contentMembers(): Record<string, Member> {
    const { workbook, sheet } = this;
    const enter = (value: unknown): void => {
      this.#enter(value);
    };
    return {
      Values: property(() => this.#grid((row, column) => workbook.shown(sheet, row, column)), enter),
      Formulas: property(
        () =>
          this.#grid(
            (row, column) => sheet.cells.at(row, column).formula ?? sheet.cells.at(row, column).value,
          ),
        enter,
      ),
      NumberFormat: property(
        () => this.#grid((row, column) => sheet.cells.at(row, column).style.numberFormat),
        (value) => {
          sheet.requireUnprotected();
          this.#formatNumbers(value);
        },
      ),
    };
  }

  #placeMembers(): Record<string, Member> {
    const { sheet, area } = this;
    const rowCount = area.bottom - area.top + 1;
    const columnCount = area.right - area.left + 1;
    const within = (top: number, left: number, rows: number, columns: number): Range =>
      this.#range({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
    return {
      Address: property(() => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`),
      RowIndex: property(() => area.top - 1),
      ColumnIndex: property(() => area.left - 1),
      RowCount: property(() => rowCount),
      ColumnCount: property(() => columnCount),
      CellCount: property(() => rowCount * columnCount),
      GetBoundingRect: method(([other]) => {
        if (!(other instanceof Range))
          throw invalidArgument('emulated host: bounding rectangle of an address');
        return this.#range({
          top: Math.min(area.top, other.area.top),
          bottom: Math.max(area.bottom, other.area.bottom),
          left: Math.min(area.left, other.area.left),
          right: Math.max(area.right, other.area.right),
        });
      }),
      GetEntireColumn: method(() => this.#range({ ...WHOLE_SHEET, left: area.left, right: area.right })),
      GetCell: method((given) =>
        within(area.top + readArgument(given, 0, Index), area.left + readArgument(given, 1, Index), 1, 1),
      ),
      GetRow: method((given) => within(area.top + readArgument(given, 0, Index), area.left, 1, columnCount)),
      GetColumn: method((given) => within(area.top, area.left + readArgument(given, 0, Index), rowCount, 1)),
      GetUsedRangeOrNullObject: method(([valuesOnly]): Range | NullObject => {
        const used = sheet.cells.used(area, valuesOnly === true);
        return used === null ? NULL_OBJECT : this.#range(used);
      }),
      _ValidateArraySize: method((given) => {
        if (readArgument(given, 0, Index) === rowCount && readArgument(given, 1, Index) === columnCount)
          return;
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }),
    };
  }

  #tellEdited(area: CellArea): void {
    const { sheet } = this;
    this.workbook.tell({ kind: 'changed', sheet, address: areaAddress(area), changeType: 'RangeEdited' });
  }

  #range(area: CellArea): Range {
    return new Range(this.workbook, this.sheet, area, this.openSheet);
  }

  #grid<Value>(read: (row: number, column: number) => Value): Value[][] | null {
    const { top, bottom, left, right } = this.area;
    if ((bottom - top + 1) * (right - left + 1) > MAX_READ_CELLS) return null;
    const grid: Value[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const line: Value[] = [];
      for (let column = left; column <= right; column += 1) line.push(read(row, column));
      grid.push(line);
    }
    return grid;
  }

  #each(value: unknown, act: (row: number, column: number, input: CellValue) => void): void {
    const { top, bottom, left, right } = this.area;
    const grid = readGrid(value, bottom - top + 1, right - left + 1);
    for (const { row, column } of cellsOf(this.area)) {
      const input = grid[row - top]?.[column - left];
      if (input !== null && input !== undefined) act(row, column, input);
    }
  }

  #enter(value: unknown): void {
    this.sheet.requireUnlocked(this.area);
    this.#each(value, (row, column, input) => {
      if (typeof input === 'string' && input.length > 32_767) throw invalidArgument('cell text too long');
      this.sheet.enter(row, column, input);
    });
    const { sheet, area } = this;
    this.workbook.tell({ kind: 'changed', sheet, address: areaAddress(area), changeType: 'RangeEdited' });
  }

  #formatNumbers(value: unknown): void {
    this.#each(value, (row, column, input) => {
      const numberFormat = readValue(input, z.string());
      const cell = { sheet: this.sheet, areas: [{ top: row, bottom: row, left: column, right: column }] };
      if (uniform(cell, ({ style }) => style.numberFormat) === numberFormat) return;
      restyle(cell, (style) => ({ ...style, numberFormat }));
    });
  }

  #hidden(axis: 'rows' | 'columns'): Member {
    const { sheet, area } = this;
    const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    const lines = (): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return property(
      () => {
        const states = new Set(lines().map((line) => sheet[axis].get(line)?.hidden ?? false));
        return states.size === 1 ? [...states][0] : null;
      },
      (value) => {
        sheet.requireUnprotected();
        const hidden = readValue(value, z.boolean());
        for (const line of lines()) {
          const next: LineSize = { size: sheet[axis].get(line)?.size ?? null, hidden };
          if (next.size === null && !hidden) sheet[axis].delete(line);
          else sheet[axis].set(line, next);
        }
      },
    );
  }

  #clear(what: 'All' | 'Formats' | 'Contents'): void {
    const { sheet, area } = this;
    if (what === 'Contents') sheet.requireUnlocked(area);
    else sheet.requireUnprotected();
    const contents = what === 'Formats' ? {} : { value: '', formula: null };
    const looks = what === 'Contents' ? {} : { style: PLAIN_STYLE };
    const validation = what === 'All' ? { validation: null } : {};
    for (const { row, column } of cellsOf(area))
      sheet.change(row, column, { ...contents, ...looks, ...validation });
    if (what === 'Formats') return;
    this.workbook.tell({ kind: 'changed', sheet, address: areaAddress(area), changeType: 'RangeEdited' });
  }

  #restructure(kind: StructureChange['kind'], shift: string): this {
    const { sheet, area } = this;
    sheet.requireUnprotected();
    const axis = shift === 'Down' || shift === 'Up' ? 'row' : 'column';
    const [at, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    const isWhole = axis === 'row' ? area.right - area.left > 16_000 : area.bottom - area.top > 1_000_000;
    if (!isWhole) throw invalidArgument('emulated host: only whole rows and columns are inserted or deleted');
    this.workbook.restructure(sheet, { kind, axis, at, count: to - at + 1 });
    const changeType = `${axis === 'row' ? 'Row' : 'Column'}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
    this.workbook.tell({ kind: 'changed', sheet, address: areaAddress(area), changeType });
    return this;
  }
}
