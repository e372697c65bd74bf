import { cellAddress, columnLetters } from '../model/cell-address';
import type { CellArea } from '../model/cell-address';
import type { Field } from '../model/field';
import type { FieldGrid, GridCell } from '../model/form';
import { gridPositions } from '../model/grid-positions';
import type { PlannedField } from '../model/workbook-plan';
import { quoted } from './cell-checks';
import { marksFormat } from './conditional-formats';
import { entryStyle, layOutEntry } from './entry-cell';
import { LAYOUT_MESSAGES } from './messages';
import type { SheetDraft } from './sheet-draft';
import type { StyleName } from './styles';
import { fontSize } from './styles';
import { linesHeight } from '../model/text-height';
import { decimalsFormat, layOutTotal } from './totals-formulas';

/** A cover is set larger than a form. */
export type GridUse = 'cover' | 'form';

/** Heights in points. */
const LOOKS: Record<GridUse, { label: StyleName; entry: StyleName | null; smallestHeight: number }> = {
  cover: { label: 'coverLabel', entry: 'coverEntry', smallestHeight: 48 },
  form: { label: 'label', entry: null, smallestHeight: 24 },
};

interface PlacedCell {
  cell: GridCell;
  area: CellArea;
}

function requireField(grid: FieldGrid, key: string): Field {
  const field = grid.fields.find((candidate) => candidate.key === key);
  if (!field) throw new RangeError(`the grid ${grid.key} has no field ${key}`);
  return field;
}

/** Where the cells of a grid come to stand, from the row the grid begins in. */
function placedCells(draft: SheetDraft, grid: FieldGrid, top: number): PlacedCell[] {
  const spans = draft.columns.spansOf(grid);
  return gridPositions(grid).map(({ row, column, cell }) => {
    const first = spans[column];
    const last = spans[column + cell.columnSpan - 1];
    if (!first || !last)
      throw new RangeError(`row ${row + 1} of the grid ${grid.key} is wider than the grid`);
    const area = {
      top: top + row,
      left: first.left,
      bottom: top + row + cell.rowSpan - 1,
      right: last.right,
    };
    return { cell, area };
  });
}

function isAbove(area: CellArea, entry: CellArea): boolean {
  return area.bottom < entry.top && area.left <= entry.left && area.right >= entry.left;
}

/**
 * The label that reads as the field's does, else the nearest one to the left, else the one above. A header over several
 * rows stands for none of their fields: what the row is called does.
 */
function labelOf(
  grid: FieldGrid,
  field: Field,
  entry: CellArea,
  cells: readonly PlacedCell[],
): PlannedField['label'] {
  const isHeader = grid.fields.filter(({ label }) => label === field.label).length > 1;
  const labels = cells.flatMap(({ cell, area }) =>
    cell.kind === 'label' ? [{ text: cell.text, area }] : [],
  );
  const beside = labels
    .filter(({ area }) => area.top <= entry.top && area.bottom >= entry.top && area.right < entry.left)
    .sort((first, second) => second.area.right - first.area.right);
  const above = labels
    .filter(({ area }) => isAbove(area, entry))
    .sort((first, second) => second.area.bottom - first.area.bottom);
  const found =
    beside.find(({ text }) => text.startsWith(field.label)) ??
    (isHeader ? undefined : above.find(({ text }) => text.startsWith(field.label))) ??
    beside[0] ??
    above[0];
  return found ? { row: found.area.top, column: found.area.left, text: found.text } : null;
}

/** A corrected label replaces the printed one wherever the field's own label is printed. */
function shownText(draft: SheetDraft, grid: FieldGrid, text: string): string {
  const field = grid.fields.find((candidate) => candidate.label === text);
  return field ? draft.guidance.label(field) : text;
}

function layOutField(
  draft: SheetDraft,
  grid: FieldGrid,
  placed: PlacedCell & { cell: Extract<GridCell, { kind: 'field' }> },
  cells: readonly PlacedCell[],
  use: GridUse,
): void {
  const { cell, area } = placed;
  const look = LOOKS[use];
  const field = requireField(grid, cell.field);
  const found = labelOf(grid, field, area, cells);
  const label = found && { ...found, text: shownText(draft, grid, found.text) };
  const hasSuffix = cell.suffix !== null && area.right > area.left;
  const entry = hasSuffix ? { ...area, right: area.right - 1 } : area;
  const style = look.entry ?? entryStyle(field);
  layOutEntry(draft, { field, year: cell.year, area: entry, label, style });
  if (hasSuffix) draft.label({ ...area, left: area.right }, cell.suffix ?? '', look.label);
}

function layOutGridTotal(draft: SheetDraft, grid: FieldGrid, key: string, area: CellArea): void {
  const total = grid.totals.find((candidate) => candidate.key === key);
  if (!total) throw new RangeError(`the grid ${grid.key} has no total ${key}`);
  layOutTotal(draft, total, area, draft.styles.withFormat('total', decimalsFormat(total.decimals)));
  if (total.of.kind !== 'difference') return;
  const differs = (row: number): string => {
    const cell = `$${columnLetters(area.left)}${row}`;
    return `IF(ISNUMBER(${cell}),${cell}<>0,FALSE)`;
  };
  draft.liveFormats.push({ look: 'wrong', area, formula: differs });
  draft.check(area.top, {
    subject: total.label,
    owner: total.key,
    when: `IF(ISNUMBER(${cellAddress(area.top, area.left)}),${cellAddress(area.top, area.left)}<>0,FALSE)`,
    says: quoted(LAYOUT_MESSAGES.difference),
    onEmpty: false,
  });
}

/** Lays out a grid of labels, entries and totals as printed. */
export function layOutFieldGrid(draft: SheetDraft, grid: FieldGrid, use: GridUse): void {
  const top = draft.lastRow + 1;
  const { label, smallestHeight } = LOOKS[use];
  for (const row of grid.rows) {
    draft.startRow(row.key, Math.max(smallestHeight, linesHeight(row.lines, fontSize(label))));
  }
  const cells = placedCells(draft, grid, top);
  for (const { cell, area } of cells) {
    switch (cell.kind) {
      case 'label':
        draft.label(area, shownText(draft, grid, cell.text), label);
        break;
      case 'field':
        layOutField(draft, grid, { cell, area }, cells, use);
        break;
      case 'total':
        layOutGridTotal(draft, grid, cell.total, area);
    }
  }
  draft.liveFormats.push(marksFormat({ top, bottom: draft.lastRow, ...draft.columns.full }));
}
