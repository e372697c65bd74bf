import type { CardProblem } from '../../model/scorecard';
import type { WorkbookReading } from '../../model/workbook-content';
import { pointGroups } from '../../scoring/group-points';
import type { ReadCard } from '../../scoring/read-scorecards';
import { readScorecards } from '../../scoring/read-scorecards';
import { textDigest } from '../../seal/digest';
import type { RefusedWorkbook } from '../check-workbook';
import { readWorkbookFiling } from '../check-workbook';
import type { Programme } from '../../model/programme';
import { scoredApplication } from './scored-application';

/** The scorecards of one file, or why it could not be read. */
export type CardsRead =
  | { outcome: 'read'; file: string; programme: Programme; cards: ReadCard[]; problems: CardProblem[] }
  | (RefusedWorkbook & { file: string });

/**
 * Reads the scorecards of a workbook in which experts scored in place.
 *
 * @param file - the name the caller used
 */
export function readCards(file: string, reading: WorkbookReading): CardsRead {
  const read = readWorkbookFiling(reading);
  if (read.outcome === 'refused') return { ...read, file };
  const { programme, content, filing } = read;
  const { cards, problems } = readScorecards(content, pointGroups(programme.indicators), {
    file,
    application: scoredApplication(programme, filing),
    digestOf: textDigest,
  });
  return { outcome: 'read', file, programme, cards, problems };
}
