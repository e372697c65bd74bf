import type { PanelApplication, PanelCard, PanelResult } from '../model/panel-result';
import type { PlannedSheet, PlannedValue } from '../model/workbook-plan';
import type { ListCell, ListColumn } from './list-sheet';
import { listSheet } from './list-sheet';
import type { PanelReport } from './panel-report';
import { panelReportMessages as words } from './panel-report-messages';
import type { StyleBook } from './styles';
import { decimalsFormat } from './totals-formulas';

/** Column of the totals on the cards' sheet. */
export const TOTAL_COLUMN = 4;
/** The name stays in view beside whom it is about. */
export const KEPT_COLUMNS = 2;

export const BLANK: PlannedValue = { kind: 'blank' };
export const figure = (decimal: string): PlannedValue => ({ kind: 'number', decimal });

/** A card with its row on the cards' sheet. */
export interface CardRow {
  application: PanelApplication;
  card: PanelCard;
  /** Worksheet row. */
  row: number;
}

/** The cards of each application stand together. */
export function cardRows({ applications }: PanelResult): CardRow[] {
  return applications
    .flatMap((application) => application.cards.map((card) => ({ application, card })))
    .map((of, index) => ({ ...of, row: index + 2 }));
}

/** A column per group of the scheme. */
export function groupColumns({ scheme, indicators }: PanelReport): ListColumn[] {
  const titles = new Map(indicators.groups.map(({ code, title }) => [code, title]));
  return scheme.groups.map(({ group }) => words.groupColumn(`${group}.${titles.get(group) ?? ''}`));
}

/** Gives the figures of some columns the scheme's decimals. */
export function withDecimals(
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

/** 评审明细: every card with what became of it, and where its total stands. */
export function cardsSheet(report: PanelReport, rows: readonly CardRow[], styles: StyleBook): PlannedSheet {
  const { scheme } = report;
  const columns = [...words.cardColumns, ...groupColumns(report)];
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
