import { absoluteAreaAddress, quotedSheetName } from '../model/cell-address';
import type { PanelApplication, PanelOutcomeOf } from '../model/panel-result';
import type { PlannedSheet, PlannedValue } from '../model/workbook-plan';
import type { ListCell } from './list-sheet';
import { listSheet } from './list-sheet';
import type { PanelReport } from './panel-report';
import type { CardRow } from './panel-report-cards';
import { BLANK, figure, groupColumns, KEPT_COLUMNS, TOTAL_COLUMN, withDecimals } from './panel-report-cards';
import { panelReportMessages as words } from './panel-report-messages';
import type { StyleBook } from './styles';

/** Arguments Excel takes in one call, with room to spare. */
const MOST_ARGUMENTS = 250;
/** Columns between the score and what is to be noted: line, method, experts, spread. */
const COLUMNS_OF_A_SCORE = 8;

/** Below the header. */
export const FIRST_RANKED_ROW = 2;
/** Columns of the figures a chart refers to. */
export const RANKED_FIGURES = { score: 3, highest: 7, lowest: 8 } as const;
const { score: SCORE, highest: HIGHEST, lowest: LOWEST } = RANKED_FIGURES;
const [RANGE, DEVIATION] = [9, 10];

type Scored = PanelOutcomeOf<'scored'>;

/** Cells of one column of the cards' sheet. */
function cardCells(column: number, top: number, bottom: number): string {
  const area = { top, bottom, left: column, right: column };
  return `${quotedSheetName(words.cardsSheet)}!${absoluteAreaAddress(area)}`;
}

const formula = (text: string, cached: string): PlannedValue => ({
  kind: 'formula',
  formula: text,
  cached: Number(cached),
});

/** The score as a formula over the totals it is made of, so that anybody can follow it. */
function scoreValue({ score, method }: Scored, rows: readonly CardRow[], decimals: number): PlannedValue {
  const totals = rows
    .filter(({ card }) => card.part === 'counted')
    .map(({ row }) => cardCells(TOTAL_COLUMN, row, row));
  if (totals.length > MOST_ARGUMENTS) return figure(score);
  const list = totals.join(',');
  const made = method === 'median' ? `MEDIAN(${list})` : `SUM(${list})/${totals.length}`;
  return formula(`ROUND(${made},${decimals})`, score);
}

/** A group's score over the cards' scores of the group; cards that give no total are blank there. */
function groupValue(cells: string, { method }: Scored, score: string, decimals: number): PlannedValue {
  const made = {
    mean: `AVERAGE(${cells})`,
    median: `MEDIAN(${cells})`,
    trimmedMean: `(SUM(${cells})-MAX(${cells})-MIN(${cells}))/(COUNT(${cells})-2)`,
  }[method];
  return formula(`ROUND(${made},${decimals})`, score);
}

function scoredRecord(
  { title, flags }: PanelApplication,
  outcome: Scored,
  rows: readonly CardRow[],
  { scheme }: PanelReport,
): ListCell[] {
  const { decimals } = scheme;
  const { spread, groups } = outcome;
  const [top, bottom] = [rows[0]?.row ?? 0, rows[rows.length - 1]?.row ?? 0];
  const totals = cardCells(TOTAL_COLUMN, top, bottom);
  const firstGroup = words.cardColumns.length + 1;
  return [
    words.rank(outcome.rank, outcome.tied),
    title,
    scoreValue(outcome, rows, decimals),
    outcome.selection === null ? '' : words.selection[outcome.selection],
    words.method(outcome.method),
    figure(String(rows.filter(({ card }) => card.part === 'counted').length)),
    formula(`MAX(${totals})`, spread.highest),
    formula(`MIN(${totals})`, spread.lowest),
    formula(`ROUND(MAX(${totals})-MIN(${totals}),${decimals})`, spread.range),
    spread.deviation === null ? BLANK : formula(`ROUND(STDEV(${totals}),${decimals})`, spread.deviation),
    words.flags(flags),
    ...groups.map(({ score }, at) =>
      groupValue(cardCells(firstGroup + at, top, bottom), outcome, score, decimals),
    ),
  ];
}

function rankingRecord(
  application: PanelApplication,
  rows: readonly CardRow[],
  report: PanelReport,
): ListCell[] {
  const { title, outcome, flags } = application;
  if (outcome.state === 'scored') return scoredRecord(application, outcome, rows, report);
  const blanks = Array.from({ length: COLUMNS_OF_A_SCORE }, () => BLANK);
  const groups = report.scheme.groups.map(() => BLANK);
  return [words.noRank(outcome), title, ...blanks, words.flags(flags), ...groups];
}

/** 评审汇总: ranks, scores and how far they are apart, as formulas over 评审明细. */
export function rankingSheet(report: PanelReport, rows: readonly CardRow[], styles: StyleBook): PlannedSheet {
  const { result, scheme } = report;
  const columns = [...words.rankingColumns, ...groupColumns(report)];
  const records = result.applications.map((application) =>
    rankingRecord(
      application,
      rows.filter((of) => of.application === application),
      report,
    ),
  );
  const figures = new Set([
    SCORE,
    HIGHEST,
    LOWEST,
    RANGE,
    DEVIATION,
    ...columns.map((_, at) => at + 1).slice(words.rankingColumns.length),
  ]);
  const sheet = listSheet(words.rankingSheet, columns, records, styles, KEPT_COLUMNS);
  return withDecimals(sheet, figures, styles, scheme.decimals);
}
