import type { FixCommandOutput } from '../model/change-output';
import { formatPlace } from '../model/cell-address';
import type { PlannedValue } from '../model/workbook-plan';
import type { FixesApplied } from './apply-fixes';

function shownText(value: PlannedValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return value.decimal;
    case 'boolean':
      return String(value.value);
    case 'date':
      return value.iso;
    case 'formula':
      return `=${value.formula}`;
  }
}

/** Fixes and conflicts as scripts get them. */
export function fixOutput({
  applied,
  conflicts,
}: FixesApplied): Pick<FixCommandOutput, 'fixes' | 'conflicts'> {
  return {
    fixes: applied.map(({ finding, title, cells }) => ({
      rule: finding.rule,
      subject: finding.subject,
      title,
      cells: cells.map(({ place, raw, after }) => ({
        cell: formatPlace(place),
        before: raw,
        after: shownText(after),
      })),
    })),
    conflicts: conflicts.map(({ finding, title, place, message }) => ({
      rule: finding.rule,
      subject: finding.subject,
      title,
      cell: formatPlace(place),
      message,
    })),
  };
}
