import { lastSegment } from '../model/catalogue';
import type { Block, FieldGrid, FormSheet, RepeatingTable, YearTable } from '../model/form';
import { gridPositions } from '../model/grid-positions';
import { FIRST_CONTENT_COLUMN, STATE_COLUMN_KEY } from './reserved-keys';
import { oneLineWidth } from '../model/text-height';
import { fontSize } from './styles';

/** What A4 portrait holds between the margins, in characters. */
const PAGE_WIDTH = 86;
const LANDSCAPE_PAGE_WIDTH = 130;
const TEXT_WIDTH = 72;
const GROUP_WIDTHS = [5, 8];
const UNIT_WIDTH = 8;
const TEXT_YEAR_WIDTH = 22;
/** What all years of a table with texts take at least, so that a single year has room for its texts. */
const TEXT_YEARS_WIDTH = 44;
const YEAR_WIDTH = 14;
const SMALLEST_ITEM_WIDTH = 20;
const STATE_WIDTH = 42;
/** Holds 1,000,000.00. */
const TOTAL_WIDTH = 13;
const SMALLEST_ENTRY_WIDTH = 4;

/** A column of content: its key in row 1 and its width in characters. */
export interface ContentColumn {
  key: string;
  width: number;
}

/** Columns of a sheet a cell covers, 1-based, both included. */
export interface ColumnSpan {
  left: number;
  right: number;
}

/**
 * The widths of a grid's own columns. One that prints a suffix behind a single-column cell is split, so that the suffix
 * is seen while the cell is empty; one that shows a total is wide enough for millions.
 */
function gridSplits(grid: FieldGrid): number[][] {
  const single = gridPositions(grid).filter(({ cell }) => cell.columnSpan === 1);
  return grid.columnWidths.map((printed, column) => {
    const cells = single.filter((position) => position.column === column).map(({ cell }) => cell);
    const width = cells.some((cell) => cell.kind === 'total') ? Math.max(printed, TOTAL_WIDTH) : printed;
    const suffix = cells.find((cell) => cell.kind === 'field' && cell.suffix !== null);
    if (suffix?.kind !== 'field' || suffix.suffix === null) return [width];
    const suffixWidth = oneLineWidth(suffix.suffix, fontSize('label'));
    return [Math.max(SMALLEST_ENTRY_WIDTH, width - suffixWidth), suffixWidth];
  });
}

/** A grid's columns, none narrower than its labels need: laid over a table they cannot keep their own widths. */
function roomyColumns(grid: FieldGrid): ContentColumn[] {
  const widest = new Map<number, number>();
  for (const { column, cell } of gridPositions(grid)) {
    if (cell.kind !== 'label' || cell.columnSpan > 1) continue;
    widest.set(column, Math.max(widest.get(column) ?? 0, oneLineWidth(cell.text, fontSize('label'))));
  }
  return numbered(
    gridSplits(grid).flatMap((parts, column) =>
      parts.map((width, part) => (part === 0 ? Math.max(width, widest.get(column) ?? 0) : width)),
    ),
  );
}

function numbered(widths: readonly number[]): ContentColumn[] {
  return widths.map((width, index) => ({ key: `c${index + 1}`, width }));
}

function yearTables(sheet: FormSheet): YearTable[] {
  return sheet.blocks.filter((block) => block.kind === 'yearTable');
}

function yearsOf(tables: readonly YearTable[]): number[] {
  return [...new Set(tables.flatMap((table) => table.years.map((year) => year.year)))];
}

function yearTableColumns(tables: readonly YearTable[], pageWidth: number): ContentColumn[] {
  const depth = Math.max(...tables.flatMap((table) => table.rows.map((row) => row.groups.length)));
  const groups = Array.from({ length: depth }, (_, index) => ({
    key: `g${index + 1}`,
    width: GROUP_WIDTHS[index] ?? GROUP_WIDTHS[GROUP_WIDTHS.length - 1] ?? UNIT_WIDTH,
  }));
  // A text over all years has room enough.
  const hasTexts = tables.some((table) =>
    table.rows.some((row) => row.lines.some((line) => line.field.type.kind === 'text' && !line.spansYears)),
  );
  const distinctYears = yearsOf(tables);
  const textWidth = Math.max(TEXT_YEAR_WIDTH, TEXT_YEARS_WIDTH / distinctYears.length);
  const years = distinctYears.map((year) => ({
    key: `y${year}`,
    width: hasTexts ? textWidth : YEAR_WIDTH,
  }));
  const besides = new Map(
    tables.flatMap((table) => table.besides.map((beside) => [beside.key, beside.width])),
  );
  const behind = [
    { key: 'unit', width: UNIT_WIDTH },
    ...years,
    ...[...besides].map(([key, width]) => ({ key, width })),
  ];
  const taken = [...groups, ...behind].reduce((sum, column) => sum + column.width, 0);
  return [...groups, { key: 'item', width: Math.max(SMALLEST_ITEM_WIDTH, pageWidth - taken) }, ...behind];
}

function tableColumns(table: RepeatingTable): ContentColumn[] {
  return table.columns.map(({ field, width }) => ({ key: lastSegment(field.key), width }));
}

/** The columns a block would have on a sheet of its own. */
function ownColumns(block: Block, sheet: FormSheet): ContentColumn[] {
  switch (block.kind) {
    case 'fieldGrid':
      return numbered(gridSplits(block).flat());
    case 'yearTable':
      return yearTableColumns(
        yearTables(sheet),
        sheet.orientation === 'landscape' ? LANDSCAPE_PAGE_WIDTH : PAGE_WIDTH,
      );
    case 'repeatingTable':
      return tableColumns(block);
    case 'pointTable':
      return block.columns.map(({ key, width }) => ({ key, width }));
    case 'longText':
    case 'declaration':
    case 'signatures':
    case 'prose':
      return numbered([TEXT_WIDTH, PAGE_WIDTH - TEXT_WIDTH]);
  }
}

