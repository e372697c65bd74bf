import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ITableCellBorders } from 'docx';
import type { CellLines, DocumentCell, DocumentRow, DocumentTable } from '../../model/document';
import { docxParagraph } from './docx-text';
import type { Writing } from './docx-text';
import { sum, twips } from './measures';

const CELL_MARGIN = { top: 40, bottom: 40, left: 85, right: 85, marginUnitType: WidthType.DXA };
/** Distance of lines, in font sizes, where it is left to the font. */
const LINE_SHARE = 1.3;

const VERTICAL_ALIGNMENTS: Record<
  DocumentCell['vertical'],
  (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable]
> = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
};

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_LINES = { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: NO_LINE };

const CELL_BORDERS: Record<CellLines | 'noLines', ITableCellBorders> = {
  ofTable: {},
  noLines: NO_LINES,
  belowOnly: { ...NO_LINES, bottom: LINE },
  openBelow: { bottom: NO_LINE },
  openAbove: { top: NO_LINE },
};

/** The first column of every cell of a table, row by row. */
function cellColumns(rows: readonly DocumentRow[]): number[][] {
  const covered = new Set<string>();
  return rows.map(({ cells }, row) => {
    let column = 0;
    return cells.map(({ columnSpan, rowSpan }) => {
      while (covered.has(`${row}/${column}`)) column += 1;
      const first = column;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) {
          covered.add(`${row + down}/${first + across}`);
        }
      }
      return first;
    });
  });
}

/** Widths of a table's columns in twips. */
function gridOf({ columnWidths, widthPercent }: DocumentTable, textWidth: number): number[] {
  const share = (textWidth * widthPercent) / 100 / sum(columnWidths);
  return columnWidths.map((width) => Math.round(width * share));
}

function docxCell(
  cell: DocumentCell,
  width: number,
  borders: DocumentTable['borders'],
  writing: Writing,
  keepNext: boolean,
): TableCell {
  return new TableCell({
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VERTICAL_ALIGNMENTS[cell.vertical],
    borders: CELL_BORDERS[cell.lines === 'ofTable' && borders === 'none' ? 'noLines' : cell.lines],
    children: cell.paragraphs.map((paragraph) => docxParagraph(paragraph, writing, keepNext)),
  });
}

/** Height in points of a line of the row's last cell, where what is filled in stands. */
function lineHeight({ cells }: DocumentRow, { looks }: Writing): number {
  const style = cells[cells.length - 1]?.paragraphs[0]?.style;
  const look = style === undefined ? undefined : looks.get(style);
  return look === undefined ? 0 : (look.lineSpacing ?? look.size * LINE_SHARE);
}

function docxRow(
  row: DocumentRow,
  grid: readonly number[],
  columns: readonly number[],
  borders: DocumentTable['borders'],
  writing: Writing,
): TableRow {
  const { cells, isHeader, maySplit, smallestLines } = row;
  const height =
    smallestLines === null
      ? null
      : twips(smallestLines * lineHeight(row, writing)) + CELL_MARGIN.top + CELL_MARGIN.bottom;
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: !maySplit,
    ...(height === null ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: cells.map((cell, index) => {
      const left = columns[index] ?? 0;
      const width = sum(grid.slice(left, left + cell.columnSpan));
      // A header never stands alone at the foot of a page.
      return docxCell(cell, width, borders, writing, isHeader);
    }),
  });
}

/**
 * A table of fixed widths in the middle of the page.
 *
 * @param textWidth of the page, in twips
 */
export function docxTable(table: DocumentTable, textWidth: number, writing: Writing): Table {
  const grid = gridOf(table, textWidth);
  const columns = cellColumns(table.rows);
  const line = table.borders === 'all' ? LINE : NO_LINE;
  return new Table({
    width: { size: sum(grid), type: WidthType.DXA },
    columnWidths: grid,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: CELL_MARGIN,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: table.rows.map((row, index) => docxRow(row, grid, columns[index] ?? [], table.borders, writing)),
  });
}
