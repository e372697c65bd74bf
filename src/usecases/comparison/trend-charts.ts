import type { ComparedFigure, ComparedYear } from '../../comparison/years/compared-years';
import { LAYOUT_MESSAGES } from '../../layout/messages';
import type { StyleBook } from '../../layout/styles';
import { fontSize } from '../../layout/styles';
import { bareSheet } from '../../model/bare-sheet';
import type { CellArea } from '../../model/cell-address';
import { textHeight } from '../../model/text-height';
import type { ChartFigures, PlannedCell, PlannedChart, PlannedSheet } from '../../model/workbook-plan';
import { yearsMessages } from './years-messages';

const { chartColumns, chartsSheet } = yearsMessages;

/**
 * Year, what was, what was promised; a narrow gap; then the columns the chart covers. Together less than a page holds, as
 * hosts without our fonts draw columns wider.
 */
const WIDTHS = [8, 9, 13, 2, 8.5, 8.5, 8.5, 8.5];
const CHART_LEFT = 5;
/** Four figures fill a page of A4 to its end, so that no chart is cut in two. */
const ROWS_PER_FIGURE = 12;
/** Points, a quarter of what A4 holds between the margins. */
const BLOCK_HEIGHT = 180;
/** Heading and header stand above the years. */
const HEAD_ROWS = 2;

type Side = 'actual' | 'committed';

const statements = ({ years }: ComparedFigure, side: Side): ComparedYear[] =>
  years.filter((year) => year[side] !== null);

/** A line needs two years. */
const hasLine = (figure: ComparedFigure): boolean =>
  statements(figure, 'actual').length > 1 || statements(figure, 'committed').length > 1;

/** Rows of one figure, from its heading on. */
interface Block {
  figure: ComparedFigure;
  top: number;
  height: number;
}

function blocksOf(figures: readonly ComparedFigure[]): Block[] {
  let top = 1;
  return figures.map((figure) => {
    const height = Math.max(ROWS_PER_FIGURE, figure.years.length + HEAD_ROWS + 1);
    const block = { figure, top, height };
    top += height;
    return block;
  });
}

const headingOf = ({ section, label, unit }: ComparedFigure): string =>
  yearsMessages.chartHeading(section, label, unit);

/** A heading of two lines takes its room from the rows below it, so that four blocks stay a page. */
function rowsOf({ figure, top, height }: Block): PlannedSheet['rows'] {
  const width = WIDTHS.reduce((sum, of) => sum + of, 0);
  const heading = textHeight(headingOf(figure), width, fontSize('heading'));
  const rest = Math.ceil(((BLOCK_HEIGHT - heading) / (ROWS_PER_FIGURE - 1)) * 4) / 4;
  return Array.from({ length: height }, (_, at) => ({
    row: top + at,
    height: at === 0 ? heading : rest,
    hidden: false,
  }));
}

function cellsOf({ figure, top }: Block, styles: StyleBook): PlannedCell[] {
  const cell = (row: number, column: number, text: string, style: string): PlannedCell => ({
    row,
    column,
    value: { kind: 'text', text },
    style,
  });
  const figureCell = (row: number, column: number, decimal: string | null): PlannedCell => ({
    row,
    column,
    value: decimal === null ? { kind: 'blank' } : { kind: 'number', decimal },
    style: styles.named('label'),
  });
  return [
    cell(
      top,
      1,
      yearsMessages.chartHeading(figure.section, figure.label, figure.unit),
      styles.named('heading'),
    ),
    ...[chartColumns.year, chartColumns.actual, chartColumns.committed].map((title, at) =>
      cell(top + 1, at + 1, title, styles.named('header')),
    ),
    ...figure.years.flatMap(({ year, actual, committed }, at) => [
      cell(top + HEAD_ROWS + at, 1, yearsMessages.year(year), styles.named('label')),
      figureCell(top + HEAD_ROWS + at, 2, actual?.decimal ?? null),
      figureCell(top + HEAD_ROWS + at, 3, committed?.decimal ?? null),
    ]),
  ];
}

function chartOf({ figure, top, height }: Block): PlannedChart {
  const { years, label, unit } = figure;
  const area = (column: number): CellArea => ({
    top: top + HEAD_ROWS,
    bottom: top + HEAD_ROWS + years.length - 1,
    left: column,
    right: column,
  });
  const figuresOf = (side: Side, column: number): ChartFigures => ({
    sheet: chartsSheet,
    area: area(column),
    cached: years.map((year) => year[side]?.decimal ?? null),
  });
  const cached = years.map(({ year }) => yearsMessages.year(year));
  const promised = statements(figure, 'committed').length > 0;
  return {
    kind: 'lines',
    title: label,
    description: yearsMessages.chartDescription(label, yearsMessages.trends[figure.trend]),
    categories: { sheet: chartsSheet, area: area(1), cached },
    axisTitles: { categories: '', figures: unit },
    anchor: { top: top + 1, bottom: top + height - 2, left: CHART_LEFT, right: WIDTHS.length },
    series: [
      { name: chartColumns.actual, figures: figuresOf('actual', 2), look: 'solid' },
      ...(promised
        ? [{ name: chartColumns.committed, figures: figuresOf('committed', 3), look: 'dashed' as const }]
        : []),
    ],
  };
}

/**
 * A line chart for each figure with at least two years, on a scale of its own, beside the figures it is drawn from; null
 * where there is none.
 */
export function trendChartsSheet(figures: readonly ComparedFigure[], styles: StyleBook): PlannedSheet | null {
  const blocks = blocksOf(figures.filter(hasLine));
  const last = blocks[blocks.length - 1];
  if (last === undefined) return null;
  const bottom = last.top + last.height - 1;
  const sheet = bareSheet(
    chartsSheet,
    blocks.flatMap((block) => cellsOf(block, styles)),
  );
  return {
    ...sheet,
    merges: blocks.map(({ top }) => ({ top, bottom: top, left: 1, right: WIDTHS.length })),
    columns: WIDTHS.map((width, at) => ({ column: at + 1, width, hidden: false })),
    rows: blocks.flatMap(rowsOf),
    // Not fitted to the width: another scale would put other rows at the end of a page.
    print: {
      ...sheet.print,
      area: { top: 1, left: 1, bottom, right: WIDTHS.length },
      fitToWidth: false,
      footer: LAYOUT_MESSAGES.footer,
    },
    charts: blocks.map(chartOf),
  };
}
