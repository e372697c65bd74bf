import type { CellPlace } from '../../model/cell-address';
import type { PlannedValue } from '../../model/workbook-plan';
import type { ListedFinding } from './listed-finding';

/** One cell as a fix would change it, as texts a person compares. */
export interface FixPreview {
  place: CellPlace;
  before: string;
  after: string;
}

function shownText(value: PlannedValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return value.decimal;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'date':
      return value.iso;
    case 'formula':
      return `=${value.formula}`;
  }
}

/** What the fix of a finding would write, cell by cell; none where it offers no fix. */
export function fixPreviews({ finding: { fix } }: ListedFinding): FixPreview[] {
  return (fix?.writes ?? []).map(({ place, value, before }) => ({ place, before, after: shownText(value) }));
}

/** Open findings that offer a fix: all, or those of one rule. */
export function fixable(findings: readonly ListedFinding[], rule: string | null): ListedFinding[] {
  return findings.filter(
    ({ finding, answer }) =>
      finding.fix !== null && answer === null && (rule === null || finding.rule === rule),
  );
}
