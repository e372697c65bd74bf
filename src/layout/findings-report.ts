import type { CheckedFile, FindingOutput } from '../model/command-output';
import type { Programme } from '../model/programme';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../model/workbook-plan';
import { reportMessages } from './report-messages';
import { StyleBook } from './styles';

interface ReportColumn {
  title: string;
  width: number;
}

/** Findings of each file, gravest first, so that a reader may stop early. */
const SEVERITIES: readonly FindingOutput['severity'][] = [
  'error',
  'warning',
  'unmet',
  'hint',
  'noData',
  'met',
];

/** A plain list: one header row that stays in view and prints on every page, one row per record. */
function listSheet(
  name: string,
  columns: readonly ReportColumn[],
  records: readonly (readonly string[])[],
  styles: StyleBook,
): PlannedSheet {
  const header = styles.named('header');
  const body = styles.named('labelLeft');
  const cell = (row: number, column: number, text: string, style: string): PlannedCell => ({
    row,
    column,
    value: { kind: 'text', text },
    style,
  });
  return {
    name,
    key: null,
    state: 'visible',
    cells: [
      ...columns.map(({ title }, index) => cell(1, index + 1, title, header)),
      ...records.flatMap((record, row) => record.map((text, index) => cell(row + 2, index + 1, text, body))),
    ],
    merges: [],
    columns: columns.map(({ width }, index) => ({ column: index + 1, width, hidden: false })),
    rows: [],
    validations: [],
    conditionalFormats: [],
    sheetKey: null,
    fields: [],
    labels: [],
    totals: [],
    freeze: { row: 2, column: 1 },
    protected: false,
    print: {
      orientation: 'landscape',
      area: { top: 1, left: 1, bottom: records.length + 1, right: columns.length },
      fitToWidth: true,
      repeatRows: { top: 1, bottom: 1 },
      header: '',
      footer: reportMessages.footer,
    },
  };
}

/** A cell holds 32,767 characters; a list of cells that is longer says how many are left out. */
function placesText(cells: readonly string[]): string {
  const shown = cells.slice(0, 20);
  return (
    shown.join('\n') +
    (cells.length > shown.length ? `\n${reportMessages.morePlaces(cells.length - shown.length)}` : '')
  );
}

function findingRecords(file: CheckedFile, programmes: readonly Programme[]): string[][] {
  const programme = programmes.find(({ id }) => id === file.programme);
  const sources = new Map(programme?.rules.map((rule) => [rule.id as string, rule.source]));
  return SEVERITIES.flatMap((severity) =>
    file.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const source = sources.get(finding.rule);
        return [
          file.file,
          reportMessages.severity[severity],
          placesText(finding.cells),
          finding.message,
          finding.fix ?? '',
          finding.rule,
          source === undefined ? '' : `${source.document}：“${source.quote}”`,
        ];
      }),
  );
}

function fileRecord(file: CheckedFile): string[] {
  const count = (severity: FindingOutput['severity']): string =>
    String(file.findings.filter((finding) => finding.severity === severity).length);
  return [
    file.file,
    reportMessages.status[file.status],
    file.programme ?? '',
    count('error'),
    count('warning'),
    count('hint'),
    file.reason ?? '',
  ];
}

/**
 * A check's outcome as a workbook to read, filter and print: one sheet of findings, one of files.
 *
 * @param files what `check` found, in the order of the call
 * @param programmes where the rules' sources are looked up
 */
export function findingsReport(
  files: readonly CheckedFile[],
  programmes: readonly Programme[],
): WorkbookPlan {
  const styles = new StyleBook();
  const sheets = [
    listSheet(
      reportMessages.findingsSheet,
      reportMessages.findingColumns,
      files.flatMap((file) => findingRecords(file, programmes)),
      styles,
    ),
    listSheet(reportMessages.filesSheet, reportMessages.fileColumns, files.map(fileRecord), styles),
  ];
  return {
    programme: 'findings-report',
    templateVersion: '1',
    title: reportMessages.title,
    styles: styles.all(),
    sheets,
    // No identity: a report is no application and must never be taken for one.
    names: [],
  };
}
