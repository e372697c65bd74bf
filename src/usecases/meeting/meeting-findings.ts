import type { MeetingFinding } from '../../layout/meeting/material';
import { formatPlace } from '../../model/cell-address';
import type { Finding, FindingGravity } from '../../model/finding';
import { GRAVEST_FIRST } from '../../model/finding';
import type { ReadableWorkbook } from '../check-workbook';
import { meetingUseMessages as words } from './messages';
import { shownText } from './shown-text';

/** What only informs, or is fine, is nothing the meeting has to weigh. */
const WEIGHED: ReadonlySet<FindingGravity> = new Set(['error', 'warning', 'triggered', 'unmet', 'open']);

function gravityOf(finding: Finding): FindingGravity {
  return finding.kind === 'measure' ? finding.result : finding.severity;
}

/** What the check found in a workbook, the gravest first, each with the applicant's reason where one was given. */
export function meetingFindings({ result }: ReadableWorkbook): MeetingFinding[] {
  return result.findings
    .map((finding) => ({ finding, gravity: gravityOf(finding) }))
    .filter(({ gravity }) => WEIGHED.has(gravity))
    .sort((one, other) => GRAVEST_FIRST.indexOf(one.gravity) - GRAVEST_FIRST.indexOf(other.gravity))
    .map(({ finding, gravity }): MeetingFinding => {
      const answer = finding.kind === 'rule' ? finding.answer : null;
      const said = answer === null ? finding.message : words.answered(finding.message, answer);
      return {
        gravity,
        text: shownText(said),
        places: finding.places.flatMap(({ cell }) => (cell === null ? [] : [formatPlace(cell)])),
      };
    });
}
