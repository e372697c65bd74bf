import { reportMessages } from '../../layout/report-messages';
import type { Finding } from '../../model/finding';
import { maskTelephones } from '../../scoring/mask-telephone';
import type { ReadableWorkbook } from '../check-workbook';
import { findingsByPoint, gravityOf } from './findings-by-point';
import { reviewMessages } from './messages';

/** More lines than anybody reads beside a point. */
const MOST_LINES = 12;

function sentence(finding: Finding): string {
  const answer =
    finding.kind === 'rule' && finding.answer !== null ? reviewMessages.answered(finding.answer) : '';
  const said = reviewMessages.finding(reportMessages.severity[gravityOf(finding)], finding.message);
  return maskTelephones(said + answer);
}

/**
 * What the check found about each point, the gravest first, with the applicant's reasons, and what is missing as
 * evidence: as of today, a line each. Telephone numbers are masked, because experts get the lines.
 *
 * @returns by the point's code, null for the deduction item; points without any finding have no entry
 */
export function pointFindings(workbook: ReadableWorkbook): Map<string | null, string[]> {
  const { points } = workbook.result.coverage;
  const reasons = new Map(points.map(({ point, reasons: missing }) => [point, missing]));
  const lines = new Map<string | null, string[]>();
  for (const [code, findings] of findingsByPoint(workbook)) {
    const own = [
      ...findings.map(sentence),
      ...(reasons.get(code) ?? []).map((reason) => maskTelephones(reviewMessages.missingEvidence(reason))),
    ];
    if (own.length === 0) continue;
    const more = own.length - MOST_LINES;
    lines.set(code, more <= 0 ? own : [...own.slice(0, MOST_LINES), reviewMessages.moreFindings(more)]);
  }
  return lines;
}
