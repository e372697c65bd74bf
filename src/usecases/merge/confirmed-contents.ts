import { labelledSubmissions } from '../../merge/found-by-labels';
import type { StagedContent } from '../../model/workbook-content';
import { programmes } from '../../programmes/registry';
import type { ConfirmedContents } from './counted-workbook';
import { mergeOutputMessages } from './messages';
import { readChoices } from './read-choices';
import { decodeMerge } from './stored-merge';

export type ConfirmedRead =
  { outcome: 'read'; digests: ConfirmedContents['digests'] } | { outcome: 'refused'; message: string };

/**
 * What of a merged workbook the clerk confirmed after it was found by labels: in earlier merges, or on its sheet of
 * conflicts since.
 *
 * @param now ISO date and time, for decisions that are read for the first time
 */
export function confirmedContents(content: StagedContent, now: string): ConfirmedRead {
  const decoded = decodeMerge(content);
  if (decoded.outcome === 'none') {
    return { outcome: 'refused', message: mergeOutputMessages.nothingConfirmed };
  }
  if (decoded.outcome === 'damaged') {
    return { outcome: 'refused', message: mergeOutputMessages.registerDamaged(decoded.detail) };
  }
  const { submissions, choices: known } = decoded.stored.register;
  const bySubject = new Map(known.map((choice) => [choice.subject, choice]));
  const asked = programmes().map((programme) => labelledSubmissions(programme, submissions, bySubject));
  const { choices } = readChoices(content, asked, known, now);
  return {
    outcome: 'read',
    digests: new Set(
      choices.flatMap(({ decision, chosen }) => (decision === 'confirm' && chosen !== null ? [chosen] : [])),
    ),
  };
}
