import { reportMessages } from '../../layout/report-messages';
import { catalogueFields, isSelected, pointEntries } from '../../model/catalogue';
import type { PointTable } from '../../model/form';
import type { Finding, FindingGravity } from '../../model/finding';
import { GRAVEST_FIRST } from '../../model/finding';
import type { FieldKey } from '../../model/keys';
import type { ObservationPoint, Programme } from '../../model/programme';
import { maskTelephones } from '../../scoring/mask-telephone';
import type { ReadableWorkbook } from '../check-workbook';
import { reviewMessages } from './messages';

/** More lines than anybody reads beside a point. */
const MOST_LINES = 12;

function gravityOf(finding: Finding): FindingGravity {
  return finding.kind === 'measure' ? finding.result : finding.severity;
}

function sentence(finding: Finding): string {
  const answer =
    finding.kind === 'rule' && finding.answer !== null ? reviewMessages.answered(finding.answer) : '';
  const said = reviewMessages.finding(reportMessages.severity[gravityOf(finding)], finding.message);
  return maskTelephones(said + answer);
}

/** Keys of everything that speaks for a point: figures, texts, and the cells beside the point itself. */
function fieldsOf(programme: Programme, point: ObservationPoint, tables: readonly PointTable[]): FieldKey[] {
  const mapped = programme.evidence.find((evidence) => evidence.point === point.code);
  return [
    ...(mapped?.fields ?? []),
    ...(mapped?.texts ?? []),
    ...tables.flatMap((table) =>
      pointEntries(table, point, programme.evidence).map(({ field }) => field.key),
    ),
  ];
}

/**
 * What the check found about each point, the gravest first, with the applicant's reasons, and what is missing as
 * evidence: as of today, a line each. Telephone numbers are masked, because experts get the lines.
 *
 * @returns by the point's code, null for the deduction item; points without any finding have no entry
 */
export function pointFindings({ programme, result }: ReadableWorkbook): Map<string | null, string[]> {
  const tables = [
    ...new Set(
      catalogueFields(programme).flatMap(({ block }) => (block.kind === 'pointTable' ? [block] : [])),
    ),
  ];
  const sorted = [...result.findings].sort(
    (one, other) => GRAVEST_FIRST.indexOf(gravityOf(one)) - GRAVEST_FIRST.indexOf(gravityOf(other)),
  );
  const reasons = new Map(result.coverage.points.map(({ point, reasons: missing }) => [point, missing]));
  const lines = new Map<string | null, string[]>();
  for (const point of programme.indicators.points) {
    const fields = fieldsOf(programme, point, tables);
    const concerns = ({ places }: Finding): boolean =>
      places.some(({ field }) => field !== null && isSelected(fields, field));
    const own = [
      ...sorted.filter(concerns).map(sentence),
      ...(reasons.get(point.code) ?? []).map((reason) =>
        maskTelephones(reviewMessages.missingEvidence(reason)),
      ),
    ];
    if (own.length === 0) continue;
    const more = own.length - MOST_LINES;
    lines.set(point.code, more <= 0 ? own : [...own.slice(0, MOST_LINES), reviewMessages.moreFindings(more)]);
  }
  return lines;
}
