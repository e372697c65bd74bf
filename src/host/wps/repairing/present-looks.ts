import type { CellArea } from '../../../model/cell-address';
import type { PlannedSheet, PlannedStyle } from '../../../model/workbook-plan';
import { rectanglesOf } from '../../plan/rectangles';
import type { StyledCell } from '../../plan/styled-cells';
import { cellsByStyle, styledCells } from '../../plan/styled-cells';
import { classOfFormatCode } from '../../values/number-formats';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { colourText } from '../bridge/colours';
import { LINE_NONE } from '../bridge/object-model-numbers';
import { rangeOf } from '../bridge/ranges';
import { cellsIn, uniformParts } from '../bridge/uniform-parts';
import { HORIZONTAL, VERTICAL } from '../laying-out/cell-looks';
import { cellKey, formatOf } from '../reading/number-formats-of';
import { readGrids } from '../reading/read-grids';

/** What WPS gives as the fill of cells that have none. */
const NO_FILL = 'FFFFFF';

type Read = (range: Et.Range) => unknown;

/**
 * What of the looks is compared, and what it is to be. Font names are left out: programs without a font put in their
 * own.
 */
const COMPARED: readonly { wanted: (style: PlannedStyle) => string | number | boolean; read: Read }[] = [
  { wanted: ({ font }) => font.size, read: ({ Font }) => Font.Size },
  { wanted: ({ font }) => font.bold, read: ({ Font }) => Font.Bold },
  { wanted: ({ font }) => font.colour, read: ({ Font }) => colourText(Font.Color) },
  { wanted: ({ fill }) => fill ?? NO_FILL, read: ({ Interior }) => colourText(Interior.Color as unknown) },
  {
    wanted: ({ horizontal }) => HORIZONTAL[horizontal],
    read: ({ HorizontalAlignment }) => HorizontalAlignment,
  },
  { wanted: ({ vertical }) => VERTICAL[vertical], read: ({ VerticalAlignment }) => VerticalAlignment },
  { wanted: ({ wrap }) => wrap, read: ({ WrapText }) => WrapText },
  { wanted: ({ locked }) => locked, read: ({ Locked }) => Locked },
];

function within({ top, bottom, left, right }: CellArea, { row, column }: StyledCell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Cells of a sheet by their places. */
class CellsByPlace {
  readonly #cells = new Map<string, StyledCell>();

  add(cell: StyledCell): void {
    this.#cells.set(cellKey(cell.row, cell.column), cell);
  }

  at(row: number, column: number): StyledCell | null {
    return this.#cells.get(cellKey(row, column)) ?? null;
  }

  all(): StyledCell[] {
    return [...this.#cells.values()];
  }
}

/** The cells of a group for which WPS gives something else than wanted, or nothing at all. */
function differing(
  sheet: Et.Worksheet,
  cells: readonly StyledCell[],
  read: Read,
  isSound: (value: unknown) => boolean,
): StyledCell[] {
  const sound = new Set<string>();
  for (const { areas, value } of uniformParts(sheet, rectanglesOf(cells), read)) {
    if (!isSound(value)) continue;
    for (const { row, column } of cellsIn(areas)) sound.add(cellKey(row, column));
  }
  return cells.filter(({ row, column }) => !sound.has(cellKey(row, column)));
}

/** Number formats by cell where they are not as planned. */
function strangeFormats(sheet: Et.Worksheet, cells: readonly StyledCell[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [format, group] of cellsByStyle(cells, ({ numberFormat }) => numberFormat)) {
    for (const { areas, value } of uniformParts(sheet, rectanglesOf(group), formatOf)) {
      if (value === format) continue;
      for (const { row, column } of cellsIn(areas)) found.set(cellKey(row, column), value);
    }
  }
  return found;
}

/** The cells that have lost their looks, each with the look it is to have. */
export function lostLooks(
  book: BoundWorkbook,
  sheet: Et.Worksheet,
  planned: PlannedSheet,
  styles: ReadonlyMap<string, PlannedStyle>,
): StyledCell[] {
  const isMerged = (cell: StyledCell): CellArea | undefined =>
    planned.merges.find((area) => within(area, cell));
  // Programs share out the looks of a merged area among its cells as they like; its first cell shows.
  const cells = styledCells(planned, styles).filter((cell) => {
    const merge = isMerged(cell);
    return merge === undefined || (merge.top === cell.row && merge.left === cell.column);
  });
  const lost = new CellsByPlace();
  for (const { wanted, read } of COMPARED) {
    for (const group of cellsByStyle(cells, (style) => String(wanted(style))).values()) {
      const [first] = group;
      if (!first) continue;
      const value = wanted(first.style);
      differing(sheet, group, read, (present) => present === value).forEach((cell) => {
        lost.add(cell);
      });
    }
  }
  // Neighbours share lines, so a cell without any may show theirs: only lines that are missing are missed.
  const lined = cells.filter((cell) => cell.style.border !== 'none' && isMerged(cell) === undefined);
  const hasLines = (present: unknown): boolean => present !== LINE_NONE;
  differing(sheet, lined, ({ Borders }) => Borders.LineStyle, hasLines).forEach((cell) => {
    lost.add(cell);
  });
  return withFormats(book, sheet, cells, lost);
}

/** 98.5 % typed as such, or a day, would mean another number without its format, which therefore stays. */
function withFormats(
  book: BoundWorkbook,
  sheet: Et.Worksheet,
  cells: readonly StyledCell[],
  lost: CellsByPlace,
): StyledCell[] {
  const strange = strangeFormats(sheet, cells);
  const doubtful = cells.filter(({ row, column }) => strange.has(cellKey(row, column)));
  const isFilled = filledAmong(book, sheet, doubtful);
  const kept = new Map<string, StyledCell>();
  for (const cell of doubtful) {
    const { row, column, style } = cell;
    const present = strange.get(cellKey(row, column)) ?? style.numberFormat;
    const keepsFormat = !style.locked && isFilled(row, column) && classOfFormatCode(present) !== null;
    if (keepsFormat) kept.set(cellKey(row, column), { ...cell, style: { ...style, numberFormat: present } });
    else lost.add(cell);
  }
  return lost.all().map((cell) => kept.get(cellKey(cell.row, cell.column)) ?? cell);
}

function filledAmong(
  book: BoundWorkbook,
  sheet: Et.Worksheet,
  cells: readonly StyledCell[],
): (row: number, column: number) => boolean {
  if (cells.length === 0) return () => false;
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const area = { top: 1, left: 1, bottom, right };
  const { values } = readGrids(book, sheet, rangeOf(sheet, area), area);
  return (row, column) => (values[row - 1]?.[column - 1] ?? '') !== '';
}
