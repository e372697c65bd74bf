import type { ComparedFigure, YearStatement } from '../../comparison/years/compared-years';
import type { ListCell, ListColumn } from '../../layout/list-sheet';
import { listSheet } from '../../layout/list-sheet';
import { StyleBook } from '../../layout/styles';
import { formatPlace } from '../../model/cell-address';
import type { PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import type { YearsComparison } from './compare-years';
import { disagreements } from './disagreements';
import { trendChartsSheet } from './trend-charts';
import { yearsMessages } from './years-messages';

const { figureColumns, commitmentColumns, disagreementColumns, fileColumns } = yearsMessages;

function numberCell(statement: YearStatement | null): ListCell {
  return statement === null ? yearsMessages.none : { kind: 'number', decimal: statement.decimal };
}

function placeOf(statement: YearStatement | null): string {
  if (statement === null) return '';
  const { source, cell } = statement;
  return cell === null ? source : `${source}\n${formatPlace(cell)}`;
}

/** Years as columns: what was, and beside it what was promised where anything was. */
function figuresSheet({ compared: { years, figures } }: YearsComparison, styles: StyleBook): PlannedSheet {
  const isCommitted = (year: number): boolean =>
    figures.some((figure) => figure.years.some((of) => of.year === year && of.committed !== null));
  const yearColumns = years.flatMap(
    (year): (ListColumn & { cell: (figure: ComparedFigure) => ListCell })[] => {
      const at = ({ years: of }: ComparedFigure) => of.find((compared) => compared.year === year);
      return [
        {
          title: yearsMessages.year(year),
          width: 12,
          cell: (figure) => numberCell(at(figure)?.actual ?? null),
        },
        ...(isCommitted(year)
          ? [
              {
                title: yearsMessages.committedYear(year),
                width: 14,
                cell: (figure: ComparedFigure) => numberCell(at(figure)?.committed ?? null),
              },
            ]
          : []),
      ];
    },
  );
  const columns: ListColumn[] = [
    { title: figureColumns.section, width: 18 },
    { title: figureColumns.label, width: 40 },
    { title: figureColumns.unit, width: 9 },
    ...yearColumns.map(({ title, width }) => ({ title, width })),
    { title: figureColumns.trend, width: 12 },
  ];
  const records = figures.map((figure): ListCell[] => [
    figure.section,
    figure.label,
    figure.unit,
    ...yearColumns.map(({ cell }) => cell(figure)),
    yearsMessages.trends[figure.trend],
  ]);
  return listSheet(yearsMessages.figuresSheet, columns, records, styles, 2);
}

function commitmentsSheet(
  { compared: { figures } }: YearsComparison,
  styles: StyleBook,
): PlannedSheet | null {
  const records = figures.flatMap(({ section, label, unit, years }) =>
    years.flatMap(({ year, actual, committed, standing }): ListCell[][] =>
      standing === null
        ? []
        : [
            [
              section,
              label,
              unit,
              yearsMessages.year(year),
              numberCell(committed),
              placeOf(committed),
              numberCell(actual),
              placeOf(actual),
              yearsMessages.standings[standing],
            ],
          ],
    ),
  );
  const columns: ListColumn[] = [
    { title: commitmentColumns.section, width: 18 },
    { title: commitmentColumns.label, width: 40 },
    { title: commitmentColumns.unit, width: 9 },
    { title: commitmentColumns.year, width: 9 },
    { title: commitmentColumns.committed, width: 14 },
    { title: commitmentColumns.committedFrom, width: 26 },
    { title: commitmentColumns.actual, width: 12 },
    { title: commitmentColumns.actualFrom, width: 26 },
    { title: commitmentColumns.standing, width: 12 },
  ];
  return records.length === 0 ? null : listSheet(yearsMessages.commitmentsSheet, columns, records, styles, 2);
}

function disagreementsSheet({ compared }: YearsComparison, styles: StyleBook): PlannedSheet | null {
  const records = disagreements(compared).map(({ label, year, sentence }) => [
    label,
    yearsMessages.year(year),
    sentence,
  ]);
  const columns: ListColumn[] = [
    { title: disagreementColumns.label, width: 40 },
    { title: disagreementColumns.year, width: 9 },
    { title: disagreementColumns.sentence, width: 90 },
  ];
  return records.length === 0 ? null : listSheet(yearsMessages.disagreementsSheet, columns, records, styles);
}

function filesSheet({ files, notes, measures }: YearsComparison, styles: StyleBook): PlannedSheet {
  const columns: ListColumn[] = [
    { title: fileColumns.file, width: 34 },
    { title: fileColumns.notice, width: 18 },
    { title: fileColumns.reported, width: 14 },
    { title: fileColumns.remark, width: 90 },
  ];
  const remarks = [yearsMessages.method, ...notes, ...measures.map(({ message }) => message)];
  const records = [
    ...files.map(({ file, programme, reportedYear, reason }) => [
      file,
      programme?.notice.shortName ?? '',
      reportedYear === null ? yearsMessages.none : yearsMessages.year(reportedYear),
      reason ?? '',
    ]),
    ...remarks.map((remark) => ['', '', '', remark]),
  ];
  return listSheet(yearsMessages.filesSheet, columns, records, styles);
}

/**
 * A comparison of years as a workbook to read, filter and print: figures by years, a chart for each that has
 * several, commitments, what workbooks do not agree on, and where everything comes from.
 */
export function yearsReport(comparison: YearsComparison): WorkbookPlan {
  const styles = new StyleBook();
  const sheets = [
    figuresSheet(comparison, styles),
    trendChartsSheet(comparison.compared.figures, styles),
    commitmentsSheet(comparison, styles),
    disagreementsSheet(comparison, styles),
    filesSheet(comparison, styles),
  ].filter((sheet) => sheet !== null);
  return {
    programme: 'years-report',
    templateVersion: '1',
    title: yearsMessages.reportTitle,
    styles: styles.all(),
    sheets,
    // No identity: a report is no application and must never be taken for one.
    names: [],
  };
}
