import type { FixCommandOutput } from '../model/change-output';
import { formatPlace } from '../model/cell-address';
import type { FixesApplied } from './apply-fixes';
import { plannedText } from './planned-text';

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
        after: plannedText(after),
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
