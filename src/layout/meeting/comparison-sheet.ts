import type { PlannedSheet, PlannedValue } from '../../model/workbook-plan';
import type { ListCell, ListColumn } from '../list-sheet';
import { listSheet } from '../list-sheet';
import type { StyleBook } from '../styles';
import { decimalsFormat } from '../totals-formulas';
import { keyFigureTitle } from './key-figure-text';
import type { MeetingApplication, MeetingMaterial } from './material';
import { meetingMessages as words } from './messages';

/** The rank and the name stay in view. */
const KEPT_COLUMNS = 2;
const FIGURE_WIDTH = 12;
const GROUP_WIDTH = 9;

const BLANK: PlannedValue = { kind: 'blank' };
const figure = (decimal: string | null): PlannedValue =>
  decimal === null ? BLANK : { kind: 'number', decimal };

interface ComparedColumn extends ListColumn {
  /** Whether its figures have the scheme's decimals. */
  isScore: boolean;
  cell: (application: MeetingApplication) => ListCell;
}

const text = (title: string, width: number, cell: ComparedColumn['cell']): ComparedColumn => ({
  title,
  width,
  isScore: false,
  cell,
});

const score = (
  title: string,
  width: number,
  of: (outcome: Extract<MeetingApplication['outcome'], { state: 'scored' }>) => string | null,
): ComparedColumn => ({
  title,
  width,
  isScore: true,
  cell: ({ outcome }) => (outcome?.state === 'scored' ? figure(of(outcome)) : BLANK),
});

const { comparisonColumns: titles } = words;

const HEAD: readonly ComparedColumn[] = [
  text(titles.rank, 9, ({ outcome }) => words.rank(outcome)),
  text(titles.title, 26, ({ title }) => title),
];

function scoreColumns({ groups }: MeetingMaterial): ComparedColumn[] {
  return [
    ...HEAD,
    score(titles.score, 9, (outcome) => outcome.score),
    text(titles.selection, 10, ({ outcome }) =>
      outcome?.state === 'scored' && outcome.selection !== null ? words.selection[outcome.selection] : '',
    ),
    ...groups.map(({ code, title, weight }) =>
      score(
        words.group(code, title, weight),
        GROUP_WIDTH,
        ({ groups: scores }) => scores.find(({ group }) => group === code)?.score ?? null,
      ),
    ),
    score(titles.range, 8, ({ spread }) => spread.range),
    text(titles.findings, 12, ({ findings, source }) => {
      if (source === null) return '';
      const count = (gravity: string): number => findings.filter((of) => of.gravity === gravity).length;
      return words.findingCounts(count('error'), count('warning'));
    }),
    text(titles.doubts, 34, ({ doubts }) => doubts.join('\n')),
  ];
}

function figureColumns({ figures }: MeetingMaterial): ComparedColumn[] {
  return [
    ...HEAD,
    ...figures.map((of, at) =>
      text(keyFigureTitle(of), FIGURE_WIDTH, (application) =>
        figure(application.figures[at]?.decimal ?? null),
      ),
    ),
    text(titles.source, 24, ({ source }) => source ?? ''),
  ];
}

function sideBySide(
  name: string,
  columns: readonly ComparedColumn[],
  { applications, decimals }: MeetingMaterial,
  styles: StyleBook,
): PlannedSheet {
  const records = applications.map((application) => columns.map(({ cell }) => cell(application)));
  const sheet = listSheet(name, columns, records, styles, KEPT_COLUMNS);
  const format = styles.withFormat('label', decimalsFormat(decimals));
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      columns[cell.column - 1]?.isScore === true && cell.value.kind === 'number'
        ? { ...cell, style: format }
        : cell,
    ),
  };
}

/**
 * All applications side by side, pending and vetoed ones included: by scores, and by key figures, where the notice asks
 * for any. Figures are figures, so that staff may sort.
 */
export function comparisonSheets(material: MeetingMaterial, styles: StyleBook): PlannedSheet[] {
  return [
    sideBySide(words.comparisonSheet, scoreColumns(material), material, styles),
    ...(material.figures.length === 0
      ? []
      : [sideBySide(words.figuresSheet, figureColumns(material), material, styles)]),
  ];
}
