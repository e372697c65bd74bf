import { isSelected } from '../../model/catalogue';
import type { Finding, FindingGravity } from '../../model/finding';
import { GRAVEST_FIRST } from '../../model/finding';
import type { ReadableWorkbook } from '../check-workbook';
import { pointFields } from './point-fields';

/** How grave a finding is, or what a measure came to. */
export function gravityOf(finding: Finding): FindingGravity {
  return finding.kind === 'measure' ? finding.result : finding.severity;
}

/**
 * The findings that concern each point, the gravest first.
 *
 * @returns by the point's code, null for the deduction item; every point has an entry
 */
export function findingsByPoint({ programme, result }: ReadableWorkbook): Map<string | null, Finding[]> {
  const sorted = [...result.findings].sort(
    (one, other) => GRAVEST_FIRST.indexOf(gravityOf(one)) - GRAVEST_FIRST.indexOf(gravityOf(other)),
  );
  return new Map(
    programme.indicators.points.map((point) => {
      const fields = pointFields(programme, point);
      const concerns = ({ places }: Finding): boolean =>
        places.some(({ field }) => field !== null && isSelected(fields, field));
      return [point.code, sorted.filter(concerns)] as const;
    }),
  );
}
