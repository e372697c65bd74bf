import Big from 'big.js';
import { bareSheet } from '../model/bare-sheet';
import { cellAddress, quotedSheetName } from '../model/cell-address';
import type { CellArea } from '../model/cell-address';
import type { PanelOutcomeOf } from '../model/panel-result';
import type { ChartFigures, PlannedCell, PlannedSheet, PlannedValue } from '../model/workbook-plan';
import { textHeight } from '../model/text-height';
import { LAYOUT_MESSAGES } from './messages';
import { panelChartMessages as words } from './panel-chart-messages';
import type { StyleBook } from './styles';
import { fontSize } from './styles';
import { decimalsFormat } from './totals-formulas';

/** An application with a score, in the order of the ranks. */
export interface RankedApplication {
  title: string;
  outcome: PanelOutcomeOf<'scored'>;
}

/** Columns of a sheet on which the ranking stands, to refer to instead of writing the figures again. */
export interface RankingColumns {
  sheet: string;
  /** Row of the first application; the others follow in the same order. */
  firstRow: number;
  score: number;
  lowest: number;
  highest: number;
}

/** Title, score, lowest, highest, how far these are from the score. */
const TITLE_WIDTH = 40;
const WIDTHS = [TITLE_WIDTH, 11, 11, 11, 13, 13];
const [TITLE, SCORE, LOWEST, HIGHEST, BELOW, ABOVE] = [1, 2, 3, 4, 5, 6];
const HEADER_ROW = 2;
const ROW_HEIGHT = 21;
/** Rows of the chart: a frame, and what each application takes. */
const FRAME_ROWS = 6;
const ROWS_PER_APPLICATION = 1.5;

function difference(from: string, less: string, decimals: number): string {
  return new Big(from).minus(less).toFixed(decimals);
}

/**
 * A sheet with the ranking and its spread as a chart, and the figures it is drawn from; null without any score.
 *
 * @param ranked applications with a score, in the order of their ranks
 * @param decimals of the scheme
 * @param source where the figures stand already; null writes them
 */
export function rankingChartSheet(
  ranked: readonly RankedApplication[],
  decimals: number,
  styles: StyleBook,
  source: RankingColumns | null = null,
): PlannedSheet | null {
  if (ranked.length === 0) return null;
  const { chartSheet: name, columns } = words;
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + ranked.length;
  const format = styles.withFormat('label', decimalsFormat(decimals));
  const label = ({ title, outcome }: RankedApplication): string =>
    words.category(outcome.rank, outcome.tied, title);

  const referred = (decimal: string, at: number, column: number): PlannedValue =>
    source === null
      ? { kind: 'number', decimal }
      : {
          kind: 'formula',
          formula: `${quotedSheetName(source.sheet)}!${cellAddress(source.firstRow + at, column)}`,
          cached: Number(decimal),
        };
  const subtracted = (from: number, less: number, row: number, decimal: string): PlannedValue => ({
    kind: 'formula',
    formula: `ROUND(${cellAddress(row, from)}-${cellAddress(row, less)},${decimals})`,
    cached: Number(decimal),
  });
  const distances = ({ outcome: { score, spread } }: RankedApplication): [string, string] => [
    difference(score, spread.lowest, decimals),
    difference(spread.highest, score, decimals),
  ];

  const cells: PlannedCell[] = [
    { row: 1, column: TITLE, value: { kind: 'text', text: words.note }, style: styles.named('note') },
    ...columns.map((title, at) => ({
      row: HEADER_ROW,
      column: at + 1,
      value: { kind: 'text' as const, text: title },
      style: styles.named('header'),
    })),
    ...ranked.flatMap((application, at): PlannedCell[] => {
      const row = first + at;
      const { score, spread } = application.outcome;
      const [below, above] = distances(application);
      const figures: [number, PlannedValue][] = [
        [SCORE, referred(score, at, source?.score ?? 0)],
        [LOWEST, referred(spread.lowest, at, source?.lowest ?? 0)],
        [HIGHEST, referred(spread.highest, at, source?.highest ?? 0)],
        [BELOW, subtracted(SCORE, LOWEST, row, below)],
        [ABOVE, subtracted(HIGHEST, SCORE, row, above)],
      ];
      return [
        {
          row,
          column: TITLE,
          value: { kind: 'text', text: label(application) },
          style: styles.named('labelLeft'),
        },
        ...figures.map(([column, value]) => ({ row, column, value, style: format })),
      ];
    }),
  ];

  const area = (column: number): CellArea => ({ top: first, bottom: last, left: column, right: column });
  const figuresAt = (column: number, cached: string[]): ChartFigures => ({
    sheet: name,
    area: area(column),
    cached,
  });
  const bottom = last + 1 + FRAME_ROWS + Math.ceil(ranked.length * ROWS_PER_APPLICATION);
  const width = WIDTHS.reduce((sum, of) => sum + of, 0);
  const heights = [
    textHeight(words.note, width, fontSize('note')),
    ROW_HEIGHT,
    ...ranked.map((of) => textHeight(label(of), TITLE_WIDTH, fontSize('labelLeft'))),
  ];
  return {
    ...bareSheet(name, cells),
    merges: [{ top: 1, bottom: 1, left: 1, right: WIDTHS.length }],
    columns: WIDTHS.map((of, at) => ({ column: at + 1, width: of, hidden: false })),
    rows: Array.from({ length: bottom }, (_, at) => ({
      row: at + 1,
      height: heights[at] ?? ROW_HEIGHT,
      hidden: false,
    })),
    print: {
      orientation: 'portrait',
      area: { top: 1, left: 1, bottom, right: WIDTHS.length },
      fitToWidth: true,
      repeatRows: null,
      header: '',
      footer: LAYOUT_MESSAGES.footer,
    },
    charts: [
      {
        kind: 'ranking',
        title: words.title,
        description: words.description(ranked.length),
        categories: { sheet: name, area: area(TITLE), cached: ranked.map(label) },
        axisTitles: { categories: '', figures: words.axis },
        anchor: { top: last + 2, left: 1, bottom, right: WIDTHS.length },
        scores: {
          name: words.score,
          figures: figuresAt(
            SCORE,
            ranked.map(({ outcome }) => outcome.score),
          ),
        },
        below: figuresAt(
          BELOW,
          ranked.map((of) => distances(of)[0]),
        ),
        above: figuresAt(
          ABOVE,
          ranked.map((of) => distances(of)[1]),
        ),
      },
    ],
  };
}
