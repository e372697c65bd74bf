import type { PlannedSheet, PlannedValue, WorkbookPlan } from '../model/workbook-plan';
import { absoluteAreaAddress, quotedSheetName } from '../model/cell-address';
import type { Agreement, PanelApplication, PanelCard, PanelResult } from '../model/panel-result';
import type { Indicators } from '../model/programme';
import type { ScoringScheme } from '../model/scoring';
import type { ListCell, ListColumn } from './list-sheet';
import { listSheet } from './list-sheet';
import { panelReportMessages as words } from './panel-report-messages';
import { StyleBook } from './styles';
import { decimalsFormat } from './totals-formulas';

/** Columns of the cards' totals, in the order of `cardColumns`. */
const TOTAL_COLUMN = 4;
/** The rank and the name stay in view. */
const KEPT_COLUMNS = 2;
/** Arguments Excel takes in one call, with room to spare. */
const MOST_ARGUMENTS = 250;

const BLANK: PlannedValue = { kind: 'blank' };
const figure = (decimal: string): PlannedValue => ({ kind: 'number', decimal });

/** Everything a panel's workbook shows. */
export interface PanelReport {
  result: PanelResult;
  scheme: ScoringScheme;
  /** The scheme's digest as people compare it. */
  schemeCode: string;
  indicators: Indicators;
  /** Null leaves its sheet out. */
  agreement: Agreement | null;
}

interface CardRow {
  application: PanelApplication;
  card: PanelCard;
  /** Worksheet row of the cards' sheet. */
  row: number;
}

function cardRows({ applications }: PanelResult): CardRow[] {
  return applications
    .flatMap((application) => application.cards.map((card) => ({ application, card })))
    .map((of, index) => ({ ...of, row: index + 2 }));
}

function standingNote({ standing }: PanelCard): string {
  switch (standing.state) {
    case 'complete':
    case 'duplicate':
    case 'contradictory':
      return '';
    case 'incomplete':
      return [...standing.points, ...standing.others].join('、');
    case 'vetoed':
      return standing.points.join('、');
    case 'recused':
      return standing.reason;
    case 'otherScheme':
      return standing.stamp.version;
    case 'otherApplication':
      return standing.title;
  }
}

function groupTitles({ scheme, indicators }: PanelReport): ListColumn[] {
  const titles = new Map(indicators.groups.map(({ code, title }) => [code, title]));
  return scheme.groups.map(({ group }) => words.groupColumn(`${group}.${titles.get(group) ?? ''}`));
}

/** Gives the figures of some columns the scheme's decimals. */
function withDecimals(
  sheet: PlannedSheet,
  columns: ReadonlySet<number>,
  styles: StyleBook,
  decimals: number,
): PlannedSheet {
  const style = styles.withFormat('label', decimalsFormat(decimals));
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      columns.has(cell.column) && (cell.value.kind === 'number' || cell.value.kind === 'formula')
        ? { ...cell, style }
        : cell,
    ),
  };
}

function cardsSheet(report: PanelReport, rows: readonly CardRow[], styles: StyleBook): PlannedSheet {
  const { scheme } = report;
  const columns = [...words.cardColumns, ...groupTitles(report)];
  const records = rows.map(({ application, card }): ListCell[] => {
    const { source, expert, standing, part, totalCell } = card;
    const complete = standing.state === 'complete' ? standing : null;
    return [
      application.title,
      expert.name,
      words.standing(standing.state),
      complete === null ? BLANK : figure(complete.total),
      words.part(part),
      complete === null ? BLANK : figure(complete.deduction),
      standingNote(card),
      source.file,
      source.sheet,
      totalCell ?? '',
      ...scheme.groups.map(({ group }): ListCell => {
        const score = complete?.groups.find((candidate) => candidate.group === group)?.score;
        return score === undefined ? BLANK : figure(score);
      }),
    ];
  });
  const figures = new Set([TOTAL_COLUMN, ...columns.map((_, at) => at + 1).slice(words.cardColumns.length)]);
  const sheet = listSheet(words.cardsSheet, columns, records, styles, KEPT_COLUMNS);
  return withDecimals(sheet, figures, styles, scheme.decimals);
}

