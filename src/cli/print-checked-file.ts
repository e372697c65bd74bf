import type { CheckedFile, FindingOutput } from '../model/command-output';
import { messages } from './messages';

const SEVERITIES: readonly FindingOutput['severity'][] = ['error', 'warning', 'hint', 'unmet', 'noData', 'met'];

function counts(findings: readonly FindingOutput[]): string {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => messages.countOf(count, severity))
    .join('，');
}

function printFinding(finding: FindingOutput, print: (line: string) => void): void {
  print(`  ${messages.severity(finding.severity)}　${finding.message}`);
  print(`        ${[finding.rule, ...finding.cells].join('  ')}`);
  if (finding.fix !== null) print(`        ${messages.fixOffered(finding.fix)}`);
}

/** Prints the result of one file the way a person reads it: gravest first, each with its cells. */
export function printCheckedFile(checked: CheckedFile, print: (line: string) => void): void {
  if (checked.status === 'unreadable') {
    print(messages.fileUnreadable(checked.file, checked.reason));
    return;
  }
  if (checked.findings.length === 0) print(messages.fileClean(checked.file));
  else print(messages.fileProblems(checked.file, counts(checked.findings)));
  for (const severity of SEVERITIES) {
    for (const finding of checked.findings) if (finding.severity === severity) printFinding(finding, print);
  }
}
