import type { PlannedSheet, WorkbookPlan } from '../../../../model/workbook-plan';
import { DEFAULT_ROW_HEIGHT, fittedRowHeights } from '../../../plan/fitted-row-heights';

/**
 * Points of A4 between the margins our sheets have. Fitting a sheet to the width of the page only makes it smaller, so
 * what fits here fits in every program.
 */
const PAGE_HEIGHT = { portrait: 733, landscape: 487 };
/** Columns of a worksheet, counted from 0, as breaks name the last one they go to. */
const LAST_COLUMN = 16_383;

/** Rows of charts that stand beside each other or overlap: no page can begin between them. */
interface Block {
  top: number;
  bottom: number;
}

function blocksOf({ charts = [] }: Pick<PlannedSheet, 'charts'>): Block[] {
  const blocks: Block[] = [];
  for (const { anchor } of [...charts].sort((one, other) => one.anchor.top - other.anchor.top)) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && anchor.top <= last.bottom) last.bottom = Math.max(last.bottom, anchor.bottom);
    else blocks.push({ top: anchor.top, bottom: anchor.bottom });
  }
  return blocks;
}

/**
 * Rows a new page has to begin with, so that no page ends inside a chart. What stands in the rows right above a chart,
 * its heading, goes with it. A chart that is higher than a page is cut wherever it begins.
 */
export function chartPageBreaks(sheet: PlannedSheet, styles: WorkbookPlan['styles']): number[] {
  const fitted = fittedRowHeights(sheet, styles);
  const heights = new Map(sheet.rows.map(({ row, height, hidden }) => [row, hidden ? 0 : height]));
  const heightOf = (top: number, bottom: number): number => {
    let sum = 0;
    for (let row = top; row <= bottom; row += 1) {
      sum += heights.get(row) ?? fitted.get(row) ?? DEFAULT_ROW_HEIGHT;
    }
    return sum;
  };
  const filled = new Set(sheet.cells.map(({ row }) => row));
  const breaks: number[] = [];
  const page = PAGE_HEIGHT[sheet.print.orientation];
  let begin = 1;
  let free = 1;
  for (const { top, bottom } of blocksOf(sheet)) {
    let first = top;
    while (first - 1 > begin && filled.has(first - 1)) first -= 1;
    if (heightOf(first, bottom) > page) first = top;
    // A frame right at the end of a page would leave its upper line there.
    if (first === top && top > free && !filled.has(top - 1) && heightOf(top - 1, bottom) <= page) first -= 1;
    free = bottom + 1;
    if (first <= begin || heightOf(begin, bottom) <= page || heightOf(first, bottom) > page) continue;
    breaks.push(first);
    begin = first;
  }
  return breaks;
}

/** The `rowBreaks` element (ECMA-376 Part 1, 18.3.1.73) for pages that begin with these rows; empty where there are none. */
export function rowBreaksXml(firstRows: readonly number[]): string {
  if (firstRows.length === 0) return '';
  const written = firstRows.map((row) => `<brk id="${row - 1}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${written.length}" manualBreakCount="${written.length}">${written.join('')}</rowBreaks>`;
}
