import type { DocumentCell, DocumentRow, DocumentTable } from '../model/document';
import type { Field } from '../model/field';
import type { FieldGrid, GridCell } from '../model/form';
import { gridPositions } from '../model/grid-positions';
import type { PrintContext, WrittenText } from './print-context';
import { entryStyle, isPrompt, shownLabel, withUnit, writtenAt } from './print-context';
import { cellOf, isLong, markedParagraph, paragraph, paragraphs } from './printed-text';

/** A cell to fill in. */
export type FieldCell = Extract<GridCell, { kind: 'field' }>;

/** Whether a cell is to be filled in. */
export function isField(cell: GridCell): cell is FieldCell {
  return cell.kind === 'field';
}

/** Room left for a text nobody has written yet; a longer text makes its row higher. */
const MOST_BLANK_LINES = 6;

interface PlacedCell {
  row: number;
  column: number;
  cell: GridCell;
}

/** @throws RangeError where the grid names a field it does not hold, which only wrong data can cause */
function fieldOf(grid: FieldGrid, key: string): Field {
  const field = grid.fields.find((candidate) => candidate.key === key);
  if (!field) throw new RangeError(`the grid ${grid.key} has no field ${key}`);
  return field;
}

/** Rows that hold a total are ours: they check the form and are not part of it. */
function isOurs({ cells }: FieldGrid['rows'][number]): boolean {
  return cells.some(({ kind }) => kind === 'total');
}

/** A printed label, or what the organiser replaced it by. */
export function gridLabelText(context: PrintContext, grid: FieldGrid, text: string): string {
  const field = grid.fields.find((candidate) => candidate.label === text);
  return field ? shownLabel(context, field) : text;
}

/** A label that ends in the limit of its field, 产业园区主导产业情况（不超过200字）: the print has it in the field's cell. */
function splitPrompt(grid: FieldGrid, label: string, next: GridCell | undefined): [string, string | null] {
  if (next?.kind !== 'field') return [label, null];
  const field = fieldOf(grid, next.field);
  const behind = label.startsWith(field.label) ? label.slice(field.label.length) : '';
  return isPrompt(behind) ? [field.label, behind] : [label, null];
}

/** 数量（在校生数）: a header says how the two numbers below it are written in one cell, 3（1200）. */
function isWrittenTogether(
  grid: FieldGrid,
  placed: readonly PlacedCell[],
  { row, column, cell }: PlacedCell,
  next: PlacedCell | undefined,
): boolean {
  if (cell.kind !== 'field' || next?.cell.kind !== 'field') return false;
  const header = `${fieldOf(grid, cell.field).label}（${fieldOf(grid, next.cell.field).label}）`;
  return placed.some(
    (above) =>
      above.cell.kind === 'label' &&
      above.row < row &&
      above.column === column &&
      above.column + above.cell.columnSpan === next.column + next.cell.columnSpan &&
      above.cell.text === header,
  );
}

/** What is written in a cell. */
export function writtenIn(context: PrintContext, { field, year }: FieldCell): WrittenText {
  return writtenAt(context, field, year);
}

function valueCell(
  context: PrintContext,
  grid: FieldGrid,
  cell: FieldCell,
  rowSpan: number,
  prompt: string | null,
): DocumentCell {
  const field = fieldOf(grid, cell.field);
  const value = writtenIn(context, cell);
  const shown = cell.suffix === null ? value.text : withUnit(value, field, cell.suffix);
  return cellOf(paragraphs(entryStyle(field), shown === '' ? (prompt ?? '') : shown), {
    columns: cell.columnSpan,
    rows: rowSpan,
    sources: [value.source],
  });
}

function togetherCell(context: PrintContext, first: FieldCell, second: FieldCell): DocumentCell {
  const values = [writtenIn(context, first), writtenIn(context, second)] as const;
  const [one, other] = values;
  const text = other.text === '' ? one.text : `${one.text}（${other.text}）`;
  return cellOf([paragraph('entry', text)], {
    columns: first.columnSpan + second.columnSpan,
    sources: values.map(({ source }) => source),
  });
}

function rowCells(
  context: PrintContext,
  grid: FieldGrid,
  row: number,
  placed: readonly PlacedCell[],
): DocumentCell[] {
  const ofRow = placed.filter((candidate) => candidate.row === row);
  const isPrinted = (at: number): boolean => grid.rows[at] !== undefined && !isOurs(grid.rows[at]);
  const printedSpan = (rowSpan: number): number =>
    Array.from({ length: rowSpan }, (_, down) => row + down).filter(isPrinted).length;
  const cells: DocumentCell[] = [];
  for (let index = 0; index < ofRow.length; index += 1) {
    const here = ofRow[index];
    const next = ofRow[index + 1];
    if (here === undefined || here.cell.kind === 'total') continue;
    const { cell } = here;
    const rows = printedSpan(cell.rowSpan);
    if (cell.kind === 'label') {
      const [label, prompt] = splitPrompt(grid, gridLabelText(context, grid, cell.text), next?.cell);
      const content = [markedParagraph('label', label, context.sheet.footnotes)];
      cells.push(cellOf(content, { columns: cell.columnSpan, rows }));
      if (next?.cell.kind === 'field' && prompt !== null) {
        cells.push(valueCell(context, grid, next.cell, printedSpan(next.cell.rowSpan), prompt));
        index += 1;
      }
    } else if (next?.cell.kind === 'field' && isWrittenTogether(grid, placed, here, next)) {
      cells.push(togetherCell(context, cell, next.cell));
      index += 1;
    } else cells.push(valueCell(context, grid, cell, rows, null));
  }
  return cells;
}

/** A grid of labels and entries as printed; our own rows of totals are left out. */
export function composeFieldGrid(context: PrintContext, grid: FieldGrid): DocumentTable {
  const placed = gridPositions(grid);
  const rows = grid.rows.flatMap((row, index): DocumentRow[] => {
    if (isOurs(row)) return [];
    const cells = rowCells(context, grid, index, placed);
    return [
      {
        cells,
        isHeader: false,
        maySplit: isLong(cells),
        smallestLines: Math.min(row.lines, MOST_BLANK_LINES),
      },
    ];
  });
  return {
    kind: 'table',
    key: grid.key,
    borders: 'all',
    widthPercent: 100,
    columnWidths: grid.columnWidths,
    rows,
  };
}
