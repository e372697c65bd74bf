import { catalogueFields } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import type { Finding, FindingGravity } from '../../model/finding';
import type { FormSection } from '../../model/form';
import type { Programme } from '../../model/programme';
import type { Rule } from '../../model/rule';
import type { ReadableWorkbook } from '../check-workbook';

/**
 * How a finding stands in a list for the user. What a rule only says (`notice`) and what a standard measures are no
 * mistakes, so they are not counted with them.
 */
export type FindingStanding = FindingGravity | 'notice';

/** A finding with what a list needs to show, group and filter it. */
export interface ListedFinding {
  finding: Finding;
  standing: FindingStanding;
  /** Why it is passed nevertheless; null where nobody said. */
  answer: string | null;
  /** The rule it comes from; null for a fault of the workbook itself. */
  rule: Rule | null;
  /** Name of the sheet as the forms call it; null for what concerns no sheet. */
  sheet: string | null;
  /** Key of the section of the forms that sheet belongs to. */
  section: FormSection['key'] | null;
  /** The first cell it speaks of; null where there is none to go to. */
  place: CellPlace | null;
}

function standingOf(finding: Finding, rule: Rule | null): FindingStanding {
  if (finding.kind === 'measure') return finding.result;
  return rule?.check.kind === 'information' ? 'notice' : finding.severity;
}

interface Area {
  sheet: string;
  section: FormSection['key'];
}

interface Areas {
  byField: ReadonlyMap<string, Area>;
  bySheet: ReadonlyMap<string, Area>;
}

function areasOf(programme: Programme): Areas {
  const byField = new Map<string, Area>();
  const bySheet = new Map<string, Area>();
  for (const { field, sheet, section } of catalogueFields(programme)) {
    const area = bySheet.get(sheet.name) ?? { sheet: sheet.name, section: section.key };
    bySheet.set(sheet.name, area);
    byField.set(field.key, area);
  }
  return { byField, bySheet };
}

function areaOf(
  finding: Finding,
  { byField, bySheet }: Areas,
): { sheet: string; section: string | null } | null {
  for (const { field, cell } of finding.places) {
    const known = field === null ? undefined : byField.get(field);
    if (known !== undefined) return known;
    if (cell !== null) return bySheet.get(cell.sheet) ?? { sheet: cell.sheet, section: null };
  }
  return null;
}

/** The findings of a workbook as a list shows them, in reading order. */
export function listedFindings({ programme, result }: ReadableWorkbook): ListedFinding[] {
  const rules = new Map<string, Rule>(programme.rules.map((rule) => [rule.id, rule]));
  const areas = areasOf(programme);
  return result.findings.map((finding): ListedFinding => {
    const rule = rules.get(finding.rule) ?? null;
    const area = areaOf(finding, areas);
    return {
      finding,
      rule,
      standing: standingOf(finding, rule),
      answer: finding.kind === 'rule' ? finding.answer : null,
      sheet: area?.sheet ?? null,
      section: area?.section ?? null,
      place: finding.places.find(({ cell }) => cell !== null)?.cell ?? null,
    };
  });
}
