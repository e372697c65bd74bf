import { normaliseUnitName } from '../filing/unit-name';
import type { Agreement, PanelResult } from '../model/panel-result';
import type { PointShares } from '../model/point-shares';
import type { Indicators } from '../model/programme';
import type { ConflictDecision } from '../model/scorecard';
import type { ScoringScheme } from '../model/scoring';
import type { PlannedSheet, WorkbookPlan } from '../model/workbook-plan';
import type { ListCell } from './list-sheet';
import { listSheet } from './list-sheet';
import { BLANK, cardRows, cardsSheet, figure } from './panel-report-cards';
import type { CardRow } from './panel-report-cards';
import { panelReportMessages as words } from './panel-report-messages';
import { heatMapSheets, pointsSheet } from './panel-report-points';
import { rankingChartSheet } from './panel-charts';
import { FIRST_RANKED_ROW, RANKED_FIGURES, rankingSheet } from './panel-report-ranking';
import { StyleBook } from './styles';

/** Everything a panel's workbook shows. */
export interface PanelReport {
  result: PanelResult;
  scheme: ScoringScheme;
  /** The scheme's digest as people compare it. */
  schemeCode: string;
  indicators: Indicators;
  /** How the applications did point by point, in the order of the result. */
  shares: readonly PointShares[];
  /** What the organiser decided about conflicts of interest. */
  decisions: readonly ConflictDecision[];
  /** Null leaves its sheet out. */
  agreement: Agreement | null;
}

function noteRecords({ result, scheme, schemeCode }: PanelReport): string[][] {
  return [
    words.schemeNote(scheme.title, scheme.version, schemeCode),
    ...(result.line === null ? [] : [words.line(result.line)]),
    ...result.notes,
    ...result.problems.map(({ file, message }) => `${file}　${message}`),
  ].map((note) => [note]);
}

const sameName = (one: string, other: string): boolean => normaliseUnitName(one) === normaliseUnitName(other);

/** The organiser's decisions, and whether the expert handed in a card all the same. */
function decisionRecords({ decisions }: PanelReport, rows: readonly CardRow[]): string[][] {
  return decisions.map(({ application, expert, decision, reason }) => {
    const hasCard = rows.some(
      ({ application: { title }, card }) =>
        sameName(title, application) && sameName(card.expert.name, expert),
    );
    return [
      application,
      expert,
      words.decision[decision],
      reason,
      words.decidedCard[hasCard ? decision : 'none'],
    ];
  });
}

function agreementRecords({ kendall, krippendorff, missing }: Agreement): ListCell[][] {
  const { agreementNames: names } = words;
  const record = (
    name: string,
    value: number,
    size: { experts: number; applications: number },
    said: string,
  ): ListCell[] => [
    name,
    figure(value.toFixed(3)),
    figure(String(size.experts)),
    figure(String(size.applications)),
    said,
  ];
  return [
    ...(kendall === null ? [] : [record(names.kendall, kendall.w, kendall, kendall.words)]),
    ...(krippendorff === null
      ? []
      : [record(names.krippendorff, krippendorff.alpha, krippendorff, krippendorff.words)]),
    ...missing.map((sentence): ListCell[] => ['', BLANK, BLANK, BLANK, sentence]),
  ];
}

function shareSheets(
  report: PanelReport,
  styles: StyleBook,
): { sheets: PlannedSheet[]; looks: WorkbookPlan['styles'] } {
  if (report.shares.every(({ cards }) => cards.length === 0)) return { sheets: [], looks: {} };
  const { sheets, looks } = heatMapSheets(report, styles);
  return { sheets: [...sheets, pointsSheet(report, styles)], looks };
}

/** The ranking and its spread as a chart over the figures of the ranking's sheet, on which ranked applications come first. */
function chartSheets({ result, scheme }: PanelReport, styles: StyleBook): PlannedSheet[] {
  const ranked = result.applications.flatMap(({ title, outcome }) =>
    outcome.state === 'scored' ? [{ title, outcome }] : [],
  );
  const sheet = rankingChartSheet(ranked, scheme.decimals, styles, {
    sheet: words.rankingSheet,
    firstRow: FIRST_RANKED_ROW,
    ...RANKED_FIGURES,
  });
  return sheet === null ? [] : [sheet];
}

/**
 * A panel's work as a workbook: the ranking, whose figures are formulas over the cards' totals; every card with its file,
 * sheet and cell; the heat map over the scores point by point, with their cells; what the organiser decided; what is to
 * be looked after; and, where asked for, how far the experts agree.
 */
export function panelReport(report: PanelReport): WorkbookPlan {
  const styles = new StyleBook();
  const rows = cardRows(report.result);
  const { agreement, decisions } = report;
  const { sheets: shares, looks } = shareSheets(report, styles);
  const sheets = [
    rankingSheet(report, rows, styles),
    ...chartSheets(report, styles),
    cardsSheet(report, rows, styles),
    ...shares,
    ...(decisions.length === 0
      ? []
      : [listSheet(words.decisionsSheet, words.decisionColumns, decisionRecords(report, rows), styles)]),
    listSheet(words.notesSheet, words.noteColumns, noteRecords(report), styles),
    ...(agreement === null
      ? []
      : [listSheet(words.agreementSheet, words.agreementColumns, agreementRecords(agreement), styles)]),
  ];
  return {
    programme: 'panel-report',
    templateVersion: '1',
    title: words.title,
    sheets,
    styles: { ...styles.all(), ...looks },
    // No identity: a report is no application and must never be taken for one.
    names: [],
  };
}
