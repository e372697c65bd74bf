import type { CardProblem, ScoredApplication } from '../../model/scorecard';
import { cardSheets } from '../../scoring/card-sheet';
import { pointGroups } from '../../scoring/group-points';
import type { ReadCard } from '../../scoring/read-scorecards';
import { readScorecards } from '../../scoring/read-scorecards';
import { textDigest } from '../../seal/digest';
import type { ReadableWorkbook } from '../check-workbook';
import type { CardPlaces } from './card-places';
import { cardPlaces } from './card-places';
import { scoredApplication } from './scored-application';

/** A card of the open workbook that can be filled in. */
export interface OpenCard extends ReadCard {
  places: CardPlaces;
}

/** The 评审表 of the open workbook. */
export interface OpenCards {
  /** What the workbook applies for today. */
  application: ScoredApplication;
  /** Made for this application, and readable. */
  cards: OpenCard[];
  problems: CardProblem[];
  /** Names of the sheets that are a 评审表, also of those that cannot be read. */
  sheets: string[];
}

/** The 评审表 in a workbook somebody has open, with the cells to write to. */
export function openCards({ programme, content, filing }: ReadableWorkbook): OpenCards {
  const application = scoredApplication(programme, filing);
  const sheets = cardSheets(content);
  if (sheets.length === 0) return { application, cards: [], problems: [], sheets: [] };
  const { cards, problems } = readScorecards(content, pointGroups(programme.indicators), {
    file: '',
    application,
    digestOf: textDigest,
  });
  return {
    application,
    problems,
    sheets: sheets.map(({ name }) => name),
    cards: cards.flatMap((read) => {
      const sheet = sheets.find(({ name }) => name === read.card.source.sheet);
      // Scores of another application must not grow beside this one's figures.
      return sheet === undefined || read.card.standsIn !== null
        ? []
        : [{ ...read, places: cardPlaces(sheet, read.scheme) }];
    }),
  };
}
