import { overlap } from '../../../src/model/area-parts';
import type { CellArea } from '../../../src/model/cell-address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/model/cell-address';
import { EMPTY_CELL } from './cell';
import type { Cell, CellValue } from './cell';
import { SheetCells } from './sheet-cells';
import { movedArea, movedLine } from './structure-change';
import type { StructureChange } from './structure-change';
import { typedCell } from './typed-value';
import { HostError } from './workbook-error';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A live format by formula; the first in a sheet's list has the highest priority. */
export interface LiveFormat {
  id: string;
  areas: readonly CellArea[];
  type: string;
  /** With its leading `=`, relative to the top left cell of the first area. */
  formula: string;
  fill: string | null;
  fontColour: string | null;
  bold: boolean | null;
  /** Whether formats after it are left out where it applies; absent where the host knows no such thing. */
  stopIfTrue?: boolean;
}

/** A link on an area: to an address outside, or to a place within the workbook. */
export interface SheetLink {
  area: CellArea;
  address: string;
  place: string;
}

/** Height or width in points; null where the host's own applies. */
export interface LineSize {
  size: number | null;
  hidden: boolean;
}

/** Set-up for printing, in the words of the API. */
export interface PageSetUp {
  settings: Map<string, unknown>;
  area: CellArea | null;
  titleRows: { top: number; bottom: number } | null;
  headersFooters: Map<string, string>;
}

export interface SheetProtection {
  options: Readonly<Record<string, unknown>>;
  password: string | null;
}

/** Everything on the sheet, whatever there is. */
export const WHOLE_SHEET: CellArea = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

/** Row by row the cells of an area. */
export function* cellsOf(area: CellArea): Generator<{ row: number; column: number }> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}

const emptyPage = (): PageSetUp => ({
  settings: new Map(),
  area: null,
  titleRows: null,
  headersFooters: new Map(),
});

function movedLines(lines: ReadonlyMap<number, LineSize>, change: StructureChange): Map<number, LineSize> {
  return new Map(
    [...lines].flatMap(([line, size]): [number, LineSize][] => {
      const moved = movedLine(line, change);
      return moved === null ? [] : [[moved, size]];
    }),
  );
}

/** A worksheet. What it holds is changed by its own methods or by the workbook, which minds the references. */
export class Sheet {
  cells = new SheetCells();
  visibility: Visibility = 'Visible';
  merges: CellArea[] = [];
  liveFormats: LiveFormat[] = [];
  links: SheetLink[] = [];
  columns = new Map<number, LineSize>();
  rows = new Map<number, LineSize>();
  /** Rows and columns that stay in view; null where nothing is frozen. */
  frozen: CellArea | null = null;
  protection: SheetProtection | null = null;
  page = emptyPage();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** @throws HostError `AccessDenied` where the sheet is protected and one of the cells is locked */
  requireUnlocked(area: CellArea): void {
    if (this.protection === null) return;
    for (const { row, column } of cellsOf(area)) {
      if (!this.cells.at(row, column).style.locked) continue;
      throw new HostError('AccessDenied', `You cannot perform the requested operation. (${this.name})`);
    }
  }

  /** @throws HostError `AccessDenied` where the sheet is protected */
  requireUnprotected(): void {
    if (this.protection === null) return;
    throw new HostError('AccessDenied', `You cannot perform the requested operation. (${this.name})`);
  }

  change(row: number, column: number, part: Partial<Cell>): void {
    this.cells.put(row, column, { ...this.cells.at(row, column), ...part });
  }

  /** Puts an input into a cell the way Excel understands it; a cell hidden by a merge takes nothing. */
  enter(row: number, column: number, input: CellValue): void {
    if (this.isHiddenByMerge(row, column)) return;
    const cell = this.cells.at(row, column);
    const { value, formula, numberFormat, prefixed = false } = typedCell(input, cell.style.numberFormat);
    const formatted = numberFormat !== null && cell.style.numberFormat === 'General';
    const style = formatted ? { ...cell.style, numberFormat } : cell.style;
    this.cells.put(row, column, { ...cell, value, formula, style, prefixed });
  }

  isHiddenByMerge(row: number, column: number): boolean {
    return this.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  }

  /** Merges like Excel: only the value of the first cell stays, merged areas within are taken in. */
  merge(area: CellArea): void {
    this.unmerge(area);
    this.merges.push(area);
    for (const { row, column } of cellsOf(area)) {
      if (row === area.top && column === area.left) continue;
      this.change(row, column, { value: EMPTY_CELL.value, formula: null, prefixed: false });
    }
  }

  unmerge(area: CellArea): void {
    this.merges = this.merges.filter((merge) => !overlap(merge, area));
  }

  restructure(change: StructureChange): void {
    this.cells.restructure(change);
    const move = (areas: readonly CellArea[]): CellArea[] =>
      areas.flatMap((area) => movedArea(area, change) ?? []);
    this.merges = move(this.merges).filter(({ top, left, bottom, right }) => top < bottom || left < right);
    this.liveFormats = this.liveFormats
      .map((format) => ({ ...format, areas: move(format.areas) }))
      .filter(({ areas }) => areas.length > 0);
    this.links = this.links.flatMap((link) => {
      const area = movedArea(link.area, change);
      return area === null ? [] : [{ ...link, area }];
    });
    if (change.axis === 'row') this.rows = movedLines(this.rows, change);
    else this.columns = movedLines(this.columns, change);
    if (this.frozen) this.frozen = movedArea(this.frozen, change);
    if (this.page.area) this.page.area = movedArea(this.page.area, change);
  }

  /** All of it under another name; not where it stands, nor its protection. */
  copyTo(copy: Sheet): void {
    copy.cells = this.cells.copy();
    copy.merges = [...this.merges];
    copy.liveFormats = this.liveFormats.map((format, index) => ({ ...format, id: `${copy.id}-${index}` }));
    copy.links = [...this.links];
    copy.columns = new Map(this.columns);
    copy.rows = new Map(this.rows);
    copy.frozen = this.frozen;
    copy.protection = this.protection;
    copy.visibility = this.visibility;
    copy.page = {
      settings: new Map(this.page.settings),
      area: this.page.area,
      titleRows: this.page.titleRows,
      headersFooters: new Map(this.page.headersFooters),
    };
  }
}
