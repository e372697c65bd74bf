import type {
  CardProblem,
  CardStanding,
  ConflictOfInterest,
  Expert,
  GivenAnswer,
  GivenScore,
  ScoredApplication,
} from '../../model/scorecard';
import type { ScoringScheme } from '../../model/scoring';
import { cardStanding } from '../../scoring/card-standing';
import { conflictsOf, partiesOf } from '../../scoring/conflicts';
import { expertKey } from '../../scoring/expert-key';
import { pointGroups } from '../../scoring/group-points';
import { groupScores } from '../../scoring/group-scores';
import type { ReadableWorkbook } from '../check-workbook';
import type { AnswerPlaces, CardPlaces } from './card-places';
import type { Asked } from './judgement-entry';
import { faultWords } from './judgement-entry';
import { reviewMessages } from './messages';
import type { OpenCard } from './open-cards';
import { openCards } from './open-cards';
import type { PointFacts } from './reviewed-point';
import { pointFacts } from './reviewed-point';

const NOWHERE: AnswerPlaces = { given: null, remark: null };

/** Something an expert gives a figure or a grade. */
export interface ReviewedFigure extends PointFacts {
  asked: Asked;
  given: GivenScore;
  /** What stands in the cell, for editing: a figure or a grade as it was written. */
  written: string;
  /** Why that is no score, as the end of a sentence; empty where it is one, or blank. */
  fault: string;
  remark: string;
  places: AnswerPlaces;
}

/** An observation point with what the expert gives it. */
export interface ReviewedPoint extends ReviewedFigure {
  code: string;
  group: string;
  maximum: string;
}

/** A line of the 负面清单 with what the expert says of it. */
export interface ReviewedVeto extends PointFacts {
  code: string;
  claimed: GivenAnswer;
  remark: string;
  places: AnswerPlaces;
}

/** A group of the scheme and what it comes to. */
export interface ReviewedGroup {
  code: string;
  title: string;
  weight: string;
  points: ReviewedPoint[];
  /** At the scheme's decimals; null while a point of the group has no usable score. */
  score: string | null;
}

/** A 评审表 as an expert works on it. */
export interface CardReview {
  expert: Expert;
  scheme: ScoringScheme;
  application: ScoredApplication;
  sheet: string;
  /** In the order of the notice. */
  groups: ReviewedGroup[];
  /** All points of the groups, in the order of the notice. */
  points: ReviewedPoint[];
  vetoes: ReviewedVeto[];
  /** Null where the scheme allows no deduction. */
  deduction: ReviewedFigure | null;
  recusal: { claimed: GivenAnswer; reason: string };
  opinion: string;
  places: CardPlaces;
  standing: CardStanding;
  /** How many points have a usable score. */
  scored: number;
  conflicts: ConflictOfInterest[];
  problems: CardProblem[];
}

/** What an expert finds in the open workbook. */
export type ReviewView =
  /** A workbook in which nothing is scored: of a member unit, or of a notice without observation points. */
  | { state: 'nothingToScore' }
  /** The application, without a 评审表. */
  | { state: 'noCard'; application: ScoredApplication }
  /** There is a 评审表, and none that can be scored on: the problems say why and what to do. */
  | { state: 'unusable'; problems: CardProblem[] }
  | { state: 'open'; review: CardReview };

function writtenOf(given: GivenScore): string {
  switch (given.state) {
    case 'blank':
      return '';
    case 'given':
      return given.grade ?? given.score;
    case 'faulty':
      return given.raw;
  }
}

function figureOf(
  facts: PointFacts,
  { given, remark }: { given: GivenScore; remark: string },
  asked: Asked,
  places: AnswerPlaces,
): ReviewedFigure {
  return {
    ...facts,
    asked,
    given,
    remark,
    places,
    written: writtenOf(given),
    fault: faultWords(given, asked),
  };
}

function reviewedPoints(facts: readonly PointFacts[], { card, scheme, places }: OpenCard): ReviewedPoint[] {
  const maxima = new Map(scheme.points.map(({ point, maximum }) => [point, maximum]));
  const judgements = new Map(card.points.map((judgement) => [judgement.point, judgement]));
  return facts.flatMap((of): ReviewedPoint[] => {
    const { code, group } = of.point;
    const maximum = code === null ? undefined : maxima.get(code);
    const judgement = code === null ? undefined : judgements.get(code);
    if (code === null || maximum === undefined || judgement === undefined) return [];
    const asked: Asked = { kind: 'score', scale: scheme.scale, maximum };
    const at = places.points.get(code) ?? NOWHERE;
    return [{ ...figureOf(of, judgement, asked, at), code, group, maximum }];
  });
}

