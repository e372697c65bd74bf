import { formatPlace } from '../model/cell-address';
import type { FindingOutput } from '../model/command-output';
import type { Finding } from '../model/finding';
import { fieldAtYear } from '../model/keys';

/** A finding as scripts and reports get it. */
export function findingOutput(finding: Finding): FindingOutput {
  return {
    rule: finding.rule,
    subject: finding.subject,
    severity: finding.kind === 'measure' ? finding.result : finding.severity,
    message: finding.message,
    source: finding.kind === 'workbook' ? null : finding.source,
    cells: finding.places.flatMap(({ cell }) => (cell === null ? [] : [formatPlace(cell)])),
    fields: [
      ...new Set(
        finding.places.flatMap(({ field, year }) => (field === null ? [] : [fieldAtYear(field, year)])),
      ),
    ],
    fix: finding.fix?.title ?? null,
    answer: finding.kind === 'rule' ? finding.answer : null,
  };
}
