import { catalogueFields } from '../model/catalogue';
import type { Finding } from '../model/finding';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';

const SEVERITY_RANKS = { error: 0, warning: 1, hint: 2 } as const;
const LAST = Number.MAX_SAFE_INTEGER;

/** Where a finding stands in the list: each number decides only where those before it are equal. */
interface Position {
  sheet: number;
  row: number;
  severity: number;
  column: number;
  rule: number;
}

function sheetRanks(programme: Programme): { byField: Map<FieldKey, number>; byName: Map<string, number> } {
  const byField = new Map<FieldKey, number>();
  const byName = new Map<string, number>();
  for (const { field, sheet } of catalogueFields(programme)) {
    const rank = byName.get(sheet.name) ?? byName.size;
    byName.set(sheet.name, rank);
    byField.set(field.key, rank);
  }
  return { byField, byName };
}

/**
 * Sorts findings as a person goes through a workbook: by sheet in the order of the forms, by row, by severity, then by
 * column and by the order of the rules. Findings without a place come last. Stable.
 */
export function inReadingOrder(findings: readonly Finding[], programme: Programme): Finding[] {
  const { byField, byName } = sheetRanks(programme);
  const rules = new Map<string, number>(programme.rules.map((rule, index) => [rule.id, index]));
  const positionOf = (finding: Finding): Position => {
    const [place] = finding.places;
    const ofField = place?.field == null ? undefined : byField.get(place.field);
    const ofName = place?.cell == null ? undefined : byName.get(place.cell.sheet);
    return {
      sheet: ofField ?? ofName ?? LAST,
      row: place?.cell?.row ?? LAST,
      severity: finding.kind === 'measure' ? 3 : SEVERITY_RANKS[finding.severity],
      column: place?.cell?.column ?? LAST,
      rule: rules.get(finding.rule) ?? -1,
    };
  };
  return findings
    .map((finding) => ({ finding, position: positionOf(finding) }))
    .sort(
      ({ position: one }, { position: other }) =>
        one.sheet - other.sheet ||
        one.row - other.row ||
        one.severity - other.severity ||
        one.column - other.column ||
        one.rule - other.rule,
    )
    .map(({ finding }) => finding);
}
