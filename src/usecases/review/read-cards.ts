import type { CardProblem } from '../../model/scorecard';
import type { WorkbookReading } from '../../model/workbook-content';
import { pointGroups } from '../../scoring/group-points';
import type { ReadCard } from '../../scoring/read-scorecards';
import { readScorecards } from '../../scoring/read-scorecards';
import { textDigest } from '../../seal/digest';
import type { RefusedWorkbook } from '../check-workbook';
import type { ConfirmedContents } from '../merge/counted-workbook';
import { countedFiling, NOTHING_CONFIRMED } from '../merge/counted-workbook';
import type { Programme } from '../../model/programme';
import { knownStanding } from '../review-package/standing-cards';
import type { StandingCards } from '../review-package/standing-cards';
import { scoredApplication } from './scored-application';

/** The scorecards of one file, or why it could not be read. */
export type CardsRead =
  | { outcome: 'read'; file: string; programme: Programme; cards: ReadCard[]; problems: CardProblem[] }
  | (RefusedWorkbook & { file: string });

/**
 * What of the workbook a 评审表 stands in is compared with the card: `contents`, everything that was filed; `titles`, only
 * whose application it is, for workbooks of which only the cards were read.
 */
export type ComparedApplication = 'contents' | 'titles';

/**
 * Reads the scorecards of a workbook in which experts scored in place, or of a 评审包.
 *
 * @param file - the name the caller used
 * @param confirmed - what of the forms was found by labels and counts all the same
 */
export function readCards(
  file: string,
  reading: WorkbookReading,
  compared: ComparedApplication = 'contents',
  confirmed: ConfirmedContents = NOTHING_CONFIRMED,
): CardsRead {
  const known = reading.outcome === 'read' ? knownStanding(reading.content, compared) : null;
  const read = known ?? standingOfFiling(reading, compared, confirmed);
  if (read.outcome === 'refused') return { ...read, file };
  const { programme, content, application } = read;
  const { cards, problems } = readScorecards(content, pointGroups(programme.indicators), {
    file,
    application,
    digestOf: textDigest,
  });
  return { outcome: 'read', file, programme, cards, problems };
}

/** What the forms of the workbook say today. */
function standingOfFiling(
  reading: WorkbookReading,
  compared: ComparedApplication,
  confirmed: ConfirmedContents,
): StandingCards | RefusedWorkbook {
  const read = countedFiling(reading, confirmed);
  if (read.outcome === 'refused') return read;
  const { programme, content, filing } = read;
  const { title, digest } = scoredApplication(programme, filing);
  const application = { programme: programme.id, title, digest: compared === 'contents' ? digest : null };
  return { outcome: 'read', programme, content, application };
}