/** Blocks whose columns cannot be laid over another block's, gravest first. */
const PRECEDENCE: readonly Block['kind'][] = ['repeatingTable', 'pointTable', 'yearTable', 'fieldGrid'];

function principalColumns(sheet: FormSheet): ContentColumn[] {
  for (const kind of PRECEDENCE) {
    const candidates = sheet.blocks
      .filter((block) => block.kind === kind)
      .map((block) => ownColumns(block, sheet))
      .sort((first, second) => second.length - first.length);
    if (candidates[0]) return candidates[0];
  }
  return numbered([TEXT_WIDTH, PAGE_WIDTH - TEXT_WIDTH]);
}

/**
 * The one set of columns all blocks of a sheet share. The block that needs its columns most gives them (a table, then
 * a year table, then the widest grid); the others are laid over them in proportion.
 */
export class ColumnModel {
  readonly columns: readonly ContentColumn[];
  readonly #sheet: FormSheet;

  constructor(sheet: FormSheet) {
    const principal = principalColumns(sheet);
    const widest = sheet.blocks
      .map((block) => ownColumns(block, sheet))
      .reduce((first, second) => (second.length > first.length ? second : first));
    const missing = widest
      .slice(principal.length)
      .map(({ width }, index) => ({ key: `x${index + 1}`, width }));
    this.columns = [...principal, ...missing];
    this.#sheet = sheet;
  }

  /** All columns of content. */
  get full(): ColumnSpan {
    return { left: FIRST_CONTENT_COLUMN, right: FIRST_CONTENT_COLUMN + this.columns.length - 1 };
  }

  /** The column right of the content, in which the state of each row stands. */
  get stateColumn(): { column: number; key: string; width: number } {
    return { column: this.full.right + 1, key: STATE_COLUMN_KEY, width: STATE_WIDTH };
  }

  /** The widest column of content. */
  get widest(): number {
    const widths = this.columns.map((column) => column.width);
    return FIRST_CONTENT_COLUMN + widths.indexOf(Math.max(...widths));
  }

  /** Key of a column in row 1. */
  key(column: number): string {
    if (column === this.stateColumn.column) return STATE_COLUMN_KEY;
    const found = this.columns[column - FIRST_CONTENT_COLUMN];
    if (!found) throw new RangeError(`column ${column} holds no content`);
    return found.key;
  }

  /** Width of a span in characters. */
  width({ left, right }: ColumnSpan): number {
    return this.columns
      .slice(left - FIRST_CONTENT_COLUMN, right - FIRST_CONTENT_COLUMN + 1)
      .reduce((sum, column) => sum + column.width, 0);
  }

  /** Years of the sheet's year tables, which share one set of columns. */
  get years(): number[] {
    return yearsOf(yearTables(this.#sheet));
  }

  /** Keys of the columns beside the years. */
  get besideKeys(): string[] {
    const tables = yearTables(this.#sheet);
    return [...new Set(tables.flatMap((table) => table.besides.map((beside) => beside.key)))];
  }

  /** Where a block's own columns lie on the sheet, in their order. */
  spansOf(block: Block): ColumnSpan[] {
    const physical = this.#over(block);
    if (block.kind !== 'fieldGrid') return physical;
    let next = 0;
    return gridSplits(block).map((parts) => {
      const first = physical[next];
      const last = physical[next + parts.length - 1];
      next += parts.length;
      if (!first || !last) throw new RangeError('a grid column has no place on its sheet');
      return { left: first.left, right: last.right };
    });
  }

  #over(block: Block): ColumnSpan[] {
    const own = ownColumns(block, this.#sheet);
    const isSame = own.every((column, index) => this.columns[index]?.key === column.key);
    const isExact = isSame && own.length === this.columns.length;
    if (isExact) {
      return own.map((_, index) => ({
        left: FIRST_CONTENT_COLUMN + index,
        right: FIRST_CONTENT_COLUMN + index,
      }));
    }
    return this.#inProportion(block.kind === 'fieldGrid' ? roomyColumns(block) : own);
  }

  /** Boundaries of `own` moved to the nearest boundary of the sheet's columns, each span at least one column wide. */
  #inProportion(own: readonly ContentColumn[]): ColumnSpan[] {
    const total = own.reduce((sum, column) => sum + column.width, 0);
    const pageWidth = this.width(this.full);
    const spans: ColumnSpan[] = [];
    let left = 0;
    let wanted = 0;
    own.forEach((column, index) => {
      wanted += (column.width / total) * pageWidth;
      const remaining = own.length - index - 1;
      const rightmost = this.columns.length - remaining - 1;
      let right = left;
      while (right < rightmost && this.#isNearer(right, wanted)) right += 1;
      if (remaining === 0) right = rightmost;
      spans.push({ left: FIRST_CONTENT_COLUMN + left, right: FIRST_CONTENT_COLUMN + right });
      left = right + 1;
    });
    return spans;
  }

  #isNearer(index: number, wanted: number): boolean {
    const here = this.columns.slice(0, index + 1).reduce((sum, column) => sum + column.width, 0);
    const next = here + (this.columns[index + 1]?.width ?? 0);
    return Math.abs(next - wanted) < Math.abs(here - wanted);
  }
}
