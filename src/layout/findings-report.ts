import type { CheckedFile, FindingOutput } from '../model/command-output';
import type { Programme } from '../model/programme';
import type { WorkbookPlan } from '../model/workbook-plan';
import { listSheet } from './list-sheet';
import { reportMessages } from './report-messages';
import { StyleBook } from './styles';

/** Findings of each file, gravest first, so that a reader may stop early. */
const SEVERITIES: readonly FindingOutput['severity'][] = [
  'error',
  'warning',
  'unmet',
  'hint',
  'noData',
  'met',
];

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
  const sources = new Map(programme?.rules.map((rule) => [rule.id, rule.source]));
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