/** The score as a formula over the totals it is made of, so that anybody can follow it. */
function scoreValue(
  { outcome, cards }: PanelApplication,
  rows: readonly CardRow[],
  { decimals }: ScoringScheme,
): PlannedValue {
  if (outcome.state !== 'scored') return BLANK;
  const totals = rows
    .filter(({ card }) => card.part === 'counted' && cards.includes(card))
    .map(({ row }) => {
      const area = { top: row, bottom: row, left: TOTAL_COLUMN, right: TOTAL_COLUMN };
      return `${quotedSheetName(words.cardsSheet)}!${absoluteAreaAddress(area)}`;
    });
  if (totals.length > MOST_ARGUMENTS) return figure(outcome.score);
  const list = totals.join(',');
  const made = outcome.method === 'median' ? `MEDIAN(${list})` : `SUM(${list})/${totals.length}`;
  return { kind: 'formula', formula: `ROUND(${made},${decimals})`, cached: Number(outcome.score) };
}

function rankingRecord(
  application: PanelApplication,
  rows: readonly CardRow[],
  scheme: ScoringScheme,
): ListCell[] {
  const { title, outcome, cards, flags } = application;
  const counted = cards.filter(({ part }) => part === 'counted').length;
  const said = words.flags(flags);
  if (outcome.state !== 'scored') {
    const blanks = Array.from({ length: 7 }, () => BLANK);
    const [first = BLANK, ...rest] = blanks;
    return [words.noRank(outcome), title, BLANK, first, ...rest, said, ...scheme.groups.map(() => BLANK)];
  }
  const { spread, groups } = outcome;
  return [
    words.rank(outcome.rank, outcome.tied),
    title,
    scoreValue(application, rows, scheme),
    outcome.selection === null ? '' : words.selection[outcome.selection],
    words.method(outcome.method),
    figure(String(counted)),
    figure(spread.highest),
    figure(spread.lowest),
    figure(spread.range),
    spread.deviation === null ? BLANK : figure(spread.deviation),
    said,
    ...groups.map(({ score }) => figure(score)),
  ];
}

function rankingSheet(report: PanelReport, rows: readonly CardRow[], styles: StyleBook): PlannedSheet {
  const { result, scheme } = report;
  const columns = [...words.rankingColumns, ...groupTitles(report)];
  const records = result.applications.map((application) => rankingRecord(application, rows, scheme));
  const figures = new Set([
    3,
    7,
    8,
    9,
    10,
    ...columns.map((_, at) => at + 1).slice(words.rankingColumns.length),
  ]);
  const sheet = listSheet(words.rankingSheet, columns, records, styles, KEPT_COLUMNS);
  return withDecimals(sheet, figures, styles, scheme.decimals);
}

function noteRecords({ result, scheme, schemeCode }: PanelReport): string[][] {
  return [
    words.schemeNote(scheme.title, scheme.version, schemeCode),
    ...(result.line === null ? [] : [words.line(result.line)]),
    ...result.notes,
    ...result.problems.map(({ file, message }) => `${file}　${message}`),
  ].map((note) => [note]);
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

/**
 * A panel's work as a workbook: the ranking, whose scores are formulas over the totals; every card with its file, sheet
 * and cell; what is to be looked after; and, where asked for, how far the experts agree.
 */
export function panelReport(report: PanelReport): WorkbookPlan {
  const styles = new StyleBook();
  const rows = cardRows(report.result);
  const { agreement } = report;
  return {
    programme: 'panel-report',
    templateVersion: '1',
    title: words.title,
    sheets: [
      rankingSheet(report, rows, styles),
      cardsSheet(report, rows, styles),
      listSheet(words.notesSheet, words.noteColumns, noteRecords(report), styles),
      ...(agreement === null
        ? []
        : [listSheet(words.agreementSheet, words.agreementColumns, agreementRecords(agreement), styles)]),
    ],
    styles: styles.all(),
    // No identity: a report is no application and must never be taken for one.
    names: [],
  };
}
