import type { ScoredApplication, Scorecard, CardProblem } from '../model/scorecard';
import { SCORECARD_COLUMNS, SCORECARD_ROWS, pointRowKey, vetoRowKey } from '../model/scorecard-keys';
import type { ScoringScheme } from '../model/scoring';
import type { WorkbookContent } from '../model/workbook-content';
import { applicationKey } from './application-key';
import type { CardCells } from './card-sheet';
import { cardSheets } from './card-sheet';
import { cardProblems } from './card-problems';
import { readGivenAnswer } from './given-answer';
import { readFigure, readGivenScore } from './given-score';
import { cardMessages } from './messages';
import { packageCards } from './package-card';
import { readSchemeText, schemeText } from './scheme-text';

/** A card with the scheme it carries. */
export interface ReadCard {
  card: Scorecard;
  scheme: ScoringScheme;
}

export interface CardReading {
  cards: ReadCard[];
  problems: CardProblem[];
}

/** What the workbook a card stands in applies for. */
export interface StandingApplication extends Omit<ScoredApplication, 'digest'> {
  /** Null where what was filed is not compared, only whose it is. */
  digest: string | null;
}

/** What reading needs to know besides the workbook. */
export interface CardReadingOptions {
  /** The name the caller used. */
  file: string;
  /** What the workbook itself applies for; null where it holds no forms, or none that could be read. */
  application: StandingApplication | null;
  /** Digest of a text, 64 hexadecimal digits; see seal/. */
  digestOf: (text: string) => string;
}

const { given: GIVEN, remark: REMARK, score: SCORE, evidence: OPINION } = SCORECARD_COLUMNS;

/** Whether a card is about another application than its workbook; two without a title cannot be told apart by it. */
function isOther({ digest, ...standing }: StandingApplication, about: ScoredApplication): boolean {
  if (digest === null && standing.title === '') return false;
  return applicationKey({ ...standing, digest: digest ?? '' }) !== applicationKey(about);
}

function readCard(
  sheet: CardCells,
  scheme: ScoringScheme,
  { file, application }: CardReadingOptions,
): Scorecard {
  const about: ScoredApplication = {
    programme: sheet.programme,
    title: sheet.stamp('applicationTitle'),
    digest: sheet.stamp('applicationDigest'),
  };
  const isElsewhere = application !== null && isOther(application, about);
  const { deduction, recusal, total, opinion } = SCORECARD_ROWS;
  const at = (row: string): Pick<Scorecard['points'][number], 'remark' | 'cell'> => ({
    remark: sheet.text(row, REMARK),
    cell: sheet.place(row, GIVEN),
  });
  return {
    source: { file, sheet: sheet.name },
    application: about,
    standsIn: isElsewhere ? application.title : null,
    expert: { name: sheet.stamp('expertName'), unit: sheet.stamp('expertUnit') },
    scheme: { id: scheme.id, version: scheme.version, digest: sheet.stamp('schemeDigest') },
    points: scheme.points.map(({ point, maximum }) => {
      const row = pointRowKey(point);
      return { point, given: readGivenScore(sheet.cell(row, GIVEN), scheme.scale, maximum), ...at(row) };
    }),
    deduction: {
      given:
        scheme.deductionMaximum === null
          ? { state: 'blank' }
          : readFigure(sheet.cell(deduction, GIVEN), scheme.deductionMaximum, null),
      ...at(deduction),
    },
    vetoes: scheme.vetoes.map((point) => {
      const row = vetoRowKey(point);
      return { point, claimed: readGivenAnswer(sheet.cell(row, GIVEN)), ...at(row) };
    }),
    recusal: {
      claimed: readGivenAnswer(sheet.cell(recusal, GIVEN)),
      reason: sheet.text(recusal, REMARK),
      cell: sheet.place(recusal, GIVEN),
    },
    opinion: sheet.text(opinion, OPINION),
    totalCell: sheet.place(total, SCORE),
  };
}

/** A scheme that was read from its text, with its digest. */
interface CarriedScheme {
  scheme: ScoringScheme;
  digest: string;
}

/** Reads schemes from their texts, each text once: the cards of a 评审包 all carry the same. Null for what is none. */
function schemeReader(digestOf: CardReadingOptions['digestOf']): (text: string) => CarriedScheme | null {
  const known = new Map<string, CarriedScheme | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = readSchemeText(text);
    const carried =
      read.outcome === 'refused' ? null : { scheme: read.scheme, digest: digestOf(schemeText(read.scheme)) };
    known.set(text, carried);
    return carried;
  };
}

/** The scheme a card carries, or the sentence that says why the card cannot be read. */
function readStamp(
  sheet: CardCells,
  file: string,
  carriedScheme: (text: string) => CarriedScheme | null,
): { scheme: ScoringScheme } | { problem: CardProblem } {
  const refuse = (kind: CardProblem['kind'], message: string): { problem: CardProblem } => ({
    problem: { kind, file, cell: null, message },
  });
  const digest = sheet.stamp('schemeDigest');
  const carried = carriedScheme(sheet.stamp('scheme'));
  if (digest === '' || sheet.stamp('applicationDigest') === '' || carried === null) {
    return refuse('stampUnreadable', cardMessages.stampUnreadable(sheet.name));
  }
  if (carried.digest !== digest) {
    return refuse('schemeAltered', cardMessages.schemeAltered(sheet.name));
  }
  if (sheet.stamp('expertName').trim() === '') {
    return refuse('expertUnnamed', cardMessages.expertUnnamed(sheet.name));
  }
  return { scheme: carried.scheme };
}

/**
 * Reads every 评审表 of a workbook, and every application of a 评审包, each answer with its cell. Nothing is taken from what formulas show: totals are
 * computed anew, and a formula that was overwritten or shows something else is a problem of the card.
 *
 * @returns the cards, and what is to be looked after; one card that cannot be read does not stop the others
 */
export function readScorecards(
  content: WorkbookContent,
  groupOf: ReadonlyMap<string, string>,
  options: CardReadingOptions,
): CardReading {
  const { file, application } = options;
  const { cards: packaged, lost } = packageCards(content);
  const sheets: CardCells[] = [...cardSheets(content), ...packaged];
  const reading: CardReading = { cards: [], problems: [] };
  if (sheets.length === 0) {
    reading.problems.push({
      kind: 'sheetMissing',
      file,
      cell: null,
      message: cardMessages.sheetMissing(file),
    });
  }
  for (const message of lost) {
    reading.problems.push({ kind: 'keysLost', file, cell: null, message });
  }
  const carriedScheme = schemeReader(options.digestOf);
  for (const sheet of sheets) {
    const stamp = readStamp(sheet, file, carriedScheme);
    if ('problem' in stamp) {
      reading.problems.push(stamp.problem);
      continue;
    }
    const { scheme } = stamp;
    const card = readCard(sheet, scheme, options);
    reading.cards.push({ card, scheme });
    reading.problems.push(...cardProblems(card, sheet, { scheme, groupOf, application }));
  }
  return reading;
}
