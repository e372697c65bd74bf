import type { CellPlace } from '../../model/cell-address';
import type { ListedFinding } from './listed-finding';
import { plannedText } from '../planned-text';

/** One cell as a fix would change it, as texts a person compares. */
export interface FixPreview {
  place: CellPlace;
  before: string;
  after: string;
}

/** What the fix of a finding would write, cell by cell; none where it offers no fix. */
export function fixPreviews({ finding: { fix } }: ListedFinding): FixPreview[] {
  return (fix?.writes ?? []).map(({ place, value, before }) => ({
    place,
    before,
    after: plannedText(value),
  }));
}

/** Open findings that offer a fix: all, or those of one rule. */
export function fixable(findings: readonly ListedFinding[], rule: string | null): ListedFinding[] {
  return findings.filter(
    ({ finding, answer }) =>
      finding.fix !== null && answer === null && (rule === null || finding.rule === rule),
  );
}
