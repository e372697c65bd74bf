import type { CheckedFile } from '../model/command-output';
import { GRAVEST_FIRST } from '../model/finding';
import type { FindingGravity } from '../model/finding';
import type { WorkbookPlan } from '../model/workbook-plan';
import { listSheet } from './list-sheet';
import { reportMessages } from './report-messages';
import { StyleBook } from './styles';

/** What was sealed and what stands there now are shown as far as a reader compares them; a row stays printable. */
const SHOWN_CHARACTERS = 300;

/** A cell holds 32,767 characters; a list of cells that is longer says how many are left out. */
function placesText(cells: readonly string[]): string {
  const shown = cells.slice(0, 20);
  return (
    shown.join('\n') +
    (cells.length > shown.length ? `\n${reportMessages.morePlaces(cells.length - shown.length)}` : '')
  );
}

/** Gravest first, so that a reader may stop early. */
function findingRecords(file: CheckedFile): string[][] {
  return GRAVEST_FIRST.flatMap((severity) =>
    file.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const { source } = finding;
        return [
          file.file,
          reportMessages.severity[severity],
          placesText(finding.cells),
          finding.message,
          finding.fix ?? '',
          finding.rule,
          source === null ? '' : `${source.document}：“${source.quote}”`,
        ];
      }),
  );
}

function fileRecord(file: CheckedFile): string[] {
  const count = (severity: FindingGravity): string =>
    String(file.findings.filter((finding) => finding.severity === severity).length);
  return [
    file.file,
    reportMessages.status[file.status],
    file.programme ?? '',
    count('error'),
    count('warning'),
    count('hint'),
    ...sealRecord(file),
  ];
}

/** 定稿, when, 校验码, and what is to be said of the file: why it cannot be read, or how it differs from its seal. */
function sealRecord(file: CheckedFile): string[] {
  if (file.status === 'unreadable') return ['', '', '', file.reason];
  const { seal } = file;
  if (seal === null) return [reportMessages.standing.unknown, '', '', ''];
  return [
    reportMessages.standing[seal.standing],
    seal.sealedAt === null ? '' : momentText(seal.sealedAt),
    seal.verificationCode ?? '',
    seal.message ?? '',
  ];
}

/** `2026-05-20T09:30:00+08:00` → 2026-05-20 09:30, by the clock of whoever made the record. */
function momentText(iso: string): string {
  return iso.slice(0, 'YYYY-MM-DDThh:mm'.length).replace('T', ' ');
}

/** A text of a report's cell: the limit of a cell is 32,767 characters. */
function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length <= SHOWN_CHARACTERS ? text : `${characters.slice(0, SHOWN_CHARACTERS).join('')}……`;
}

function changeRecords(file: CheckedFile): string[][] {
  if (file.status === 'unreadable' || file.seal === null) return [];
  return file.seal.differences.map(({ message, before, after }) => [
    file.file,
    message,
    excerpt(before ?? ''),
    excerpt(after ?? ''),
  ]);
}

/**
 * A check's outcome as a workbook to read, filter and print: one sheet of findings, one of files with their
 * 定稿, and, where something changed since, one of these changes.
 *
 * @param files what `check` found, in the order of the call
 */
export function findingsReport(files: readonly CheckedFile[]): WorkbookPlan {
  const styles = new StyleBook();
  const changes = files.flatMap(changeRecords);
  const sheets = [
    listSheet(
      reportMessages.findingsSheet,
      reportMessages.findingColumns,
      files.flatMap(findingRecords),
      styles,
    ),
    listSheet(reportMessages.filesSheet, reportMessages.fileColumns, files.map(fileRecord), styles),
    ...(changes.length === 0
      ? []
      : [listSheet(reportMessages.changesSheet, reportMessages.changeColumns, changes, styles)]),
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
