import type { StyleBook } from '../../../layout/styles';
import { fontSize } from '../../../layout/styles';
import { LAYOUT_MESSAGES } from '../../../layout/messages';
import type { ProgrammeRound } from '../../../merge/merge-round';
import { bareSheet } from '../../../model/bare-sheet';
import type { CellArea } from '../../../model/cell-address';
import { textHeight } from '../../../model/text-height';
import type { ChartFigures, PlannedChart, PlannedSheet } from '../../../model/workbook-plan';
import { FIRST_COLUMN } from '../keyed-list-plan';
import { mergeOutputMessages as words } from '../messages';
import type { FigureRow, FigureSpread } from './figure-rows';
import { figureRows } from './figure-rows';

/** Bars of one chart: with more of them a page is too small for their labels. */
const MOST_FIGURES = 20;
const COLUMNS = 10;
const COLUMN_WIDTH = 11;
/** Points; with it the largest chart and the note above the first one stay within a page of A4. */
const ROW_HEIGHT = 14;
/** Rows of a chart: title, axis and legend, and what each figure takes. */
const FRAME_ROWS = 6;
const ROWS_PER_FIGURE = 2;
/** First row of the list's body: the header stands above. */
const FIRST_ROW = 2;

/** Figures that stand one below the other in the list, and where they begin. */
interface Portion {
  title: string;
  first: number;
  rows: readonly FigureRow[];
}

/** The figures by the sheet of the form, and no more of them than a chart shows. */
function portionsOf(rows: readonly FigureRow[]): Portion[] {
  const bySheet = new Map<string, FigureRow[]>();
  for (const row of rows) bySheet.set(row.sheet, [...(bySheet.get(row.sheet) ?? []), row]);
  return [...bySheet].flatMap(([sheet, own]) => {
    const count = Math.ceil(own.length / MOST_FIGURES);
    const size = Math.ceil(own.length / count);
    return Array.from({ length: count }, (_, at): Portion => {
      const portion = own.slice(at * size, (at + 1) * size);
      const [begin] = portion;
      return {
        title: words.figureChart(sheet, at + 1, count),
        first: FIRST_ROW + (begin === undefined ? 0 : rows.indexOf(begin)),
        rows: portion,
      };
    });
  });
}

function heightOf({ rows }: Portion): number {
  return FRAME_ROWS + Math.ceil(rows.length * ROWS_PER_FIGURE);
}

function columnOf(title: string): number {
  return FIRST_COLUMN + words.columns.figures.findIndex((column) => column.title === title);
}

function chartOf({ title, first, rows }: Portion, sheet: string, anchor: CellArea): PlannedChart {
  const area = (column: string): CellArea => {
    const at = columnOf(column);
    return { top: first, bottom: first + rows.length - 1, left: at, right: at };
  };
  const { label, ...titles } = words.figureColumns;
  const figures = (of: keyof FigureSpread): ChartFigures => ({
    sheet,
    area: area(titles[of]),
    cached: rows.map(({ spread }) => spread?.[of] ?? null),
  });
  return {
    kind: 'ranking',
    title,
    description: words.figureChartDescription(rows.length),
    categories: { sheet, area: area(label), cached: rows.map((row) => row.label) },
    axisTitles: { categories: '', figures: words.figureAxis },
    anchor,
    scores: { name: words.figureSeries, figures: figures('median') },
    below: figures('below'),
    above: figures('above'),
  };
}

/**
 * How the figures of the applications are spread, drawn: least, median and most in per cent of the most, because units differ.
 * The charts refer to the list of figures by its cells and follow it when more is merged.
 *
 * @param list name of the sheet with the list of figures in this workbook
 */
export function figureChartSheet(
  round: ProgrammeRound,
  list: string,
  isOneOfSeveral: boolean,
  styles: StyleBook,
): PlannedSheet | null {
  const portions = portionsOf(figureRows(round));
  if (round.figures.length === 0 || portions.length === 0) return null;
  const name = words.sheets.figureCharts;
  const note = words.figureChartNote(list);
  let next = 3;
  const charts = portions.map((portion) => {
    const top = next;
    next += heightOf(portion) + 1;
    return chartOf(portion, list, { top, left: 1, bottom: next - 2, right: COLUMNS });
  });
  const bottom = next - 2;
  const noteHeight = textHeight(note, COLUMNS * COLUMN_WIDTH, fontSize('note'));
  return {
    ...bareSheet(isOneOfSeveral ? words.ofNotice(name, round.programme.notice.shortName) : name, [
      { row: 1, column: 1, value: { kind: 'text', text: note }, style: styles.named('note') },
    ]),
    merges: [{ top: 1, left: 1, bottom: 1, right: COLUMNS }],
    columns: Array.from({ length: COLUMNS }, (_, at) => ({
      column: at + 1,
      width: COLUMN_WIDTH,
      hidden: false,
    })),
    rows: Array.from({ length: bottom }, (_, at) => ({
      row: at + 1,
      height: at === 0 ? noteHeight : ROW_HEIGHT,
      hidden: false,
    })),
    print: {
      orientation: 'portrait',
      area: { top: 1, left: 1, bottom, right: COLUMNS },
      fitToWidth: true,
      repeatRows: null,
      header: words.printHeader,
      footer: LAYOUT_MESSAGES.footer,
    },
    charts,
  };
}
