import { catalogueTotals } from '../model/catalogue';
import type { CheckedFile, FindingOutput } from '../model/command-output';
import { GRAVEST_FIRST } from '../model/finding';
import type { Programme } from '../model/programme';
import { GAP, messages } from './messages';

type Print = (line: string) => void;

/** A blank section names dozens of cells; the sheet shows them, a line need not. */
const SHOWN_CELLS = 6;

function counts(findings: readonly FindingOutput[]): string {
  return GRAVEST_FIRST.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => messages.countOf(count, severity))
    .join('，');
}

function printFinding({ rule, severity, message, cells, fix }: FindingOutput, print: Print): void {
  print(`  ${messages.severity(severity)}${GAP}${message}`);
  const more = cells.length > SHOWN_CELLS ? [messages.morePlaces(cells.length)] : [];
  print(`        ${[rule, ...cells.slice(0, SHOWN_CELLS), ...more].join('  ')}`);
  if (fix !== null) print(`        ${messages.fixOffered(fix)}`);
}

function printTotals(totals: CheckedFile['totals'], programme: Programme, print: Print): void {
  print(messages.totalsHeading);
  for (const { total } of catalogueTotals(programme)) {
    const value = totals[total.key];
    if (value === undefined) continue;
    print(
      value === null
        ? messages.total(total.label, messages.noTotal, '')
        : messages.total(total.label, value, total.unit),
    );
  }
}

function printCoverage({ points }: NonNullable<CheckedFile['coverage']>, print: Print): void {
  const count = (state: (typeof points)[number]['state']): number =>
    points.filter((point) => point.state === state).length;
  print(
    `${messages.coverageHeading}${GAP}${messages.coverageCounts(count('complete'), count('partial'), count('missing'))}`,
  );
}

function printSeal(seal: NonNullable<CheckedFile['seal']>, print: Print): void {
  const { verificationCode, sealedAt, message, differences } = seal;
  if (verificationCode !== null && sealedAt !== null) {
    print(
      message === null
        ? messages.sealUnchanged(sealedAt, verificationCode)
        : messages.sealChanged(sealedAt, verificationCode, message),
    );
  } else if (message !== null) print(message);
  for (const difference of differences) print(messages.sealDifference(difference.message));
}

/**
 * Prints the result of one file the way a person reads it: findings gravest first, each with its cells, then the state
 * of the observation points and the totals.
 *
 * @param programme the file's programme, for the labels of its totals; null where nobody knows it
 */
export function printCheckedFile(checked: CheckedFile, programme: Programme | null, print: Print): void {
  if (checked.status === 'unreadable') {
    print(messages.fileUnreadable(checked.file, checked.reason));
    return;
  }
  if (checked.seal !== null) printSeal(checked.seal, print);
  if (checked.findings.length === 0) print(messages.fileClean(checked.file));
  else print(messages.fileProblems(checked.file, counts(checked.findings)));
  for (const severity of GRAVEST_FIRST) {
    for (const finding of checked.findings) if (finding.severity === severity) printFinding(finding, print);
  }
  if (checked.coverage.points.length > 0) printCoverage(checked.coverage, print);
  if (programme !== null) printTotals(checked.totals, programme, print);
}