function reviewedVetoes(facts: readonly PointFacts[], { card, places }: OpenCard): ReviewedVeto[] {
  return card.vetoes.flatMap(({ point: code, claimed, remark }) => {
    const of = facts.find(({ point }) => point.code === code);
    return of === undefined
      ? []
      : [{ ...of, code, claimed, remark, places: places.vetoes.get(code) ?? NOWHERE }];
  });
}

function reviewedDeduction(
  facts: readonly PointFacts[],
  { card, scheme, places }: OpenCard,
): ReviewedFigure | null {
  const of = facts.find(({ point }) => point.kind === 'deduction');
  const maximum = scheme.deductionMaximum;
  if (of === undefined || maximum === null) return null;
  return figureOf(of, card.deduction, { kind: 'deduction', maximum }, places.deduction);
}

function reviewedGroups(
  workbook: ReadableWorkbook,
  points: readonly ReviewedPoint[],
  { card, scheme }: OpenCard,
): ReviewedGroup[] {
  const { indicators } = workbook.programme;
  const groupOf = pointGroups(indicators);
  return indicators.groups.flatMap(({ code, title }): ReviewedGroup[] => {
    const weighed = scheme.groups.find(({ group }) => group === code);
    if (weighed === undefined) return [];
    // By itself, because the scores of all groups are only there once every point has one.
    const alone = groupScores({ ...scheme, groups: [weighed] }, card.points, groupOf);
    return [
      {
        code,
        title,
        weight: weighed.weight,
        points: points.filter(({ group }) => group === code),
        score: alone?.[0]?.score ?? null,
      },
    ];
  });
}

function severalCards(sheets: readonly string[], { card }: OpenCard): CardProblem[] {
  if (sheets.length < 2) return [];
  const message = reviewMessages.severalCards(sheets, card.source.sheet);
  return [{ kind: 'unreadable', file: '', cell: null, message }];
}

function reviewOf(
  workbook: ReadableWorkbook,
  open: OpenCard,
  problems: CardProblem[],
  application: ScoredApplication,
): CardReview {
  const { programme, filing } = workbook;
  const { card, scheme, places } = open;
  const facts = pointFacts(workbook);
  const points = reviewedPoints(facts, open);
  return {
    expert: card.expert,
    scheme,
    application,
    sheet: card.source.sheet,
    groups: reviewedGroups(workbook, points, open),
    points,
    vetoes: reviewedVetoes(facts, open),
    deduction: reviewedDeduction(facts, open),
    recusal: { claimed: card.recusal.claimed, reason: card.recusal.reason },
    opinion: card.opinion,
    places,
    standing: cardStanding(scheme, card, pointGroups(programme.indicators)),
    scored: points.filter(({ given }) => given.state === 'given').length,
    conflicts: conflictsOf(card.expert, partiesOf(programme, filing)),
    problems,
  };
}

/** What an expert finds in the open workbook: the 评审表 with everything that helps to judge, as of now. */
export function reviewView(workbook: ReadableWorkbook): ReviewView {
  const { programme } = workbook;
  if (programme.evidence.length === 0) return { state: 'nothingToScore' };
  const { application, cards, problems, sheets } = openCards(workbook);
  const [open] = cards;
  if (open === undefined) {
    return sheets.length > 0 ? { state: 'unusable', problems } : { state: 'noCard', application };
  }
  return {
    state: 'open',
    review: reviewOf(workbook, open, [...severalCards(sheets, open), ...problems], application),
  };
}

/** The parties of the application an expert may have to do with, before a 评审表 is made. */
export function possibleConflicts(
  { programme, filing }: ReadableWorkbook,
  expert: Expert,
): ConflictOfInterest[] {
  return conflictsOf(expert, partiesOf(programme, filing));
}

/** Whether a card is somebody's: the same name apart from spaces and widths. */
export function isCardOf({ expert }: Pick<CardReview, 'expert'>, { name }: Pick<Expert, 'name'>): boolean {
  return expertKey(expert) === expertKey({ name });
}
