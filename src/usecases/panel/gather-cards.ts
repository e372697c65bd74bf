import type { CardProblem } from '../../model/scorecard';
import type { WorkbookReading } from '../../model/workbook-content';
import type { ReadCard } from '../../scoring/read-scorecards';
import type { ConfirmedContents } from '../merge/counted-workbook';
import { NOTHING_CONFIRMED } from '../merge/counted-workbook';
import { readCards } from '../review/read-cards';
import type { ComparedApplication } from '../review/read-cards';
import { panelUseMessages } from './messages';

/** A file that is said to hold scorecards. */
export interface PanelFile {
  /** The name the caller used. */
  file: string;
  reading: WorkbookReading;
}

/** The cards of one file, or why it could not be read: data alone, so that threads can hand it on. */
export type FileCards =
  | { outcome: 'read'; file: string; cards: readonly ReadCard[]; problems: readonly CardProblem[] }
  | { outcome: 'refused'; file: string; reason: string; isUnconfirmed: boolean };

/** Cards of several files, whichever way they were scored. */
export interface GatheredCards {
  cards: readonly ReadCard[];
  problems: readonly CardProblem[];
  /** Files that could not be read at all. */
  unreadable: readonly string[];
}

/**
 * Reads the cards of one file.
 *
 * @param confirmed what of the forms was found by labels and counts all the same
 */
export function cardsOfFile(
  { file, reading }: PanelFile,
  compared: ComparedApplication,
  confirmed: ConfirmedContents,
): FileCards {
  const read = readCards(file, reading, compared, confirmed);
  if (read.outcome === 'refused') {
    const { reason, isUnconfirmed = false } = read;
    return { outcome: 'refused', file, reason, isUnconfirmed };
  }
  const { cards, problems } = read;
  return { outcome: 'read', file, cards, problems };
}

/** Puts together what was read file by file; one that could not be read does not stop the others. */
export function gatherRead(files: readonly FileCards[]): GatheredCards {
  const refused = files.flatMap((of) => (of.outcome === 'refused' ? [of] : []));
  const read = files.flatMap((of) => (of.outcome === 'read' ? [of] : []));
  return {
    cards: read.flatMap((of) => of.cards),
    problems: [
      ...refused.map(({ file, reason, isUnconfirmed }): CardProblem => ({
        kind: 'unreadable',
        file,
        cell: null,
        message: (isUnconfirmed ? panelUseMessages.unconfirmed : panelUseMessages.refused)(file, reason),
      })),
      ...read.flatMap((of) => of.problems),
    ],
    unreadable: refused.map(({ file }) => file),
  };
}

/**
 * Reads the cards of files; one that cannot be read does not stop the others.
 *
 * @param compared - `titles` where only the cards of the files were read
 * @param confirmed - what of the forms was found by labels and counts all the same
 */
export function gatherCards(
  files: readonly PanelFile[],
  compared: ComparedApplication = 'contents',
  confirmed: ConfirmedContents = NOTHING_CONFIRMED,
): GatheredCards {
  return gatherRead(files.map((file) => cardsOfFile(file, compared, confirmed)));
}
