import { useMemo } from 'react';
import type { CutOffLine } from '../../../model/panel-result';
import { gatherMeeting } from '../../../usecases/meeting/gather-meeting';
import type { MeetingGathered } from '../../../usecases/meeting/gather-meeting';
import { checkSubmissions } from '../../../usecases/meeting/submitted-applications';
import { gatherCards } from '../../../usecases/panel/gather-cards';
import { useRoundDesk } from '../round-desk';
import { useConfirmedContents } from '../use-confirmed-contents';

/** The round as the meeting gets it; null without scored workbooks and while files are read. */
export function useMeeting(line: CutOffLine | null): MeetingGathered | null {
  const { submissions, scored, scheme, decisions } = useRoundDesk();
  const confirmed = useConfirmedContents();
  // Checking and reading take long: neither is done for every file of many, nor again for another line.
  const cards = useMemo(
    () =>
      scored.takingIn !== null || scored.files.length === 0
        ? null
        : gatherCards(scored.files, 'contents', confirmed),
    [scored.files, scored.takingIn, confirmed],
  );
  const checked = useMemo(
    () => (submissions.takingIn !== null ? null : checkSubmissions(submissions.files, confirmed)),
    [submissions.files, submissions.takingIn, confirmed],
  );
  return useMemo(
    () =>
      cards === null || checked === null ? null : gatherMeeting(checked, cards, { scheme, line, decisions }),
    [cards, checked, scheme, line, decisions],
  );
}
